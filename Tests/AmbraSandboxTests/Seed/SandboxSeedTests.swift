import Foundation
import Testing

@testable import AmbraSandbox

@Suite("sandboxes that begin with a seed")
struct SandboxSeedTests {
    private static let seed = """
        accounts:
          - name: Sandbox
            groups: [Cardiology]
            customfields:
              - name: Trial arm
                required: true
            studies:
              - folder: images     # two studies
                in: Cardiology
          - name: Clinic North
            vanity: north
            roles:
              - name: Reader
                permissions: [study_view]
            users:
              - email: ann@north.invalid
                password: "a: secret"
                first: Ann
              - email: rob@north.invalid
                password: secret
                role: Reader
                in: [Ward 7]
            locations:
              - name: Ward 7
            studies:
              - sample: 3
              - phantom: 1.2.3.4
                in: Ward 7
                patient_name: Doe^Jane
        """

    /// A folder with the seed file and images, gone at the end.
    private func withSeed(_ text: String = seed, _ body: (SandboxSeed) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "seed-\(UUID().uuidString)")
        let images = folder.appending(path: "images")
        try FileManager.default.createDirectory(at: images, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (study, uid) in [("1.2.3", "1.2.3.1.1"), ("1.2.3", "1.2.3.1.2"), ("1.2.9", "1.2.9.1.1")] {
            try Data(ImageBytes.image(study: study, series: study + ".1", uid: uid))
                .write(to: images.appending(path: uid))
        }
        try Data("notes".utf8).write(to: images.appending(path: ".hidden"))
        let file = folder.appending(path: "seed.yaml")
        try Data(text.utf8).write(to: file)
        try await body(try SandboxSeed(path: file.path))
    }

    private func client(_ service: SandboxService, _ login: String, _ password: String) async throws -> InProcessClient
    {
        var client = InProcessClient(service)
        let answer = try await client.call("/session/login", ["login": login, "password": password])
        client.sid = try #require(answer.json["sid"]?.string)
        return client
    }

    @Test("hold what it names, each account for itself")
    func planted() async throws {
        try await withSeed { seed in
            let service = SandboxService()
            service.faults.add(.status(500), times: nil)
            try await service.plant(seed)
            #expect(service.requests.isEmpty)
            service.faults.clear()
            let own = try await InProcessClient.loggedIn(to: service)
            let studies = try await own.call("/study/list").json["studies"]?.array ?? []
            #expect(Set(studies.compactMap { $0["study_uid"]?.string }) == ["1.2.3", "1.2.9"])
            #expect(studies.allSatisfy { $0["phantom"]?.flag == false })
            #expect(studies.compactMap { $0["image_count"]?.integer }.reduce(0, +) == 3)
            let fields = try await own.call("/customfield/list", ["account_id": service.accountID])
            #expect(fields.json["customfields"]?.array?.map { $0["name"] } == ["Trial arm"])

            let ann = try await client(service, "ann@north.invalid", "a: secret")
            let theirs = try await ann.call("/study/list").json["studies"]?.array ?? []
            #expect(Set(theirs.compactMap { $0["phantom"]?.flag }) == [true, false])
            #expect(theirs.contains { $0["patient_name"]?.string == "Doe^Jane" })
            let sample = theirs.first { $0["study_uid"]?.string == SampleStudy(number: 3).studyInstanceUID }
            #expect(sample?["image_count"] == 23)

            let rob = try await client(service, "rob@north.invalid", "secret")
            let accounts = try await ann.call("/account/list").json["accounts"]?.array
            let account = try #require(accounts?.first?["uuid"]?.string)
            let refused = try await rob.call("/group/add", ["account_id": account, "name": "x"])
            #expect(refused.token == "NOT_PERMITTED")
            #expect(try await rob.call("/study/list").json["studies"]?.array?.isEmpty == false)
        }
    }

    @Test("take it twice without harm")
    func twice() async throws {
        try await withSeed { seed in
            let service = SandboxService()
            try await service.plant(seed)
            try await service.plant(seed)
            let own = try await InProcessClient.loggedIn(to: service)
            #expect(try await own.call("/study/list").json["studies"]?.array?.count == 2)
        }
    }

    @Test("tell the line and the field of a mistake, and no value")
    func mistakes() throws {
        let user = "accounts:\n  - name: A\n    users:\n      - email: x@y.invalid\n"
        for (text, line, field) in [
            ("accounts:\n", 1, "accounts"), ("acounts: []", 1, "acounts"),
            ("accounts:\n  - vanity: x\n", 2, "accounts.name"), (user, 4, "accounts.users.password"),
            (user + "        password: x\n        rol: Quux", 6, "accounts.users.rol"),
            (user + "        password: x\n        role: Quux", 4, "accounts.users.role"),
            ("accounts:\n  - name: A\n    studies:\n      - sample: Quux", 4, "accounts.studies.sample"),
            ("accounts:\n  - name: A\n    studies:\n      - folder: ../Quux", 4, "accounts.studies.folder"),
            ("accounts:\n  - name: A\n    studies:\n      - in: Quux", 4, "accounts.studies"),
            (
                "accounts:\n  - name: A\n    customfields:\n      - name: b\n        required: Quux", 5,
                "accounts.customfields.required"
            ),
        ] {
            let error = #expect(throws: SeedError.self) { try SandboxSeed(parsing: text, file: "s.yaml") }
            #expect(error?.line == line, "\(text)")
            #expect(error?.field == field, "\(text)")
            #expect(error?.description.hasPrefix("s.yaml:\(line): ") == true)
            #expect(error?.description.contains("Quux") == false)
        }
        let missing = #expect(throws: SeedError.self) { try SandboxSeed(path: "/nowhere/seed.yaml") }
        #expect(missing?.line == 0)
    }

    @Test("tell which entry the service refuses")
    func refused() async throws {
        let text = "accounts:\n  - name: Sandbox\n    customfields:\n      - name: x\n        object: Nothing"
        try await withSeed(text) { seed in
            let service = SandboxService()
            let error = await #expect(throws: SeedError.self) { try await service.plant(seed) }
            #expect(error?.line == 4)
            #expect(error?.field == "accounts.customfields")
        }
    }
}
