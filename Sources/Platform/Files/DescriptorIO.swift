#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reading and writing open files. A call that a signal interrupts goes on; one that does less than it was asked to is
/// called again.
package enum DescriptorIO {
    /// Writes all bytes at the position of the last write.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        let code: Int32 = bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = system_write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count == 0 ? EIO : errno }
                done += count
            }
            return 0
        }
        guard code == 0 else { throw SystemError(code) }
    }

    /// Reads a range into room for it, by position.
    ///
    /// - Returns: How many bytes there were; fewer than there is room for only at the end of the file.
    package static func read(
        into room: UnsafeMutableRawBufferPointer, at offset: Int64, of descriptor: Int32
    ) throws(SystemError) -> Int {
        var filled = 0
        while filled < room.count {
            let got = pread(
                descriptor, room.baseAddress?.advanced(by: filled), room.count - filled, off_t(offset) + off_t(filled))
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw SystemError(errno) }
            if got == 0 { break }
            filled += got
        }
        return filled
    }

    /// Reads a range by position; it is shorter than asked only at the end of the file.
    ///
    /// - Parameter count: Is allocated; bounded by the caller.
    package static func read(count: Int, at offset: Int64, of descriptor: Int32) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(SystemError) {
                filled = try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset, of: descriptor)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Reads what has come through a pipe or the like, at most `count` bytes; none at its end.
    package static func readNext(_ count: Int, of descriptor: Int32) throws(SystemError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while true {
                let got = system_read(descriptor, buffer.baseAddress, count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno } else { filled = got }
                return
            }
        }
        guard code == 0 else { throw SystemError(code) }
        return bytes
    }
}

private func system_write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func system_read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
