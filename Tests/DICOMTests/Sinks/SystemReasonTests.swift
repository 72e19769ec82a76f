import Foundation
import Testing

@testable import DICOM
@testable import Platform

@Suite("What the system's errors mean")
struct SystemReasonTests {
    @Test(
        "each is said plainly",
        arguments: [
            (ENOENT, "no such file or folder"), (EACCES, "permission denied"), (EPERM, "permission denied"),
            (EROFS, "the file system is read-only"), (ENOSPC, "no space left on the disk"),
            (EDQUOT, "the disk quota is exhausted"), (ENOTDIR, "a part of the path is not a folder"),
            (EISDIR, "this is a folder, not a file"), (ENAMETOOLONG, "the name is too long"),
            (EMFILE, "too many open files"), (ENFILE, "too many open files"), (EEXIST, "it already exists"),
            (ELOOP, "too many symbolic links, or a loop of them"),
        ])
    func words(_ code: Int32, _ words: String) { #expect(SystemReason.words(code) == words) }

    @Test("what is not listed has the system's own words, in lower case")
    func others() {
        #expect(SystemReason.words(EDOM) == String(cString: strerror(EDOM)).lowercased())
    }

    @Test("opening says why: a file on the way, a name that is too long, a loop of links, a folder")
    func opening() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write([1], to: "file")
        let loop = folder.path + "/loop"
        try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
        let cases = [
            (file + "/x", ENOTDIR), (folder.path + "/" + String(repeating: "n", count: 300), ENAMETOOLONG),
            (loop, ELOOP), (folder.path + "/gone", ENOENT), (folder.path, EISDIR),
        ]
        for (path, code) in cases {
            do throws(DICOMError) {
                _ = try ByteSource(path: path)
                Issue.record("\(path) was opened")
            } catch {
                #expect(error.description.hasSuffix(SystemReason.words(code)))
                #expect(!error.description.contains(folder.path))
            }
        }
    }

    @Test("writing says why, and so does making a folder")
    func writing() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write([1], to: "file")
        do throws(DICOMError) {
            _ = try FileSink(path: file + "/out.dcm")
            Issue.record("a file was made below a file")
        } catch {
            #expect(error.kind == .unwritable && error.description.hasSuffix(SystemReason.words(ENOTDIR)))
        }
        let below = FolderPath.make(file + "/a/b")
        #expect(below?.path == file && below?.reason == "this is a file, not a folder")
        let long = FolderPath.make(folder.path + "/" + String(repeating: "n", count: 300) + "/b")
        #expect(long?.reason == SystemReason.words(ENAMETOOLONG))
        #expect(FolderPath.make(folder.path + "/a/b//c/") == nil)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/a/b/c")
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        #expect(FolderPath.make(folder.path + "/a/b/c") == nil)
    }

    @Test("replacing is for regular files: a link, a folder and a pipe stay")
    func replacing() throws {
        let folder = try TemporaryFolder()
        let target = try folder.write([1], to: "target")
        let (link, pipe, inner) = (folder.path + "/link", folder.path + "/pipe", folder.path + "/inner")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(FolderPath.make(inner) == nil)
        for path in [link, pipe, inner] {
            do throws(DICOMError) {
                let sink = try FileSink(path: path)
                try sink.append([2])
                try sink.commit(replacing: true)
                Issue.record("\(path) was replaced")
            } catch {
                #expect(error.kind == .unwritable)
            }
        }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data([1]))
        #expect(Destination.objection(target) == nil && Destination.objection(folder.path + "/new") == nil)
    }

    @Test("a folder without permission says so", .enabled(if: geteuid() != 0, "the superuser may do everything"))
    func permission() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
        #expect(FolderPath.make(folder.path + "/a")?.reason == "permission denied")
    }
}
