import Foundation
import Testing

@testable import Deidentification

@Suite struct ProjectKeyTests {
    private static let bytes = [UInt8](0..<32)

    /// The kind and words of the refusal.
    private static func refusal(_ work: () throws -> Void) -> String? {
        do {
            try work()
            return nil
        } catch let error as DeidentificationError {
            return error.kind == .unusableKey ? "\(error)" : nil
        } catch {
            return nil
        }
    }

    private static func pseudonym(_ key: ProjectKey) -> String { Pseudonyms(key: key).uid(for: "1.2.3") }

    @Test("a key is neither read from nor written to a folder in which others can replace it")
    func folders() throws {
        let folder = NSTemporaryDirectory() + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/key"
        try ProjectKey.random().write(path: path)
        for (mode, isSafe) in [(0o770, false), (0o707, false), (0o1777, true), (0o755, true)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
            let refusals = [
                Self.refusal { _ = try ProjectKey(path: path) },
                Self.refusal { try ProjectKey.random().write(path: path + String(mode)) },
            ]
            for refusal in refusals {
                #expect((refusal == nil) == isSafe && refusal?.contains("its folder can be written by others") != false)
            }
        }
    }

    @Test("bytes that can be guessed make no key")
    func bytes() throws {
        let guessable: [[UInt8]] = [
            [UInt8](0..<31), [UInt8](0..<33), [UInt8](repeating: 7, count: 32), Array("passwordpassword".utf8),
            Array("passwordpasswordpasswordpassword".utf8), Array("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".utf8),
            Array("Correct horse battery staple 42!".utf8), [UInt8](0..<8) + [UInt8](repeating: 0, count: 24),
        ]
        for bytes in guessable { #expect(Self.refusal { _ = try ProjectKey(bytes) } != nil, "\(bytes)") }
        #expect("\(try ProjectKey(Self.bytes))" == "ProjectKey")
        for _ in 0..<1000 { _ = try ProjectKey(line: ProjectKey.random().line) }
        #expect(Self.pseudonym(.random()) != Self.pseudonym(.random()))
    }

    @Test("a key file is a line with a checksum")
    func line() throws {
        let key = try ProjectKey(Self.bytes)
        let digits = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
        // Computed with Python's hashlib.
        #expect(key.line == "ambra-project-key:1:\(digits):b10b2ab73f2e9168")
        #expect(Self.pseudonym(try ProjectKey(line: key.line)) == Self.pseudonym(key))
    }

    @Test(
        "a file that holds no key of this form is refused, and the refusal says what to do",
        arguments: [
            ("", "not a project key"), ("passwordpasswordpasswordpasswordpassword", "not a project key"),
            (String(repeating: "a", count: 64), "not a project key"),
            ("ambra-reviewer-key-ed25519 AAAA", "not a project key"), ("ambra-project-key:2:00:00", "another version"),
            ("ambra-project-key:1:00:00", "damaged"), ("ambra-project-key:1:", "damaged"),
        ])
    func forms(_ text: String, _ reason: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/project.key"
        try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(Self.refusal { _ = try ProjectKey(path: path) }?.contains(reason) == true)
    }

    @Test("no single digit of a key can be wrong unnoticed")
    func damage() throws {
        let line = Array(ProjectKey.random().line.utf8)
        for position in line.indices {
            for digit in [UInt8(ascii: "0"), UInt8(ascii: "f"), UInt8(ascii: "F")] where line[position] != digit {
                var damaged = line
                damaged[position] = digit
                let text = String(decoding: damaged, as: UTF8.self)
                #expect(Self.refusal { _ = try ProjectKey(line: text) } != nil, "\(position)")
            }
            let shorter = String(decoding: line[..<position] + line[(position + 1)...], as: UTF8.self)
            #expect(Self.refusal { _ = try ProjectKey(line: shorter) } != nil)
        }
    }

    @Test("a key file is private, never replaced, and refused when others can read it")
    func files() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/project.key"
        let key = ProjectKey.random()
        try key.write(path: path)
        #expect(Self.refusal { try key.write(path: path) } != nil)
        #expect(Self.pseudonym(try ProjectKey(path: path)) == Self.pseudonym(key))
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(Self.refusal { _ = try ProjectKey(path: path) }?.contains("read by others") == true)
        #expect(Self.refusal { _ = try ProjectKey(path: folder.path) }?.contains("regular file") == true)
        #expect(Self.refusal { _ = try ProjectKey(path: folder.path + "/none") } != nil)
    }

    @Test("a key file that is a link is refused, because somebody else may change the link")
    func links() throws {
        let folder = try TemporaryFolder()
        try ProjectKey.random().write(path: folder.path + "/project.key")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link", withDestinationPath: folder.path + "/project.key")
        #expect(Self.refusal { _ = try ProjectKey(path: folder.path + "/link") }?.contains("symbolic link") == true)
        #expect(Self.refusal { try ProjectKey.random().write(path: folder.path + "/link") } != nil)
    }

    @Test("a key of another user is refused", .enabled(if: geteuid() == 0, "needs root, to give a file away"))
    func owners() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/project.key"
        try ProjectKey.random().write(path: path)
        #expect(chown(path, 4242, 4242) == 0)
        #expect(Self.refusal { _ = try ProjectKey(path: path) }?.contains("another user") == true)
    }
}
