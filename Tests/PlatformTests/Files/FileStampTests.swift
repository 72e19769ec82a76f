import Foundation
import Testing

@testable import Platform

@Suite("the stamp of a file")
struct FileStampTests {
    @Test("tells other content of the same size, whose time of modification was set back")
    func timeSetBack() async throws {
        let path = NSTemporaryDirectory() + "ambra-stamp-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("one".utf8).write(to: URL(filePath: path))
        let date = try #require(FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        let before = try #require(FileStamp(path: path))
        #expect(FileStamp(path: path) == before)
        // Longer than a tick of the clock that the system stamps files with.
        try await Task.sleep(for: .milliseconds(50))
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: Data("two".utf8))
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
        let after = try #require(FileStamp(path: path))
        #expect(after.modified == before.modified && after.size == before.size && after.identity == before.identity)
        #expect(after != before)
    }
}
