import HTTPTypes
import Platform
import Testing

@testable import AmbraTransport

@Suite(.timeLimit(.minutes(10)))
struct ExchangeTests {
    @Test func `a request arrives as it was made, and the answer as it was sent`() async throws {
        let seen = Locked<RequestHead?>(nil)
        let server = try SocketServer { connection in
            let head = try connection.readHead()
            seen.withLock { $0 = head }
            try connection.answer(201, Array("hello".utf8), fields: "X-Part: a\r\nX-Part: b\r\n")
        }
        defer { server.stop() }
        var request = HTTPRequest(method: .get, scheme: "http", authority: server.authority, path: "/a/../b?q=%20c")
        request.headerFields[.accept] = "text/x"
        let reply = try await makeTransport().send(request, body: .none, options: HTTPRequestOptions())
        #expect(reply.head.status.code == 201)
        #expect(reply.head.headerFields[values: try #require(HTTPField.Name("x-part"))] == ["a", "b"])
        #expect(try await reply.all() == Array("hello".utf8))
        let head = try #require(seen.withLock { $0 })
        #expect(head.line == "GET /a/../b?q=%20c HTTP/1.1")
        #expect(head.fields["accept"] == "text/x")
        #expect(head.fields["user-agent"] == "ambra-swift")
        #expect(head.fields["accept-encoding"] == nil)
        #expect(head.fields["expect"] == nil)
    }

    @Test(arguments: ["GET", "POST", "PUT", "DELETE"])
    func `a body in memory arrives exactly`(method: String) async throws {
        let server = try SocketServer { connection in
            let head = try connection.readHead()
            try connection.answer(200, try connection.read(head.contentLength))
        }
        defer { server.stop() }
        let bytes = pattern(300_000)
        let reply = try await makeTransport().send(
            try #require(HTTPRequest.Method(method)), server.authority, body: .bytes(bytes))
        #expect(try await reply.all() == bytes)
    }

    @Test func `a POST without a body says that it has none`() async throws {
        let server = try SocketServer { connection in
            let head = try connection.readHead()
            try connection.answer(200, Array((head.fields["content-length"] ?? "none").utf8))
        }
        defer { server.stop() }
        let reply = try await makeTransport().send(.post, server.authority)
        #expect(try await reply.all() == Array("0".utf8))
    }

    @Test func `requests one after the other share a connection`() async throws {
        let server = try SocketServer { connection in
            while true {
                _ = try connection.readHead()
                try connection.answer(200, [1, 2, 3])
            }
        }
        defer { server.stop() }
        let transport = try makeTransport()
        for _ in 0..<20 {
            let reply = try await transport.send(.get, server.authority)
            #expect(try await reply.all() == [1, 2, 3])
        }
        #expect(server.connections == 1)
    }

    @Test func `200 requests at once are all answered, over no more connections than allowed`() async throws {
        let server = try SocketServer { connection in
            while true {
                let head = try connection.readHead()
                try connection.answer(200, Array(head.line.utf8))
            }
        }
        defer { server.stop() }
        let transport = try makeTransport { $0.connectionsPerHost = 6 }
        let authority = server.authority
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<200 {
                group.addTask {
                    let reply = try await transport.send(.get, authority, "/\(index)")
                    return String(decoding: try await reply.all(), as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(answers == Set((0..<200).map { "GET /\($0) HTTP/1.1" }))
        #expect(server.connections <= 6)
    }

    @Test func `a slow reader is never more than the mark and one piece ahead of`() async throws {
        let piece = pattern(1 << 20)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(64 << 20)\r\n\r\n")
            for _ in 0..<64 { try connection.write(piece) }
        }
        defer { server.stop() }
        let transport = try makeTransport()
        let reply = try await transport.send(.get, server.authority)
        let twice = piece + piece
        var count = 0
        var isExact = true
        for try await part in reply.body {
            let start = count % piece.count
            isExact = isExact && Array(twice[start..<start + part.count]) == part
            count += part.count
            if count % 16 == 0 { await Task.yield() }
        }
        #expect(count == 64 << 20)
        #expect(isExact)
        #expect(await transport.highestBuffered <= 256 << 10 + 16 << 10)
    }

    @Test func `a redirect is an answer like others`() async throws {
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(302, fields: "Location: /elsewhere\r\n")
        }
        defer { server.stop() }
        let reply = try await makeTransport().send(.get, server.authority)
        #expect(reply.head.status.code == 302)
        #expect(reply.head.headerFields[.location] == "/elsewhere")
        #expect(server.connections == 1)
    }
}
