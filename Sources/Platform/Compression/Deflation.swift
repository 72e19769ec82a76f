import CZlib

/// A deflate stream that is being made. The library keeps a pointer to its state, which must not move.
package final class Deflation {
    /// What stands around the deflated bytes; the raw value is zlib's window bits.
    package enum Format: Int32, Sendable {
        /// Nothing.
        case raw = -15
        /// The header and checksum of zlib.
        case zlib = 15
    }

    private let stream: UnsafeMutablePointer<z_stream>
    /// How many deflated bytes were given.
    package private(set) var made = 0
    private var piece = [UInt8](repeating: 0, count: 65_536)

    package init(_ format: Format) throws(FileError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        let status = deflateInit2_(
            stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, format.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard status == Z_OK else { throw FileError(.unwritable, "the compressor could not be started") }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Deflates bytes, and ends the stream with the last ones.
    package func take(_ bytes: [UInt8], isLast: Bool) throws(FileError) -> [UInt8] {
        var input = bytes
        var output: [UInt8] = []
        let isSound = input.withUnsafeMutableBufferPointer { input in
            var taken = 0
            repeat {
                // The library counts with 32 bits.
                let count = min(input.count - taken, 1 << 30)
                stream.pointee.next_in = input.baseAddress?.advanced(by: taken)
                stream.pointee.avail_in = UInt32(count)
                taken += count
                guard let made = give(isLast: isLast && taken == input.count) else { return false }
                output += made
            } while taken < input.count
            return true
        }
        guard isSound else { throw FileError(.unwritable, "the data set could not be deflated") }
        made += output.count
        return output
    }

    /// What the input has become, as far as it is known; `nil` when that fails.
    private func give(isLast: Bool) -> [UInt8]? {
        var output: [UInt8] = []
        repeat {
            let room = piece.count
            let status = piece.withUnsafeMutableBufferPointer { piece in
                stream.pointee.next_out = piece.baseAddress
                stream.pointee.avail_out = UInt32(room)
                return deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return nil }
            output += piece[0..<room - Int(stream.pointee.avail_out)]
        } while stream.pointee.avail_out == 0
        return output
    }
}
