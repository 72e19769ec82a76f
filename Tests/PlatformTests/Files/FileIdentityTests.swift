import Foundation
import Testing

@testable import Platform

@Suite("the identity of a file")
struct FileIdentityTests {
    @Test("is the same by every name, and by way of a link only when links are followed")
    func names() throws {
        let folder = NSTemporaryDirectory() + "ambra-identity-\(UUID().uuidString)"
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? files.removeItem(atPath: folder) }
        let (file, twin, link, other) = (folder + "/file", folder + "/twin", folder + "/link", folder + "/other")
        try Data("one".utf8).write(to: URL(filePath: file))
        try Data("one".utf8).write(to: URL(filePath: other))
        try files.linkItem(atPath: file, toPath: twin)
        try files.createSymbolicLink(atPath: link, withDestinationPath: file)
        let identity = try #require(FileIdentity(path: file))
        #expect(FileIdentity(path: twin) == identity && FileIdentity(path: link) == identity)
        #expect(FileIdentity(path: link, followsLinks: false) != identity && FileIdentity(path: other) != identity)
        #expect(FileIdentity(path: folder + "/none") == nil)
        let handle = try FileHandle(forReadingFrom: URL(filePath: file))
        #expect(FileIdentity(descriptor: handle.fileDescriptor) == identity)
        // What was put in its place is another file.
        try files.moveItem(atPath: other, toPath: folder + "/third")
        #expect(FileIdentity(path: folder + "/third") != FileIdentity(descriptor: handle.fileDescriptor))
    }
}
