#if Tools
import AmbraSDK
import Foundation
import Testing

@testable import AmbraCLI

/// The way back to the patients: it is not handed over, and nothing of it is lost.
@Suite("maps, keys and reports of de-identification")
struct MapTests {
    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    @Test(
        "nothing that leads back to the patients goes into the folder of the result",
        arguments: [
            "--map OUT/map.json", "--map OUT/sub/../map.json", "--map OUT/sub/map.json", "--report OUT/report.json",
            "--create-key --key OUT/key", "--dry-run --map OUT/map.json", "--map LINK/map.json",
            "--create-key --key LINK/sub/key",
        ], [true, false])
    func insideResult(words: String, isThere: Bool) async throws {
        try await Workplace.with { place in
            let (study, out) = (try place.writeImages(1), place.path("out"))
            // A link that leads nowhere is refused as one.
            if !isThere, words.contains("LINK") { return }
            if isThere {
                try FileManager.default.createDirectory(atPath: out + "/sub", withIntermediateDirectories: true)
            }
            try FileManager.default.createSymbolicLink(atPath: place.path("LINK"), withDestinationPath: out)
            let options = words.split(separator: " ").map {
                $0.hasPrefix("OUT")
                    ? out + $0.dropFirst(3) : $0.hasPrefix("LINK") ? place.path(String($0)) : String($0)
            }
            let run = try await place.start(["deidentify", study, "--out", out] + options, environment: [:])
                .result()
            #expect(run.status == 2 && run.errors.contains("in the folder of the result"), "\(run.errors)")
            #expect(exists(out) == isThere)
            if isThere { #expect(try FileManager.default.subpathsOfDirectory(atPath: out) == ["sub"]) }
        }
    }

    @Test(
        "a key that is there is not taken from the folder of the result, and a report without paths may lie in it")
    func keyAndReport() async throws {
        try await Workplace.with { place in
            let (study, out, key) = (try place.writeImages(1), place.path("out"), place.path("key"))
            func run(_ options: String...) async throws -> CommandRun.Result {
                try await place.start(["deidentify", study, "--out", out] + options, environment: [:]).result()
            }
            #expect(try await run("--key", key, "--create-key").status == 0)
            let inside = out + "/key"
            try FileManager.default.moveItem(atPath: key, toPath: inside)
            let refused = try await run("--key", inside)
            #expect(refused.status == 2 && refused.errors.contains("--key \(inside)"), "\(refused.errors)")
            try FileManager.default.moveItem(atPath: inside, toPath: key)
            let masked = try await run("--key", key, "--mask-paths", "--report", out + "/report.json")
            #expect(masked.status == 0, "\(masked.errors)")
            #expect(try !String(contentsOfFile: out + "/report.json", encoding: .utf8).contains(place.folder))
        }
    }

    @Test("a folder that has studies of another key is said to have them, and one of the same key is not")
    func otherStudies() async throws {
        try await Workplace.with { place in
            let (study, out) = (try place.writeImages(1), place.path("out"))
            func run(_ key: String, _ options: String...) async throws -> CommandRun.Result {
                let words = ["deidentify", study, "--out", out, "--key", place.path(key), "--json"] + options
                return try await place.start(words, environment: [:]).result()
            }
            for (key, options, others) in [("a", ["--create-key"], 0), ("a", [], 0), ("b", ["--create-key"], 1)] {
                let result =
                    options.isEmpty ? try await run(key) : try await run(key, options[0])
                #expect(result.status == 0)
                let value = try JSONValue(jsonText: result.output).object?["other_studies"]
                #expect(value == JSONValue(count: others))
                #expect(result.errors.contains("--out also holds 1 study") == (others == 1), "\(result.errors)")
            }
        }
    }

    @Test("a run that names the map of a run that works ends at once, and names another after it")
    func twoRuns() async throws {
        try await Workplace.with { place in
            let (study, map, key) = (try place.writeImages(1), place.path("map.json"), place.path("key"))
            let words = ["deidentify", study, "--out", place.path("out"), "--key", key, "--create-key", "--map"]
            let first = try RunLock(map, "--map")
            try FileManager.default.createSymbolicLink(
                atPath: place.path("link"), withDestinationPath: place.path("."))
            for name in [map, place.path("link/map.json")] {
                let second = try await place.start(words + [name], environment: [:]).result()
                #expect(second.status == 2 && second.errors.contains("another run is using it"), "\(second.errors)")
            }
            #expect(!exists(map) && !exists(place.path("out")) && !exists(key))
            first.end()
            let third = try await place.start(words + [map], environment: [:]).result()
            #expect(third.status == 0, "\(third.errors)")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.path("")).sorted() == [
                    "key", "link", "map.json", "out", "study",
                ])
        }
    }

    @Test("what a killed run has left locks nothing, and what somebody put there is not used")
    func leftLock() async throws {
        try await Workplace.with { place in
            let map = place.path("map.json")
            let lock = try place.write([], ".map.json.lock")
            try RunLock(map, "--map").end()
            #expect(!exists(lock))
            try FileManager.default.createSymbolicLink(atPath: lock, withDestinationPath: place.path("elsewhere"))
            #expect(throws: CommandFailure.self) { _ = try RunLock(map, "--map") }
            #expect(!exists(place.path("elsewhere")))
        }
    }

    @Test("of many runs at once that are to make one key, those that go on use the key that is there")
    func oneKey() async throws {
        try await Workplace.with { place in
            let (image, key) = (try place.write(TestImage().bytes, "in/a"), place.path("key"))
            let runs = try (0..<6).map { number in
                try place.start(
                    ["deidentify", image, "--out", place.path("out\(number)"), "--key", key, "--create-key"],
                    environment: [:])
            }
            var names: Set<[String]> = []
            for (number, run) in runs.enumerated() {
                let result = try await run.result()
                #expect(result.status == 0 || result.errors.contains("--key"), "\(result.errors)")
                guard result.status == 0 else { continue }
                names.insert(
                    try FileManager.default.subpathsOfDirectory(atPath: place.path("out\(number)")).sorted())
            }
            #expect(names.count == 1)
        }
    }

    @Test("of many runs at once on one map, none loses what another has added")
    func manyRuns() async throws {
        try await Workplace.with { place in
            let (map, key) = (place.path("map.json"), place.path("key"))
            let first = try place.write(TestImage(instance: 1, patientID: "P-0").bytes, "in0/a")
            let words = ["deidentify", "--key", key, "--map", map]
            let made = try await place.start(
                words + [first, "--out", place.path("out0"), "--create-key"], environment: [:]
            ).result()
            #expect(made.status == 0, "\(made.errors)")
            let runs = try (1...4).map { number in
                let image = try place.write(
                    TestImage(study: "1.2.\(number)", instance: 1, patientID: "P-\(number)").bytes, "in\(number)/a")
                return try place.start(words + [image, "--out", place.path("out\(number)")], environment: [:])
            }
            var done = ["P-0"]
            for (index, run) in runs.enumerated() {
                let result = try await run.result()
                #expect(result.status == 0 || result.errors.contains("another run is using it"), "\(result.errors)")
                if result.status == 0 { done.append("P-\(index + 1)") }
            }
            let text = try String(contentsOfFile: map, encoding: .utf8)
            let patients = try #require(JSONValue(jsonText: text).object?["patients"]?.object)
            #expect(patients.members.map(\.name).sorted() == done)
        }
    }
}
#endif
