/// The bytes of a stream that have come and are not used up.
struct StreamBuffer {
    /// Gives up to as many bytes as asked for; none at the end.
    typealias Supply = (Int) throws(DICOMError) -> [UInt8]

    static let pieceLength = 65_536

    /// The offset of the first byte in the stream.
    private(set) var offset = 0
    /// Whether no bytes follow those that are held.
    private(set) var isEnded = false
    private var supply: Supply
    private var bytes: [UInt8] = []
    private var first = 0
    private var inflating: InflatingSupply?

    init(_ supply: @escaping Supply) { self.supply = supply }

    /// How many bytes are held.
    var count: Int { bytes.count - first }

    /// The length of the deflated data so far; `nil` when nothing is deflated.
    var deflatedCount: Int? { inflating?.received }

    /// Waits for a number of bytes; `false` when the stream ends before.
    mutating func fill(_ wanted: Int) throws(DICOMError) -> Bool {
        while count < wanted, !isEnded {
            let piece = try supply(Self.pieceLength)
            isEnded = piece.isEmpty
            if first > 0 {
                bytes.removeFirst(first)
                first = 0
            }
            bytes += piece
        }
        return count >= wanted
    }

    /// Waits for a number of bytes and gives them as a source, or the last bytes when the stream ends before. Whether
    /// they are the last ones is seen by the byte behind them.
    mutating func part(_ size: Int) throws(DICOMError) -> ByteSource {
        let isLast = try !fill(size + 1)
        return part(min(size, count), isLast: isLast)
    }

    private func part(_ size: Int, isLast: Bool) -> ByteSource {
        ByteSource(part: Array(bytes[first..<first + size]), at: offset, isLast: isLast)
    }

    /// Drops bytes, no more than are held.
    mutating func skip(_ size: Int) {
        let size = max(0, min(size, count))
        first += size
        offset += size
    }

    /// Takes bytes away, no more than are held.
    mutating func take(_ size: Int) -> [UInt8] {
        let taken = Array(bytes[first..<first + min(size, count)])
        skip(taken.count)
        return taken
    }

    /// Drops all that is left.
    mutating func drain() throws(DICOMError) {
        while try fill(1) { skip(count) }
    }

    /// Whether the first bytes are zeros.
    func isZero(_ size: Int) -> Bool { bytes[first...].prefix(size).allSatisfy { $0 == 0 } }

    /// Tries to read something of unknown length, with more and more bytes until they suffice.
    mutating func parse<Result>(
        _ what: String, limit: Int, _ body: (ByteSource) throws(DICOMError) -> Result
    ) throws(DICOMError) -> Result {
        switch try look(limit: limit, body) {
        case .found(let result): return result
        case .beyondLimit: throw .tooLong(what, limit, at: offset)
        }
    }

    /// What reading with more and more bytes came to.
    enum Look<Result> {
        case found(Result)
        /// More bytes would be needed than may be held.
        case beyondLimit
    }

    /// Reads something of unknown length with more and more bytes until they suffice.
    mutating func look<Result>(
        limit: Int, _ body: (ByteSource) throws(DICOMError) -> Result
    ) throws(DICOMError) -> Look<Result> {
        // Twelve bytes are asked for to read a header of eight.
        let most = min(limit, .max - 12) + 12
        var wanted = 512
        while true {
            let isFilled = try fill(min(wanted, most))
            let size = min(count, wanted, most)
            do throws(DICOMError) {
                return .found(try body(part(size, isLast: false)))
            } catch {
                guard error.kind == .unreadable else { throw error }
                guard isFilled else { return .found(try body(part(size, isLast: true))) }
            }
            guard size < most else { return .beyondLimit }
            wanted = size * 2
        }
    }

    /// From here on the stream is deflated. Offsets count from the start of the inflated data.
    mutating func inflate(_ options: ReadingOptions) throws(DICOMError) {
        let inflating = try InflatingSupply(
            bytes[first...], at: offset, isEnded: isEnded, supply: supply, options: options)
        self.inflating = inflating
        supply = { _ throws(DICOMError) in try inflating.next() }
        bytes = []
        first = 0
        offset = 0
        isEnded = false
    }
}

extension DICOMError {
    /// What must be held as a whole is longer than allowed.
    static func tooLong(_ what: String, _ limit: Int, at offset: Int, tag: Tag? = nil) -> DICOMError {
        DICOMError(.limitExceeded, "\(what) holds more than \(limit) bytes", offset: offset, tag: tag)
    }
}
