import CZlib

/// A raw deflate stream that is being expanded. The library keeps a pointer to its state, which must not move.
package final class Inflation {
    /// Whether the stream has ended.
    package private(set) var isComplete = false
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var output = [UInt8](repeating: 0, count: 65_536)

    /// Negative window bits: no zlib header.
    package init() throws(FileError) {
        stream.initialize(to: z_stream())
        guard inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw FileError(.unreadable, "the decompressor could not be started")
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

    /// Expands a piece of input, as far as the stream goes, and hands over what comes.
    ///
    /// - Returns: Whether the data is sound so far.
    package func expand<Failure: Error>(
        _ input: inout ArraySlice<UInt8>, _ found: (ArraySlice<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> Bool {
        repeat {
            guard let output = next(&input) else { return false }
            try found(output)
        } while hasMore(input)
        return true
    }
}
