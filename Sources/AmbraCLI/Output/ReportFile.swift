#if Tools
import ArgumentParser
import DICOM
import Foundation
import Platform

/// The kinds of reports. Each says what it is in its first bytes.
enum ReportFormat: String, CaseIterable, Sendable {
    case audit = "ambra-audit"
    case auditPage = "ambra-audit-page"
    case deidentification = "ambra-deidentification"
    case map = "ambra-map"
    case review = "ambra-review"
    case upload = "ambra-upload"

    /// What the file at a path is, by its first bytes; `nil` when it is not a report, or cannot be read.
    init?(ofFile path: String) {
        guard let head = Self.head(ofFile: path) else { return nil }
        self.init(head: head)
    }

    /// The text that a file begins with; `nil` when it cannot be read, or is a DICOM file, whose preamble may hold
    /// anything.
    static func head(ofFile path: String) -> String? {
        guard let folder = try? OpenFolder(forFile: path),
            let source = try? folder.source(FolderPath.name(of: path)),
            let head = try? source.bytes(in: 0..<min(source.length, 1024)),
            !head.dropFirst(128).starts(with: "DICM".utf8)
        else { return nil }
        return String(decoding: head, as: UTF8.self)
    }

    init?(head: String) {
        let text = String(head.filter { !$0.isWhitespace })
        let found = Self.allCases.first { format in
            format == .auditPage
                ? head.hasPrefix("<!DOCTYPE html>")
                    && head.contains("<meta name=\"generator\" content=\"\(format.rawValue)\">")
                : text.hasPrefix("{\"format\":\"\(format.rawValue)\"")
        }
        // Maps said nothing of themselves once.
        guard let format = found ?? (text.hasPrefix("{\"uids\":{") ? .map : nil) else { return nil }
        self = format
    }
}

/// A report as a file for the user alone, written while the work goes on and named when it is done.
final class ReportFile {
    private let path: String
    private let option: String
    private let replacing: OutputGuard.Replacing
    private var sink: FileSink?

    /// Only an ``OutputGuard`` makes one.
    init(path: String, option: String, replacing: OutputGuard.Replacing) {
        self.path = path
        self.option = option
        self.replacing = replacing
    }

    /// - Throws: ``ExitStatus/badInput`` when a file cannot be made here; asked before the work.
    static func checkFolder(of path: String, _ option: String) throws(CommandFailure) {
        let folder = FilePath(path).parent
        let status = folder.status() ?? stat()
        let isFile = ![0, S_IFDIR].contains(status.st_mode & S_IFMT)
        guard !isFile, folder.allows(W_OK | X_OK) else {
            let reason = isFile ? SystemReason.words(ENOTDIR) : SystemReason.last
            throw CommandFailure(.badInput, "\(option) \(path): cannot be written: \(reason)")
        }
        let file = FilePath(path).status(followsLinks: false)
        let user = geteuid()
        guard
            file == nil || status.st_mode & S_ISVTX == 0 || user == 0
                || [file?.st_uid, status.st_uid].contains(user)
        else {
            throw CommandFailure(
                .badInput,
                "\(option) \(path): belongs to another user, who alone replaces it in a sticky folder; use a folder "
                    + "that both may write and that is not sticky")
        }
    }

    func write(_ text: String) throws(CommandFailure) {
        guard !text.isEmpty else { return }
        try naming { () throws(DICOMError) in
            if sink == nil { sink = try FileSink(path: path, mode: mode) }
            try sink?.append(Array(text.utf8))
        }
    }

    /// Permissions to ask for; a report that is the user's keeps those that it has.
    private var mode: UInt32? {
        guard case .reports(let format, _) = replacing else { return nil }
        switch format {
        // The way back to patients is for the user alone, whatever was in its place.
        case .map: return 0o600
        // Reviewers with accounts of their own have to read it, and it holds no secret.
        case .review:
            let isOwn = FilePath(path).status(followsLinks: false)?.st_uid == geteuid()
            return isOwn ? nil : 0o644
        default: return nil
        }
    }

    /// Gives the file its name. What has come there since the check is replaced no more than what was there then.
    func finish() throws(CommandFailure) {
        if let objection = OutputGuard.objection(to: path, replacing) { throw failure(objection) }
        try naming { () throws(DICOMError) in
            sink?.synchronizes = true
            try sink?.commit(replacing: FilePath(path).status(followsLinks: false) != nil)
        }
    }

    private func naming(_ work: () throws(DICOMError) -> Void) throws(CommandFailure) {
        do throws(DICOMError) {
            try work()
        } catch {
            throw failure("\(error)")
        }
    }

    private func failure(_ message: String) -> CommandFailure {
        CommandFailure(.badInput, "\(option) \(path): \(message)")
    }
}

/// Whether files that are not reports are replaced, for every command that writes reports.
struct ForceOptions: ParsableArguments, Sendable {
    @Flag(
        help:
            "Let a report replace a file that is not a report of this command; never what the command reads, or a map."
    )
    var force = false
}

/// Who may use the results, for every command that writes images.
struct ModeOptions: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "Permissions of the files written, octal, such as 640; folders get what goes with it, 750 (default: 600 "
                + "and 700, for you alone).", valueName: "mode"))
    var mode: String?

    /// The permissions.
    var outputMode: OutputMode { mode.flatMap { OutputMode(octal: $0) } ?? .userAlone }

    func validate() throws {
        guard mode == nil || mode.flatMap({ OutputMode(octal: $0) }) != nil else {
            throw ValidationError(
                "--mode: use octal permissions that let you read and write, such as 600, 640 or 644")
        }
    }
}
#endif
