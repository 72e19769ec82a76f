import Foundation
import Platform
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

    @Test("many series at once land in their own folders, and a link in place of one of them is not followed later")
    func manySeries() throws {
        let folder = try TemporaryFolder()
        let (root, other) = (folder.path + "/root", folder.path + "/other")
        for path in [root, other] { #expect(FolderPath.make(path) == nil) }
        let results = try ResultFolder(path: root, mode: .userAlone)
        for file in 0..<3 {
            for series in 0..<40 {
                let sink = try results.sink("study/\(series)/\(file)")
                try sink.append([UInt8(series), UInt8(file)])
                try sink.commit()
            }
        }
        for series in 0..<40 {
            for file in 0..<3 {
                let path = root + "/study/\(series)/\(file)"
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([UInt8(series), UInt8(file)]))
                #expect(try results.source("study/\(series)/\(file)") != nil)
            }
        }
        try FileManager.default.moveItem(atPath: root + "/study", toPath: root + "/moved")
        try FileManager.default.createSymbolicLink(atPath: root + "/study", withDestinationPath: other)
        for series in 0..<40 { try? results.sink("study/\(series)/later").commit() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: other).isEmpty)
    }

    @Test("a folder that was deleted during the run is an error, not a file that nobody finds")
    func deleted() throws {
        let folder = try TemporaryFolder()
        let results = try ResultFolder(path: folder.path, mode: .userAlone)
        try results.sink("study/series/a").commit()
        try FileManager.default.removeItem(atPath: folder.path + "/study")
        #expect(throws: DICOMError.self) { try results.sink("study/series/b").commit() }
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
        let planned = RealRoots(planned: folder.path + "/link/later")
        #expect(planned.wouldHold(root + "/in/later/a") && !planned.wouldHold(root + "/in/a"))
    }

    @Test("what is there is the same by another name that no link leads to")
    func otherNames() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write([1], to: "file")
        try FileManager.default.linkItem(atPath: file, toPath: folder.path + "/name")
        // A second name of a file stands for a second place of a folder: a mount, or letters of another case.
        let roots = RealRoots([file])
        #expect(roots.wouldHold(folder.path + "/name") && roots.lieBelow(folder.path + "/name"))
        #expect(!roots.wouldHold(try folder.write([1], to: "other")))
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
