import Foundation
import Testing

@testable import Platform

@Suite("paths are bytes")
struct FilePathTests {
    /// `Müller.dcm` in Latin-1.
    private static let latin1: [UInt8] = [0x4D, 0xFC] + Array("ller.dcm".utf8)

    @Test(
        "bytes that are no UTF-8 are escapes in the text, and all else stays",
        arguments: [
            (latin1, #"M\xFCller.dcm"#), (Array("Müller/日本.dcm".utf8), "Müller/日本.dcm"), ([], ""),
            ([0xC3], #"\xC3"#), ([0xC3, 0x28], #"\xC3("#), ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#), ([0xFF], #"\xFF"#),
            ([0xC0, 0xAF], #"\xC0\xAF"#), (Array(#"a\b"#.utf8), #"a\b"#), (Array(#"a\x2D\xfc"#.utf8), #"a\x2D\xfc"#),
            (Array(#"M\xFCller"#.utf8), #"M\x5CxFCller"#), (Array(#"a\x5C"#.utf8), #"a\x5Cx5C"#),
            (Array(#"\\xFC"#.utf8), #"\\x5CxFC"#), (Array(#"\x"#.utf8) + [0xFC], #"\x\xFC"#),
        ])
    func texts(bytes: [UInt8], text: String) {
        #expect(FilePath(bytes: bytes).text == text)
        #expect(FilePath(text).bytes == bytes)
    }

    @Test("every path has one text, which leads back to it")
    func lossless() {
        let letters = Array(#"\x5CFAé/"#.utf8) + [0xFC, 0xE9, 0x80]
        for number in 0..<20_000 {
            let bytes = (0..<number % 12).map { _ in letters.randomElement() ?? 0 }
            #expect(FilePath(FilePath(bytes: bytes).text).bytes == bytes)
        }
    }

    @Test("what is one to Unicode is two where bytes differ")
    func canonicalEquivalence() {
        let (composed, decomposed) = (FilePath("\u{E9}"), FilePath("e\u{301}"))
        #expect(composed != decomposed && Set([composed, decomposed]).count == 2)
    }

    @Test("slashes separate, whatever follows them")
    func parts() {
        // A mark that joins the slash before it to one character of Swift.
        let path = FilePath("/a/\u{301}b")
        #expect(path.parent.text == "/a" && path.name.text == "\u{301}b" && path.isAbsolute)
        #expect(path.components.map(\.text) == ["a", "\u{301}b"])
        #expect(FilePath("/a").parent.text == "/" && FilePath("a").parent.text == "." && FilePath("a/").name.text == "")
        #expect(FilePath("a").appending(FilePath("b")).text == "a/b")
        #expect(
            FilePath("/").appending(FilePath("b")).text == "/b" && FilePath("").appending(FilePath("b")).text == "b")
        #expect(path.below(FilePath("/a"))?.text == "\u{301}b" && FilePath("/ab").below(FilePath("/a")) == nil)
        #expect(FilePath("/a").below(FilePath("/a")) == nil && FilePath("/a").isSame(asOrHolds: FilePath("/a")))
    }
}

#if os(Linux)
@Suite("files whose names are no UTF-8")
struct ForeignNameTests {
    /// Makes a folder of the name and a file of each name in it, and removes them.
    private func with(
        _ name: [UInt8], _ files: [[UInt8]], _ body: (FilePath) throws -> Void
    ) throws {
        let root = FilePath(NSTemporaryDirectory()).appending(FilePath("ambra-names-\(UUID().uuidString)"))
        let folder = root.appending(FilePath(bytes: name))
        #expect(FolderPath.make(folder.text) == nil)
        defer { try? FileManager.default.removeItem(atPath: root.text) }
        for file in files {
            let descriptor = folder.appending(FilePath(bytes: file)).open(O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
            #expect(descriptor >= 0)
            close(descriptor)
        }
        // What Foundation could not remove.
        defer {
            for file in files { folder.appending(FilePath(bytes: file)).unlink() }
            rmdir(folder.cString)
        }
        try body(folder)
    }

    @Test("are walked over in the order of bytes, and opened by the text that the walk gives")
    func walk() throws {
        let names: [[UInt8]] = [[0x4D, 0xE9], [0x4D, 0xFC], Array("Mü".utf8), Array(#"M\xFC"#.utf8)]
        try with([0x50, 0xE9], names) { folder in
            var walk = DirectoryWalk([folder.text])
            var found: [String] = []
            while case .file(let path)? = walk.next() { found.append(path) }
            let texts = [#"M\x5CxFC"#, "Mü", #"M\xE9"#, #"M\xFC"#]
            #expect(found == texts.map { folder.text + "/" + $0 })
            for path in found { #expect(FileStamp(path: path) != nil && (try? OpenFile(path: path)) != nil) }
            #expect(Set(found.compactMap { FileIdentity(path: $0) }).count == 4)
        }
    }

    @Test("are told apart where originals and results must not mix")
    func roots() throws {
        try with([0x4D, 0xFC], [[0x61]]) { folder in
            let other = FilePath(bytes: folder.parent.bytes + [0x2F, 0x4D, 0xE9])
            let roots = RealRoots([folder.text])
            #expect(roots.hold(folder.text + "/a") == true && roots.wouldHold(folder.text + "/new"))
            #expect(!roots.wouldHold(other.text) && !roots.wouldHold(other.text + "/new"))
            #expect(RealRoots.place(of: other.text) == RealRoots.place(of: folder.parent.text) + #"/M\xE9"#)
        }
    }

    @Test("become files and folders of results")
    func results() throws {
        try with([0x4D, 0xFC], []) { folder in
            let results = try ResultFolder(making: folder.text + "/out\\xE9", mode: .userAlone)
            let place = try results.place(of: "study/\\xFC.dcm")
            let file = try TemporaryFile(in: place.folder)
            try file.write([1])
            try file.close()
            try file.rename(to: place.name, replacing: false)
            let bytes =
                folder.bytes + Array("/out".utf8) + [0xE9] + Array("/study/".utf8) + [0xFC] + Array(".dcm".utf8)
            #expect(FilePath(place.path).bytes == bytes && FileStamp(path: place.path)?.size == 1)
            FilePath(place.path).unlink()
            results.removeEmpty()
            #expect(folder.names?.isEmpty == true)
        }
    }
}
#endif
