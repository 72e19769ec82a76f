import HTTPTypes
import Testing

@testable import AmbraTransport

@Suite(
    .timeLimit(.minutes(10)),
    .enabled(if: Certificates.program != nil && Nginx.program != nil, "needs the openssl and nginx programs"))
struct HTTP2Tests {
    private let certificates: Certificates
    private let backend: SocketServer
    private let nginx: Nginx
    private let site: Site

    private struct Site: Sendable {
        let transport: CurlTransport
        let authority: String

        func get(_ path: String, http2: Bool = true) async throws -> String {
            var options = HTTPRequestOptions()
            options.allowsHTTP2 = http2
            let reply = try await transport.send(.get, authority, path, scheme: "https", options: options)
            return String(decoding: try await reply.all(), as: UTF8.self)
        }
    }

    init() async throws {
        certificates = try Certificates()
        try certificates.make("server", for: "IP:127.0.0.1")
        backend = try SocketServer { connection in
            while true {
                let head = try connection.readHead()
                let isChunked = head.fields["transfer-encoding"] == "chunked"
                try connection.answer(200, isChunked ? connection.readChunks() : connection.read(head.contentLength))
            }
        }
        nginx = try Nginx(certificates, backend: backend)
        let authorities = certificates.path("ca.pem")
        let transport = try makeTransport { $0.authorityFile = authorities }
        site = Site(transport: transport, authority: nginx.authority)
        // nginx does not say when it is ready.
        while await transportError({ [site] in _ = try await site.get("/protocol") }) != nil {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    @Test func `small calls use HTTP/2 where it is offered, and share a connection`() async throws {
        defer { backend.stop() }
        let first = try await site.get("/protocol")
        #expect(first.hasPrefix("HTTP/2.0"))
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<200 { group.addTask { [site] in try await site.get("/protocol") } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == [first])
    }

    @Test func `HTTP/2 can be declined`() async throws {
        defer { backend.stop() }
        #expect(try await site.get("/protocol", http2: false).hasPrefix("HTTP/1.1"))
    }

    @Test func `bodies in memory arrive exactly over HTTP/2`() async throws {
        defer { backend.stop() }
        for count in [0, 1, 1000, 300_000] {
            let bytes = pattern(count)
            let reply = try await site.transport.send(.post, site.authority, scheme: "https", body: .bytes(bytes))
            #expect(try await reply.all() == bytes)
            #expect(reply.head.headerFields[try #require(HTTPField.Name("x-protocol"))] == "HTTP/2.0")
        }
    }

    @Test func `files and streams go over HTTP/1.1 and arrive exactly`() async throws {
        defer { backend.stop() }
        let bytes = pattern(2_000_000)
        let path = try certificates.folder.write(bytes, to: "image")
        let bodies: [HTTPRequestBody] = [
            .file(HTTPFileRegion(path: path, offset: 0, length: Int64(bytes.count))),
            .stream(.pieces([bytes], length: nil)),
        ]
        for body in bodies {
            let reply = try await site.transport.send(.post, site.authority, scheme: "https", body: body)
            #expect(try await reply.all() == bytes)
            #expect(reply.head.headerFields[try #require(HTTPField.Name("x-protocol"))] == "HTTP/1.1")
        }
    }
}
