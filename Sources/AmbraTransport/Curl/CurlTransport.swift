public import HTTPTypes

/// The transport over libcurl, on a thread of its own.
///
/// It needs nothing of Swift's cooperative pool to make progress. Copies share connections; the thread ends when the
/// last copy and the last answer are let go. Requests with a body from a file or a stream go over HTTP/1.1, small ones
/// over HTTP/2 where the server offers it.
public struct CurlTransport: HTTPTransport {
    private let engine: CurlEngine

    /// How connections are made.
    public let configuration: Configuration

    /// Creates a transport.
    ///
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/invalidRequest`` when a file of the configuration is
    ///   not there or a value cannot be used.
    public init(configuration: Configuration = Configuration()) throws {
        try self.init(configuration: configuration, onThreadEnd: {})
    }

    /// - Parameter onThreadEnd: Called by the thread when all else is done and closed.
    package init(
        configuration: Configuration, onThreadEnd: @escaping @Sendable () -> Void
    ) throws(TransportError) {
        try configuration.validate()
        self.configuration = configuration
        engine = try CurlEngine(configuration: configuration, onThreadEnd: onThreadEnd)
    }

    /// Sends a request and returns as soon as the head of the answer is there.
    public func send(
        _ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions
    ) async throws -> HTTPReply {
        let call = CurlCall(try CurlRequest(request, body: body, options: options), on: engine)
        let head: HTTPResponse
        if case .stream(let stream) = body.source {
            head = try await CurlUpload(call: call, stream: stream).head()
        } else {
            head = try await call.head()
        }
        return HTTPReply(
            head: head, body: HTTPResponseBody(piece: { () async throws(TransportError) in try await call.piece() }))
    }

    /// The most bytes that were ever buffered for the reader of one answer.
    package var highestBuffered: Int {
        get async { await engine.highestBuffered }
    }
}
