#if Tools
import AmbraSDK
import DICOM

/// A file with which something is wrong, as lists and reports have it.
struct FileProblem: Sendable, Hashable {
    let path: String
    let reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }
}

extension [SkippedFile] {
    /// The files as lists and reports have them.
    var problems: [FileProblem] { map { FileProblem($0.path, $0.error.description) } }
}

extension [FileProblem] {
    /// What reports have of them: an array of objects with `path` and `reason`.
    var json: JSONValue { .array(map { ["path": .string($0.path), "reason": .string($0.reason)] }) }
}

/// Lists files under a heading, the first few only.
enum ProblemList {
    /// The most that is listed; reports have all.
    static let longest = 20

    static func show(
        _ heading: String, _ files: [FileProblem], on console: Console, isProblem: Bool,
        more: String
    ) {
        guard !files.isEmpty else { return }
        let say: (String) -> Void = { isProblem ? console.problem($0) : console.note($0) }
        say("\(heading):")
        for file in files.prefix(longest) { say("  \(file.path): \(file.reason)") }
        if files.count > longest { say("  and \(files.count - longest) more; \(more)") }
    }

    /// Notes what departs from the standard in one file, the first few only.
    static func note(_ findings: [String], of path: String, on console: Console, more: String) {
        for finding in findings.prefix(longest) { console.note("\(path): \(finding)") }
        if findings.count > longest { console.note("\(path): and \(findings.count - longest) more; \(more)") }
    }
}
#endif
