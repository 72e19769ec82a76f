import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("bad input and bad weather")
struct BadInputTests {
    private func error(_ body: () async throws -> Void) async -> AmbraError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? AmbraError
        }
    }

    @Test("a folder that is not there is named")
    func noFolder() async throws {
        try await withSandbox { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let error = await error { _ = try await client.upload(["/no/such/folder"]) }
            #expect(error?.description == "/no/such/folder: no such file or folder")
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("a folder without DICOM is named, and nothing is sent")
    func noDICOM() async throws {
        try await withSandbox { sandbox in
            let folder = try TemporaryFolder()
            try Data("hello".utf8).write(to: folder.url.appending(path: "a.txt"))
            let client = try AsyncAmbra.of(sandbox)
            let error = await error { _ = try await client.upload([folder.url.path]) }
            #expect(error?.description == "\(folder.url.path): holds no DICOM image (1 other file)")
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("a wrong password is an authentication error", arguments: Way.allCases)
    func wrongPassword(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(
                sandbox, credentials: .password(username: sandbox.username, password: "wrong"))
            let error = await error { _ = try await client.session.user().send() }
            guard case .authentication(let reason) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(reason.reason == .invalidCredentials)
        }
    }

    @Test("missing parameters are named before anything is sent")
    func missingParameters() async throws {
        try await withSandbox { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let error = await error { _ = try await client.study.get().send() }
            guard case .invalidArgument(let argument) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(argument.message.hasPrefix("/study/get: give uuid"))
            #expect(sandbox.requests.isEmpty)
        }
    }

    @Test("a server that is not there is a transport error that names the host")
    func unreachable() async throws {
        let client = try AsyncAmbra(
            url: "http://127.0.0.1:1", credentials: .session(id: "s"),
            configuration: {
                var it = AmbraConfiguration(); it.serviceRetries = .never; return it
            }())
        let error = await error { _ = try await client.session.user().send() }
        guard case .transport(let failure) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(failure.transport?.kind == .connectFailed)
        #expect(failure.description.contains("127.0.0.1:1"))
    }

    @Test("500 and HTML where JSON belongs are told apart", arguments: Way.allCases)
    func serverTrouble(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            try await client.logIn()
            sandbox.faults.add(.status(500), path: "/session/user")
            let first = await error { _ = try await client.session.user().send() }
            #expect(first?.description == "/session/user: failed (HTTP 500)")
            sandbox.faults.add(.htmlPage(status: 200), path: "/session/user")
            let second = await error { _ = try await client.session.user().send() }
            guard case .decoding(let failure) = second else {
                return #expect(Bool(false), "\(String(describing: second))")
            }
            #expect(failure.message.contains("HTML"))
        }
    }
}

@Suite("lists")
struct ListTests {
    private func fill(_ client: AsyncAmbra, _ count: Int) async throws {
        let namespace = try #require(try await client.session.user().send().namespaceID)
        for number in 1...count {
            _ = try await client.study.add(
                studyUID: "2.25.\(number)", storageNamespace: namespace, phiNamespace: namespace,
                patientName: "P\(number)", modality: number.isMultiple(of: 3) ? "MR" : "CT"
            ).send()
        }
    }

    @Test("pages, ranges, filters, sorts and fields say what they mean", arguments: Way.allCases)
    func lists(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            try await fill(client, 23)
            let list = client.study.list().sorted(by: \.studyUID)
            let all = try await list.pageSize(5).all().compactMap(\.studyUID)
            #expect(all.count == 23)
            #expect(all == all.sorted())
            sandbox.service.clearRequests()
            #expect(try await list.pageSize(5).rows(7..<12).all().compactMap(\.studyUID) == Array(all[7..<12]))
            #expect(sandbox.requests.filter { $0.path == "/study/list" }.count == 2)
            #expect(try await list.rows(20..<99).all().count == 3)
            #expect(try await list.rows(50..<60).all().isEmpty)
            #expect(try await list.first()?.studyUID == all.first)

            #expect(try await list.filter(\.modality, .equals("MR")).all().count == 7)
            #expect(
                try await list.filter(\.patientName, .like("P1%")).filter(\.modality, .equals("CT")).all().count == 8)
            #expect(try await list.filter(\.modality, .isOneOf(["MR", "XX"])).all().count == 7)

            let row = try #require(try await list.only(\.studyUID, \.modality).first())
            #expect(Set(row.json.names) == ["study_uid", "modality"])
        }
    }

    @Test("a walk that stops early fetches no more than one page ahead", arguments: Way.allCases)
    func readAhead(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            try await fill(client, 12)
            sandbox.service.clearRequests()
            for try await _ in client.study.list().pageSize(3) { break }
            #expect(sandbox.requests.filter { $0.path == "/study/list" }.count <= 2)
        }
    }

    @Test("what no page can be is said before anything is sent")
    func mistakes() async throws {
        try await withSandbox { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            for list in [
                client.study.list().pageSize(0), client.study.list().pageSize(5_001), client.study.list().rows(-1..<4),
            ] {
                await #expect(throws: AmbraError.self) { try await list.all() }
            }
            #expect(sandbox.requests.isEmpty)
        }
    }
}
