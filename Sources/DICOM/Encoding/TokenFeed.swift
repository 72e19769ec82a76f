/// Reads the tokens of a data set whose bytes are fed to it as they come, from a connection or a pipe. It waits for
/// nothing and holds nothing but the bytes that it was fed last and, of those before, a header that was cut.
///
/// Append bytes, then call ``next()`` until it gives `needsMore`, and append again; `end` is the last step.
package struct TokenFeed {
    /// What comes next.
    package enum Step: Hashable, Sendable {
        /// A token, the same that a ``TokenCursor`` reads.
        case token(Token)
        /// Bytes of the element or fragment that began last, in the byte order of the data set; at least one.
        case value(ArraySlice<UInt8>)
        /// More bytes must be fed, or the feed finished.
        case needsMore
        /// The feed is finished, and the data set with it.
        case end
    }

    private var machine: TokenMachine
    private var log: FindingLog
    private var bytes: FedBytes
    private var count = 0
    private var isFinished = false
    /// The value that is coming, and how many of its bytes have not come.
    private var value: (header: ElementHeader, left: Int)?
    private var failure: DICOMError?
    private let limits: ReadingLimits

    /// Starts at the first byte of a data set.
    ///
    /// - Parameters:
    ///   - encoding: How elements are laid out.
    ///   - offset: The offset of the first byte, for errors and headers. Default: 0.
    ///   - options: Limits and strictness.
    package init(encoding: Encoding, at offset: Int = 0, options: ReadingOptions = ReadingOptions()) {
        machine = TokenMachine(at: offset, until: .max, encoding: encoding, limits: options.limits)
        log = FindingLog(options)
        bytes = FedBytes(offset: offset)
        limits = options.limits
    }

    /// What departs from the standard in what was read so far.
    package var findings: [Finding] { log.findings }

    /// Feeds the next bytes; none after ``finish()``.
    package mutating func append(_ new: [UInt8]) {
        guard !isFinished else { return }
        bytes.append(new)
    }

    /// Says that no more bytes come.
    package mutating func finish() { isFinished = true }

    /// The next step.
    ///
    /// - Throws: ``DICOMError``: `truncated`, `malformed`, `limitExceeded`; from then on always the same one.
    package mutating func next() throws(DICOMError) -> Step {
        if let failure { throw failure }
        do throws(DICOMError) {
            return try step()
        } catch {
            failure = error
            throw error
        }
    }

    private mutating func step() throws(DICOMError) -> Step {
        if let value, value.left > 0 { return try nextBytes(of: value.header, value.left) }
        while true {
            if let end = machine.endByLength() { return .token(end) }
            let start = machine.offset
            let bound = isFinished ? min(machine.bound, bytes.end) : machine.bound
            guard bound > start else {
                if let error = machine.cut(at: start) { throw error }
                return .end
            }
            guard let header = try nextHeader(start, bound - start) else { return .needsMore }
            let token = try machine.take(header, &log)
            bytes.drop(to: header.value)
            guard let token else { continue }
            value = token.value.map { (header: $0, left: Int($0.length)) }
            return .token(token)
        }
    }

    /// The header at an offset; `nil` when not all of its bytes have come.
    private mutating func nextHeader(_ start: Int, _ remaining: Int) throws(DICOMError) -> ElementHeader? {
        guard remaining >= 8 else { throw .cutHeader(at: start) }
        guard count < limits.elements else { throw .tooManyElements(limits.elements, at: start) }
        let available = min(bytes.count, remaining)
        guard available >= 8 else { return nil }
        guard let decoded = bytes.header(at: start, within: available, machine.encoding) else {
            guard remaining < 12 else { return nil }
            throw .cutHeader(at: start, bytes.tag(start, littleEndian: machine.encoding.isLittleEndian))
        }
        count += 1
        if let departure = decoded.departure {
            try log.report(departure, offset: start + 4, tag: decoded.header.tag)
        }
        return decoded.header
    }

    private mutating func nextBytes(of header: ElementHeader, _ left: Int) throws(DICOMError) -> Step {
        let piece = bytes.take(left)
        guard piece.isEmpty else {
            value = (header, left - piece.count)
            return .value(piece)
        }
        guard isFinished else { return .needsMore }
        throw machine.cut(header)
    }
}

/// Bytes that were fed and are not used up.
private struct FedBytes: HeaderBytes {
    /// The offset of the first of them.
    private(set) var offset: Int
    private var held: [UInt8] = []
    private var first = 0

    init(offset: Int) { self.offset = offset }

    var count: Int { held.count - first }
    var end: Int { offset + count }

    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { held[first + offset - self.offset] }

    mutating func append(_ new: [UInt8]) {
        if count == 0 {
            held = new
        } else {
            held.removeFirst(first)
            held += new
        }
        first = 0
    }

    mutating func drop(to offset: Int) {
        first += offset - self.offset
        self.offset = offset
    }

    /// At most as many bytes as asked for.
    mutating func take(_ most: Int) -> ArraySlice<UInt8> {
        let piece = held[first..<first + min(most, count)]
        first += piece.count
        offset += piece.count
        return piece
    }
}
