import Foundation
import Testing

@testable import AmbraSandbox

@Suite("logins")
struct LoginTests {
    private static let node = (id: "3f0e4e4c-0000-4000-8000-000000000001", serialNumber: "SN-1")

    private func service(_ change: (inout SandboxConfiguration) -> Void) -> SandboxService {
        var configuration = SandboxConfiguration()
        change(&configuration)
        return SandboxService(configuration)
    }

    private func login(_ client: InProcessClient, _ more: [String: String] = [:]) async throws -> InProcessClient.Answer
    {
        let configuration = client.service.configuration
        let fields = ["login": configuration.username, "password": configuration.password]
        return try await client.call("/session/login", fields.merging(more) { $1 })
    }

    // MARK: PIN

    @Test("a session that needs a PIN is good for nothing else until it has come")
    func pin() async throws {
        var client = InProcessClient(service { $0.pin = "1234" })
        let answer = try await login(client)
        #expect(answer.json["pin_required"] == 1)
        #expect(answer.json["pin_via"]?.string == "TOKEN")
        client.sid = answer.json["sid"]?.string
        #expect(try await client.call("/session/user").status == 401)
        #expect(await client.storage("GET", "/multipart/initiate").status == 403)
        #expect(try await client.call("/session/pin").token == "MISSING_FIELDS")
        #expect(try await client.call("/session/pin", ["pin": "4321"]).token == "INVALID_PIN")
        #expect(try await client.call("/session/user").status == 401)
        #expect(try await client.call("/session/pin", ["pin": "1234"]).status == 200)
        #expect(try await client.call("/session/user").status == 200)
        #expect(await client.storage("GET", "/multipart/initiate").status == 200)
    }

    @Test("a PIN lapses after three wrong tries")
    func pinTries() {
        let now = Date(timeIntervalSince1970: 0)
        var sessions = SessionStore()
        let sid = sessions.open(for: "u", idleLifetime: 10_000, at: now).sid
        sessions.demandPIN(sid, at: now)
        for _ in 0..<3 { #expect(sessions.confirm(sid, pin: "0", expected: "1", at: now) == .wrong) }
        #expect(sessions.confirm(sid, pin: "1", expected: "1", at: now) == .lapsed)
    }

    @Test("a PIN lapses after ten minutes")
    func pinTime() {
        let now = Date(timeIntervalSince1970: 0)
        var sessions = SessionStore()
        let sids = (0..<2).map { _ in sessions.open(for: "u", idleLifetime: 10_000, at: now).sid }
        for sid in sids { sessions.demandPIN(sid, at: now) }
        #expect(sessions.confirm(sids[0], pin: "1", expected: "1", at: now.addingTimeInterval(599)) == .confirmed)
        #expect(sessions.confirm(sids[1], pin: "1", expected: "1", at: now.addingTimeInterval(600)) == .lapsed)
    }

    @Test("without a PIN none is asked for, and a session that needs none takes none")
    func noPIN() async throws {
        let client = try await InProcessClient.loggedIn()
        #expect(try await login(client).json["pin_required"] == 0)
        #expect(try await client.call("/session/pin", ["pin": "1"]).token == "INVALID_PIN")
    }

    // MARK: Vanity

    @Test("with a vanity the login is one of the account, or an email")
    func vanity() async throws {
        let client = InProcessClient(
            service {
                $0.vanity = "clinic"
                $0.accountLogin = "ann"
            })
        #expect(try await login(client, ["login": "ann", "vanity": "clinic"]).status == 200)
        #expect(try await login(client, ["vanity": "clinic"]).status == 200)
        #expect(try await login(client, ["login": "ann"]).token == "INVALID_CREDENTIALS")
        #expect(try await login(client, ["login": "ann", "vanity": "other"]).token == "INVALID_CREDENTIALS")
        let wrong = ["login": "ann", "vanity": "clinic", "password": "wrong"]
        #expect(try await login(client, wrong).token == "INVALID_CREDENTIALS")
    }

    // MARK: Nodes

    @Test("node credentials serve the calls that take them, as parameters and as basic credentials")
    func node() async throws {
        let client = InProcessClient(service { $0.nodes = [Self.node] })
        let namespace = client.service.namespaceID
        let study = ["study_uid": "1.2", "storage_namespace": namespace, "phi_namespace": namespace]
        let pair = ["uuid": Self.node.id, "serial_no": Self.node.serialNumber]
        #expect(try await client.call("/study/add", study.merging(pair) { $1 }).status == 200)
        let basic = InProcessClient.basic(Self.node.id, Self.node.serialNumber)
        #expect(try await client.call("/study/get", study, authorization: basic).json["study_uid"]?.string == "1.2")
        #expect(try await client.call("/session/user", authorization: basic).status == 401)
        #expect(try await client.call("/session/user", pair).status == 401)
    }

    @Test("wrong node credentials are refused, and a node sees its account only")
    func wrongNode() async throws {
        let client = InProcessClient(service { $0.nodes = [Self.node] })
        let wrong = ["node_id": Self.node.id, "serial_no": "SN-2", "study_uid": "1.2", "storage_namespace": "x"]
        #expect(try await client.call("/study/get", wrong).token == "INVALID_CREDENTIALS")
        let namespace = client.service.foreignNamespaceID
        let fields = [
            "uuid": Self.node.id, "serial_no": Self.node.serialNumber, "study_uid": "1.2",
            "storage_namespace": namespace, "phi_namespace": namespace,
        ]
        #expect(try await client.call("/study/add", fields).status == 412)
    }

    // MARK: Expiry

    @Test("use puts off the end of a session, and ttl tells the minutes that are left")
    func idle() async throws {
        let clock = TestClock()
        let client = try await InProcessClient.loggedIn(
            to: service {
                $0.now = { clock.now }
                $0.sessionLifetime = .seconds(600)
            })
        clock.advance(by: 540)
        #expect(try await client.call("/session/ttl").json["ttl"] == 10)
        clock.advance(by: 540)
        #expect(try await client.call("/session/user").status == 200)
        clock.advance(by: 601)
        #expect(try await client.call("/session/user").status == 401)
    }

    @Test("storage takes a sid in the query and nothing else")
    func storage() async throws {
        let client = InProcessClient(SandboxService())
        let configuration = client.service.configuration
        let basic = InProcessClient.basic(configuration.username, configuration.password)
        let headers = ["Authorization": basic]
        #expect(await client.storage("GET", "/multipart/initiate", headers: headers).status == 403)
    }
}
