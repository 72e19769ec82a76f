import Foundation
import HTTPTypes
import Platform
import Testing

@testable import AmbraTransport

@Suite(.timeLimit(.minutes(10)))
struct ConfigurationTests {
    @Test func `no description shows a secret`() {
        var configuration = CurlTransport.Configuration()
        configuration.proxy = .server("http://proxy.example:1", username: "ada-name", password: "word-secret")
        configuration.clientCertificate = CurlTransport.ClientCertificate(
            certificateFile: "/c.pem", passphrase: "phrase-secret")
        var dumped = ""
        dump(configuration, to: &dumped)
        for text in ["\(configuration)", String(reflecting: configuration), dumped] {
            #expect(!text.contains("secret") && !text.contains("ada-name"))
            #expect(text.contains("proxy.example") && text.contains("/c.pem"))
        }
    }

    private static let bad: [(String, @Sendable (inout CurlTransport.Configuration) -> Void)] = [
        ("authorityFile", { $0.authorityFile = "/nowhere/ca.pem" }),
        ("authorityDirectory", { $0.authorityDirectory = "/nowhere" }),
        ("additionalAuthorityFile", { $0.additionalAuthorityFile = "/nowhere/ca.pem" }),
        ("certificateFile", { $0.clientCertificate = .init(certificateFile: "/nowhere/c.pem") }),
        ("keyFile", { $0.clientCertificate = .init(certificateFile: #filePath, keyFile: "/nowhere/k.pem") }),
        ("authorityFile", { $0.authorityFile = "/dev/null" }), ("authorityFile", { $0.authorityFile = "/" }),
        ("certificateFile", { $0.clientCertificate = .init(certificateFile: "/dev/null") }),
        ("connectionsPerHost", { $0.connectionsPerHost = 0 }),
        ("totalConnections", { $0.totalConnections = 0 }),
        ("userAgent", { $0.userAgent = "a\r\nX: y" }),
        ("proxy", { $0.proxy = .server("proxy.example") }),
        ("proxy", { $0.proxy = .server("http://ada:secret@proxy.example") }),
    ]

    @Test(arguments: bad.indices)
    func `what cannot be used is refused at once and named`(index: Int) throws {
        let (name, change) = Self.bad[index]
        do {
            _ = try makeTransport(change)
            Issue.record("accepted")
        } catch let error as TransportError {
            #expect(error.kind == .invalidRequest)
            #expect(error.message.contains(name))
            #expect(!error.message.contains("secret"))
        }
    }

    @Test func `the user agent is the one that was set, unless the request has its own`() async throws {
        let server = try SocketServer { connection in
            while true {
                let head = try connection.readHead()
                try connection.answer(200, Array((head.fields["user-agent"] ?? "none").utf8))
            }
        }
        defer { server.stop() }
        let transport = try makeTransport { $0.userAgent = "tester/1" }
        #expect(try await transport.send(.get, server.authority).all() == Array("tester/1".utf8))
        var request = HTTPRequest(method: .get, scheme: "http", authority: server.authority, path: "/")
        request.headerFields[.userAgent] = "own/2"
        let reply = try await transport.send(request, body: .none, options: HTTPRequestOptions())
        #expect(try await reply.all() == Array("own/2".utf8))
    }

    @Test func `no more transfers run at once than the total allows`() async throws {
        let now = Locked((running: 0, most: 0))
        let script: SocketServer.Script = { connection in
            while true {
                _ = try connection.readHead()
                now.withLock { now in
                    now.running += 1
                    now.most = max(now.most, now.running)
                }
                try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n")
                now.withLock { $0.running -= 1 }
                try connection.write("x")
            }
        }
        let servers = try (0..<3).map { _ in try SocketServer(script) }
        defer { for server in servers { server.stop() } }
        let transport = try makeTransport { $0.totalConnections = 2 }
        let authorities = servers.map(\.authority)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<60 {
                group.addTask { _ = try await transport.send(.get, authorities[index % 3]).all() }
            }
            try await group.waitForAll()
        }
        #expect(now.withLock { $0.most } <= 2)
    }

    /// In a process of its own: other tests open and close thousands of descriptors at the same time.
    @Test func `the thread and every descriptor of a transport end with it`() async throws {
        await #expect(processExitsWith: .success) {
            let server = try SocketServer { connection in
                while true {
                    _ = try connection.readHead()
                    try connection.answer(200, [1])
                }
            }
            defer { server.stop() }
            let ended = Locked(0)
            let count = 200
            let before = try openDescriptors()
            for _ in 0..<count {
                let transport = try CurlTransport(configuration: makeTransport().configuration) {
                    ended.withLock { $0 += 1 }
                }
                #expect(try await transport.send(.get, server.authority).all() == [1])
            }
            while ended.withLock({ $0 }) < count { try await Task.sleep(for: .milliseconds(1)) }
            // The server closes its ends of the connections a moment later.
            let deadline = ContinuousClock.now + .seconds(20)
            while try openDescriptors() > before + 10, ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(try openDescriptors() <= before + 10)
        }
    }

    @Test func `an answer on its way keeps its transport alive`() async throws {
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(200, pattern(4_000_000))
        }
        defer { server.stop() }
        let reply = try await makeTransport().send(.get, server.authority)
        #expect(try await reply.all() == pattern(4_000_000))
    }
}

private func openDescriptors() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
}
