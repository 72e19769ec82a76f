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
    private let roots: [FilePath]

    /// Paths that are not there hold nothing.
    package init(_ paths: some Sequence<String>) { self.init(paths.map { FilePath($0) }) }

    init(_ paths: some Sequence<FilePath>) { roots = paths.compactMap(\.real) }

    /// A folder that need not be there yet.
    package init(planned path: String) { roots = [Self.place(of: FilePath(path))] }

    /// Whether a path is one of the files and folders, or lies in one; `nil` when there is nothing at the path.
    func hold(_ path: FilePath) -> Bool? { path.real.map(holdsPlace) }

    /// Whether a path is one of the files and folders, or lies in one; `nil` when there is nothing at the path.
    package func hold(_ path: String) -> Bool? { hold(FilePath(path)) }

    /// Whether a path is one of the files and folders, or lies in one, be there something at the path or not.
    package func wouldHold(_ path: String) -> Bool {
        let place = Self.place(of: FilePath(path))
        if holdsPlace(place) { return true }
        let identities = Set(roots.compactMap { FileIdentity($0) })
        return Self.way(to: place).contains { FileIdentity($0).map(identities.contains) ?? false }
    }

    /// Whether one of the files and folders is a path, or lies below it.
    package func lieBelow(_ path: String) -> Bool {
        let place = Self.place(of: FilePath(path))
        if roots.contains(where: { place.isSame(asOrHolds: $0) }) { return true }
        guard let identity = FileIdentity(place) else { return false }
        return roots.contains { Self.way(to: $0).contains { FileIdentity($0) == identity } }
    }

    /// A place and the folders that it lies in.
    private static func way(to place: FilePath) -> some Sequence<FilePath> {
        sequence(first: place) { path in
            let parent = path.parent
            return parent == path || parent == FilePath(".") ? nil : parent
        }
    }

    /// A path without links, as far as it exists, followed by what does not exist.
    package static func place(of path: String) -> String { place(of: FilePath(path)).text }

    private static func place(of path: FilePath) -> FilePath {
        var existing = path.bytes.isEmpty ? FilePath(".") : path
        var missing: [FilePath] = []
        while true {
            if let place = existing.real { return missing.reversed().reduce(place, step) }
            while existing.bytes.count > 1, existing.endsWithSlash {
                existing = FilePath(bytes: existing.bytes.dropLast())
            }
            let name = existing.name
            missing.append(name)
            let holder = existing.bytes.dropLast(name.bytes.count)
            existing = holder.isEmpty ? FilePath(".") : FilePath(bytes: holder)
            if missing.count > 4096 { return path }
        }
    }

    private static func step(from place: FilePath, to component: FilePath) -> FilePath {
        switch component.bytes {
        case [], Array(".".utf8): place
        case Array("..".utf8): place.parent
        default: place.appending(component)
        }
    }

    private func holdsPlace(_ place: FilePath) -> Bool { roots.contains { $0.isSame(asOrHolds: place) } }
}
