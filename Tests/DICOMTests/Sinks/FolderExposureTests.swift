import Foundation
import Testing

@testable import DICOM
@testable import Platform

@Suite("folders in which others replace files")
struct FolderExposureTests {
    @Test(
        "are those of others, and those that others write without the sticky bit",
        arguments: [
            (0o755, 1, true), (0o700, 1, true), (0o755, 0, true), (0o1777, 0, true), (0o1770, 1, true),
            (0o775, 1, false), (0o757, 0, false), (0o2770, 1, false), (0o755, 2, false), (0o1777, 2, false),
        ])
    func rule(_ mode: Int, _ owner: Int, _ isSafe: Bool) {
        let exposure = FolderPath.exposure(mode: S_IFDIR | mode_t(mode), owner: uid_t(owner), user: 1)
        #expect((exposure == nil) == isSafe)
    }

    @Test("a folder that is made in one which hands its group on does so too, whatever its mode")
    func group() throws {
        let folder = NSTemporaryDirectory() + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(chmod(folder, 0o2770) == 0)
        let mode = try #require(OutputMode(octal: "640"))
        #expect(FolderPath.make(folder + "/a/b", mode: mode) == nil)
        let sink = try ResultFolder(path: folder + "/a/b", mode: mode).sink("c/d/file")
        try sink.append([1])
        try sink.commit()
        for name in ["a", "a/b", "a/b/c", "a/b/c/d"] {
            var status = stat()
            #expect(stat("\(folder)/\(name)", &status) == 0 && status.st_mode & 0o7777 == 0o2750, "\(name)")
        }
    }
}
