public import HTTPTypes

/// A transport that answers from a closure: for tests of what uses the SDK, without a server and without a network.
///
/// ```swift
/// let transport = StubTransport { request, body in
///     StubTransport.json(#"{"status":"OK","sid":"a-session"}"#)
/// }
/// let ambra = try AsyncAmbra(
///     url: "https://service.example", credentials: .password(username: "u", password: "p"), transport: transport)
/// ```
///
/// It keeps no order and no state: a closure that needs them brings its own. For the service with its rules, take the
/// sandbox.
public struct StubTransport: HTTPTransport {
    private let answer: @Sendable (_ request: HTTPRequest, _ body: [UInt8]) async throws -> HTTPReply
    private let longest: Int

    /// - Parameters:
    ///   - longest: The most bytes that a request's body may have. Default 64 MiB.
    ///   - answer: Gives the answer to a request and its body, or throws, as a network does: a ``TransportError``.
    public init(
        longest: Int = 64 << 20,
        answer: @escaping @Sendable (_ request: HTTPRequest, _ body: [UInt8]) async throws -> HTTPReply
    ) {
        self.longest = longest
        self.answer = answer
    }

    /// Reads the request's body and asks the closure.
    public func send(
        _ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions
    ) async throws -> HTTPReply {
        try await answer(request, try await body.collect(upTo: longest))
    }

    /// An answer in JSON.
    public static func json(_ text: String, status: HTTPResponse.Status = .ok) -> HTTPReply {
        HTTPReply(
            head: HTTPResponse(status: status, headerFields: [.contentType: "application/json"]),
            body: HTTPResponseBody(Array(text.utf8)))
    }
}
