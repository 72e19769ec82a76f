import AmbraSDK
import AmbraSandbox
import Foundation

extension AmbraClient {
    /// A client of a sandbox, without rate limit.
    static func of(
        _ sandbox: Sandbox, password: String? = nil, configure: (inout AmbraConfiguration) -> Void = { _ in }
    ) throws -> AmbraClient {
        var configuration = AmbraConfiguration.testing
        configure(&configuration)
        return try AmbraClient(
            url: sandbox.url,
            credentials: .password(username: sandbox.username, password: password ?? sandbox.password),
            configuration: configuration)
    }
}

/// Runs a test body against a sandbox of its own and stops it afterwards.
func withSandbox(
    _ configure: (inout SandboxConfiguration) -> Void = { _ in }, _ body: (Sandbox) async throws -> Void
) async throws {
    var configuration = SandboxConfiguration()
    configure(&configuration)
    try await Turnstile.withSandbox(configuration, body)
}

/// Runs blocking calls on a thread of their own: the sandbox in this process answers on the cooperative pool, which a
/// blocking call must not take from it.
func onOwnThread(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let thread = Thread { continuation.resume(with: Result { try body() }) }
        thread.start()
    }
}
