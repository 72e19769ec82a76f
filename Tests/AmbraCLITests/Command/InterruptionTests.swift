#if Tools
import AmbraSandbox
import DICOM
import Foundation
import Testing

@Suite("Ctrl-C")
struct InterruptionTests {
    @Test(
        "in an upload it leaves no process and no temporary file, and says what was done",
        arguments: [SIGINT, SIGTERM, SIGHUP])
    func upload(_ signal: Int32) async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(12)
            place.sandbox.faults.add(
                .latency(milliseconds: 60_000), path: "/storage/namespace/*/image", skip: 3, times: nil)
            let report = place.path("report.json")
            let command = try place.start(
                ["upload", folder, "--jobs", "1", "--report", report], environment: place.login)
            try await CommandRun.wait { Self.images(place) >= 3 }
            command.send(signal)
            let run = try await command.result()
            #expect(run.status == 130)
            #expect(!command.isRunning)
            // The answer to the third may still have been on its way.
            #expect(["2 of 12", "3 of 12"].contains { run.output.hasPrefix("\($0) images of study") })
            #expect(run.errors.contains("run the same command again"))
            #expect(place.sandbox.requests.last?.path == "/session/logout")
            #expect(try place.leftovers().isEmpty)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.path("")).sorted() == [
                    "report.json", "study",
                ])
            #expect(try String(contentsOfFile: report, encoding: .utf8).contains("\"interrupted\": true"))
        }
    }

    @Test("after it, the same command finishes the upload")
    func resume() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(6)
            let fault = place.sandbox.faults.add(
                .latency(milliseconds: 60_000), path: "/storage/namespace/*/image", skip: 2, times: nil)
            let command = try place.start(["upload", folder, "--jobs", "1"], environment: place.login)
            try await CommandRun.wait { Self.images(place) >= 2 }
            command.send(SIGINT)
            #expect(try await command.result().status == 130)
            _ = place.sandbox.faults.remove(fault)
            let again = try await place.run("upload", folder)
            #expect(again.status == 0)
            #expect(again.output.contains("6 images of study \(TestImage().study) ready, verified"))
        }
    }

    @Test("a second one ends the command at once, whatever it waits for")
    func twice() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            place.sandbox.faults.add(.latency(milliseconds: 60_000), path: "/storage/*", times: nil)
            place.sandbox.faults.add(.latency(milliseconds: 60_000), path: "/session/logout", times: nil)
            let command = try place.start(["upload", folder], environment: place.login)
            try await CommandRun.wait { place.sandbox.requests.contains { $0.path == "/study/add" } }
            try await CommandRun.wait {
                command.send(SIGINT)
                return !command.isRunning
            }
            let run = try await command.result()
            #expect(run.status == 130)
            // The summary comes after the logout, which never ends.
            #expect(run.output.isEmpty)
        }
    }

    @Test(
        "while the service works on a login it leaves no session there",
        arguments: [["studies"], ["login"], ["whoami"]], [SIGINT, SIGHUP])
    func login(_ arguments: [String], _ signal: Int32) async throws {
        try await Workplace.with { place in
            let fault = place.sandbox.faults.add(
                .latency(milliseconds: 1500), path: "/session/login", times: nil)
            let command = try place.start(arguments, environment: place.login)
            try await CommandRun.wait { place.sandbox.faults.count(of: fault) == 1 }
            command.send(signal)
            let run = try await command.result()
            #expect(run.status == 130)
            #expect(run.errors.contains("waiting for the answer to the login"))
            #expect(place.sandbox.requests.map(\.path) == ["/session/login", "/session/logout"])
            #expect(await place.sandbox.service.openSessions == 0)
            #expect(!FileManager.default.fileExists(atPath: place.folder + "/config/ambra/default.json"))
        }
    }

    @Test("a session that cannot be kept in the profile is ended")
    func unkept() async throws {
        try await Workplace.with { place in
            // A file where the folder of the profiles belongs.
            try Data().write(to: URL(fileURLWithPath: place.folder + "/config/ambra"))
            let run = try await place.run("login")
            #expect(run.status == 2)
            #expect(await place.sandbox.service.openSessions == 0)
        }
    }

    @Test("a terminal that closes sends a hangup twice: the session ends all the same")
    func hangup() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            place.sandbox.faults.add(
                .latency(milliseconds: 60_000), path: "/storage/namespace/*/image", skip: 1, times: nil)
            place.sandbox.faults.add(.latency(milliseconds: 500), path: "/session/logout", times: nil)
            let command = try place.start(["upload", folder, "--jobs", "1"], environment: place.login)
            try await CommandRun.wait { Self.images(place) >= 1 }
            command.send(SIGHUP)
            try await Task.sleep(for: .milliseconds(200))
            command.send(SIGHUP)
            #expect(try await command.result().status == 130)
            #expect(place.sandbox.requests.last?.path == "/session/logout")
        }
    }

    @Test("in a download it leaves whole files only")
    func download() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(8, pixelBytes: 60_000)
            #expect(try await place.run("upload", folder).status == 0)
            let uuid = try await place.run("studies", "--csv", "--fields", "uuid").output
                .split(separator: "\n").last.map(String.init)
            place.sandbox.faults.add(.latency(milliseconds: 60_000), path: "/storage/study/*", skip: 4, times: nil)
            let target = place.path("copy")
            let command = try place.start(
                ["download", try #require(uuid), "--to", target, "--jobs", "1"], environment: place.login)
            try await CommandRun.wait { try Self.files(target).filter { $0.hasSuffix(".dcm") }.count >= 2 }
            command.send(SIGINT)
            let run = try await command.result()
            #expect(run.status == 130)
            #expect(run.errors.contains("run the same command again"))
            let sizes = Set(try Self.files(target).map { try Data(contentsOf: URL(fileURLWithPath: $0)).count })
            #expect(sizes == [TestImage(pixelBytes: 60_000).bytes.count])
        }
    }

    @Test("in de-identification it leaves whole files only, and the same command goes on with the rest")
    func deidentification() async throws {
        try await Workplace.with { place in
            // So many that it is not done before the signal comes, however busy the machine is.
            let count = 2_500
            let folder = try place.writeImages(count)
            let (out, key) = (place.path("out"), place.path("key"))
            let arguments = ["deidentify", folder, "--out", out, "--key", key, "--create-key", "--jobs", "1"]
            let command = try place.start(arguments, environment: [:])
            try await CommandRun.wait { try !Self.files(out).filter { $0.hasSuffix(".dcm") }.isEmpty }
            command.send(SIGINT)
            let run = try await command.result()
            #expect(run.status == 130)
            #expect(run.errors.contains("the same command goes on with the rest"))
            let done = try Self.files(out)
            #expect(!done.isEmpty && done.count < count && done.allSatisfy { $0.hasSuffix(".dcm") })
            let again = try await place.run("deidentify", folder, "--out", out, "--key", key, environment: [:])
            #expect(again.status == 0, "\(again.errors)")
            // What was there is compared byte for byte.
            #expect(again.output.contains("\(done.count) files there already, the same"))
            #expect(try Self.files(out).count == count)
        }
    }

    @Test("in a copy of a file-set it leaves whole files only, and no DICOMDIR of files that are not there")
    func fileSet() async throws {
        try await Workplace.with { place in
            // So many that it is not done before the signal comes, however busy the machine is.
            let count = 2_500
            let folder = try place.writeImages(count)
            let out = place.path("disc")
            let command = try place.start(["dicomdir", folder, "--json", "--copy-to", out], environment: [:])
            try await CommandRun.wait { try !Self.files(out).isEmpty }
            command.send(SIGTERM)
            let run = try await command.result()
            #expect(run.status == 130)
            #expect(run.errors.contains("interrupted") && run.errors.contains("remove it before the next run"))
            #expect(run.output.contains("\"interrupted\":true"), "\(run.output)")
            let done = try Self.files(out)
            #expect(!done.isEmpty && done.count < count)
            for path in done {
                #expect(path.split(separator: "/").last?.hasPrefix("IM") == true)
                #expect(throws: Never.self) { try InstanceHeader(path: path) }
            }
        }
    }

    @Test("in a wrap of many files it leaves whole objects, and says how to go on")
    func wrap() async throws {
        try await Workplace.with { place in
            let image = try place.write(WrapTests.bitmap, "a.bmp")
            let out = place.path("out")
            let images = [String](repeating: image, count: 1_500)
            let command = try place.start(["wrap", "--json", "--out", out] + images, environment: [:])
            try await CommandRun.wait { try !Self.files(out).filter { $0.hasSuffix(".dcm") }.isEmpty }
            command.send(SIGINT)
            let run = try await command.result()
            #expect(run.status == 130)
            #expect(run.errors.contains("interrupted") && run.errors.contains("--study-uid"))
            let objects = try WrapTests.objects(run).map(\.path)
            #expect(!objects.isEmpty && objects.count < images.count)
            #expect(try Self.files(out).sorted() == objects.sorted())
        }
    }

    private static func images(_ place: Workplace) -> Int {
        place.sandbox.requests.filter { $0.path.hasSuffix("/image") && $0.status == 202 }.count
    }

    private static func files(_ folder: String) throws -> [String] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.map { "\(folder)/\($0)" }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }
}
#endif
