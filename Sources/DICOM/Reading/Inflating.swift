import Platform

extension ByteSource {
    /// Inflates a deflated data set piece by piece, within the limits (PS3.5 section A.5): a small one into memory, a
    /// large one into a temporary file without a name.
    ///
    /// - Throws: ``DICOMError``: `truncated` when the compressed data ends early, `malformed` when it is damaged,
    ///   `limitExceeded` when it grows too large, `unreadable` when there is no room for it.
    static func inflating(
        _ source: ByteSource, from offset: Int, options: ReadingOptions
    ) throws(DICOMError) -> ByteSource {
        let limit = options.limits.inflatedBytes(of: source.length - offset)
        let inflation = try DICOMError.ofFile(Inflation())
        var spool = Spool()
        var position = offset
        while position < source.length, !inflation.isComplete {
            let end = min(position + 65_536, source.length)
            var piece = try source.bytes(in: position..<end)[...]
            let isSound = try inflation.expand(&piece) { (output) throws(DICOMError) in
                guard spool.count + output.count <= limit else {
                    throw DICOMError(
                        .limitExceeded, "the deflated data set holds more than \(limit) bytes", offset: position)
                }
                try spool.append(output)
            }
            guard isSound else { throw DICOMError(.malformed, "the deflated data set is damaged", offset: position) }
            position = end
        }
        guard inflation.isComplete || options.allowsTruncation else {
            throw DICOMError(.truncated, "the deflated data set ends too early", offset: source.length)
        }
        return try spool.source(decodedLimit: min(DataSet.largestDecodedValue, max(1 << 20, source.length - offset)))
    }
}
