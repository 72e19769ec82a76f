#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Files of a ``TemporaryFile`` whose process was killed before it could give them their name or remove them.
package enum LeftoverFiles {
    /// Removes those in a folder and in some of the folders below it.
    ///
    /// Only what is ours goes: regular files of this user with exactly the name that such files get, which no process
    /// is writing to. Links are not followed.
    ///
    /// - Parameters:
    ///   - folder: Where to look.
    ///   - depth: How many levels of folders below it to look into.
    ///   - entering: Whether to look into a folder of a name.
    /// - Returns: How many were removed.
    @discardableResult
    package static func remove(in folder: String, depth: Int = 2, entering: (String) -> Bool) -> Int {
        remove(inOpen: FilePath(folder).open(O_RDONLY | O_DIRECTORY | O_CLOEXEC), depth, entering)
    }

    /// Works from folders that are held open, so that no link put in the way leads it elsewhere. Closes the descriptor.
    private static func remove(inOpen descriptor: Int32, _ depth: Int, _ entering: (String) -> Bool) -> Int {
        guard descriptor >= 0 else { return 0 }
        // Listing closes what it reads.
        let folder = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        defer { close(descriptor) }
        guard folder >= 0 else { return 0 }
        var count = 0
        for name in FilePath.names(inOpened: folder).names {
            if isOurs(name.text) {
                count += removeFile(name, in: descriptor) ? 1 : 0
            } else if depth > 0, entering(name.text) {
                let below = openat(descriptor, name.cString, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                count += remove(inOpen: below, depth - 1, entering)
            }
        }
        return count
    }

    /// Whether a path has the name of such a file, left over or being written just now.
    static func mayBe(at path: String) -> Bool {
        isOurs(String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]))
    }

    /// Whether a name is one that ``TemporaryFile`` gives: a number of 64 bits between prefix and suffix.
    static func isOurs(_ name: String) -> Bool {
        guard name.hasPrefix(TemporaryFile.prefix), name.hasSuffix(TemporaryFile.suffix) else { return false }
        let digits = name.dropFirst(TemporaryFile.prefix.utf8.count).dropLast(TemporaryFile.suffix.utf8.count)
        guard let number = UInt64(digits, radix: 36) else { return false }
        return String(number, radix: 36) == digits
    }

    private static func removeFile(_ name: FilePath, in folder: Int32) -> Bool {
        let descriptor = openat(folder, name.cString, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return false }
        return unlinkat(folder, name.cString, 0) == 0
    }
}
