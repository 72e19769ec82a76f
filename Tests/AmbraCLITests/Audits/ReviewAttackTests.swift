#if Tools
import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("attacks on the review gate")
struct ReviewAttackTests {
    @Test("a review that one person made up under two names sends nothing, unless it is called unsigned")
    func madeUp() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            for name in ["Ann Roe", "Ben Doe"] {
                let run = try await people.sign(folder, name, unsigned: true)
                #expect(run.status == 0 && run.errors.contains("it authenticates nobody"))
            }
            let record = try String(contentsOfFile: place.path("review.json"), encoding: .utf8)
            #expect(record.contains("\"authentication\": \"unsigned\""))
            // As it was documented: without a list of reviewers.
            let bare = try await people.upload(folder, trust: [])
            #expect(bare.status == 2 && bare.errors.contains("--reviewers"))
            let listed = try await people.upload(folder)
            #expect(listed.status == 5 && listed.errors.contains("authenticates nobody"))
            #expect(try await people.isUntouched())
            let called = try await people.upload(folder, "--json", trust: ["--unsigned-review"])
            #expect(called.status == 0 && called.errors.contains("authenticates nobody"))
            #expect(try JSONValue(jsonText: called.output).object?["review"] == "unsigned")
        }
    }

    @Test("who does not say how a signature is made does not sign")
    func noKey() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let run = try await place.run(
                "review", "sign", folder, "--reviewer", "Ann Roe", "--reject", "--out", place.path("review.json"),
                "--namespace", place.sandbox.namespaceID, "--log", place.path("review.log"), environment: [:])
            #expect(run.status == 2 && run.errors.contains("--reviewer-key"))
            #expect(!FileManager.default.fileExists(atPath: place.path("review.json")))
        }
    }

    @Test("one person with two keys and two names is one approval")
    func twoKeys() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ann B. Roe")
            try await people.approve(folder, "Ann Roe", "Ann B. Roe")
            let keys = try String(contentsOfFile: people.list, encoding: .utf8).split(separator: "\n")
                .map { String($0.prefix(64)) }
            try place.write(Array("\(keys.joined(separator: " ")) Ann Roe\n".utf8), "reviewers.txt")
            let run = try await people.upload(folder)
            #expect(run.status == 5 && run.errors.contains("1 of 2 approvals"))
            // On two lines she would be two people again.
            try place.write(Array(keys.map { "\($0) Ann Roe\n" }.joined().utf8), "reviewers.txt")
            let twice = try await people.upload(folder)
            #expect(twice.status == 2 && twice.errors.contains("write all keys of a person on one line"))
            #expect(try await people.isUntouched())
        }
    }

    @Test("a list of reviewers that others can write, or a link to one, is not believed")
    func writableList() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            for mode in [0o664, 0o646] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: people.list)
                let run = try await people.upload(folder)
                #expect(run.status == 2 && run.errors.contains("can be written by others"))
            }
            let link = place.path("link.txt")
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: people.list)
            #expect(try await people.upload(folder, trust: ["--reviewers", link]).status == 2)
            #expect(try await people.isUntouched())
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: people.list)
            #expect(try await people.upload(folder).status == 0)
        }
    }

    @Test("content that is swapped in behind the password prompt, with its time set back, is not sent")
    func swapped() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            var other = TestImage(instance: 1)
            other.description = "Series two"
            #expect(other.bytes.count == TestImage(instance: 1).bytes.count)
            let (file, evil) = (place.path("study/1.dcm"), try place.write(other.bytes, "evil"))
            let swap = """
                cp -p '\(file)' '\(place.path("ref"))'; cat '\(evil)' > '\(file)'; \
                touch -r '\(place.path("ref"))' '\(file)'; echo '\(Workplace.password)'
                """
            let run = try await people.upload(
                folder, "--allow-incomplete", environment: ["AMBRA_PASSWORD": "", "AMBRA_PASSWORD_COMMAND": swap])
            #expect(FileManager.default.contentsEqual(atPath: file, andPath: evil))
            #expect(run.status == 5, "\(run.errors)")
            #expect(run.output.contains("1.dcm") && run.output.contains("failed"))
            #expect(!place.sandbox.requests.contains { $0.path == "/study/sync" })
        }
    }

    @Test("content that is changed through a mapping, which leaves no stamp behind, is not sent")
    func mapped() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let (file, asked, go) = (place.path("study/1.dcm"), place.path("asked"), place.path("go"))
            let descriptor = open(file, O_RDWR)
            defer { close(descriptor) }
            let count = TestImage(instance: 1).bytes.count
            let mapping = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
            defer { munmap(mapping, count) }
            let bytes = try #require(mapping).assumingMemoryBound(to: UInt8.self)
            // The first write is stamped, the later ones are not.
            bytes[count - 1] ^= 1
            bytes[count - 1] ^= 1
            let wait = """
                touch '\(asked)'; while [ ! -e '\(go)' ]; do sleep 0.05; done; echo '\(Workplace.password)'
                """
            async let upload = people.upload(
                folder, "--allow-incomplete", environment: ["AMBRA_PASSWORD": "", "AMBRA_PASSWORD_COMMAND": wait])
            try await CommandRun.wait { FileManager.default.fileExists(atPath: asked) }
            bytes[count - 1] ^= 1
            try Data().write(to: URL(fileURLWithPath: go))
            let run = try await upload
            #expect(run.status == 5, "\(run.errors)")
            #expect(run.output.contains("1.dcm") && run.output.contains("failed"))
            #expect(!place.sandbox.requests.contains { $0.path == "/study/sync" })
        }
    }

    @Test("a rejection stays when the older review is put back, and when a new one is begun")
    func rollback() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe", "Cleo Poe")
            let review = place.path("review.json")
            try await people.approve(folder, "Ann Roe")
            let older = try Data(contentsOf: URL(fileURLWithPath: review))
            #expect(try await people.sign(folder, "Ben Doe", reject: true).status == 0)
            try older.write(to: URL(fileURLWithPath: review))
            let third = try await people.sign(folder, "Cleo Poe")
            #expect(third.status == 5 && third.errors.contains("rejected by somebody who signs as Ben Doe, key "))
            try FileManager.default.removeItem(atPath: review)
            #expect(try await people.sign(folder, "Cleo Poe").status == 5)
            // With a log of their own the two can sign, but what was signed there is not in the log.
            for name in ["Ann Roe", "Cleo Poe"] {
                let run = try await people.sign(folder, name, more: ["--log", place.path("other.log")])
                #expect(run.status == 0, "\(run.errors)")
            }
            let run = try await people.upload(folder)
            #expect(run.status == 5 && run.errors.contains("rejected by Ben Doe"))
            #expect(run.errors.contains("the signature of Cleo Poe is not in the log"))
            // A log without its first entry is no log.
            let log = try String(contentsOfFile: people.log, encoding: .utf8)
            let rest = log.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
            try rest.write(toFile: people.log, atomically: true, encoding: .utf8)
            #expect(try await people.upload(folder).status == 5)
            try FileManager.default.removeItem(atPath: people.log)
            #expect(try await people.upload(folder).status == 2)
            #expect(try await people.isUntouched())
        }
    }

    @Test("files that were approved for one namespace are sent to that one and to no other, and not for ever")
    func destination() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            for day in ["2020-01-31", "2999-01-31", "2026-02-30", "soon"] {
                let run = try await people.sign(folder, "Ann Roe", more: ["--expires", day])
                #expect(run.status == 2 && run.errors.contains(day))
            }
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let elsewhere = try await people.upload(folder, "--namespace", "0d3ea3a5-0000-4000-8000-000000000000")
            #expect(elsewhere.status == 5 && elsewhere.errors.contains("approved for namespace"))
            #expect(try await people.isUntouched())
            let here = try await people.upload(folder, "--json")
            #expect(here.status == 0, "\(here.errors)")
            let study = try JSONValue(jsonText: here.output).object?["studies"]?.array?.first?.object
            #expect(study?["namespace"] == .string(place.sandbox.namespaceID))
        }
    }

    @Test("a rejection that comes while the password is asked for is in time")
    func lateRejection() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe", "Cleo Poe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let binary = try #require(CommandRun.binary)
            let reject = """
                '\(binary)' review sign '\(folder)' --reviewer 'Cleo Poe' --reviewer-key '\(place.path("Cleo Poe.key"))' \
                --reject --out '\(place.path("review.json"))' --log '\(people.log)' >&2; echo '\(Workplace.password)'
                """
            let run = try await people.upload(
                folder, environment: ["AMBRA_PASSWORD": "", "AMBRA_PASSWORD_COMMAND": reject])
            #expect(run.status == 5 && run.errors.contains("rejected by Cleo Poe"), "\(run.errors)")
            #expect(try await people.isUntouched())
        }
    }
}
#endif
