import AmbraSDK
import AmbraSandbox
import Foundation
import Testing

@Suite("credentials and bundles")
struct CredentialsTests {
    @Test("basic and OAuth credentials do a whole upload and download", arguments: Way.allCases)
    func withoutSession(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let kinds: [Credentials] = [
                .basic(username: sandbox.username, password: sandbox.password),
                .oauth(username: sandbox.username, password: sandbox.password),
            ]
            for credentials in kinds {
                let folder = try TemporaryFolder()
                let source = folder.url.appending(path: "in")
                try TestStudy(uid: TestStudy.freshUID(), images: 2).write(to: source)
                let client = try AsyncAmbra.of(sandbox, credentials: credentials)
                let report = try await client.upload([source.path])
                #expect(report.isComplete)
                let uuid = try #require(report.studies.first?.uuid)
                let target = folder.url.appending(path: "out")
                #expect(try await client.download(studyUUID: uuid, to: target.path).isComplete)
                #expect(TemporaryFolder.contents(of: source) == TemporaryFolder.contents(of: target))
                try await client.logOut()
            }
        }
    }

    @Test("wrong basic and OAuth credentials are told for what they are", arguments: Way.allCases)
    func wrong(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let kinds: [Credentials] = [
                .basic(username: sandbox.username, password: "no"), .oauth(username: sandbox.username, password: "no"),
                .bearer(token: "no"), .session(id: "no"),
            ]
            for credentials in kinds {
                let client = try AsyncAmbra.of(sandbox, credentials: credentials)
                let error = await #expect(throws: AmbraError.self) { try await client.session.user().send() }
                guard case .authentication = error else { return #expect(Bool(false), "\(String(describing: error))") }
            }
        }
    }

    @Test("a login that asks for a PIN is confirmed, and refused with a wrong one", arguments: Way.allCases)
    func pin(way: Way) async throws {
        try await withSandbox(way, { $0.pin = "4711" }) { sandbox in
            let password = Credentials.password(username: sandbox.username, password: sandbox.password)
            let right = try AsyncAmbra.of(sandbox, credentials: password) { $0.confirmation.pin = { _ in "4711" } }
            #expect(try await right.session.user().send().namespaceID != nil)
            for pin in ["1", nil] {
                let wrong = try AsyncAmbra.of(sandbox, credentials: password) { configuration in
                    if let pin { configuration.confirmation.pin = { _ in pin } }
                }
                let error = await #expect(throws: AmbraError.self) { try await wrong.session.user().send() }
                guard case .authentication = error else { return #expect(Bool(false), "\(String(describing: error))") }
            }
        }
    }

    @Test("a gateway syncs a study with its own credentials", arguments: Way.allCases)
    func node(way: Way) async throws {
        try await withSandbox(way, { $0.nodes = [(id: "5e1f0f52-8f1c-4d3a-9a55-0d6d2a3c6b11", serialNumber: "sn-1")] })
        {
            sandbox in
            let user = try AsyncAmbra.of(sandbox)
            let namespace = sandbox.namespaceID
            let uuid = try #require(
                try await user.study.add(studyUID: "2.25.7", storageNamespace: namespace, phiNamespace: namespace)
                    .send().uuid)
            let gateway = try AsyncAmbra.of(
                sandbox, credentials: .node(id: "5e1f0f52-8f1c-4d3a-9a55-0d6d2a3c6b11", serialNumber: "sn-1"))
            _ = try await gateway.study.sync(uuid: uuid, imageCount: 0).send()
            await #expect(throws: AmbraError.self) { try await gateway.session.user().send() }
        }
    }

    @Test(
        "a bundle runs in order, refers to earlier answers, and answers each call for itself", arguments: Way.allCases)
    func bundle(way: Way) async throws {
        try await withSandbox(way) { sandbox in
            let client = try AsyncAmbra.of(sandbox)
            let namespace = try #require(try await client.session.user().send().namespaceID)
            for number in 1...3 {
                _ = try await client.study.add(
                    studyUID: "2.25.\(number)", storageNamespace: namespace, phiNamespace: namespace
                ).send()
            }
            var bundle = CallBundle()
            let me = bundle.add(client.session.user())
            let mine = bundle.add(
                client.study.list().sorted(by: \.studyUID).filter(\.phiNamespace, .equals(me.value(of: \.namespaceID))))
            let first = bundle.add(client.study.get(uuid: mine.value(at: "studies.[0].uuid")))
            let missing = bundle.add(client.study.get(uuid: "11111111-1111-4111-8111-111111111111"))
            let last = bundle.add(client.session.user())
            let answers = try await client.send(bundle)
            #expect(try answers[me].namespaceID == namespace)
            #expect(try answers[mine].rows.compactMap(\.studyUID) == ["2.25.1", "2.25.2", "2.25.3"])
            #expect(try answers[first].studyUID == "2.25.1")
            #expect(throws: AmbraError.self) { try answers[missing] }
            #expect(try answers[last].namespaceID == namespace)

            sandbox.faults.add(.expireSessions, path: "/bundle", times: 1)
            #expect(try await client.send(bundle)[me].namespaceID == namespace)
        }
    }
}
