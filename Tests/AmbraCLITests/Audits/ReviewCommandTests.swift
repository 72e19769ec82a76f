#if Tools
    import AmbraSDK
    import Foundation
    import Testing

    @Suite("ambra review and upload --require-review")
    struct ReviewCommandTests {
        private func sign(
            _ place: Workplace, _ folder: String, _ reviewer: String, _ more: String...
        ) async throws -> CommandRun.Result {
            let arguments = ["review", "sign", folder, "--reviewer", reviewer, "--out", place.path("review.json")]
            let verdict = more.contains("--reject") ? [] : ["--approve"]
            return try await place.start(arguments + verdict + more, environment: [:]).result()
        }

        private func upload(_ place: Workplace, _ folder: String, _ more: String...) async throws -> CommandRun.Result {
            let review = ["--require-review", place.path("review.json")]
            return try await place.start(["upload", folder] + review + more, environment: place.login).result()
        }

        /// Whether any image reached the sandbox.
        private func isUntouched(_ place: Workplace) async throws -> Bool {
            let run = try await place.run("studies", "--json")
            return try JSONValue(jsonText: run.output).array?.isEmpty ?? false
        }

        @Test("files that two people approved are sent")
        func approved() async throws {
            try await Workplace.with { place in
                let folder = try place.writeImages(3)
                #expect(try await sign(place, folder, "Ann Roe").status == 0)
                let early = try await upload(place, folder)
                #expect(early.status == 5)
                #expect(early.errors.contains("1 of 2 approvals"))
                #expect(try await isUntouched(place))
                #expect(try await sign(place, folder, "Ben Doe").status == 0)
                let status = try await place.run(
                    "review", "status", place.path("review.json"), folder, environment: [:])
                #expect(status.status == 0, "\(status.errors)")
                let sent = try await upload(place, folder)
                #expect(sent.status == 0, "\(sent.errors)")
                #expect(sent.output.contains("verified"))
            }
        }

        @Test("a file that is new, or changed after the review, stops the upload; nothing is sent, and it is named")
        func changed() async throws {
            try await Workplace.with { place in
                let folder = try place.writeImages(3)
                for name in ["Ann Roe", "Ben Doe"] { #expect(try await sign(place, folder, name).status == 0) }
                var other = TestImage(instance: 9)
                other.description = "not reviewed"
                try place.write(other.bytes, "study/9.dcm")
                let new = try await upload(place, folder)
                #expect(new.status == 5)
                #expect(new.errors.contains("9.dcm"))
                #expect(try await upload(place, folder, "--dry-run").status == 5)
                try FileManager.default.removeItem(atPath: place.path("study/9.dcm"))
                // One byte of pixels, and the same time of change.
                let path = place.path("study/1.dcm")
                let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
                var bytes = TestImage(instance: 1).bytes
                bytes[bytes.count - 1] ^= 1
                try place.write(bytes, "study/1.dcm")
                try FileManager.default.setAttributes([.modificationDate: try #require(date)], ofItemAtPath: path)
                let altered = try await upload(place, folder)
                #expect(altered.status == 5)
                #expect(altered.errors.contains("1.dcm"))
                #expect(try await isUntouched(place))
                let status = try await place.run(
                    "review", "status", place.path("review.json"), folder, environment: [:])
                #expect(status.status == 5)
            }
        }

        @Test("one person does not sign twice, a rejection blocks, and a second signature needs the same files")
        func refusals() async throws {
            try await Workplace.with { place in
                let folder = try place.writeImages(2)
                #expect(try await sign(place, folder, "Ann Roe").status == 0)
                #expect(try await sign(place, folder, "ROE, Ann").status == 5)
                try place.write(TestImage(instance: 7).bytes, "study/7.dcm")
                #expect(try await sign(place, folder, "Ben Doe").status == 5)
                try FileManager.default.removeItem(atPath: place.path("study/7.dcm"))
                #expect(try await sign(place, folder, "Ben Doe", "--reject").status == 0)
                #expect(try await sign(place, folder, "Cleo Poe").status == 5)
                let run = try await upload(place, folder)
                #expect(run.status == 5)
                #expect(run.errors.contains("rejected by Ben Doe"))
                #expect(try await isUntouched(place))
            }
        }

        @Test("a review that was edited is refused")
        func edited() async throws {
            try await Workplace.with { place in
                let folder = try place.writeImages(2)
                for name in ["Ann Roe", "Ben Doe"] { #expect(try await sign(place, folder, name).status == 0) }
                let path = place.path("review.json")
                let text = try String(contentsOfFile: path, encoding: .utf8)
                try text.replacing("Ben Doe", with: "Bob Doe").write(toFile: path, atomically: true, encoding: .utf8)
                let run = try await upload(place, folder)
                #expect(run.status == 5)
                #expect(run.errors.contains("changed after it was made"))
                try "{}".write(toFile: path, atomically: true, encoding: .utf8)
                #expect(try await upload(place, folder).status == 2)
            }
        }

        @Test("with a list of reviewers only their keys count")
        func keys() async throws {
            try await Workplace.with { place in
                let folder = try place.writeImages(2)
                var list = ""
                for (name, file) in [("Ann Roe", "ann.key"), ("Ben Doe", "ben.key")] {
                    let made = try await place.run(
                        "review", "key", "--reviewer", name, "--out", place.path(file), environment: [:])
                    #expect(made.status == 0)
                    list += made.output
                }
                let reviewers = try place.write(Array(list.utf8), "reviewers.txt")
                #expect(try await sign(place, folder, "Ann Roe", "--reviewer-key", place.path("ann.key")).status == 0)
                #expect(try await sign(place, folder, "Ben Doe").status == 0)
                #expect(try await upload(place, folder, "--reviewers", reviewers).status == 5)
                try FileManager.default.removeItem(atPath: place.path("review.json"))
                for (name, file) in [("Ann Roe", "ann.key"), ("Ben Doe", "ben.key")] {
                    #expect(try await sign(place, folder, name, "--reviewer-key", place.path(file)).status == 0)
                }
                #expect(try await upload(place, folder, "--reviewers", reviewers).status == 0)
            }
        }
    }
#endif
