import Foundation
import Testing

@testable import DICOM

@Suite("folders of results")
struct ResultFolderTests {
    @Test("no link below the folder is followed, for files neither, and no name leads out")
    func links() throws {
        let folder = try TemporaryFolder()
        let (root, other) = (folder.path + "/root", folder.path + "/other")
        for path in [root, other] { #expect(FolderPath.make(path) == nil) }
        let results = try ResultFolder(path: root, mode: .userAlone)
        try Data([1]).write(to: URL(fileURLWithPath: other + "/file"))
        try FileManager.default.createSymbolicLink(atPath: root + "/study", withDestinationPath: other)
        try FileManager.default.createSymbolicLink(atPath: root + "/file", withDestinationPath: other + "/file")
        #expect(throws: DICOMError.self) { _ = try results.sink("study/file") }
        #expect(throws: DICOMError.self) { _ = try results.sink("study/deeper/file") }
        #expect(throws: DICOMError.self) { _ = try results.source("study/file") }
        #expect(throws: DICOMError.self) { _ = try results.source("file") }
        for name in ["../other/new", "a/../../other/new", ".."] {
            #expect(throws: DICOMError.self) { _ = try results.sink(name) }
        }
        let sink = try results.sink("file")
        #expect(throws: DICOMError.self) { try sink.commit(replacing: true) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: other) == ["file"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: other + "/file")) == Data([1]))
    }

    @Test(
        "a folder that is moved away while a file is written takes the file with it, and nothing comes where a link is put"
    )
    func moved() throws {
        let folder = try TemporaryFolder()
        let (root, other) = (folder.path + "/root", folder.path + "/other")
        for path in [root, other] { #expect(FolderPath.make(path) == nil) }
        let sink = try ResultFolder(path: root, mode: .userAlone).sink("study/file")
        try sink.append([1, 2, 3])
        try FileManager.default.moveItem(atPath: root + "/study", toPath: root + "/moved")
        try FileManager.default.createSymbolicLink(atPath: root + "/study", withDestinationPath: other)
        try sink.commit()
        #expect(try FileManager.default.contentsOfDirectory(atPath: other).isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: root + "/moved") == ["file"])
    }

    @Test("a path is the same place by whatever name, be it there or not")
    func places() throws {
        let folder = try TemporaryFolder()
        let root = folder.path + "/root"
        #expect(FolderPath.make(root + "/in") == nil)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: root + "/in")
        let place = RealRoots.place(of: root + "/in/new")
        for name in [
            "/root/in//new", "/link/new", "/link/./new", "/root/x/../in/new", "/link/../in/new", "/root/in/a/../new",
        ] {
            #expect(RealRoots.place(of: folder.path + name) == place, "\(name)")
        }
        #expect(RealRoots.place(of: folder.path + "/root/inside") != RealRoots.place(of: root + "/in"))
        let roots = RealRoots([root + "/in"])
        for name in ["/root/in", "/link", "/root/in/new", "/link/a/b"] {
            #expect(roots.wouldHold(folder.path + name), "\(name)")
        }
        for name in ["/root", "/root/in2", "/root/in/../x", "/link/../x"] {
            #expect(!roots.wouldHold(folder.path + name), "\(name)")
        }
        #expect(roots.lieBelow(root) && roots.lieBelow(folder.path + "/link") && !roots.lieBelow(root + "/in/a"))
    }

    @Test("permissions of folders follow those of files")
    func modes() {
        for (text, folder) in [("600", 0o700), ("640", 0o750), ("0644", 0o755), ("660", 0o770), ("666", 0o777)] {
            #expect(OutputMode(octal: text)?.folder == UInt32(folder))
        }
        #expect(OutputMode.userAlone.folder == 0o700 && OutputMode.userAlone.asked == nil)
        for text in ["", "6", "0o600", "888", "06400", "700", "2640", "044"] { #expect(OutputMode(octal: text) == nil) }
    }
}
