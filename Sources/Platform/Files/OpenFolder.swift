#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder that is held open: what is made in it lands there, whatever becomes of its path.
package final class OpenFolder: Sendable {
    let descriptor: Int32
    private let owner: uid_t
    private let mode: mode_t

    #if os(Linux)
    // O_PATH, which the headers show to C alone: a folder may be one that takes files and shows none.
    private static let flags = 0o10000000 | O_DIRECTORY | O_CLOEXEC
    #else
    private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    #endif

    /// Opens a folder that a user named; links on the way are followed.
    package convenience init(path: String) throws(FileError) {
        try self.init(FilePath(path).open(Self.flags), errno, "the folder cannot be opened")
    }

    /// Opens the folder that is to hold a new file.
    package convenience init(forFile path: String) throws(FileError) {
        try self.init(FilePath(path).parent.open(Self.flags), errno, "the file cannot be created")
    }

    private init(_ descriptor: Int32, _ code: Int32, _ what: String) throws(FileError) {
        guard descriptor >= 0 else { throw FileError(.unwritable, what, code) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            _ = system_close(descriptor)
            throw FileError(.unwritable, what, code)
        }
        self.descriptor = descriptor
        owner = status.st_uid
        mode = status.st_mode
    }

    deinit { _ = system_close(descriptor) }

    /// Opens a folder in this one, made when it is not there. A link is not followed, and a folder of another user than
    /// this one, the system and this folder's owner is not used: who owns a folder can replace what is put in it.
    ///
    /// - Parameter onMade: Is called when it was not there.
    package func folder(
        _ name: String, mode: OutputMode, onMade: () -> Void = {}
    ) throws(FileError) -> OpenFolder {
        let cString = FilePath(name).cString
        let isNew = mkdirat(descriptor, cString, 0o700) == 0
        let code = isNew ? 0 : errno
        if isNew { onMade() }
        let opened = openat(descriptor, cString, Self.flags | O_NOFOLLOW)
        guard opened >= 0 else {
            let reason = errno
            throw FileError(.unwritable, "a folder of the result cannot be made: " + why(name, code, reason))
        }
        let folder = try OpenFolder(opened, errno, "a folder of the result cannot be opened")
        if isNew {
            if mode.folder != 0o700 { _ = fchmodat(descriptor, cString, mode.folder(made: folder.mode), 0) }
            return folder
        }
        guard mode.isShared || [geteuid(), 0, owner].contains(folder.owner) else {
            throw FileError(
                .unwritable,
                "a folder of the result belongs to another user, who could replace what is in it; name another folder")
        }
        return folder
    }

    private func why(_ name: String, _ making: Int32, _ opening: Int32) -> String {
        guard let status = status(of: name) else { return SystemReason.words(making) }
        switch status.st_mode & S_IFMT {
        case S_IFLNK: return "this is a symbolic link, not a folder"
        case S_IFDIR: return SystemReason.words(opening)
        default: return "this is a file, not a folder"
        }
    }

    /// What has a name in this folder, itself and not what a link leads to; `nil` for nothing.
    func status(of name: String) -> stat? {
        var status = stat()
        return fstatat(descriptor, FilePath(name).cString, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
    }

    /// Opens a file of this folder; `nil` when there is nothing of that name. A link is not followed.
    package func file(_ name: String) throws(FileError) -> OpenFile? {
        guard let status = status(of: name) else { return nil }
        if let objection = Destination.objection(status) { throw FileError(.unreadable, objection) }
        return try OpenFile(name, in: self)
    }
}

private func system_close(_ descriptor: Int32) -> Int32 { close(descriptor) }
