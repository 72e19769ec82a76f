import Foundation
import Testing

@testable import Platform

@Suite("open files")
struct DescriptorIOTests {
    @Test("what was written is read by position, and is short only at the end")
    func wholeAndShort() throws {
        let descriptor = try NamelessFile.open(prefix: "ambra-test")
        defer { close(descriptor) }
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        try DescriptorIO.write(bytes, to: descriptor)
        try DescriptorIO.write([], to: descriptor)
        #expect(try DescriptorIO.read(count: 300_000, at: 0, of: descriptor) == bytes)
        #expect(try DescriptorIO.read(count: 10, at: 299_995, of: descriptor) == Array(bytes.suffix(5)))
        #expect(try DescriptorIO.read(count: 10, at: 300_000, of: descriptor).isEmpty)
        #expect(try DescriptorIO.read(count: 0, at: 3, of: descriptor).isEmpty)
    }

    @Test("a pipe gives what has come, whole in the end, however little it takes at a time")
    func pipe() async throws {
        var ends: [Int32] = [0, 0]
        #expect(Foundation.pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        defer { close(reading) }
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let writer = Thread {
            try? DescriptorIO.write(bytes, to: writing)
            close(writing)
        }
        writer.start()
        var got: [UInt8] = []
        while true {
            let piece = try DescriptorIO.readNext(8_192, of: reading)
            if piece.isEmpty { break }
            got += piece
        }
        #expect(got == bytes)
    }

    @Test("errors carry the system's number and its meaning")
    func errors() throws {
        let descriptor = try NamelessFile.open(prefix: "ambra-test")
        close(descriptor)
        #expect(throws: SystemError(EBADF)) { try DescriptorIO.read(count: 1, at: 0, of: -1) }
        #expect(throws: SystemError(EBADF)) { try DescriptorIO.write([1], to: -1) }
        #expect(throws: SystemError(EBADF)) { try DescriptorIO.readNext(1, of: -1) }
        #expect(throws: SystemError(ENOENT)) { try NamelessFile.open(in: "/nowhere", prefix: "x") }
        #expect(throws: SystemError(ENOENT)) { try FileSystemSync.wait("/nowhere") }
        #expect(SystemError(ENOENT).description == "no such file or folder")
        try FileSystemSync.wait(NSTemporaryDirectory())
    }

    @Test("a file without a name leaves none and is this user's alone")
    func nameless() throws {
        let folder = NSTemporaryDirectory() + "/ambra-nameless-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let descriptor = try NamelessFile.open(in: folder, prefix: "ambra-test")
        defer { close(descriptor) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        var status = stat()
        #expect(fstat(descriptor, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }
}
