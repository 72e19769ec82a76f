#if Tools
import AmbraSDK
import Foundation
import Testing

@testable import AmbraCLI

@Suite("ambra review and upload --require-review")
struct ReviewCommandTests {
    @Test("files that two people approved are sent")
    func approved() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe")
            let early = try await people.upload(folder)
            #expect(early.status == 5)
            #expect(early.errors.contains("1 of 2 approvals"))
            #expect(try await people.isUntouched())
            try await people.approve(folder, "Ben Doe")
            let status = try await people.status(folder)
            #expect(status.status == 0, "\(status.errors)")
            let sent = try await people.upload(folder)
            #expect(sent.status == 0, "\(sent.errors)")
            #expect(sent.output.contains("verified"))
        }
    }

    @Test("while one signs a review nobody else does, for the second would replace what the first has signed")
    func twoAtOnce() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe")
            let lock = try RunLock(place.path("review.json"), "--out")
            let refused = try await people.sign(folder, "Ann Roe")
            #expect(refused.status == 2 && refused.errors.contains("another run is using it"), "\(refused.errors)")
            #expect(!FileManager.default.fileExists(atPath: people.log))
            lock.end()
            try await people.approve(folder, "Ann Roe")
        }
    }

    @Test("others may read a review, which holds no secret, until its user says otherwise")
    func modes() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(1)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            let review = place.path("review.json")
            func mode() throws -> Int? {
                try FileManager.default.attributesOfItem(atPath: review)[.posixPermissions] as? Int
            }
            try await people.approve(folder, "Ann Roe")
            #expect(try mode() == 0o644)
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: review)
            try await people.approve(folder, "Ben Doe")
            #expect(try mode() == 0o640)
        }
    }

    @Test("a file that is new, or changed after the review, stops the upload; nothing is sent, and it is named")
    func changed() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(3)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            var other = TestImage(instance: 9)
            other.description = "not reviewed"
            try place.write(other.bytes, "study/9.dcm")
            let new = try await people.upload(folder)
            #expect(new.status == 5)
            #expect(new.errors.contains("9.dcm"))
            #expect(try await people.upload(folder, "--dry-run").status == 5)
            try FileManager.default.removeItem(atPath: place.path("study/9.dcm"))
            // One byte of pixels, and the same time of change.
            let path = place.path("study/1.dcm")
            let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            var bytes = TestImage(instance: 1).bytes
            bytes[bytes.count - 1] ^= 1
            try place.write(bytes, "study/1.dcm")
            try FileManager.default.setAttributes([.modificationDate: try #require(date)], ofItemAtPath: path)
            let altered = try await people.upload(folder)
            #expect(altered.status == 5)
            #expect(altered.errors.contains("1.dcm"))
            #expect(try await people.isUntouched())
            let status = try await people.status(folder)
            #expect(status.status == 5)
        }
    }

    @Test("one person does not sign twice, a rejection blocks, and a second signature needs the same files")
    func refusals() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe", "Cleo Poe")
            _ = try await Reviewers.key(place, "ROE, Ann", file: "ROE, Ann")
            try await people.approve(folder, "Ann Roe")
            #expect(try await people.sign(folder, "ROE, Ann").status == 5)
            try place.write(TestImage(instance: 7).bytes, "study/7.dcm")
            #expect(try await people.sign(folder, "Ben Doe").status == 5)
            try FileManager.default.removeItem(atPath: place.path("study/7.dcm"))
            #expect(try await people.sign(folder, "Ben Doe", reject: true).status == 0)
            #expect(try await people.sign(folder, "Cleo Poe").status == 5)
            let status = try await people.status(folder)
            #expect(status.status == 5)
            #expect(status.errors.contains("rejected by Ben Doe"))
        }
    }

    @Test("a review that was edited, or is of an older version, is refused")
    func edited() async throws {
        try await Workplace.with { place in
            let folder = try place.writeImages(2)
            let people = try await Reviewers(place, "Ann Roe", "Ben Doe")
            try await people.approve(folder, "Ann Roe", "Ben Doe")
            let path = place.path("review.json")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            func replace(_ old: String, _ new: String) throws {
                #expect(text.contains(old))
                try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
            }
            try replace("Ben Doe", "Bob Doe")
            let run = try await people.upload(folder)
            #expect(run.status == 5)
            #expect(run.errors.contains("changed after it was made"))
            try replace("\"authentication\": \"keys\"", "\"authentication\": \"unsigned\"")
            #expect(try await people.upload(folder, trust: ["--unsigned-review"]).status == 5)
            try replace("\"version\": 4", "\"version\": 1")
            let old = try await people.upload(folder)
            #expect(old.status == 2 && old.errors.contains("review the files anew with ambra review sign"))
            try "{}".write(toFile: path, atomically: true, encoding: .utf8)
            #expect(try await people.upload(folder).status == 2)
        }
    }
}
#endif
