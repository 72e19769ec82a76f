import AmbraSDK
import AmbraSandbox
import AmbraTransport
import Foundation
import Testing

/// How a client reaches its sandbox. What a test says of one holds for the other.
enum Way: CaseIterable, Sendable, CustomTestStringConvertible {
    case socket
    case inProcess
    case tls

    /// Those that every test body goes; TLS, which changes nothing but the socket, is for a few.
    static let allCases: [Way] = [.socket, .inProcess]

    var testDescription: String {
        switch self {
        case .socket: "over a socket"
        case .inProcess: "in process"
        case .tls: "over TLS"
        }
    }
}

/// A sandbox, and the way to it.
struct ReachedSandbox: Sendable {
    let service: SandboxService
    let url: String
    /// What moves the requests; `nil` for the client's own.
    let transport: (any HTTPTransport)?

    init(_ sandbox: Sandbox) throws {
        service = sandbox.service
        url = sandbox.url
        transport = try sandbox.certificate.map { certificate in
            var configuration = CurlTransport.Configuration()
            configuration.authorityFile = certificate
            return try CurlTransport(configuration: configuration)
        }
    }

    init(inProcess service: SandboxService) {
        self.service = service
        url = SandboxTransport.url
        transport = SandboxTransport(service)
    }

    var username: String { service.configuration.username }
    var password: String { service.configuration.password }
    var namespaceID: String { service.namespaceID }
    var faults: Faults { service.faults }
    var requests: [RequestRecord] { service.requests }
}

extension AmbraClient {
    /// A client of a sandbox, without rate limit.
    static func of(
        _ sandbox: ReachedSandbox, credentials: Credentials? = nil,
        configure: (inout AmbraConfiguration) -> Void = { _ in }
    ) throws -> AmbraClient {
        var configuration = AmbraConfiguration.testing
        configure(&configuration)
        let own = Credentials.password(username: sandbox.username, password: sandbox.password)
        return try AmbraClient(
            url: sandbox.url, credentials: credentials ?? own, configuration: configuration,
            transport: sandbox.transport)
    }
}

/// Runs a test body against a sandbox of its own and stops it afterwards.
func withSandbox(
    _ way: Way = .socket, _ configure: (inout SandboxConfiguration) -> Void = { _ in },
    _ body: (ReachedSandbox) async throws -> Void
) async throws {
    var configuration = SandboxConfiguration()
    configure(&configuration)
    switch way {
    case .tls:
        configuration.tls = .selfSigned
        fallthrough
    case .socket: try await Turnstile.withSandbox(configuration) { try await body(ReachedSandbox($0)) }
    case .inProcess: try await body(ReachedSandbox(inProcess: SandboxService(configuration)))
    }
}

/// Runs blocking calls on a thread of their own: the sandbox in this process answers on the cooperative pool, which a
/// blocking call must not take from it.
func onOwnThread(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let thread = Thread { continuation.resume(with: Result { try body() }) }
        thread.start()
    }
}
