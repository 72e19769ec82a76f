#if Tools
import AmbraSDK
import DICOM
import Foundation
import Platform
import Testing

/// Who can read what a command writes.
@Suite("permissions of what ambra writes")
struct OutputModeTests {
    /// Permissions of a folder and of all that it holds, by what stands there.
    private func modes(_ folder: String) throws -> (files: Set<Int>, folders: Set<Int>) {
        var (files, folders): (Set<Int>, Set<Int>) = ([], [])
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) + [""] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
            let mode = try #require(attributes[.posixPermissions] as? Int)
            if attributes[.type] as? FileAttributeType == .typeDirectory {
                folders.insert(mode)
            } else {
                files.insert(mode)
            }
        }
        return (files, folders)
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test(
        "images are for the user alone, or for whom --mode says, whatever the umask is",
        arguments: ["", "640", "0664"])
    func results(mode: String) async throws {
        try await Workplace.with { place in
            let study = try place.writeImages(2)
            let photo = try place.write(WrapTests.bitmap, "a.bmp")
            let options = mode.isEmpty ? [] : ["--mode", mode]
            let expected = mode.isEmpty ? (0o600, 0o700) : mode == "640" ? (0o640, 0o750) : (0o664, 0o775)
            for (out, words) in [
                ("a", ["deidentify", study, "--out"]), ("b", ["wrap", photo, "--out"]),
                ("c", ["dicomdir", study, "--copy-to"]),
            ] {
                let run = try await place.start(words + [place.path(out)] + options, environment: [:]).result()
                #expect(run.status == 0, "\(run.errors)")
                let modes = try modes(place.path(out))
                #expect(modes.files == [expected.0] && modes.folders == [expected.1], "\(words[0])")
            }
            let copy = place.path("copy")
            let run = try await place.start(
                ["convert", study + "/1.dcm", "--out", copy] + options, environment: [:]
            ).result()
            #expect(run.status == 0)
            #expect(try self.mode(copy) == expected.0)
        }
    }

    @Test("so are downloads", arguments: ["", "640", "0664"])
    func download(mode: String) async throws {
        try await Workplace.with { place in
            #expect(try await place.run("upload", place.writeImages(2)).status == 0)
            let studies = try await place.run("studies", "--csv", "--fields", "uuid").output
            let uuid = try String(#require(studies.split(separator: "\n").last))
            let options = mode.isEmpty ? [] : ["--mode", mode]
            let run = try await place.start(
                ["download", uuid, "--to", place.path("to/a")] + options, environment: place.login
            ).result()
            #expect(run.status == 0, "\(run.errors)")
            let expected = mode.isEmpty ? (0o600, 0o700) : mode == "640" ? (0o640, 0o750) : (0o664, 0o775)
            let modes = try modes(place.path("to"))
            #expect(modes.files == [expected.0] && modes.folders == [expected.1])
        }
    }

    @Test("a file that is replaced keeps its permissions, unless --mode gives others")
    func replaced() async throws {
        try await Workplace.with { place in
            let image = try place.write(TestImage().bytes, "IMG/IMAGE1")
            let copy = place.path("copy")
            for (before, options, after) in [
                (0o600, [], 0o600), (0o640, [], 0o640), (0o400, [], 0o400), (0o644, ["--mode", "600"], 0o600),
            ] {
                try place.write([1], "copy")
                for (path, words) in [
                    (copy, ["convert", image, "--out", copy]),
                    (place.path("IMG/DICOMDIR"), ["dicomdir", place.path("IMG")]),
                ] {
                    if !FileManager.default.fileExists(atPath: path) {
                        try Data().write(to: URL(fileURLWithPath: path))
                    }
                    try FileManager.default.setAttributes([.posixPermissions: before], ofItemAtPath: path)
                    let run = try await place.start(words + ["--force"] + options, environment: [:]).result()
                    #expect(run.status == 0, "\(run.errors)")
                    #expect(try mode(path) == after)
                }
                try FileManager.default.removeItem(atPath: copy)
            }
        }
    }

    @Test("permissions that are none are refused", arguments: ["7", "999", "rw-", "400", "755", "4640", "-1"])
    func wrong(mode: String) async throws {
        #expect(OutputMode(octal: mode) == nil)
        try await Workplace.with { place in
            let image = try place.write(TestImage().bytes, "image")
            let run = try await place.run(
                "convert", image, "--out", place.path("a"), "--mode=\(mode)", environment: [:])
            #expect(run.status == 2 && run.errors.contains("--mode"))
            #expect(!FileManager.default.fileExists(atPath: place.path("a")))
        }
    }
}
#endif
