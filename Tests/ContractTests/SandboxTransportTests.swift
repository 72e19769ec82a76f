import AmbraSDK
import AmbraSandbox
import AmbraTransport
import Foundation
import HTTPTypes
import Platform
import Testing

@Suite("a sandbox without a socket")
struct SandboxTransportTests {
    /// What became of a request.
    private enum Outcome: Equatable {
        case answer(status: Int, type: String?, length: String?, body: [UInt8])
        case failure(TransportError.Kind)
    }

    private static func outcome(
        _ request: HTTPRequest, _ body: HTTPRequestBody = .none, over transport: any HTTPTransport
    ) async throws -> Outcome {
        do {
            let reply = try await transport.send(request, body: body, options: HTTPRequestOptions())
            let bytes = try await reply.body.collect(upTo: 1 << 26)
            let headers = reply.head.headerFields
            return .answer(
                status: reply.head.status.code, type: headers[.contentType], length: headers[.contentLength],
                body: bytes)
        } catch let error as TransportError {
            return .failure(error.kind)
        }
    }

    private static func request(
        _ method: HTTPRequest.Method, _ path: String, at authority: String = "127.0.0.1", _ fields: HTTPFields = [:]
    ) -> HTTPRequest {
        HTTPRequest(method: method, scheme: "http", authority: authority, path: path, headerFields: fields)
    }

    private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

    /// A service that answers both ways.
    private func withBothWays(
        _ body: (Sandbox, _ socket: any HTTPTransport, _ inProcess: any HTTPTransport) async throws -> Void
    ) async throws {
        var configuration = SandboxConfiguration()
        // Refusals of storage say when.
        configuration.now = { Date(timeIntervalSince1970: 1_790_000_000) }
        try await Turnstile.withSandbox(configuration) { sandbox in
            try await body(sandbox, try CurlTransport(), SandboxTransport(sandbox.service))
        }
    }

    @Test(
        "answers what it answers over a socket",
        arguments: [
            ("GET", "/openapi.json", [:]), ("HEAD", "/openapi.json", [:]), ("GET", "/api/v3/session/user", [:]),
            ("POST", "/api/v3/session/login", [:]), ("GET", "/api/v3/no/such/call", [:]),
            ("GET", "/api/v3/storage/study/a/b/schema?sid=none", [:]), ("GET", "/sandbox/faults", [:]),
            ("GET", "/openapi.json", ["Origin": "http://evil.test"]),
            ("GET", "/sandbox/requests", ["Origin": "http://127.0.0.1:9"]),
            ("GET", "/sandbox/requests", ["Sec-Fetch-Site": "cross-site"]),
        ] as [(String, String, [String: String])])
    func sameAnswers(method: String, path: String, headers: [String: String]) async throws {
        try await withBothWays { sandbox, socket, inProcess in
            var fields = method == "POST" ? Self.form : [:]
            for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
            let body = HTTPRequestBody.bytes(method == "POST" ? Array("login=ann&password=wrong".utf8) : [])
            let verb = try #require(HTTPRequest.Method(method))
            let outcomes = [
                try await Self.outcome(
                    Self.request(verb, path, at: sandbox.authority, fields), method == "POST" ? body : .none,
                    over: socket),
                try await Self.outcome(
                    Self.request(verb, path, fields), method == "POST" ? body : .none, over: inProcess),
            ]
            #expect(outcomes[0] == outcomes[1])
            if case .failure = outcomes[1] { Issue.record("no answer") }
        }
    }

    @Test(
        "fails as it fails over a socket",
        arguments: [
            Fault.status(503, retryAfter: 7), .htmlPage(status: 502), .resetBeforeBody, .resetAfterBody, .loseAnswer,
            .resetInAnswer(after: 5), .truncateAnswer(after: 5),
        ])
    func sameFaults(_ fault: Fault) async throws {
        try await withBothWays { sandbox, socket, inProcess in
            sandbox.faults.add(fault, path: "/session/user", times: nil)
            var outcomes: [Outcome] = []
            for (transport, authority) in [(socket, sandbox.authority), (inProcess, "127.0.0.1")] {
                let request = Self.request(.post, "/api/v3/session/user", at: authority, Self.form)
                outcomes.append(try await Self.outcome(request, .bytes(Array("a=b".utf8)), over: transport))
            }
            #expect(outcomes[0] == outcomes[1])
            #expect(Set(sandbox.requests.map(\.status)).count == 1)
        }
    }

    @Test("answers by names of this machine only, and its control to those who log in")
    func names() async throws {
        let service = SandboxService()
        let transport = SandboxTransport(service)
        func status(_ path: String, at authority: String, _ fields: HTTPFields = [:]) async throws -> Int {
            let request = Self.request(.get, path, at: authority, fields)
            return try await transport.send(request, body: .none, options: HTTPRequestOptions()).head.status.code
        }
        #expect(try await status("/openapi.json", at: "rebound.test") == 421)
        #expect(try await status("/openapi.json", at: "localhost:9") == 200)
        #expect(try await status("/sandbox/requests", at: "127.0.0.1:9") == 421)
        let configuration = service.configuration
        let login = Data("\(configuration.username):\(configuration.password)".utf8).base64EncodedString()
        #expect(try await status("/sandbox/requests", at: "127.0.0.1", [.authorization: "Basic \(login)"]) == 200)
    }

