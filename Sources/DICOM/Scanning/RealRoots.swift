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
    package func hold(_ path: String) -> Bool? { Self.real(path).map(holdsPlace) }

    /// Whether a path is one of the files and folders, or lies in one, be there something at the path or not.
    package func wouldHold(_ path: String) -> Bool { holdsPlace(Self.place(of: path)) }

    /// Whether one of the files and folders is a path, or lies below it.
    package func lieBelow(_ path: String) -> Bool {
        let place = Self.place(of: path)
        return roots.contains { Self.isSame(place, orHolds: $0) }
    }

    /// A path without links, as far as it exists, with what does not exist behind it.
    package static func place(of path: String) -> String {
        var existing = path.isEmpty ? "." : path
        var missing: [Substring] = []
        while true {
            if let place = real(existing) { return missing.reversed().reduce(place, step) }
            while existing.count > 1, existing.hasSuffix("/") { existing.removeLast() }
            let start = existing.lastIndex(of: "/").map(existing.index(after:)) ?? existing.startIndex
            missing.append(existing[start...])
            existing = start == existing.startIndex ? "." : String(existing[..<start])
            if missing.count > 4096 { return path }
        }
    }

    private static func step(from place: String, to component: Substring) -> String {
        switch component {
        case ".", "": place
        case "..": String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
        default: place.hasSuffix("/") ? place + component : place + "/" + component
        }
    }

    private func holdsPlace(_ place: String) -> Bool { roots.contains { Self.isSame($0, orHolds: place) } }

    private static func isSame(_ outer: String, orHolds inner: String) -> Bool {
        inner == outer || inner.hasPrefix(outer.hasSuffix("/") ? outer : outer + "/")
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
