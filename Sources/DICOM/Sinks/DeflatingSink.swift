import Platform

/// Deflates what is appended into another sink, without zlib header, as a deflated data set asks (PS3.5 section A.5).
package struct DeflatingSink<Base: ByteSink>: ByteSink {
    private var base: Base
    private let deflation: Deflation
    private var count = 0

    /// Starts a deflate stream.
    ///
    /// - Throws: ``DICOMError`` of kind `unwritable` when there is no memory for it.
    package init(into base: Base) throws(DICOMError) {
        self.base = base
        deflation = try DICOMError.ofFile(Deflation(.raw))
    }

    /// Compresses and appends bytes.
    package mutating func append(_ bytes: [UInt8]) throws(DICOMError) {
        guard !bytes.isEmpty else { return }
        try base.append(take(bytes, isLast: false))
    }

    /// Ends the stream, padded to even length, and gives the sink back.
    package mutating func finish() throws(DICOMError) -> Base {
        var last = try take([], isLast: true)
        if deflation.made % 2 == 1 { last.append(0) }
        try base.append(last)
        return base
    }

    private func take(_ bytes: [UInt8], isLast: Bool) throws(DICOMError) -> [UInt8] {
        try DICOMError.ofFile(deflation.take(bytes, isLast: isLast))
    }
}
