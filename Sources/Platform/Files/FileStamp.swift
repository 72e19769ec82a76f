#if canImport(Darwin)
package import Darwin
#elseif canImport(Musl)
package import Musl
#else
package import Glibc
#endif

/// Which file or folder it is, by whatever name.
package struct FileIdentity: Sendable, Hashable {
    private let device: UInt64
    private let inode: UInt64

    package init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
    }

    /// What is at a path; `nil` for nothing, and where the file system has no numbers.
    ///
    /// - Parameter followsLinks: Whether a symbolic link is what it leads to, or itself.
    package init?(path: String, followsLinks: Bool = true) {
        self.init(FilePath(path), followsLinks: followsLinks)
    }

    init?(_ path: FilePath, followsLinks: Bool = true) {
        guard let status = path.status(followsLinks: followsLinks), status.st_ino != 0 else { return nil }
        self.init(status)
    }

    /// What is open.
    package init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_ino != 0 else { return nil }
        self.init(status)
    }
}

/// What tells one state of a regular file from another: its identity, size and times of change.
///
/// The time of modification can be set to any value. The time of status change cannot: the system sets it, also when
/// the other one is set. Two writes in one tick of the system's clock still look alike.
package struct FileStamp: Sendable, Hashable {
    let identity: FileIdentity
    /// The last write.
    let modified: Time
    /// The last change of content, owner, mode, links or times.
    let changed: Time

    /// Size of the file in bytes.
    package let size: Int64

    /// The state of the file at a path; `nil` when there is no regular file.
    package init?(path: String) {
        guard let info = FilePath(path).status() else { return nil }
        self.init(info)
    }

    /// The state of an open file; `nil` when it is not a regular file.
    package init?(descriptor: Int32) {
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { return nil }
        self.init(info)
    }

    /// The state that the system has told; `nil` when it is not that of a regular file.
    package init?(_ info: stat) {
        guard info.st_mode & S_IFMT == S_IFREG else { return nil }
        identity = FileIdentity(info)
        size = Int64(info.st_size)
        #if canImport(Darwin)
        let (modified, changed) = (info.st_mtimespec, info.st_ctimespec)
        #else
        let (modified, changed) = (info.st_mtim, info.st_ctim)
        #endif
        self.modified = Time(modified)
        self.changed = Time(changed)
    }

    struct Time: Hashable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }
}
