import Foundation
import Testing

@testable import Platform

@Suite("paths and file URLs")
struct FilePathURLTests {
    @Test(
        "the path of a file URL is decoded, without the slash of a folder",
        arguments: [
            ("file:///data/in", "/data/in"), ("file:///data/in/", "/data/in"), ("file:///", "/"),
            ("file:///a%20b/%C3%A9", "/a b/é"), ("file:///M%FCller", #"/M\xFCller"#), ("file:///100%25", "/100%"),
        ])
    func paths(text: String, path: String) throws {
        let url = try #require(URL(string: text))
        #expect(FilePath(url).text == path)
    }

    @Test(
        "a path comes back from its URL, in any character set",
        arguments: [
            "/data/a b", "/é/100%/#?;", #"/M\xFCller.dcm"#, #"/back\x5CxFF"#, "/", "/new\nline",
        ])
    func roundTrip(path: String) {
        let url = FilePath(path).url
        #expect(url.isFileURL && FilePath(url).text == path)
    }

    @Test("a relative path and a relative URL are taken from the current folder on")
    func relative() {
        let current = FilePath(FileManager.default.currentDirectoryPath)
        #expect(FilePath(FilePath("a b/c").url) == current.appending(FilePath("a b/c")))
        #expect(FilePath(URL(filePath: "a/c")) == current.appending(FilePath("a/c")))
    }

    @Test("a URL of another scheme leads to no file, and shows neither user nor query")
    func otherScheme() throws {
        let path = FilePath(try #require(URL(string: "https://me:secret@example.org/etc/passwd?token=1")))
        #expect(path.text == "https:/etc/passwd" && !path.isAbsolute)
    }
}

@Suite("folders that results are written to")
struct WritableFolderTests {
    @Test("a folder without permission to write is refused, and its reason says so", .enabled(if: geteuid() != 0))
    func refused() throws {
        let path = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o555])
        defer { try? FileManager.default.removeItem(atPath: path) }
        do throws(FolderPath.Failure) {
            _ = try ResultFolder(makingWritable: path, mode: .userAlone)
            Issue.record("the folder was taken")
        } catch {
            #expect(error.description == "cannot be written: permission denied" && error.path == path)
        }
    }

    @Test("a folder that is missing is made")
    func made() throws {
        let path = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
        let folder = try ResultFolder(makingWritable: path + "/a/b", mode: .userAlone)
        #expect(FileManager.default.fileExists(atPath: path + "/a/b"))
        folder.removeEmpty()
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
