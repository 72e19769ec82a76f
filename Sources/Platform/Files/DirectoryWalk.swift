#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Walks over folders depth first, in the order of names, and yields paths of files.
///
/// Symbolic links are followed unless told otherwise, and counted; a folder is entered once, so that a loop ends.
/// Memory is bounded by the names in the folders on the way from the root.
package struct DirectoryWalk {
    /// What a walk comes to.
    package enum Found {
        case file(String)
        /// A file with a name such as ``TemporaryFile`` gives: left over, or being written just now.
        case leftover(String)
        /// A link that is not followed.
        case link(String)
        /// A path that could not be followed, and why.
        case failure(String, FileError)

        /// The path of a file, left over or not.
        package var file: String? {
            switch self {
            case .file(let path), .leftover(let path): path
            case .link, .failure: nil
            }
        }
    }

    /// The symbolic links that were met so far.
    package private(set) var links = LinkCount()

    /// Paths still to visit, the next one last.
    private var pending: [FilePath]
    private let roots: Set<FilePath>
    /// Where the roots really are; found out at the first link.
    private var realRoots: RealRoots?
    private let followsLinks: Bool
    /// Files that were named themselves: they are not met a second time in a folder.
    private let namedFiles: Set<FileIdentity>
    private var seenNamedFiles: Set<FileIdentity> = []
    private var seenFolders: Set<FileIdentity> = []

    /// Starts at files and folders.
    ///
    /// - Parameter followsLinks: Whether links that are met are followed; those that are named themselves always are.
    package init(_ paths: [String], followsLinks: Bool = true) {
        let paths = paths.map { FilePath($0) }
        roots = Set(paths)
        self.followsLinks = followsLinks
        pending = paths.sorted(by: >)
        var namedFiles: Set<FileIdentity> = []
        for path in paths {
            if let status = path.status(), status.st_mode & S_IFMT == S_IFREG {
                namedFiles.insert(FileIdentity(status))
            }
        }
        self.namedFiles = namedFiles
    }

    /// The next file; `nil` at the end.
    package mutating func next() -> Found? {
        while let path = pending.popLast() {
            guard var status = path.status(followsLinks: false) else {
                return Self.failure(path, "the path cannot be examined", errno)
            }
            if status.st_mode & S_IFMT == S_IFLNK {
                if !roots.contains(path), !meet(path) { return .link(path.text) }
                guard let target = path.status() else { return Self.failure(path, "the link leads nowhere", errno) }
                status = target
            }
            let identity = FileIdentity(status)
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                guard seenFolders.insert(identity).inserted else { continue }
                if let failure = enter(path) { return failure }
            case S_IFREG:
                if namedFiles.contains(identity) {
                    guard roots.contains(path), seenNamedFiles.insert(identity).inserted else { continue }
                }
                let text = path.text
                return LeftoverFiles.mayBe(at: text) ? .leftover(text) : .file(text)
            default: return Self.failure(path, "this is neither a file nor a folder")
            }
        }
        return nil
    }

    private static func failure(_ path: FilePath, _ what: String, _ code: Int32? = nil) -> Found {
        .failure(path.text, FileError(.unreadable, what, code))
    }

    /// Counts a link. Returns whether it is followed.
    private mutating func meet(_ path: FilePath) -> Bool {
        if leadsOutside(path) {
            links.outside += 1
            if links.firstOutside == nil { links.firstOutside = path.text }
        }
        if !followsLinks { links.leftOut += 1 }
        return followsLinks
    }

    /// Whether a link in the folders leads out of them; one that was met outside of them does not.
    private mutating func leadsOutside(_ path: FilePath) -> Bool {
        let roots = realRoots ?? RealRoots(roots)
        realRoots = roots
        guard roots.hold(path) == false else { return false }
        return roots.hold(path.parent) ?? true
    }

    private mutating func enter(_ path: FilePath) -> Found? {
        let descriptor = path.open(O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return Self.failure(path, "the folder cannot be opened", errno) }
        let (names, code) = FilePath.names(inOpened: descriptor)
        for name in names.sorted(by: >) { pending.append(path.appending(name)) }
        return code == 0 ? nil : Self.failure(path, "the folder cannot be read to its end", code)
    }
}
