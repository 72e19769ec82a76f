import CZlib

extension ByteSource {
    /// Inflates a deflated data set into memory, piece by piece, within the limit (PS3.5 section A.5).
    ///
    /// - Throws: ``DICOMError``: `truncated` when the compressed data ends early, `malformed` when it is damaged,
    ///   `limitExceeded` when it grows too large.
    static func inflating(
        _ source: ByteSource, from offset: Int, options: ReadingOptions
    ) throws(DICOMError) -> ByteSource {
        var inflation = Inflation(limit: options.limits.inflatedBytes)
        guard inflation.start() else { throw DICOMError(.unreadable, "the decompressor could not be started") }
        defer { inflation.finish() }
        var position = offset
        while position < source.length, !inflation.isComplete {
            let end = min(position + 65_536, source.length)
            var piece = try source.bytes(in: position..<end)
            switch inflation.take(&piece) {
            case .taken: position = end
            case .damaged: throw DICOMError(.malformed, "the deflated data set is damaged", offset: position)
            case .tooLarge:
                throw DICOMError(
                    .limitExceeded, "the deflated data set holds more than \(options.limits.inflatedBytes) bytes",
                    offset: position)
            }
        }
        guard inflation.isComplete || options.allowsTruncation else {
            throw DICOMError(.truncated, "the deflated data set ends too early", offset: source.length)
        }
        return ByteSource(inflation.output)
    }
}

/// A raw deflate stream that is being expanded.
private struct Inflation {
    enum Outcome { case taken, damaged, tooLarge }

    private(set) var output: [UInt8] = []
    private(set) var isComplete = false
    private var stream = z_stream()
    private var piece = [UInt8](repeating: 0, count: 65_536)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Negative window bits: no zlib header, as the standard asks.
    mutating func start() -> Bool {
        inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    mutating func finish() { inflateEnd(&stream) }

    mutating func take(_ input: inout [UInt8]) -> Outcome {
        let count = input.count
        return input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(count)
            repeat {
                let (status, made) = expand()
                guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return .damaged }
                guard output.count + made <= limit else { return .tooLarge }
                output.append(contentsOf: piece[0..<made])
                isComplete = status == Z_STREAM_END
                if made == 0 { break }
            } while !isComplete && (stream.avail_in > 0 || stream.avail_out == 0)
            return .taken
        }
    }

    private mutating func expand() -> (status: Int32, made: Int) {
        let capacity = piece.count
        return piece.withUnsafeMutableBufferPointer { buffer in
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(capacity)
            let status = inflate(&stream, Z_NO_FLUSH)
            return (status, capacity - Int(stream.avail_out))
        }
    }
}
