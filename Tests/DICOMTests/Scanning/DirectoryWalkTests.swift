import DICOM
import Foundation
import Platform
import Testing

@Suite("Symbolic links of a walk")
struct DirectoryWalkTests {
    /// The names of files that a walk finds, and the links it met.
    private func walk(_ paths: [String], follows: Bool = true) -> (files: [String], left: Int, links: LinkCount) {
        var walk = DirectoryWalk(paths, followsLinks: follows)
        var files: [String] = []
        var left = 0
        while let found = walk.next() {
            switch found {
            case .file(let path), .leftover(let path): files.append(String(path.split(separator: "/").last ?? ""))
            case .link: left += 1
            case .failure(let path, let error): Issue.record("\(path): \(error)")
            }
        }
        return (files, left, walk.links)
    }

    private func link(_ folder: TemporaryFolder, _ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: target)
    }

    /// `in` with a file, a link inside, and three that lead out: to a file, a folder, and a path with dots.
    private func make() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write([1], to: "in/a")
        try folder.write([1], to: "in/sub/b")
        try folder.write([1], to: "out/c")
        try folder.write([1], to: "out/deep/d")
        try folder.write([1], to: "inner/e")
        try link(folder, "in/1-inside", to: "sub")
        try link(folder, "in/2-folder", to: folder.path + "/out")
        try link(folder, "in/3-file", to: "../out/c")
        try link(folder, "in/4-neighbor", to: "../inner")
        // Met outside of the folder only.
        try link(folder, "out/more", to: folder.path + "/out/deep")
        return folder
    }

    @Test("links that lead out are counted once each, and the first is named; what is below them is found")
    func outside() throws {
        let folder = try make()
        let found = walk([folder.path + "/in"])
        #expect(found.links.outside == 3 && found.links.leftOut == 0 && found.left == 0)
        #expect(found.links.firstOutside == folder.path + "/in/2-folder")
        #expect(found.files.sorted() == ["3-file", "a", "b", "c", "d", "e"])
    }

    @Test("links that are not followed are yielded, and counted with those that lead out")
    func notFollowed() throws {
        let folder = try make()
        let found = walk([folder.path + "/in"], follows: false)
        #expect(found.links.outside == 3 && found.links.leftOut == 4 && found.left == 4)
        #expect(found.files.sorted() == ["a", "b"])
    }

    @Test("where the target is one of the folders, no link leads out")
    func severalRoots() throws {
        let folder = try make()
        #expect(walk([folder.path]).links.outside == 0)
        #expect(walk(["in", "out", "inner"].map { folder.path + "/" + $0 }).links == LinkCount())
        #expect(walk(["in", "out"].map { folder.path + "/" + $0 }).links.outside == 1)
    }

    @Test("a link that is named itself is followed and not counted")
    func named() throws {
        let folder = try make()
        for follows in [true, false] {
            let found = walk([folder.path + "/in/2-folder/deep", folder.path + "/in/3-file"], follows: follows)
            #expect(found.files.sorted() == ["3-file", "d"] && found.links == LinkCount())
        }
    }

    @Test("a scan hands the count on")
    func scan() async throws {
        let folder = try make()
        #expect(try await FolderScanner().scan([folder.path + "/in"]).links.outside == 3)
        var scanner = FolderScanner()
        scanner.followsLinks = false
        let result = try await scanner.scan([folder.path + "/in"])
        #expect(result.links.leftOut == 4 && result.skipped.filter { "\($0)".contains("symbolic link") }.count == 4)
    }
}
