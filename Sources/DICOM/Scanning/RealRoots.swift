#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files and folders by where they really are, links resolved.
package struct RealRoots: Sendable {
    private let roots: [String]

    /// Paths that are not there hold nothing.
    package init(_ paths: some Sequence<String>) { roots = paths.compactMap(Self.real) }

    /// Whether a path is one of the files and folders, or lies in one; `nil` when there is nothing at the path.
    package func hold(_ path: String) -> Bool? {
        Self.real(path).map { place in
            roots.contains { place == $0 || place.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
        }
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
