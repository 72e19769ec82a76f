/// Lets in only requests that were meant for the sandbox.
///
/// Any page of the web can make a browser of this machine send requests here. One whose own name was pointed at this
/// machine (DNS rebinding) is known by `Host`, any other by `Origin`.
struct RequestGuard: Sendable {
    /// Why a request is refused.
    enum Refusal: Int, Error {
        /// The browser says that a page of another origin sends it.
        case foreignOrigin = 403
        /// It names a host that is not this machine.
        case foreignHost = 421

        var message: String {
            switch self {
            case .foreignOrigin: "the sandbox answers no pages of other origins"
            case .foreignHost:
                "the sandbox answers to names of this machine only, and its control at its own port only; name others "
                    + "with --allow-host (allowedHosts)"
            }
        }
    }

    /// Names that were given, which may lead here through a proxy: at any port, and by HTTPS.
    private let allowed: Set<String>
    private let bound: String
    /// The scheme by which the sandbox is reached.
    private let scheme: String

    init(_ configuration: SandboxConfiguration) {
        allowed = Set(configuration.allowedHosts.map { $0.lowercased() })
        // An address that means all of a machine's is not a name by which it is called.
        bound = ["0.0.0.0", "::"].contains(configuration.host) ? "" : configuration.host.lowercased()
        scheme = configuration.scheme
    }

    /// - Parameters:
    ///   - host: `Host` with its port; `nil` when there is none, which no browser does.
    ///   - origin: `Origin`.
    ///   - site: `Sec-Fetch-Site`.
    ///   - port: The port on which the sandbox listens.
    ///   - isControl: Whether the request is for the control routes, which take none of another origin at all.
    func check(host: String?, origin: String?, site: String?, port: Int?, isControl: Bool) throws(Refusal) {
        let host = host?.lowercased() ?? ""
        if !host.isEmpty, !isKnown(host) { throw .foreignHost }
        if let origin = origin?.lowercased() {
            guard let (scheme, authority) = Self.parts(ofOrigin: origin), isKnown(authority) else {
                throw .foreignOrigin
            }
            if isControl, authority != host || !isOwn(authority, scheme: scheme, port) { throw .foreignOrigin }
        }
        if isControl, let site, site != "same-origin", site != "none" { throw .foreignOrigin }
        if isControl, !host.isEmpty, !isOwn(host, port) { throw .foreignHost }
    }

    private func isKnown(_ authority: String) -> Bool {
        let host = Self.host(of: authority)
        return allowed.contains(host) || (!bound.isEmpty && host == bound) || Self.isLoopback(host)
    }

    /// Whether this is where the sandbox itself listens: another port of this machine is another origin.
    private func isOwn(_ authority: String, scheme: String? = nil, _ port: Int?) -> Bool {
        let scheme = scheme ?? self.scheme
        if allowed.contains(Self.host(of: authority)) { return scheme == "http" || scheme == "https" }
        guard scheme == self.scheme, let port else { return false }
        return (Self.port(of: authority) ?? (scheme == "https" ? 443 : 80)) == port
    }

    private static func parts(ofOrigin origin: String) -> (scheme: String, authority: String)? {
        guard let separator = origin.firstRange(of: "://") else { return nil }
        return (String(origin[..<separator.lowerBound]), String(origin[separator.upperBound...]))
    }

    private static func host(of authority: String) -> String {
        let host = authority[..<hostEnd(authority)].drop { $0 == "[" }
        return String(host.last == "." ? host.dropLast() : host)
    }

    /// The port that is said; `nil` for none, and 0 for what is not a port.
    private static func port(of authority: String) -> Int? {
        let rest = authority[hostEnd(authority)...].drop { $0 == "]" }
        return rest.isEmpty ? nil : Int(rest.dropFirst()) ?? 0
    }

    private static func hostEnd(_ authority: String) -> String.Index {
        let end = authority.first == "[" ? authority.firstIndex(of: "]") : authority.firstIndex(of: ":")
        return end ?? authority.endIndex
    }

    /// In the forms that browsers write.
    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
