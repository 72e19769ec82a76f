#if Tools
import AmbraSDK
import DICOM
import Foundation
import PHIAudit
import Platform

/// The file that keeps the history of reviews: a line of JSON a signature, only ever appended.
struct ReviewLog: Sendable {
    let path: String

    private static let longest = 256 << 20

    /// The history; it must be there.
    func read() throws(CommandFailure) -> ReviewHistory {
        let descriptor = try open(O_RDONLY)
        defer { close(descriptor) }
        return try history(descriptor)
    }

    /// Appends a signature that is made from the history, which nobody else changes meanwhile.
    ///
    /// - Returns: What `sign` returned, once its signature is on disk.
    func append(
        _ sign: (ReviewHistory) throws(CommandFailure) -> ReviewRecord
    ) throws(CommandFailure) -> ReviewRecord {
        let isNew = !FilePath(path).allows(F_OK)
        let descriptor = try open(O_RDWR | O_CREAT | O_APPEND)
        defer { close(descriptor) }
        if isNew { share(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw failure("somebody signs with it just now; try again")
        }
        let record = try sign(try history(descriptor))
        let end = lseek(descriptor, 0, SEEK_END)
        guard let signature = record.signatures.last else { return record }
        let entry: JSONValue = ["files_sha256": .string(record.filesDigest), "signature": signature.json]
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        do {
            try handle.write(contentsOf: Data((JSONText().text(entry) + "\n").utf8))
            try handle.synchronize()
        } catch {
            let reason = SystemReason.last
            // Half a line would make the log useless.
            _ = ftruncate(descriptor, end)
            throw failure("cannot be written: \(reason)")
        }
        return record
    }

    /// Lets the group append to a new log where it may write in the folder, which can replace the log anyway.
    private func share(_ descriptor: Int32) {
        var file = stat()
        guard fstat(descriptor, &file) == 0, file.st_uid == geteuid(), file.st_size == 0,
            let folder = FilePath(path).parent.status(), folder.st_mode & 0o020 != 0,
            file.st_gid == folder.st_gid
        else { return }
        _ = fchmod(descriptor, 0o664)
    }

    private func open(_ flags: Int32) throws(CommandFailure) -> Int32 {
        let descriptor = FilePath(path).open(flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode: 0o644)
        guard descriptor >= 0 else {
            if errno == ENOENT {
                throw failure("no such log; name the file in which ambra review sign keeps its signatures")
            }
            let isOthers = errno == EACCES && FilePath(path).allows(F_OK)
            let advice = isOthers ? "; who signs must be able to append to it: its owner runs chmod g+w on it" : ""
            throw failure("cannot be opened: \(SystemReason.last)\(advice)")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.longest
        else {
            close(descriptor)
            throw failure("is not a file, or is too large for a log")
        }
        return descriptor
    }

    private func history(_ descriptor: Int32) throws(CommandFailure) -> ReviewHistory {
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        guard let data = try? handle.read(upToCount: Self.longest) ?? Data() else {
            throw failure("cannot be read: \(SystemReason.last)")
        }
        guard data.isEmpty || data.last == UInt8(ascii: "\n") else {
            throw failure("is damaged: its last line is not whole")
        }
        var entries: [ReviewHistory.Entry] = []
        for line in data.split(separator: UInt8(ascii: "\n")) {
            guard let object = (try? JSONValue(unambiguousText: Array(line)))?.object,
                let files = object["files_sha256"]?.string,
                let signature = object["signature"].flatMap(ReviewRecord.Signature.init(json:))
            else { throw failure("is damaged: line \(entries.count + 1) is not a signature") }
            entries.append(ReviewHistory.Entry(files: files, signature: signature))
        }
        let history = ReviewHistory(entries)
        let problems = history.problems()
        guard problems.isEmpty else {
            throw CommandFailure(.different, "--log \(path): \(problems.joined(separator: "; "))")
        }
        return history
    }

    private func failure(_ message: String) -> CommandFailure {
        CommandFailure(.badInput, "--log \(path): \(message)")
    }
}
#endif
