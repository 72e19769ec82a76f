/// Where the service answers, checked once when a client is made.
package struct ServiceAddress: Sendable, Hashable {
    package let scheme: String
    package let authority: String
    /// Path before every call, such as `/api/v3`; never ends in a slash.
    package let basePath: String

    package init(_ text: String, allowsPlainHTTP: Bool) throws(AmbraError) {
        let (scheme, rest) = try Self.splitScheme(text)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = String(rest[..<slash])
        guard let host = Self.host(of: authority) else {
            throw .invalidArgument(InvalidArgument("the service address has no usable host; write https://HOST/api/v3"))
        }
        var path = rest[slash...]
        guard !path.contains(where: { $0 == "?" || $0 == "#" || $0.isWhitespace }) else {
            throw .invalidArgument(InvalidArgument("the service address ends with its path; drop what follows"))
        }
        while path.last == "/" { path.removeLast() }
        if scheme == "http", !allowsPlainHTTP, !Self.isLoopback(host) {
            throw .invalidArgument(
                InvalidArgument("\(host): plain http would show sessions and images on the way; use https, or allow it")
            )
        }
        self.scheme = scheme
        self.authority = authority
        self.basePath = path.isEmpty ? "/api/v3" : String(path)
    }

    private static func splitScheme(_ text: String) throws(AmbraError) -> (scheme: String, rest: Substring) {
        guard let separator = text.firstRange(of: "://") else { return ("https", Substring(text)) }
        let scheme = text[..<separator.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else {
            throw .invalidArgument(InvalidArgument("the service address must begin with https://"))
        }
        return (scheme, text[separator.upperBound...])
    }

    /// The host of `host`, `host:port`, `[v6]` or `[v6]:port`, in ASCII; `nil` for anything else, user names included.
    package static func host(of authority: String) -> String? {
        let isBracketed = authority.first == "["
        guard
            let hostEnd = isBracketed
                ? authority.firstIndex(of: "]").map(authority.index(after:)) : portStart(authority)
        else { return nil }
        let host = authority[..<hostEnd]
        let port = authority[hostEnd...]
        if !port.isEmpty {
            guard port.first == ":", let number = Int(port.dropFirst()), (1...65_535).contains(number) else {
                return nil
            }
        }
        let name = isBracketed ? host.dropFirst().dropLast() : host
        let allowed =
            isBracketed
            ? "0123456789abcdefABCDEF:." : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"
        guard !name.isEmpty, name.utf8.count <= 253, name.allSatisfy({ allowed.contains($0) }) else { return nil }
        return String(name)
    }

    private static func portStart(_ authority: String) -> String.Index? {
        authority.firstIndex(of: ":") ?? authority.endIndex
    }

    package static func isLoopback(_ host: String) -> Bool {
        HostScope(host) == .loopback
    }
}
