import AmbraTransport
import HTTPTypes
import Platform
import Testing

@testable import AmbraSDK

@Suite("client")
struct ClientTests {
    private typealias Client = AmbraClient<Async>

    private static func answer(_ sent: ScriptedTransport.Sent, sid: String) -> ScriptedTransport.Step? {
        guard sent.path.hasSuffix("/session/login") else { return nil }
        return .answer(200, "{\"status\":\"OK\",\"sid\":\"\(sid)\"}")
    }

    @Test("nothing is sent before the first call, and the first call logs in")
    func lazyLogin() async throws {
        let transport = ScriptedTransport { sent, _ in Self.answer(sent, sid: "s1") ?? .answer(200, "{\"a\":1}") }
        let client = try Client.scripted(transport)
        let query = client.call("/study/get", [(name: "uuid", value: "x")])
        #expect(transport.requests.isEmpty)
        let answer = try await query.send()
        #expect(answer["a"] == 1)
        #expect(transport.requests.map(\.path) == ["/api/v3/session/login", "/api/v3/study/get"])
        #expect(transport.requests.map(\.form) == ["login=u&password=p", "uuid=x&sid=s1"])
    }

    @Test("a retried call sends the same bytes, and keeps to the budget of tries")
    func retriesAreIdentical() async throws {
        let transport = ScriptedTransport { sent, number in
            Self.answer(sent, sid: "s") ?? (number < 4 ? .answer(503, "busy") : .answer(200, "{}"))
        }
        let pauses = Locked<[Duration]>([])
        let client = try Client.scripted(transport, pauses: pauses)
        _ = try await client.call("/study/set", [(name: "uuid", value: "x")]).send()
        let tries = transport.requests(to: "/study/set")
        #expect(tries.count == 4)
        #expect(Set(tries.map(\.form)) == ["uuid=x&sid=s"])
        #expect(pauses.withLock { $0.count } == 3)
    }

    @Test("a call that may have changed something is not repeated when its answer was lost")
    func unsafeCallsAreNotRepeated() async throws {
        let transport = ScriptedTransport { sent, _ in
            Self.answer(sent, sid: "s") ?? .failure(TransportError(.connectionLost, "gone"))
        }
        let client = try Client.scripted(transport)
        await #expect(throws: AmbraError.self) { try await client.call("/study/add").send() }
        #expect(transport.requests(to: "/study/add").count == 1)
    }

    @Test("Retry-After is a lower bound of the pause")
    func retryAfter() async throws {
        let headers: HTTPFields = [.retryAfter: "7"]
        let transport = ScriptedTransport { sent, number in
            Self.answer(sent, sid: "s") ?? (number < 2 ? .answer(429, "", headers) : .answer(200, "{}"))
        }
        let pauses = Locked<[Duration]>([])
        let client = try Client.scripted(transport, pauses: pauses)
        _ = try await client.call("/study/get").send()
        let pause = try #require(pauses.withLock { $0.first })
        #expect(pause >= .seconds(7))
    }

    @Test("a call that finds its session ended is repeated whole after one new login")
    func expiredSession() async throws {
        let transport = ScriptedTransport { sent, number in
            if let login = Self.answer(sent, sid: number == 0 ? "old" : "new") { return login }
            return sent.form.contains("sid=old") ? .answer(401, "") : .answer(200, "{\"ok\":1}")
        }
        let client = try Client.scripted(transport)
        let answer = try await client.call("/study/get", [(name: "uuid", value: "x")]).send()
        #expect(answer["ok"] == 1)
        #expect(transport.requests(to: "/study/get").map(\.form) == ["uuid=x&sid=old", "uuid=x&sid=new"])
        #expect(transport.requests(to: "/session/login").count == 2)
    }

