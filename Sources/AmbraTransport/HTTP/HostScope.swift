#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How far away the host of a URL is, as its text alone says; nothing is looked up.
package enum HostScope: Sendable, Hashable {
    /// This machine: `localhost`, names below it, 127.0.0.0/8, `::1`, and 0.0.0.0 and `::`, which lead here too.
    case loopback
    /// An address that only this link or this site knows: link-local, private, shared or unique local.
    case site
    /// Any other address.
    case address
    /// A name.
    case name

    /// - Parameter host: A host without port and without brackets.
    package init(_ host: String) {
        let name = host.lowercased().trimmedOfRootDot
        if name == "localhost" || name.hasSuffix(".localhost") {
            self = .loopback
        } else if let bytes = Self.ipv4(name) {
            self = Self.scope(ofIPv4: bytes)
        } else if let bytes = Self.ipv6(name) {
            self = Self.scope(ofIPv6: bytes)
        } else {
            self = .name
        }
    }

    /// The forms that connecting accepts: `127.1`, `0x7f000001` and `2130706433` are 127.0.0.1 as well.
    private static func ipv4(_ text: String) -> [UInt8]? {
        var address = in_addr()
        guard inet_aton(text, &address) != 0 else { return nil }
        return withUnsafeBytes(of: address.s_addr) { Array($0) }
    }

    private static func ipv6(_ text: String) -> [UInt8]? {
        var address = in6_addr()
        // A zone, as in fe80::1%eth0, says nothing about the scope.
        let numbers = text.split(separator: "%", maxSplits: 1).first.map(String.init) ?? text
        guard inet_pton(AF_INET6, numbers, &address) == 1 else { return nil }
        return withUnsafeBytes(of: address) { Array($0) }
    }

    private static func scope(ofIPv4 bytes: [UInt8]) -> HostScope {
        switch (bytes[0], bytes[1]) {
        case (127, _), (0, _): .loopback
        case (10, _), (172, 16...31), (192, 168), (169, 254), (100, 64...127), (198, 18...19): .site
        default: .address
        }
    }

    private static func scope(ofIPv6 bytes: [UInt8]) -> HostScope {
        let leading = bytes.prefix { $0 == 0 }.count
        if leading == 16 || (leading == 15 && bytes[15] == 1) { return .loopback }
        let isMapped = leading == 10 && bytes[10] == 0xFF && bytes[11] == 0xFF
        let isTranslated = bytes.starts(with: [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8))
        if isMapped || isTranslated || leading == 12 { return scope(ofIPv4: Array(bytes[12...])) }
        let isLinkLocal = bytes[0] == 0xFE && bytes[1] & 0x80 == 0x80
        return isLinkLocal || bytes[0] & 0xFE == 0xFC ? .site : .address
    }
}

extension String {
    /// `example.org.` names the same host as `example.org`.
    package var trimmedOfRootDot: String { last == "." ? String(dropLast()) : self }
}
