import Platform

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Walks over folders depth first, in the order of names, and yields paths of files.
///
/// Symbolic links are followed unless told otherwise, and counted; a folder is entered once, so that a loop ends. Memory
/// is bounded by the names in the folders on the way from the root.
package struct DirectoryWalk {
    /// A file, a link that is not followed, or why a path could not be followed.
    package enum Found {
        case file(String)
        case link(SkippedFile)
        case failure(SkippedFile)
    }

    /// The symbolic links that were met so far.
    package private(set) var links = LinkCount()

    /// Paths still to visit, the next one last.
    private var pending: [String]
    private let roots: Set<String>
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
        roots = Set(paths)
        self.followsLinks = followsLinks
        pending = paths.sorted(by: >)
        var namedFiles: Set<FileIdentity> = []
        for path in paths {
            var status = stat()
            if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG { namedFiles.insert(FileIdentity(status)) }
        }
        self.namedFiles = namedFiles
    }

    /// The next file; `nil` at the end.
    package mutating func next() -> Found? {
        while let path = pending.popLast() {
            var status = stat()
            guard lstat(path, &status) == 0 else {
                return .failure(SkippedFile(path: path, error: .system("the path cannot be examined", errno)))
            }
            if status.st_mode & S_IFMT == S_IFLNK {
                if !roots.contains(path), let left = meet(path) { return .link(left) }
                guard stat(path, &status) == 0 else {
                    return .failure(SkippedFile(path: path, error: .system("the link leads nowhere", errno)))
                }
            }
            let identity = FileIdentity(status)
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                guard seenFolders.insert(identity).inserted else { continue }
                if let failure = enter(path) { return .failure(failure) }
            case S_IFREG:
                if namedFiles.contains(identity) {
                    guard roots.contains(path), seenNamedFiles.insert(identity).inserted else { continue }
                }
                return .file(path)
            default:
                let error = DICOMError(.unreadable, "this is neither a file nor a folder")
                return .failure(SkippedFile(path: path, error: error))
            }
        }
        return nil
    }

    /// Counts a link. Returns it when it is not followed.
    private mutating func meet(_ path: String) -> SkippedFile? {
        if leadsOutside(path) {
            links.outside += 1
            if links.firstOutside == nil { links.firstOutside = path }
        }
        guard !followsLinks else { return nil }
        links.leftOut += 1
        return SkippedFile(
            path: path, error: DICOMError(.notDICOM, "this is a symbolic link, and links are not followed"))
    }

    /// Whether a link in the folders leads out of them; one that was met outside of them does not.
    private mutating func leadsOutside(_ path: String) -> Bool {
        let roots = realRoots ?? RealRoots(roots)
        realRoots = roots
        guard roots.hold(path) == false else { return false }
        return roots.hold(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])) ?? true
    }

    private mutating func enter(_ path: String) -> SkippedFile? {
        guard let folder = opendir(path) else {
            return SkippedFile(path: path, error: .system("the folder cannot be opened", errno))
        }
        defer { closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(folder), let offset = MemoryLayout<dirent>.offset(of: \.d_name) {
            // The entry is only as long as its name: copying the whole field would read past it.
            let name = String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        let code = errno
        let prefix = path.hasSuffix("/") ? path : path + "/"
        names.sort(by: >)
        for name in names { pending.append(prefix + name) }
        return code == 0 ? nil : SkippedFile(path: path, error: .system("the folder cannot be read to its end", code))
    }
}
