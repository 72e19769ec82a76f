#if Tools
public import AmbraTransport
public import HTTPTypes

/// The way to a sandbox without a socket: a client that is given this transport talks to a ``SandboxService`` of the
/// same process.
///
/// ```swift
/// let service = SandboxService()
/// let ambra = try AsyncAmbra(
///     url: SandboxTransport.url,
///     credentials: .password(username: service.configuration.username, password: service.configuration.password),
///     transport: SandboxTransport(service))
/// ```
///
/// Requests, answers and faults are those of a `Sandbox`, bodies in pieces and limits of time included, and what is
/// called by another name than this machine's is refused. A client's events come this way, too. There is no port, so
/// that any number of tests run side by side; what only a wire has, such as TLS and the lowest rate, is not imitated.
public struct SandboxTransport: HTTPTransport {
    /// The address for clients, `http://127.0.0.1/api/v3`. Nothing is sent there.
    public static let url = "http://\(host)\(SandboxService.basePath)"

    private static let host = "127.0.0.1"
    static let port = 80

    /// The service that answers.
    public let service: SandboxService
    let guarded: GuardedService

    /// Creates the transport.
    ///
    /// - Parameter service: The service that answers; one of a `Sandbox` answers both ways.
    public init(_ service: SandboxService = SandboxService()) {
        self.service = service
        guarded = GuardedService(service)
    }

    /// Hands a request to the service and returns its answer.
    public func send(
        _ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions
    ) async throws -> HTTPReply {
        let authority = request.authority.flatMap { $0.isEmpty ? nil : $0 }
        let upload = WatchedBody(body)
        let asked = SandboxRequest(request, body, upload)
        let response = try await InProcessCall(place: authority ?? Self.host, upload: upload, options: options)
            .answer { [guarded] in
                await guarded.respond(
                    to: asked, authority: authority, port: Self.port, engine: authority ?? Self.host)
            }
        return HTTPReply(
            response, isHead: request.method == .head, place: authority ?? Self.host,
            endsWithTask: !options.finishesOnceSent)
    }
}

extension SandboxRequest {
    /// The request as it would arrive.
    fileprivate init(_ request: HTTPRequest, _ body: HTTPRequestBody, _ upload: WatchedBody) {
        var headers = request.headerFields.byName
        if let length = body.length {
            if length > 0 || request.method != .get && request.method != .head {
                headers["content-length"] = String(length)
            }
        } else {
            headers["transfer-encoding"] = "chunked"
        }
        self.init(
            method: request.method.rawValue, target: request.path ?? "/", headers: headers, body: .stream(upload))
    }
}
#endif
