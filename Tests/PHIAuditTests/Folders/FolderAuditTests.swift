import DICOM
import Deidentification
import Foundation
import Platform
import Testing

@testable import PHIAudit

@Suite("the audit of folders")
struct FolderAuditTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(PlantedFile().bytes, to: "a")
    }

    @Test("an audit reads a file for its digest only when digests are asked for", arguments: [true, false])
    func hashes(_ hashes: Bool) async throws {
        let summary = try await FolderRun([folder.path]).audit(with: PHIAudit(), hashes: hashes) { _, content in
            #expect(content != nil && (content?.file != nil) == hashes)
        }
        #expect(summary.files == 1 && summary.failures.isEmpty && summary.content.isEmpty == !hashes)
    }

    @Test("an audit reports a file that changed meanwhile, with digests and without", arguments: [true, false])
    func changed(_ hashes: Bool) throws {
        let path = folder.path + "/a"
        let stamp = try #require(FileStamp(path: path))
        let content = try #require(AuditedContent(path: path, stamp: stamp, hashes: hashes))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data([0, 0]))
        try handle.close()
        #expect(content.still(at: path) == nil)
        #expect(AuditedContent(path: path, stamp: stamp, hashes: hashes) == nil)
        var summary = FolderAudit()
        summary.add(PHIAudit().examine(path: path, name: "a"), content.still(at: path))
        #expect(summary.failures.map(\.error.description) == ["changed while it was examined; examine it again"])
    }
}
