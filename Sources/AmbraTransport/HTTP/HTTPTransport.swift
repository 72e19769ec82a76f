public import HTTPTypes

/// Moves one HTTP request and its answer.
///
/// The SDK's only way to the network. ``CurlTransport`` is the default; a test or an app may bring its own. A transport
/// sends what it is given once: it never retries, never follows a redirect and never logs.
public protocol HTTPTransport: Sendable {
    /// Sends a request and returns as soon as the head of the answer is there.
    ///
    /// - Parameters:
    ///   - request: Method, scheme, authority, path with query, and header fields. `Content-Length` and
    ///     `Transfer-Encoding` follow from the body and are not to be set.
    ///   - body: The request body; ``HTTPRequestBody/none`` for none.
    ///   - options: Limits for this request.
    /// - Returns: The head of the answer and its body, still on its way.
    /// - Throws: ``TransportError``, or what the body's source threw.
    func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply
}

/// The answer to one request: its head, and its body while it arrives.
public struct HTTPReply: Sendable {
    /// Status and header fields.
    public var head: HTTPResponse

    /// The body. A body that nobody reads is dropped together with its connection.
    ///
    /// A body that breaks off fails, with one exception: an HTTP/1 answer with neither `Content-Length` nor
    /// `Transfer-Encoding` ends where its connection ends, and nobody can tell whether it is whole.
    public var body: HTTPResponseBody

    /// Creates a reply.
    public init(head: HTTPResponse, body: HTTPResponseBody) {
        self.head = head
        self.body = body
    }
}

/// Limits and preferences of one request.
public struct HTTPRequestOptions: Sendable, Hashable {
    /// How long connecting may take, TLS included. Default 30 s.
    public var connectTimeout: Duration = .seconds(30)

    /// How long the server may take to begin its answer once it has the whole request. Default 120 s.
    ///
    /// Interim answers (1xx) and a head that comes in drops do not lengthen it; sending the body takes its own time.
    public var responseTimeout: Duration = .seconds(120)

    /// How long the transfer may go without a byte in either direction before it fails, while a body is sent or read.
    /// Default 60 s.
    ///
    /// There is no limit on the whole transfer: a large study on a slow line is not an error.
    public var stallTimeout: Duration = .seconds(60)

    /// The slowest transfer that goes on, in bytes a second, both directions together. Default 50; 0: a byte within
    /// each ``stallTimeout`` is enough.
    ///
    /// It is an average: what moves at this rate in a ``stallTimeout``, by default 3,000 bytes, must move in every such
    /// time in which a body is sent or read. What a reader or a source on this side holds up does not count, nor does
    /// the time in which the server has the whole request and has not begun its answer.
    public var lowestRate = 50

    /// Whether HTTP/2 may be chosen where the server offers it. Bodies of images go over HTTP/1.1. Default `true`.
    public var allowsHTTP2 = true

    /// Whether a request goes on to the end of its answer although its task was cancelled, once the server may have it.
    /// Default `false`.
    ///
    /// For calls whose answer names something that has to be taken back. Until it is sent, a cancellation ends it as
    /// any other; so does letting the answer go.
    public var finishesOnceSent = false

    /// Creates the default options.
    public init() {}
}
