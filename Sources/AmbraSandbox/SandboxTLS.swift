/// How a sandbox proves who it is to clients that connect by TLS.
public enum SandboxTLS: Sendable, Hashable {
    /// A certificate of its own, made at the start, for `localhost`, 127.0.0.1, ::1, the address on which the sandbox
    /// listens and ``SandboxConfiguration/allowedHosts``. `Sandbox.certificate` is a file with it, which clients have
    /// to trust; its key is in no file.
    case selfSigned
    /// The files of a certificate, with those that lead to its authority, and of its key, both in PEM.
    case files(certificate: String, key: String)

    /// Why a sandbox has no certificate: the file, and what is wrong with it.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// The failure as one line.
        public let description: String
    }
}

extension SandboxConfiguration {
    /// The scheme by which clients reach the sandbox.
    var scheme: String { tls == nil ? "http" : "https" }
}
