import HTTPTypes
import Platform
import Testing

@testable import AmbraTransport

@Suite(.timeLimit(.minutes(10)))
struct ProxyTests {
    @Test func `plain HTTP goes through the proxy with the whole URL and the credentials`() async throws {
        let seen = Locked<RequestHead?>(nil)
        let proxy = try SocketServer { connection in
            let head = try connection.readHead()
            seen.withLock { $0 = head }
            try connection.answer(200, [7])
        }
        defer { proxy.stop() }
        let transport = try makeTransport {
            $0.proxy = .server("http://\(proxy.authority)", username: "ada", password: "se:cret")
        }
        #expect(try await transport.send(.get, "ambra.invalid", "/x?y=1").all() == [7])
        let head = try #require(seen.withLock { $0 })
        #expect(head.line == "GET http://ambra.invalid/x?y=1 HTTP/1.1")
        #expect(head.fields["proxy-authorization"] == "Basic YWRhOnNlOmNyZXQ=")
    }

    @Test func `TLS asks the proxy for a tunnel, and a refusal is no answer of the server`() async throws {
        let seen = Locked<RequestHead?>(nil)
        let proxy = try SocketServer { connection in
            let head = try connection.readHead()
            seen.withLock { $0 = head }
            try connection.answer(403, Array("no".utf8))
        }
        defer { proxy.stop() }
        let transport = try makeTransport { $0.proxy = .server("http://\(proxy.authority)") }
        let error = await transportError { _ = try await transport.send(.get, "ambra.invalid", scheme: "https") }
        #expect(error?.kind == .connectFailed)
        #expect(error?.beforeRequestWasSent == true)
        #expect(error?.message.contains("403") == true)
        #expect(seen.withLock { $0?.line } == "CONNECT ambra.invalid:443 HTTP/1.1")
    }

    @Test func `a proxy that wants credentials says so`() async throws {
        let proxy = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(407, fields: "Proxy-Authenticate: Basic realm=\"x\"\r\n")
        }
        defer { proxy.stop() }
        let transport = try makeTransport { $0.proxy = .server("http://\(proxy.authority)") }
        let error = await transportError { _ = try await transport.send(.get, "ambra.invalid", scheme: "https") }
        #expect(error?.kind == .connectFailed)
        #expect(error?.message.contains("password") == true)
    }

    @Test func `excepted hosts are reached directly`() async throws {
        let proxy = try SocketServer { _ in }
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(200, [1])
        }
        defer {
            proxy.stop()
            server.stop()
        }
        let transport = try makeTransport {
            $0.proxy = .server("http://\(proxy.authority)", except: ["127.0.0.1"])
        }
        #expect(try await transport.send(.get, server.authority).all() == [1])
        #expect(proxy.connections == 0)
    }

    @Test func `by default the environment decides, because libcurl is told of no proxy`() throws {
        #expect(CurlTransport.Configuration().proxy == .environment)
        let direct = try texts(.direct, to: "a")
        #expect(direct.filter(\.isEmpty) == [""])
        #expect(try texts(.environment, to: "a") == direct.filter { !$0.isEmpty })
    }

    @Test(arguments: [
        "localhost", "LOCALHOST:80", "a.localhost", "localhost.", "127.0.0.1:8080", "127.9.9.9", "127.1", "0x7f000001",
        "2130706433", "[::1]", "[::1]:443", "[::ffff:127.0.0.1]", "0.0.0.0",
    ])
    func `this machine is reached directly, whatever the environment says`(authority: String) throws {
        #expect(try texts(.environment, to: authority) == texts(.direct, to: authority))
    }

    @Test(arguments: ["localhost.example", "notlocalhost", "10.0.0.1", "128.0.0.1", "127.0.0.1.example", "[fe80::1]"])
    func `other hosts are left to the environment`(authority: String) throws {
        #expect(try !texts(.environment, to: authority).contains(""))
    }

    /// The texts that libcurl is told for a request; an empty one is its word for no proxy.
    private func texts(_ proxy: CurlTransport.Proxy, to authority: String) throws -> [String] {
        let request = HTTPRequest(method: .get, scheme: "http", authority: authority, path: "/")
        let form = try CurlRequest(request, body: .none, options: HTTPRequestOptions())
        var configuration = CurlTransport.Configuration()
        configuration.proxy = proxy
        let options = CurlOptions.options(
            for: form, configuration, try CurlAuthorities(configuration), waitsForSharedConnection: false)
        return options.compactMap { if case .string(_, let text) = $0 { text } else { nil } }
    }

    @Test func `a proxy without an address is the proxy's fault`() async throws {
        let transport = try makeTransport { $0.proxy = .server("http://no-such-proxy.invalid:3128") }
        let error = await transportError { _ = try await transport.send(.get, "127.0.0.1:1") }
        #expect(error?.kind == .unknownHost)
        #expect(error?.message.contains("proxy") == true)
    }
}
