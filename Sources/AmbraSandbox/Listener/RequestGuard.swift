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
                "the sandbox answers to names of this machine only; name others with --allow-host (allowedHosts)"
            }
        }
    }

    private let names: Set<String>

    init(_ configuration: SandboxConfiguration) {
        // An address that stands for all of a machine's is no name by which it is called.
        let bound = ["0.0.0.0", "::", ""].contains(configuration.host) ? [] : [configuration.host]
        names = Set((configuration.allowedHosts + bound).map { $0.lowercased() })
    }

    /// - Parameters:
    ///   - host: `Host` with its port; `nil` when there is none, which no browser does.
    ///   - origin: `Origin`.
    ///   - site: `Sec-Fetch-Site`.
    ///   - isControl: Whether the request is for the control routes, which take none of another origin at all.
    func check(host: String?, origin: String?, site: String?, isControl: Bool) throws(Refusal) {
        if let host, !host.isEmpty, !isKnown(host) { throw .foreignHost }
        if let origin {
            guard let authority = Self.authority(ofOrigin: origin), isKnown(authority) else { throw .foreignOrigin }
            if isControl, authority.lowercased() != host?.lowercased() { throw .foreignOrigin }
        }
        if isControl, let site, site != "same-origin", site != "none" { throw .foreignOrigin }
    }

    private func isKnown(_ authority: String) -> Bool {
        var host = Self.host(of: authority.lowercased())
        if host.last == "." { host.removeLast() }
        return names.contains(host) || Self.isLoopback(host)
    }

    private static func authority(ofOrigin origin: String) -> String? {
        guard let end = origin.firstRange(of: "://")?.upperBound else { return nil }
        return String(origin[end...])
    }

    private static func host(of authority: String) -> String {
        let isBracketed = authority.first == "["
        let end = isBracketed ? authority.firstIndex(of: "]") : authority.firstIndex(of: ":")
        return String(authority[..<(end ?? authority.endIndex)].drop { $0 == "[" })
    }

    /// In the forms that browsers write.
    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