    @Test("many calls that find the session ended at once log in once")
    func oneLoginForMany() async throws {
        let transport = ScriptedTransport { sent, number in
            if let login = Self.answer(sent, sid: number == 0 ? "old" : "new") { return login }
            return sent.form.contains("sid=old") ? .answer(401, "") : .answer(200, "{}")
        }
        let client = try Client.scripted(transport)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { _ = try await client.call("/study/get").send() } }
            try await group.waitForAll()
        }
        #expect(transport.requests(to: "/session/login").count == 2)
    }

    @Test("a new session that is refused as well is an authentication error, without a third login")
    func refusedTwice() async throws {
        let transport = ScriptedTransport { sent, _ in Self.answer(sent, sid: "s") ?? .answer(401, "") }
        let client = try Client.scripted(transport)
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        guard case .authentication(let reason) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(reason.reason == .refused)
        #expect(transport.requests(to: "/session/login").count == 2)
    }

    @Test("a session from elsewhere that has ended says so, and logs in nowhere")
    func givenSession() async throws {
        let transport = ScriptedTransport { _, _ in .answer(401, "") }
        let client = try Client.scripted(transport, credentials: .session(id: "given"))
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        guard case .authentication(let reason) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(reason.reason == .sessionExpired)
        #expect(transport.requests.map(\.form) == ["sid=given"])
    }

    @Test("wrong credentials are told apart from other refusals")
    func wrongPassword() async throws {
        let transport = ScriptedTransport { _, _ in
            .answer(412, "{\"status\":\"ERROR\",\"error_type\":\"INVALID_CREDENTIALS\",\"error_subtype\":null}")
        }
        let client = try Client.scripted(transport)
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        guard case .authentication(let reason) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(reason.reason == .invalidCredentials)
        #expect(transport.requests.count == 1)
    }

    @Test("refusals carry token, subtype and data, and error_type may be a list")
    func refusals() async throws {
        let text = "{\"status\":\"ERROR\",\"error_type\":[\"INVALID_JSON\",\"settings\"],\"error_data\":{\"a\":1}}"
        let transport = ScriptedTransport { sent, _ in Self.answer(sent, sid: "s") ?? .answer(412, text) }
        let client = try Client.scripted(transport)
        let error = await #expect(throws: AmbraError.self) { try await client.call("/role/add").send() }
        guard case .service(let refusal) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(refusal.token?.rawValue == "INVALID_JSON")
        #expect(refusal.tokens.count == 2)
        #expect(refusal.data?.object?["a"] == 1)
    }

    @Test("a second token is a subtype")
    func subtypes() async throws {
        let text = "{\"status\":\"ERROR\",\"error_type\":\"SHARE_FAILED\",\"error_subtype\":\"NO_CARD\"}"
        let transport = ScriptedTransport { sent, _ in Self.answer(sent, sid: "s") ?? .answer(412, text) }
        let client = try Client.scripted(transport)
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/share").send() }
        guard case .service(let refusal) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(refusal.subtypeToken == .noCard)
    }

    private static func isCaught(by token: ServiceError.Token, _ client: Client) async throws -> Bool {
        do {
            _ = try await client.call("/study/set").send()
            return false
        } catch token {
            return true
        }
    }

    @Test("MISSING_FIELDS names the fields, and catch matches a token")
    func missingFields() async throws {
        let text = "{\"status\":\"ERROR\",\"error_type\":\"MISSING_FIELDS\",\"error_subtype\":[\"uuid\",\"name\"]}"
        let transport = ScriptedTransport { sent, _ in Self.answer(sent, sid: "s") ?? .answer(412, text) }
        let client = try Client.scripted(transport)
        #expect(try await Self.isCaught(by: .missingFields, client))
        await #expect(throws: AmbraError.self) { try await Self.isCaught(by: .notFound, client) }
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/set").send() }
        #expect(error?.description == "/study/set: refused with MISSING_FIELDS: uuid, name (HTTP 412)")
    }

    @Test(
        "answers that are not the service's are named for what they are",
        arguments: [
            (200, "<html><body>Gateway</body></html>", "HTML"), (200, "", "empty"), (200, "[1]", "no object"),
            (200, "{\"a\":", "not JSON"), (412, "<html>", "proxy"),
        ])
    func strangeAnswers(status: Int, body: String, word: String) async throws {
        let transport = ScriptedTransport { sent, _ in Self.answer(sent, sid: "s") ?? .answer(status, body) }
        let client = try Client.scripted(transport)
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        guard case .decoding(let failure) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(failure.message.contains(word))
        #expect(failure.status == status)
    }

    @Test("a mistake in the arguments is found before anything is sent")
    func mistakes() async throws {
        let transport = ScriptedTransport { _, _ in .answer(200, "{}") }
        let client = try Client.scripted(transport)
        for path in ["study/get", "/study?x", "//evil", "/Study", "", "/a b"] {
            await #expect(throws: AmbraError.self) { try await client.call(path).send() }
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("logging out ends the session at the service, once")
    func logOut() async throws {
        let transport = ScriptedTransport { sent, _ in Self.answer(sent, sid: "s") ?? .answer(200, "{}") }
        let client = try Client.scripted(transport)
        try await client.logOut()
        #expect(transport.requests.isEmpty)
        try await client.logIn()
        try await client.logOut()
        try await client.logOut()
        #expect(transport.requests(to: "/session/logout").map(\.form) == ["sid=s"])
    }

    @Test("cancelling one caller's login lets the others log in")
    func cancelledLogin() async throws {
        let transport = ScriptedTransport { sent, number in
            if number == 0 { return .failure(TransportError(.cancelled, "cancelled")) }
            return Self.answer(sent, sid: "s") ?? .answer(200, "{}")
        }
        let client = try Client.scripted(transport)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<10 { group.addTask { (try? await client.call("/study/get").send()) != nil } }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.filter { !$0 }.count == 1)
        #expect(transport.requests(to: "/session/login").count == 2)
    }
}
