/// The service as clients reach it, whatever the way: what is not meant for it is refused before it is looked at.
struct GuardedService: Sendable {
    let service: SandboxService
    private let requestGuard: RequestGuard

    init(_ service: SandboxService) {
        self.service = service
        requestGuard = RequestGuard(service.configuration)
    }

    /// Whether a request is for the control routes, of which the page at `/` is one.
    static func isControl(target: String) -> Bool {
        target.hasPrefix("/sandbox") || RequestTarget(target).path == "/"
    }

    /// - Parameters:
    ///   - authority: `host:port` by which the client calls the sandbox; `nil` for none.
    ///   - port: The port on which the sandbox is reached.
    ///   - engine: `host:port` for answers that say where storage is.
    func respond(
        to request: SandboxRequest, authority: String?, port: Int?, engine: String
    ) async -> SandboxResponse {
        if let refusal = refusal(of: request, authority: authority, port: port) { return refusal }
        return await service.respond(to: request, engine: engine)
    }

    /// The answer to a request that was not meant for the sandbox; `nil` for others.
    func refusal(of request: SandboxRequest, authority: String?, port: Int?) -> SandboxResponse? {
        do throws(RequestGuard.Refusal) {
            try requestGuard.check(
                host: authority, origin: request.headers["origin"], site: request.headers["sec-fetch-site"], port: port,
                isControl: Self.isControl(target: request.target))
            return nil
        } catch {
            return .json(.object(["error": .string(error.message)]), status: error.rawValue)
        }
    }
}
