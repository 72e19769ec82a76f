#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Who may use the files and folders of a result.
package struct OutputMode: Sendable, Hashable {
    /// Permissions of files that somebody asked for; `nil` leaves a replaced file's own, and else 0600.
    package let asked: UInt32?

    /// This user alone: results hold patient data.
    package static let userAlone = OutputMode(asked: nil)

    private init(asked: UInt32?) { self.asked = asked }

    /// Takes octal permissions of files, such as `640`. `nil` when they are none, when the user could not read and
    /// write the files, or when the files could be run.
    package init?(octal text: String) {
        guard (3...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x37).contains($0) }),
            let mode = UInt32(text, radix: 8), mode & 0o600 == 0o600, mode & ~0o666 == 0
        else { return nil }
        asked = mode
    }

    /// Permissions of folders: who may read files may search folders.
    package var folder: UInt32 {
        let file = asked ?? 0o600
        return file | file >> 2 & 0o111
    }

    /// Permissions of a folder that was just made. One that hands its group on, as that of its own folder does, still
    /// does.
    func folder(made mode: mode_t) -> mode_t { mode_t(folder) | mode & S_ISGID }

    /// Whether others are meant to write as well, so that folders of theirs are no surprise.
    package var isShared: Bool { (asked ?? 0) & 0o022 != 0 }
}
