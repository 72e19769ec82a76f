#if canImport(Darwin)
    package import Darwin
#elseif canImport(Musl)
    package import Musl
#else
    package import Glibc
#endif

/// What tells one state of a regular file from another: its identity, size and times of change.
///
/// The time of modification can be set to any value. The time of status change cannot: the system sets it, also when
/// the other one is set. Two writes in one tick of the system's clock still look alike.
package struct FileStamp: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
    /// The last write.
    let modified: Time
    /// The last change of content, owner, mode, links or times.
    let changed: Time

    /// Size of the file in bytes.
    package let size: Int64

    /// The state of the file at a path; `nil` when there is no regular file.
    package init?(path: String) {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
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
        device = UInt64(truncatingIfNeeded: info.st_dev)
        inode = UInt64(truncatingIfNeeded: info.st_ino)
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
