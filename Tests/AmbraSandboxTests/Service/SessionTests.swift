import Foundation
import Synchronization
import Testing

@testable import AmbraSandbox

@Suite("sessions")
struct SessionTests {
    private let start = Date(timeIntervalSince1970: 1_000_000)

    @Test("a user holds ten sessions, and another drops the oldest")
    func tenSessions() {
        var sessions = SessionStore()
        let sids = (0..<11).map { second in
            sessions.open(for: "u", idleLifetime: 60, at: start.addingTimeInterval(Double(second))).sid
        }
        let other = sessions.open(for: "v", idleLifetime: 60, at: start).sid
        let now = start.addingTimeInterval(11)
        #expect(sessions.use(sids[0], at: now) == nil)
        for sid in sids.dropFirst() { #expect(sessions.use(sid, at: now) != nil) }
        #expect(sessions.use(other, at: now) != nil)
    }

    @Test("a session ends when it was idle for its lifetime, and use prolongs it")
    func idle() {
        var sessions = SessionStore()
        let sid = sessions.open(for: "u", idleLifetime: 60, at: start).sid
        #expect(sessions.use(sid, at: start.addingTimeInterval(59)) != nil)
        #expect(sessions.use(sid, at: start.addingTimeInterval(118)) != nil)
        #expect(sessions.use(sid, at: start.addingTimeInterval(178)) == nil)
        #expect(sessions.use(sid, at: start.addingTimeInterval(118)) == nil)
    }

    @Test("a session with an end ends there, used or not")
    func end() {
        var sessions = SessionStore()
        let sid = sessions.open(for: "u", idleLifetime: 60, end: start.addingTimeInterval(10), at: start).sid
        #expect(sessions.use(sid, at: start.addingTimeInterval(9)) != nil)
        #expect(sessions.use(sid, at: start.addingTimeInterval(10)) == nil)
    }

    @Test("session ids are long, url-safe and never the same")
    func identifiers() {
        let ids = Set((0..<100).map { _ in Identifier.session() })
        #expect(ids.count == 100)
        #expect(ids.allSatisfy { $0.count == 48 && $0.allSatisfy(\.isHexDigit) })
    }

    @Test("login answers a sid that the other calls take, and logout ends it")
    func loginAndLogout() async throws {
        let client = try await InProcessClient.loggedIn()
        let user = try await client.call("/session/user")
        #expect(user.json["uuid"]?.string == client.service.userID)
        #expect(user.json["namespace_id"]?.string == client.service.personalNamespaceID)
        let namespaces = user.json["namespaces"]?.array?.compactMap { $0["uuid"]?.string }
        #expect(namespaces == [client.service.namespaceID, client.service.personalNamespaceID])
        #expect(user.json["sid_md5"]?.string == client.sid.map { MD5.hexadecimal(of: $0) })
        #expect(try await client.call("/session/ttl").json["ttl"] == 180)
        #expect(try await client.call("/session/logout").status == 200)
        #expect(try await client.call("/session/user").status == 401)
    }

    @Test("a wrong password is refused, and login takes no GET")
    func badLogin() async throws {
        let client = InProcessClient(SandboxService())
        let login = client.service.configuration.username
        let answer = try await client.call("/session/login", ["login": login, "password": "wrong"])
        #expect(answer.status == 412)
        #expect(answer.token == "INVALID_CREDENTIALS")
        #expect(try await client.call("/session/login", ["login": login], method: "GET").status == 405)
        #expect(try await client.call("/session/login").subtype == .array(["login", "password"]))
    }

    @Test("a new password replaces the old one")
    func newPassword() async throws {
        let client = InProcessClient(SandboxService())
        let (login, old) = (client.service.configuration.username, client.service.configuration.password)
        let fields = ["login": login, "password": old, "new_password": "better"]
        #expect(try await client.call("/session/login", fields).status == 200)
        #expect(try await client.call("/session/login", fields).token == "INVALID_CREDENTIALS")
        #expect(try await client.call("/session/login", ["login": login, "password": "better"]).status == 200)
    }

    @Test("sid comes in the query, as bearer token or cookie, or is replaced by basic credentials")
    func carriers() async throws {
        let client = try await InProcessClient.loggedIn()
        let sid = try #require(client.sid)
        let basic = Data("\(client.service.configuration.username):\(client.service.configuration.password)".utf8)
        let carriers: [(String, [String: String])] = [
            ("?sid=\(sid)", [:]), ("", ["Authorization": "Bearer \(sid)"]), ("", ["Cookie": "a=b; sid=\(sid)"]),
            ("", ["Authorization": "Basic \(basic.base64EncodedString())"]),
        ]
        for (query, headers) in carriers {
            let request = SandboxRequest(method: "GET", target: "/api/v3/session/user" + query, headers: headers)
            #expect(await client.service.respond(to: request).status == 200)
        }
        for headers in [["Authorization": "Bearer x"], ["Authorization": "Basic x"], ["Cookie": "sid=x"]] {
            let request = SandboxRequest(method: "GET", target: "/api/v3/session/user", headers: headers)
            #expect(await client.service.respond(to: request).status == 401)
        }
    }

    @Test("a token lives as long as it was asked to")
    func token() async throws {
        let clock = TestClock()
        var configuration = SandboxConfiguration()
        configuration.now = { clock.now }
        let client = InProcessClient(SandboxService(configuration))
        let fields = [
            "grant_type": "client_credentials", "client_id": configuration.username,
            "client_secret": configuration.password, "duration": "100",
        ]
        let answer = try await client.call("/session/oauth/token", fields)
        #expect(answer.json["expires_in"] == 100)
        let token = try #require(answer.json["access_token"]?.string)
        #expect(try await client.call("/session/user", authorization: "Bearer \(token)").status == 200)
        #expect(try await client.call("/session/user", ["sid": token]).status == 401)
        clock.advance(by: 101)
        #expect(try await client.call("/session/user", authorization: "Bearer \(token)").status == 401)
    }

    @Test("a token is refused for a wrong password")
    func tokenRefused() async throws {
        let client = InProcessClient(SandboxService())
        let login = client.service.configuration.username
        let fields = ["grant_type": "client_credentials", "client_id": login, "client_secret": "wrong"]
        #expect(try await client.call("/session/oauth/token", fields).token == "AUTH_FAILED")
    }

    @Test("permissions are told for what the user may see only")
    func permissions() async throws {
        let client = try await InProcessClient.loggedIn()
        let own = try await client.call("/session/permissions", ["namespace_id": client.service.namespaceID])
        #expect(own.json["study_upload"] == 1)
        let foreign = try await client.call("/session/permissions", ["namespace_id": client.service.foreignNamespaceID])
        #expect(foreign.token == "NOT_FOUND")
    }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
    private let time = Mutex(Date(timeIntervalSince1970: 1_790_000_000))

    var now: Date { time.withLock { $0 } }

    func advance(by seconds: TimeInterval) { time.withLock { $0.addTimeInterval(seconds) } }
}
