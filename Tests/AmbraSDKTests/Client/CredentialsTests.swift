import AmbraTransport
import HTTPTypes
import Testing

@testable import AmbraSDK

@Suite("credentials")
struct CredentialsTests {
    private typealias Client = AmbraClient<Async>

    @Test("basic credentials go with every call, and a refusal of them is final")
    func basic() async throws {
        let transport = ScriptedTransport { _, number in number == 0 ? .answer(200, "{}") : .answer(401, "") }
        let client = try Client.scripted(transport, credentials: .basic(username: "u", password: "p:é"))
        _ = try await client.call("/study/get").send()
        #expect(transport.requests.map { $0.headers[.authorization] } == ["Basic dTpwOsOp"])
        #expect(transport.requests.map(\.form) == [""])
        let error = await #expect(throws: AmbraError.self) { try await client.call("/study/get").send() }
        guard case .authentication(let reason) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(reason.reason == .invalidCredentials)
        #expect(transport.requests.count == 2)
    }

    @Test("an OAuth token is fetched once, sent as a bearer, and renewed when it is refused")
    func oauth() async throws {
        let transport = ScriptedTransport { sent, number in
            if sent.path.hasSuffix("/oauth/token") {
                return .answer(200, "{\"access_token\":\"t\(number)\",\"expires_in\":3600}")
            }
            return sent.headers[.authorization] == "Bearer t0" && number > 2 ? .answer(401, "") : .answer(200, "{}")
        }
        let client = try Client.scripted(transport, credentials: .oauth(username: "u", password: "p", duration: 60))
        for _ in 0..<3 { _ = try await client.call("/study/get").send() }
        let tokens = transport.requests(to: "/session/oauth/token")
        #expect(
            tokens.map(\.form)
                == Array(repeating: "grant_type=client_credentials&client_id=u&client_secret=p&duration=60", count: 2))
        let used = transport.requests(to: "/study/get").map { $0.headers[.authorization] }
        #expect(used == ["Bearer t0", "Bearer t0", "Bearer t0", "Bearer t4"])
    }

    @Test("storage gets a session where the service gets a token")
    func storageWithToken() async throws {
        let transport = ScriptedTransport { sent, _ in
            if sent.path.hasSuffix("/oauth/token") { return .answer(200, "{\"access_token\":\"t\",\"expires_in\":60}") }
            return sent.path.hasSuffix("/login") ? .answer(200, "{\"sid\":\"s\"}") : .answer(200, "{}")
        }
        let client = try Client.scripted(transport, credentials: .oauth(username: "u", password: "p"))
        _ = try await client.storage(engine: "e.service.example").study.schema(namespace: "n", studyUID: "1.2").send()
        #expect(transport.requests.last?.path == "/api/v3/storage/study/n/1.2/schema?sid=s")
        let bearer = try Client.scripted(transport, credentials: .bearer(token: "t"))
        await #expect(throws: AmbraError.self) {
            try await bearer.storage(engine: "e.service.example").study.schema(namespace: "n", studyUID: "1.2").send()
        }
    }

    @Test("a node's credentials fill the calls that take them, and no other")
    func node() async throws {
        let transport = ScriptedTransport { _, _ in .answer(200, "{}") }
        let client = try Client.scripted(transport, credentials: .node(id: "n1", serialNumber: "s1"))
        _ = try await client.study.sync(studyID: "x").send()
        #expect(transport.requests.map(\.form) == ["study_id=x&node_id=n1&serial_no=s1"])
        await #expect(throws: AmbraError.self) { try await client.session.user().send() }
        #expect(transport.requests.count == 1)
    }

    @Test("a PIN is asked for and sent before the session is used")
    func pin() async throws {
        let transport = ScriptedTransport { sent, _ in
            sent.path.hasSuffix("/login")
                ? .answer(200, "{\"sid\":\"s\",\"pin_required\":1,\"pin_via\":\"SMS\"}") : .answer(200, "{}")
        }
        let client = try Client.scripted(transport) { configuration in
            configuration.confirmation.pin = { request in request.via == "SMS" ? "1234" : "" }
        }
        _ = try await client.call("/study/get").send()
        #expect(transport.requests.map(\.form) == ["login=u&password=p", "sid=s&pin=1234", "sid=s"])
        let silent = try Client.scripted(transport)
        let error = await #expect(throws: AmbraError.self) { try await silent.call("/study/get").send() }
        guard case .authentication(let reason) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(reason.reason == .confirmationRequired)
    }

    @Test("a signature covers email, binary session id, key and the word sha256")
    func signature() async throws {
        let transport = ScriptedTransport { sent, _ in
            sent.path.hasSuffix("/login") ? .answer(200, "{\"sid\":\"0aff\",\"sign_required\":1}") : .answer(200, "{}")
        }
        let client = try Client.scripted(transport) { configuration in
            configuration.confirmation.signer = LoginSigner(email: "e", publicKey: [1, 2]) { $0.reversed() }
        }
        _ = try await client.call("/study/get").send()
        // "e" NUL 0A FF NUL 01 02 NUL "sha256", reversed, in base64.
        #expect(transport.requests[1].form == "sid=0aff&signature=NjUyYWhzAAIBAP8KAGU%3D")
    }

    @Test("credentials show nothing secret however they are printed")
    func printing() {
        let all: [Credentials] = [
            .password(username: "USER", password: "SECRET"), .session(id: "SECRET"),
            .basic(username: "USER", password: "SECRET"),
            .oauth(username: "USER", password: "SECRET"), .bearer(token: "SECRET"),
            .node(id: "USER", serialNumber: "SECRET"),
        ]
        for credentials in all {
            var dumped = ""
            dump(credentials, to: &dumped)
            #expect(!"\(credentials) \(String(reflecting: credentials)) \(dumped)".contains("SECRET"))
        }
    }
}
