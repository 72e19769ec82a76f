import Platform

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads a region of a file for one try of a request, and notices when it is no longer the file that was looked at.
final class HTTPFileReader {
    private let region: HTTPFileRegion
    private let descriptor: Int32
    private var position: Int64
    private let end: Int64

    /// Opens the file.
    ///
    /// - Throws: ``TransportError`` of kind `requestBody` when the file is not there, changed or too short.
    init(_ region: HTTPFileRegion) throws(TransportError) {
        guard let stamp = region.stamp else {
            throw Self.failure(region, "is not there or is not a regular file", "check the path")
        }
        let (end, overflows) = region.offset.addingReportingOverflow(region.length)
        guard region.offset >= 0, region.length >= 0, !overflows, end <= stamp.size else {
            throw Self.failure(region, "is shorter than the range to be sent", "make the region from its present size")
        }
        descriptor = FilePath(region.path).open(O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw Self.failure(region, "cannot be opened (error \(errno))", "check its rights")
        }
        guard FileStamp(descriptor: descriptor) == stamp else {
            close(descriptor)
            throw Self.changed(region)
        }
        self.region = region
        self.end = end
        position = region.offset
    }

    deinit { close(descriptor) }

    /// Whether every byte of the region was read.
    var isAtEnd: Bool { position == end }

    /// Reads the next bytes. The last ones are given out only when the file is still as it was.
    func read(into room: UnsafeMutableRawBufferPointer) throws(TransportError) -> Int {
        let wanted = Int(min(Int64(room.count), end - position))
        let count: Int
        do throws(SystemError) {
            let room = UnsafeMutableRawBufferPointer(rebasing: room[..<wanted])
            count = try DescriptorIO.read(into: room, at: position, of: descriptor)
        } catch {
            throw Self.failure(region, "cannot be read (error \(error.code))", "check the disk")
        }
        guard count == wanted else { throw Self.changed(region) }
        position += Int64(count)
        if isAtEnd, FileStamp(descriptor: descriptor) != region.stamp || FileStamp(path: region.path) != region.stamp {
            throw Self.changed(region)
        }
        return count
    }

    private static func changed(_ region: HTTPFileRegion) -> TransportError {
        failure(region, "was changed or replaced after it was looked at", "send it again when nobody writes to it")
    }

    private static func failure(_ region: HTTPFileRegion, _ what: String, _ remedy: String) -> TransportError {
        TransportError(.requestBody, "the file \(region.path) \(what); \(remedy)")
    }
}
