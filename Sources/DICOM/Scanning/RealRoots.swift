import Platform

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files and folders by where they really are, links resolved. One file system may be found in two places, and one name
/// may be written in two ways: what is there is told by its identity too.
package struct RealRoots: Sendable {
    private let roots: [String]

    /// Paths that are not there hold nothing.
    package init(_ paths: some Sequence<String>) { roots = paths.compactMap(Self.real) }

    /// A folder that need not be there yet.
    package init(planned path: String) { roots = [Self.place(of: path)] }

    /// Whether a path is one of the files and folders, or lies in one; `nil` when there is nothing at the path.
    package func hold(_ path: String) -> Bool? { Self.real(path).map(holdsPlace) }

    /// Whether a path is one of the files and folders, or lies in one, be there something at the path or not.
    package func wouldHold(_ path: String) -> Bool {
        let place = Self.place(of: path)
        if holdsPlace(place) { return true }
        let identities = Set(roots.compactMap { FileIdentity(path: $0) })
        return Self.way(to: place).contains { FileIdentity(path: $0).map(identities.contains) ?? false }
    }

    /// Whether one of the files and folders is a path, or lies below it.
    package func lieBelow(_ path: String) -> Bool {
        let place = Self.place(of: path)
        if roots.contains(where: { Self.isSame(place, orHolds: $0) }) { return true }
        guard let identity = FileIdentity(path: place) else { return false }
        return roots.contains { Self.way(to: $0).contains { FileIdentity(path: $0) == identity } }
    }

    /// A place and the folders that it lies in.
    private static func way(to place: String) -> some Sequence<String> {
        sequence(first: place) { path in
            let parent = FolderPath.parent(of: path)
            return parent == path || parent == "." ? nil : parent
        }
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