    @Test("refuses a form that is too long, without reading it all")
    func formLimit() async throws {
        var configuration = SandboxConfiguration()
        configuration.formLimit = 1000
        let service = SandboxService(configuration)
        let given = Locked(0)
        let stream = HTTPBodyStream(length: nil, isReplayable: false) {
            {
                given.withLock { count in
                    count += 1
                    return count <= 100_000 ? [UInt8](repeating: 0x61, count: 500) : nil
                }
            }
        }
        let outcome = try await Self.outcome(
            Self.request(.post, "/api/v3/session/login", Self.form), .stream(stream),
            over: SandboxTransport(service))
        guard case .answer(status: 413, _, _, _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(given.withLock { $0 } == 3)
    }

    /// A source of a body that never ends.
    private static func endless() -> HTTPRequestBody {
        .stream(
            HTTPBodyStream(length: nil, isReplayable: false) {
                {
                    try await Task.sleep(for: .milliseconds(1))
                    return [UInt8](repeating: 0x61, count: 10)
                }
            })
    }

    @Test("ends in time, and when its caller is cancelled; nothing of the body is kept then")
    func ends() async throws {
        let service = SandboxService()
        service.faults.add(.latency(milliseconds: 60_000), path: "/session/user", times: nil)
        let transport = SandboxTransport(service)
        var options = HTTPRequestOptions()
        options.responseTimeout = .milliseconds(100)
        options.stallTimeout = .milliseconds(150)
        for (body, kind) in [(HTTPRequestBody.none, TransportError.Kind.responseTimeout), (Self.endless(), .stalled)] {
            let error = await #expect(throws: TransportError.self) {
                try await transport.send(
                    Self.request(.post, "/api/v3/session/user", Self.form), body: body, options: options)
            }
            #expect(error?.kind == kind)
        }
        let upload = Task {
            try await transport.send(
                Self.request(.post, "/api/v3/session/login", Self.form), body: Self.endless(),
                options: HTTPRequestOptions())
        }
        try await Task.sleep(for: .milliseconds(50))
        upload.cancel()
        let error = await #expect(throws: TransportError.self) { try await upload.value }
        #expect(error?.kind == .cancelled)
        while !service.requests.contains(where: { $0.path == "/session/login" }) {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(service.requests.allSatisfy { !$0.isBodyWhole || $0.bodyBytes == 0 })
    }

    @Test("carries out what it has in full, also when nobody waits for the answer any more")
    func carriedOut() async throws {
        try await withBothWays { sandbox, socket, inProcess in
            sandbox.faults.add(.latency(milliseconds: 300), path: "/session/logout", times: nil)
            var options = HTTPRequestOptions()
            options.responseTimeout = .milliseconds(100)
            for (transport, authority) in [(socket, sandbox.authority), (inProcess, "127.0.0.1")] {
                let session = try #require(try await AsyncAmbra.of(ReachedSandbox(sandbox)).logIn())
                #expect(await sandbox.service.openSessions == 1)
                let error = await #expect(throws: TransportError.self) {
                    try await transport.send(
                        Self.request(.post, "/api/v3/session/logout", at: authority, Self.form),
                        body: .bytes(Array("sid=\(session)".utf8)), options: options)
                }
                #expect(error?.kind == .responseTimeout)
                while await sandbox.service.openSessions > 0 { try await Task.sleep(for: .milliseconds(10)) }
            }
        }
    }

    private struct Broken: Error, Equatable {}

    @Test("throws what the source of a body throws, and what a file that changed is")
    func sources() async throws {
        let transport = SandboxTransport()
        let broken = HTTPBodyStream(length: 10, isReplayable: false) { { throw Broken() } }
        await #expect(throws: Broken()) {
            try await transport.send(
                Self.request(.post, "/api/v3/session/login", Self.form), body: .stream(broken),
                options: HTTPRequestOptions())
        }
        for (pieces, length) in [(2, 9), (1, 11)] {
            let left = Locked(pieces)
            let wrong = HTTPBodyStream(length: Int64(length), isReplayable: false) {
                {
                    left.withLock { left in
                        left -= 1
                        return left >= 0 ? [UInt8](repeating: 0x61, count: 10) : nil
                    }
                }
            }
            let outcome = try await Self.outcome(
                Self.request(.post, "/api/v3/session/login", Self.form), .stream(wrong), over: transport)
            #expect(outcome == .failure(.requestBody))
        }
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "a").path
        try Data(repeating: 0x61, count: 100).write(to: URL(filePath: file))
        let region = HTTPFileRegion(path: file, offset: 0, length: 100)
        try Data(repeating: 0x62, count: 100).write(to: URL(filePath: file))
        let outcome = try await Self.outcome(
            Self.request(.post, "/api/v3/session/login", Self.form), .file(region), over: transport)
        #expect(outcome == .failure(.requestBody))
    }
}
