#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Hidden files of a ``FileSink`` whose process was killed before it could give them their name or remove them.
package enum LeftoverFiles {
    /// Removes those in a folder and in the folders below it that are named by UIDs, as de-identified files are.
    ///
    /// Only what is ours goes: regular files of this user with exactly the name that sinks give, which no process is
    /// writing to. Links are not followed.
    ///
    /// - Parameters:
    ///   - folder: Where to look.
    ///   - depth: How many levels of folders below it to look into.
    /// - Returns: How many were removed.
    @discardableResult
    package static func remove(in folder: String, depth: Int = 2) -> Int {
        remove(inOpen: open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), depth: depth)
    }

    /// Works from folders that are held open, so that no link put in the way leads it elsewhere. Closes the descriptor.
    private static func remove(inOpen descriptor: Int32, depth: Int) -> Int {
        guard descriptor >= 0 else { return 0 }
        guard let listing = fdopendir(descriptor) else {
            close(descriptor)
            return 0
        }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing), let offset = MemoryLayout<dirent>.offset(of: \.d_name) {
            names.append(String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)))
        }
        var count = 0
        for name in names {
            if isOurs(name) {
                count += removeFile(name, in: descriptor) ? 1 : 0
            } else if depth > 0, UID(name) != nil {
                let below = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                count += remove(inOpen: below, depth: depth - 1)
            }
        }
        return count
    }

    /// Why a file is not taken for an image; `nil` when it may be one.
    package static func objection(to path: String) -> DICOMError? {
        guard isOurs(String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])) else {
            return nil
        }
        return DICOMError(.notDICOM, "this is left over from a transfer that was cut off, or being written just now")
    }

    /// Whether a name is one that ``TemporaryFile`` gives: a number of 64 bits between prefix and suffix.
    static func isOurs(_ name: String) -> Bool {
        guard name.hasPrefix(TemporaryFile.prefix), name.hasSuffix(TemporaryFile.suffix) else { return false }
        let digits = name.dropFirst(TemporaryFile.prefix.utf8.count).dropLast(TemporaryFile.suffix.utf8.count)
        guard let number = UInt64(digits, radix: 36) else { return false }
        return String(number, radix: 36) == digits
    }

    private static func removeFile(_ name: String, in folder: Int32) -> Bool {
        let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return false }
        return unlinkat(folder, name, 0) == 0
    }
}
