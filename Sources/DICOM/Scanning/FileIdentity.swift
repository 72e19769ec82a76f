#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Which file or folder it is, by whatever name.
struct FileIdentity: Hashable {
    private let device: UInt64
    private let number: UInt64

    init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }

    /// What stands at a path, links followed; `nil` for nothing, and where the file system has no numbers.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_ino != 0 else { return nil }
        self.init(status)
    }
}
