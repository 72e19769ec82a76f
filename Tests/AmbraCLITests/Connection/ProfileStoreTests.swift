#if Tools
import Foundation
import Testing

@testable import AmbraCLI

@Suite("Profile files")
struct ProfileStoreTests {
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try body(folder.path)
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    private let profile = Profile(url: "https://a.example", username: "me", sid: "s")

    @Test("a profile is kept in a private file of a private folder")
    func saving() throws {
        try inFolder { folder in
            let store = try ProfileStore(folder: folder + "/config/ambra", name: "default")
            #expect(try store.load() == nil)
            try store.save(profile)
            #expect(try store.load() == profile)
            #expect(mode(store.path) == 0o600)
            #expect(mode(store.folder) == 0o700)
            try store.save(Profile(url: "https://b.example", username: nil, sid: nil))
            #expect(try store.load()?.sid == nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder) == ["default.json"])
        }
    }

    @Test("a file that others can read is refused", arguments: [0o640, 0o604, 0o644, 0o660] as [mode_t])
    func openFiles(_ mode: mode_t) throws {
        try inFolder { folder in
            let store = try ProfileStore(folder: folder, name: "default")
            try store.save(profile)
            chmod(store.path, mode)
            #expect { try store.load() } throws: { error in
                (error as? CommandFailure)?.status == .badInput && "\(error)".contains("can be read by others")
            }
        }
    }

    @Test("a symbolic link is refused, and neither written through nor replaced")
    func links() throws {
        try inFolder { folder in
            let store = try ProfileStore(folder: folder, name: "default")
            let target = folder + "/elsewhere"
            try Data("{}".utf8).write(to: URL(fileURLWithPath: target))
            chmod(target, 0o600)
            #expect(symlink(target, store.path) == 0)
            #expect(throws: CommandFailure.self) { try store.load() }
            #expect(throws: CommandFailure.self) { try store.save(profile) }
            #expect(try String(contentsOfFile: target, encoding: .utf8) == "{}")
        }
    }

    @Test("a folder in which others can write is refused")
    func openFolder() throws {
        try inFolder { folder in
            let store = try ProfileStore(folder: folder + "/c", name: "default")
            try store.save(profile)
            chmod(folder + "/c", 0o770)
            #expect(throws: CommandFailure.self) { try store.load() }
            #expect(throws: CommandFailure.self) { try store.save(profile) }
            chmod(folder + "/c", 0o700)
        }
    }

    @Test("somebody else's file is refused")
    func owner() {
        let file = S_IFREG | 0o600
        #expect(PrivateFile.objection(mode: file, owner: 1, user: 1) == nil)
        #expect(PrivateFile.objection(mode: file, owner: 0, user: 1) != nil)
        #expect(PrivateFile.objection(mode: S_IFREG | 0o400, owner: 1, user: 1) == nil)
        #expect(PrivateFile.objection(mode: S_IFDIR | 0o700, owner: 1, user: 1) != nil)
        // What is believed may be read by all, and be root's.
        for (mode, owner, isTrusted) in [(0o644, 1, true), (0o644, 0, true), (0o644, 2, false), (0o664, 0, false)] {
            let objection = PrivateFile.objection(
                mode: S_IFREG | mode_t(mode), owner: uid_t(owner), user: 1, protection: .trusted)
            #expect((objection == nil) == isTrusted)
        }
    }

    @Test(
        "a name cannot lead out of the folder",
        arguments: ["", ".", "..", "../x", "a/b", "a.json", "a b", "ä", String(repeating: "a", count: 65)])
    func names(_ name: String) {
        #expect(throws: CommandFailure.self) { try ProfileStore(folder: "/f", name: name) }
    }

    @Test("what is no profile is refused")
    func garbage() {
        #expect(Profile(jsonText: "{") == nil)
        #expect(Profile(jsonText: "[]") == nil)
        #expect(Profile(jsonText: "{\"sid\":\"x\"}") == nil)
        #expect(Profile(jsonText: profile.jsonText) == profile)
    }
}
#endif
