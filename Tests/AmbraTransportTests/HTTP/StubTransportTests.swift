import AmbraTransport
import HTTPTypes
import Testing

@Suite("a transport that answers from a closure")
struct StubTransportTests {
    private let request = HTTPRequest(method: .post, scheme: "https", authority: "a.example", path: "/api/v3/x")

    @Test("hands the request on with its body, and the answer back")
    func answers() async throws {
        let transport = StubTransport { request, body in
            #expect(request.path == "/api/v3/x")
            return StubTransport.json(String(decoding: body, as: UTF8.self), status: .accepted)
        }
        let reply = try await transport.send(request, body: .bytes(Array("{}".utf8)), options: HTTPRequestOptions())
        #expect(reply.head.status == .accepted && reply.head.headerFields[.contentType] == "application/json")
        #expect(try await reply.body.collect(upTo: 2) == Array("{}".utf8))
    }

    @Test("a body of bytes is read once, and an empty one is at its end")
    func bodies() async throws {
        let body = HTTPResponseBody([1, 2])
        #expect(try await body.collect(upTo: 2) == [1, 2])
        #expect(try await body.collect(upTo: 2) == [])
        #expect(try await HTTPResponseBody([]).collect(upTo: 0) == [])
        await #expect(throws: TransportError.self) { try await HTTPResponseBody([1, 2]).collect(upTo: 1) }
    }

    @Test("refuses a request body that is too long, and lets through what the closure throws")
    func failures() async throws {
        let short = StubTransport(longest: 1) { _, _ in StubTransport.json("{}") }
        await #expect(throws: TransportError.self) {
            try await short.send(request, body: .bytes([1, 2]), options: HTTPRequestOptions())
        }
        let broken = StubTransport { _, _ in throw TransportError(.connectFailed, "no route") }
        await #expect(throws: TransportError.self) {
            try await broken.send(request, body: .none, options: HTTPRequestOptions())
        }
    }
}
