import AmbraTransport
import HTTPTypes
import Platform
import Testing

@testable import AmbraSDK

@Suite("a login whose caller was cancelled")
struct AbandonedLoginTests {
    private typealias Client = AmbraClient<Async>

    /// Answers a login when its gate is opened, whoever was cancelled meanwhile.
    private final class SlowLogin: HTTPTransport {
        private let gate = AsyncStream.makeStream(of: Void.self)
        private let sent = Locked<[String]>([])
        private let loginAnswer: String

        init(_ loginAnswer: String = #"{"sid":"s1"}"#) { self.loginAnswer = loginAnswer }

        /// Calls and forms, in order.
        var requests: [String] { sent.withLock { $0 } }

        func open() { gate.continuation.finish() }

        func send(
            _ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions
        ) async throws -> HTTPReply {
            guard case .bytes(let bytes) = body.source else { throw TransportError(.invalidRequest, "no form") }
            let call = (request.path ?? "").split(separator: "/").last ?? ""
            sent.withLock { $0.append("\(call) \(String(decoding: bytes, as: UTF8.self))") }
            var text = "{}"
            if call == "login" {
                #expect(options.finishesOnceSent)
                // A task of its own is what a transport has that goes on although its caller was cancelled.
                let stream = gate.stream
                await Task { for await _ in stream {} }.value
                text = loginAnswer
            } else if Task.isCancelled {
                throw CancellationError()
            }
            let pieces = Locked([Array(text.utf8)])
            return HTTPReply(
                head: HTTPResponse(status: .ok), body: HTTPResponseBody { pieces.withLock { $0.popLast() } })
        }

        /// Waits until so many requests were sent.
        func wait(for count: Int) async throws {
            while requests.count < count { try await Task.sleep(for: .milliseconds(2)) }
        }
    }

    private func client(
        _ transport: SlowLogin, configure: (inout AmbraConfiguration) -> Void = { _ in }
    ) throws -> Client {
        var configuration = AmbraConfiguration.testing
        configure(&configuration)
        return try Client(
            url: "https://service.example", credentials: .password(username: "u", password: "p"),
            configuration: configuration, transport: transport)
    }

    @Test("leaves no session: it is ended as soon as the service names it", .timeLimit(.minutes(10)))
    func ended() async throws {
        let transport = SlowLogin()
        let client = try client(transport)
        let caller = Task { try await client.call("/study/get").send() }
        try await transport.wait(for: 1)
        caller.cancel()
        // The caller does not wait for an answer that may never come.
        await #expect(throws: AmbraError.self) { try await caller.value }
        #expect(transport.requests == ["login login=u&password=p"])
        transport.open()
        try await client.logOut()
        #expect(transport.requests == ["login login=u&password=p", "logout sid=s1"])
    }

    @Test("does so also when the client is let go", .timeLimit(.minutes(10)))
    func letGo() async throws {
        let transport = SlowLogin()
        let caller = Task { [client = try client(transport)] in try await client.logIn() }
        try await transport.wait(for: 1)
        caller.cancel()
        _ = await caller.result
        transport.open()
        try await transport.wait(for: 2)
        #expect(transport.requests.last == "logout sid=s1")
    }

    @Test("goes on for the others who wait", .timeLimit(.minutes(10)))
    func others() async throws {
        let transport = SlowLogin()
        let client = try client(transport)
        let first = Task { try await client.call("/study/get").send() }
        try await transport.wait(for: 1)
        let second = Task { try await client.call("/study/get").send() }
        first.cancel()
        await #expect(throws: AmbraError.self) { try await first.value }
        transport.open()
        _ = try await second.value
        #expect(transport.requests == ["login login=u&password=p", "get sid=s1"])
    }

    @Test("leaves no session that waits for its PIN either", .timeLimit(.minutes(10)))
    func unconfirmed() async throws {
        let transport = SlowLogin(#"{"sid":"s1","pin_required":1}"#)
        transport.open()
        let asked = Locked(false)
        let client = try client(transport) {
            $0.confirmation.pin = { _ in
                asked.withLock { $0 = true }
                try await Task.sleep(for: .seconds(3600))
                return ""
            }
        }
        let caller = Task { try await client.logIn() }
        while !asked.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(2)) }
        caller.cancel()
        _ = await caller.result
        try await client.logOut()
        #expect(transport.requests.last == "logout sid=s1")
    }

    @Test("a cancelled task can still log out", .timeLimit(.minutes(10)))
    func logOut() async throws {
        let transport = SlowLogin()
        transport.open()
        let client = try client(transport)
        try await client.logIn()
        let caller = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await client.logOut()
        }
        try await caller.value
        #expect(transport.requests.last == "logout sid=s1")
    }

    @Test("a session that was given is kept for the next call")
    func given() async throws {
        let transport = SlowLogin()
        let client = try Client(
            url: "https://service.example", credentials: .session(id: "given"), configuration: .testing,
            transport: transport)
        for _ in 0..<50 {
            let caller = Task { try await client.logIn() }
            caller.cancel()
            _ = await caller.result
        }
        #expect(try await client.logIn() == "given")
        #expect(transport.requests.isEmpty)
    }
}
