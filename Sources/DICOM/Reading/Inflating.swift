import CZlib

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
        let inflation = try Inflation()
        var spool = Spool()
        var position = offset
        while position < source.length, !inflation.isComplete {
            let end = min(position + 65_536, source.length)
            var piece = try source.bytes(in: position..<end)[...]
            repeat {
                guard let output = inflation.next(&piece) else {
                    throw DICOMError(.malformed, "the deflated data set is damaged", offset: position)
                }
                guard spool.count + output.count <= limit else {
                    throw DICOMError(
                        .limitExceeded, "the deflated data set holds more than \(limit) bytes", offset: position)
                }
                try spool.append(output)
            } while inflation.hasMore(piece)
            position = end
        }
        guard inflation.isComplete || options.allowsTruncation else {
            throw DICOMError(.truncated, "the deflated data set ends too early", offset: source.length)
        }
        return try spool.source(decodedLimit: min(DataSet.largestDecodedValue, max(1 << 20, source.length - offset)))
    }
}

/// A raw deflate stream that is being expanded. The library keeps a pointer to its state, which must not move.
package final class Inflation {
    /// Whether the stream has ended.
    package private(set) var isComplete = false
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var output = [UInt8](repeating: 0, count: 65_536)

    /// Negative window bits: no zlib header, as the standard asks.
    package init() throws(DICOMError) {
        stream.initialize(to: z_stream())
        guard inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw DICOMError(.unreadable, "the decompressor could not be started")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Whether another call can give something: input is left, or there was more output than one call gives.
    package func hasMore(_ input: ArraySlice<UInt8>) -> Bool {
        !isComplete && (!input.isEmpty || stream.pointee.avail_out == 0)
    }

    /// Expands some input, which is taken away, to at most 64 KiB; `nil` for damaged data.
    package func next(_ input: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let capacity = output.count
        let (status, taken) = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { buffer in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = UInt32(clamping: input.count)
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(capacity)
                let available = Int(stream.pointee.avail_in)
                let status = inflate(stream, Z_NO_FLUSH)
                return (status, available - Int(stream.pointee.avail_in))
            }
        }
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return nil }
        input = input.dropFirst(taken)
        isComplete = status == Z_STREAM_END
        return output[0..<capacity - Int(stream.pointee.avail_out)]
    }
}
