import AmbraTransport

/// Which storage engines may see a session: the service names them, and storage calls carry the session in their URL.
///
/// Trusted are the service's own host, hosts below the service's domain, hosts below the vendor's domains, and what the
/// caller configured. An address is trusted only when it is the service's own or configured; a service on this machine
/// has its engines here.
package struct EngineTrust: Sendable {
    private let host: String
    private let domains: Set<String>
    private let configured: [EngineHost]
    private let allowsPlainHTTP: Bool
    private let scheme: String

    /// - Throws: ``AmbraError/invalidArgument(_:)`` for an entry of `engineHosts` that cannot be used.
    package init(service: ServiceAddress, configuration: AmbraConfiguration) throws(AmbraError) {
        host = Self.normal(ServiceAddress.host(of: service.authority) ?? "")
        scheme = service.scheme
        domains = EngineDomains.vendor.union([RegistrableDomain.domain(of: host)])
        allowsPlainHTTP = configuration.allowsPlainHTTP
        var configured: [EngineHost] = []
        for entry in configuration.engineHosts { configured.append(try EngineHost(entry)) }
        self.configured = configured
    }

    /// Returns the engine as it was named; its scheme is the service's own, so that nobody talks the client down to
    /// plain HTTP.
    ///
    /// - Throws: ``AmbraError/decoding(_:)`` when it is no host, or not to be trusted.
    package func check(_ engine: String, call: String) throws(AmbraError) -> String {
        guard let named = ServiceAddress.host(of: engine) else {
            throw .decoding(CallFailure(call: call, message: "engine_fqdn is not a host name"))
        }
        let name = Self.normal(named)
        guard isTrusted(name, engine) else {
            throw .decoding(CallFailure(call: call, message: refusal(of: name)))
        }
        if scheme == "http", !allowsPlainHTTP, HostScope(name) != .loopback {
            throw .decoding(
                CallFailure(
                    call: call,
                    message: "the service on this machine names a storage engine on another machine, over plain http; "
                        + "use https for the service"))
        }
        return engine
    }

    private func isTrusted(_ name: String, _ engine: String) -> Bool {
        if configured.contains(where: { $0.matches(name, engine) }) { return true }
        // The session goes to the service's own host anyway.
        if name == host { return true }
        let scope = HostScope(name)
        if HostScope(host) == .loopback { return scope == .loopback }
        return scope == .name && domains.contains { name.isBelow($0) }
    }

    private func refusal(of name: String) -> String {
        let reason =
            HostScope(host) == .loopback
            ? "the service is on this machine and the engine is not"
            : HostScope(name) == .name
                ? "it is neither in the service's domain (\(RegistrableDomain.domain(of: host))) nor in the vendor's"
                : "it is an address, not a name in the service's domain"
        return
            "the session was not sent to the storage engine \(name): \(reason); if it is right, add it to engineHosts"
    }

    static func normal(_ host: String) -> String { host.lowercased().trimmedOfRootDot }
}

/// An entry of `engineHosts`: `host`, `host:port`, or `*.domain` for all hosts below a domain.
struct EngineHost: Sendable, Hashable {
    private let name: String
    private let port: Substring?
    private let isDomain: Bool

    init(_ entry: String) throws(AmbraError) {
        let isDomain = entry.hasPrefix("*.")
        let authority = isDomain ? String(entry.dropFirst(2)) : entry
        guard let host = ServiceAddress.host(of: authority) else {
            throw Self.invalid("write host, host:port, or *.domain")
        }
        name = EngineTrust.normal(host)
        self.isDomain = isDomain
        port = Self.port(of: authority)
        if isDomain, HostScope(name) != .name || RegistrableDomain.isPublic(name) || port != nil {
            throw Self.invalid("*.\(name) covers hosts of several owners; name a domain that has one owner")
        }
    }

    func matches(_ host: String, _ engine: String) -> Bool {
        if isDomain { return host.isBelow(name) }
        return host == name && (port == nil || port == Self.port(of: engine))
    }

    private static func port(of authority: String) -> Substring? {
        let end = authority.split(separator: "]", omittingEmptySubsequences: false).last ?? ""
        return end.lastIndex(of: ":").map { end[end.index(after: $0)...] }
    }

    private static func invalid(_ message: String) -> AmbraError {
        .invalidArgument(InvalidArgument("engineHosts: \(message)"))
    }
}

extension String {
    /// Whether this host is `domain` or lies below it.
    fileprivate func isBelow(_ domain: String) -> Bool { self == domain || hasSuffix("." + domain) }
}
