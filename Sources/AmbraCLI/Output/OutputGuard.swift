#if Tools
import DICOM
import Foundation
import Platform

/// Checks what a command is to write before its work: regular files only, nothing that it reads or logs in with, and
/// no two outputs in one place.
struct OutputGuard {
    /// What an existing file must be to be replaced.
    enum Replacing: Sendable {
        /// None is: a lost key cannot be made again.
        case never
        /// Any, when the user says so.
        case forced(Bool)
        /// Nothing is: the log of reviews is only ever appended to.
        case appended
        /// A report of the same kind, or any when the user says so; `nil` where nobody can.
        case reports(ReportFormat, isForced: Bool?)

        /// Whether the file may be one that cannot be made again, because it is written to with care.
        func takes(_ precious: Irreplaceable) -> Bool {
            switch (self, precious) {
            case (.appended, .log), (.reports(.map, _), .map), (.reports(.review, _), .review): true
            default: false
            }
        }

        var isForced: Bool {
            switch self {
            case .never: false
            case .appended: true
            case .forced(let isForced): isForced
            case .reports(_, let isForced): isForced == true
            }
        }
    }

    private let inputs: RealRoots
    private let inputPaths: [String]
    private let secrets: RealRoots
    /// Where outputs go, and the options that name them.
    private var claims: [String: String] = [:]

    /// - Parameters:
    ///   - inputs: Files and folders that the command reads.
    ///   - secrets: Files and folders with what the user logs in with.
    init(inputs: [String], secrets: [String] = CommandEnvironment().secrets) {
        self.inputs = RealRoots(inputs)
        inputPaths = inputs
        self.secrets = RealRoots(secrets)
    }

    /// Takes a folder for results. Originals and results must not mix.
    ///
    /// - Throws: ``ExitStatus/badInput`` when the folder holds an original or the other way round.
    mutating func claim(folder path: String, of option: String, besides originals: [String]) throws(CommandFailure) {
        let originals = RealRoots(originals)
        guard !originals.wouldHold(path), !originals.lieBelow(path) else {
            throw CommandFailure(
                .badInput, "\(option) \(path): one of it and the input holds the other; name a folder of its own")
        }
        try claim(path, of: option)
    }

    /// Takes a file.
    ///
    /// - Throws: ``ExitStatus/badInput`` when it cannot be written there, or must not be.
    mutating func claim(file path: String, of option: String, _ replacing: Replacing) throws(CommandFailure) {
        func failure(_ message: String) -> CommandFailure {
            CommandFailure(.badInput, (option.isEmpty ? "" : option + " ") + "\(path): \(message)")
        }
        guard !path.isEmpty else { throw CommandFailure(.badInput, "\(option): the path is empty; name a file") }
        if let objection = Destination.objection(path) { throw failure(objection) }
        guard !inputs.wouldHold(path) else {
            let exists = FilePath(path).allows(F_OK)
            throw failure(
                exists
                    ? "is one of the files that are read; name another"
                    : "lies in a folder that is read; name a file outside of it")
        }
        if case .never = replacing {
        } else if secrets.wouldHold(path) {
            throw failure("belongs to what ambra logs in with; name another file")
        }
        try claim(path, of: option)
        if let objection = FolderPath.objection(FolderPath.parent(of: path)) { throw failure(objection) }
        if let objection = Self.objection(to: path, replacing) { throw failure(objection) }
        guard !replacing.isForced || !isMet(path) else {
            throw failure("is read by way of a link, or under another name; name another")
        }
    }

    /// Whether a file that exists is met in the inputs, by whatever links and names.
    private func isMet(_ path: String) -> Bool {
        guard let file = FileIdentity(path: path, followsLinks: false) else { return false }
        var walk = DirectoryWalk(inputPaths)
        while let found = walk.next() {
            if let input = found.file, FileIdentity(path: input) == file { return true }
        }
        return false
    }

    /// Takes the file of a report, which its user alone can read.
    mutating func report(
        _ path: String, of option: String, _ format: ReportFormat, isForced: Bool?
    ) throws(CommandFailure) -> ReportFile {
        let rule = Replacing.reports(format, isForced: isForced)
        try ReportFile.checkFolder(of: path, option)
        try claim(file: path, of: option, rule)
        return ReportFile(path: path, option: option, replacing: rule)
    }

    /// Takes the file of a new key.
    mutating func keyFile(_ path: String, of option: String) throws(CommandFailure) -> ReportFile {
        try claim(file: path, of: option, .never)
        if let exposure = FolderPath.exposure(ofFile: path) {
            throw CommandFailure(.badInput, "\(option) \(path): \(exposure)")
        }
        return ReportFile(path: path, option: option, replacing: .never)
    }

    private mutating func claim(_ path: String, of option: String) throws(CommandFailure) {
        if let other = claims.updateValue(option, forKey: RealRoots.place(of: path)) {
            throw CommandFailure(.badInput, "\(option) \(path): \(other) names the same; name another")
        }
    }

    /// Why the file at a path, if there is one, stays.
    static func objection(to path: String, _ rule: Replacing) -> String? {
        if let objection = Destination.objection(path) { return objection }
        guard let status = FilePath(path).status(followsLinks: false) else { return nil }
        if case .never = rule { return "exists already; a key is never replaced" }
        let precious = Irreplaceable(ofFile: path)
        if let precious, !rule.takes(precious) {
            return "holds \(precious.rawValue), which is never replaced; name another file"
        }
        switch rule {
        case .never: return nil
        case .appended:
            return status.st_size == 0 || precious == .log ? nil : "is not a log of reviews; name another file"
        case .forced(true): return nil
        case .forced(false): return "the file exists; replace it with --force"
        case .reports(let format, let isForced):
            if status.st_size == 0 { return nil }
            guard FilePath(path).allows(R_OK) else { return "cannot be read: \(SystemReason.last)" }
            if ReportFormat(ofFile: path) == format { return nil }
            if isForced == true { return nil }
            let way = isForced == nil ? "" : ", or replace it with --force"
            return "another file than a report of this command is there; name another\(way)"
        }
    }
}

/// Files of ours that cannot be made again. No output takes their place, whatever the user says.
enum Irreplaceable: String, Sendable {
    case projectKey = "a project key"
    case reviewerKey = "a reviewer's key"
    case map = "the map of another run"
    case review = "a review"
    case log = "the log of reviews"
    case reviewers = "a list of reviewers"

    /// What the file at a path is, by its first bytes; `nil` when it is none of these, or cannot be read.
    init?(ofFile path: String) {
        guard let head = ReportFormat.head(ofFile: path) else { return nil }
        let format = ReportFormat(head: head)
        if head.hasPrefix("ambra-project-key:") {
            self = .projectKey
        } else if head.hasPrefix("ambra-reviewer-key-") {
            self = .reviewerKey
        } else if head.filter({ !$0.isWhitespace }).hasPrefix("{\"files_sha256\":") {
            self = .log
        } else if format == .map {
            self = .map
        } else if format == .review {
            self = .review
        } else if Self.listsReviewers(head) {
            self = .reviewers
        } else {
            return nil
        }
    }

    /// Whether the first line that is not a comment is a public key and a name.
    private static func listsReviewers(_ head: String) -> Bool {
        let lines = head.split(separator: "\n").drop { $0.hasPrefix("#") || $0.allSatisfy(\.isWhitespace) }
        guard let words = lines.first?.split(separator: " "), words.count > 1, let key = words.first else {
            return false
        }
        return key.utf8.count == 64 && key.allSatisfy(\.isHexDigit)
    }
}
#endif
