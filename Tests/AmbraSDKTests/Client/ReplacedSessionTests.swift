import AmbraTransport
import Platform
import Testing

@testable import AmbraSDK

@Suite("a session that another replaces")
struct ReplacedSessionTests {
    private typealias Client = AmbraClient<Async>

    /// Answers logins with sessions `s0`, `s1`, ...
    private static func answer(_ sent: ScriptedTransport.Sent, _ logins: Locked<Int>) -> ScriptedTransport.Step? {
        guard sent.path.hasSuffix("/login") else { return nil }
        let number = logins.withLock { count in
            defer { count += 1 }
            return count
        }
        return .answer(200, "{\"sid\":\"s\(number)\"}")
    }

    @Test("is ended at the service, after the new one is there", arguments: [false, true])
    func ended(logoutFails: Bool) async throws {
        let logins = Locked(0)
        let clock = Locked(ContinuousClock.now)
        let transport = ScriptedTransport { sent, _ in
            if logoutFails, sent.path.hasSuffix("/logout") { return .failure(TransportError(.connectionLost, "x")) }
            return Self.answer(sent, logins) ?? .answer(200, "{}")
        }
        let client = try Client.scripted(transport, clock: clock)
        _ = try await client.call("/study/get").send()
        clock.withLock { $0 = $0 + .seconds(4 * 3600) }
        _ = try await client.call("/study/get").send()
        let paths = transport.requests.map { $0.path.split(separator: "/").last ?? "" }
        #expect(paths == ["login", "get", "login", "logout", "get"])
        #expect(transport.requests(to: "/session/logout").map(\.form) == ["sid=s0"])
        #expect(transport.requests.last?.form == "sid=s1")
    }

    @Test("a new session that the service does not take either is not left behind")
    func refusedAgain() async throws {
        let logins = Locked(0)
        let transport = ScriptedTransport { sent, _ in
            if sent.path.hasSuffix("/logout") { return .answer(200, "{}") }
            return Self.answer(sent, logins) ?? .answer(401, "")
        }
        let client = try Client.scripted(transport)
        await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        #expect(transport.requests(to: "/session/logout").map(\.form) == ["sid=s1"])
    }

    @Test("a session that could not be confirmed is not left behind, and the reason is what the caller sees")
    func unconfirmed() async throws {
        let transport = ScriptedTransport { sent, _ in
            if sent.path.hasSuffix("/login") { return .answer(200, "{\"sid\":\"s0\",\"pin_required\":1}") }
            return sent.path.hasSuffix("/pin") ? .answer(412, "{\"error_type\":\"LOCKOUT\"}") : .answer(200, "{}")
        }
        let client = try Client.scripted(transport) { $0.confirmation.pin = { _ in "0000" } }
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        #expect(error?.description.contains("LOCKOUT") == true)
        #expect(transport.requests(to: "/session/logout").map(\.form) == ["sid=s0"])
    }

    @Test("when the new login fails, its error is what the caller sees, and nothing is ended")
    func failedLogin() async throws {
        let logins = Locked(0)
        let clock = Locked(ContinuousClock.now)
        let transport = ScriptedTransport { sent, _ in
            if logins.withLock({ $0 }) == 1, sent.path.hasSuffix("/login") {
                return .answer(412, "{\"error_type\":\"LOCKOUT\"}")
            }
            return Self.answer(sent, logins) ?? .answer(200, "{}")
        }
        let client = try Client.scripted(transport, clock: clock)
        _ = try await client.call("/study/get").send()
        clock.withLock { $0 = $0 + .seconds(4 * 3600) }
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        #expect(error?.description.contains("LOCKOUT") == true)
        #expect(transport.requests(to: "/session/logout").isEmpty)
    }
}
