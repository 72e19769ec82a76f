#if Tools
import AmbraTransport
import DICOM
import Foundation
import PHIAudit
import Platform
import Testing

@testable import AmbraCLI

@Suite("the audit of folders")
struct FolderAuditTests {
    private func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(TestImage(instance: 1).bytes).write(to: URL(fileURLWithPath: folder + "/a"))
        try await body(folder)
    }

    @Test("reads a file for its digest only when digests are asked for", arguments: [true, false])
    func hashes(_ hashes: Bool) async throws {
        try await inFolder { folder in
            let audit = FolderAudit(audit: PHIAudit(), jobs: 1, hashes: hashes)
            var summary = AuditSummary()
            _ = try await audit.run(DirectoryWalk([folder]), roots: [folder]) { outcome in
                guard case .audited(let audit, let content) = outcome else { return }
                #expect(content != nil && (content?.file != nil) == hashes)
                summary.add(audit, content?.still(at: audit.path))
            }
            #expect(summary.files == 1 && summary.failures.isEmpty && summary.content.isEmpty == !hashes)
        }
    }

    @Test("tells of a file that changed meanwhile, with digests and without", arguments: [true, false])
    func changed(_ hashes: Bool) async throws {
        try await inFolder { folder in
            let path = folder + "/a"
            let stamp = try #require(FileStamp(path: path))
            let content = try #require(AuditedContent(path: path, stamp: stamp, hashes: hashes))
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data([0, 0]))
            try handle.close()
            #expect(content.still(at: path) == nil)
            #expect(AuditedContent(path: path, stamp: stamp, hashes: hashes) == nil)
            var summary = AuditSummary()
            summary.add(PHIAudit().examine(path: path, name: "a"), content.still(at: path))
            #expect(summary.failures.map(\.reason) == ["changed while it was examined; examine it again"])
        }
    }
}
#endif
