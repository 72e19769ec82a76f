import CZlib

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
        guard let deflation = Deflation() else {
            throw DICOMError(.unwritable, "the compressor could not be started")
        }
        self.deflation = deflation
    }

    /// Compresses and appends bytes.
    package mutating func append(_ bytes: [UInt8]) throws(DICOMError) {
        guard !bytes.isEmpty else { return }
        try base.append(try deflation.take(bytes, isLast: false))
    }

    /// Ends the stream, padded to even length, and gives the sink back.
    package mutating func finish() throws(DICOMError) -> Base {
        var last = try deflation.take([], isLast: true)
        if deflation.made % 2 == 1 { last.append(0) }
        try base.append(last)
        return base
    }
}

/// A raw deflate stream. The library keeps a pointer to its state, which must therefore not move.
private final class Deflation {
    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var made = 0
    private var piece = [UInt8](repeating: 0, count: 65_536)

    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        let status = deflateInit2_(
            stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard status == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    func take(_ bytes: [UInt8], isLast: Bool) throws(DICOMError) -> [UInt8] {
        var input = bytes
        var output: [UInt8] = []
        let isSound = input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            repeat {
                let room = piece.count
                let status = piece.withUnsafeMutableBufferPointer { piece in
                    stream.pointee.next_out = piece.baseAddress
                    stream.pointee.avail_out = UInt32(room)
                    return deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                }
                guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return false }
                output += piece[0..<room - Int(stream.pointee.avail_out)]
            } while stream.pointee.avail_out == 0
            return true
        }
        guard isSound else { throw DICOMError(.unwritable, "the data set could not be deflated") }
        made += output.count
        return output
    }
}
