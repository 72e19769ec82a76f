import Platform

/// Inflates a stream while it comes, within the limits (PS3.5 section A.5).
final class InflatingSupply {
    /// How many deflated bytes have come.
    private(set) var received: Int
    private var produced = 0
    private var pending: ArraySlice<UInt8>
    private var isEnded: Bool
    private let start: Int
    private let inflation: Inflation
    private let supply: StreamBuffer.Supply
    private let options: ReadingOptions

    /// - Parameters:
    ///   - bytes: What has come already.
    ///   - start: Its offset in the file.
    ///   - isEnded: Whether nothing more comes.
    init(
        _ bytes: ArraySlice<UInt8>, at start: Int, isEnded: Bool, supply: @escaping StreamBuffer.Supply,
        options: ReadingOptions
    ) throws(DICOMError) {
        inflation = try DICOMError.ofFile(Inflation())
        pending = bytes
        received = bytes.count
        self.start = start
        self.isEnded = isEnded
        self.supply = supply
        self.options = options
    }

    /// At most 64 KiB of inflated bytes; none at the end.
    func next() throws(DICOMError) -> [UInt8] {
        while !inflation.isComplete {
            if !inflation.hasMore(pending) {
                try receive()
                guard !isEnded else {
                    guard options.allowsTruncation else {
                        throw DICOMError(
                            .truncated, "the deflated data set ends too early", offset: start + received)
                    }
                    return []
                }
            }
            let position = start + received - pending.count
            guard let output = inflation.next(&pending) else {
                throw DICOMError(.malformed, "the deflated data set is damaged", offset: position)
            }
            produced += output.count
            let limit = options.limits.inflatedBytes(of: received)
            guard produced <= limit else {
                throw DICOMError(
                    .limitExceeded, "the deflated data set holds more than \(limit) bytes", offset: position)
            }
            if !output.isEmpty { return Array(output) }
        }
        // What follows the deflated data is not part of the data set; it is taken so that its writer is not cut off.
        while !isEnded { try receive() }
        return []
    }

    private func receive() throws(DICOMError) {
        guard !isEnded else { return }
        let piece = try supply(StreamBuffer.pieceLength)
        isEnded = piece.isEmpty
        received += piece.count
        pending = piece[...]
    }
}
