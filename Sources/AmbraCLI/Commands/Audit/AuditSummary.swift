#if Tools
import AmbraSDK
import DICOM
import PHIAudit
import Platform

/// The findings of many files, counted by what they have in common.
struct AuditSummary: Sendable {
    /// Findings that differ in nothing but file and item.
    struct Group: Sendable {
        let severity: AuditFinding.Severity
        let kind: AuditFinding.Kind
        let place: String
        let element: String?
        let detail: String
        let firstFile: String
        let form: String
        var files = 0
    }

    private struct Key: Hashable {
        let severity: AuditFinding.Severity
        let kind: AuditFinding.Kind
        let place: String
        let detail: String
    }

    private(set) var files = 0
    private(set) var dicomFiles = 0
    private(set) var failures: [FileProblem] = []
    /// Files without a byte.
    private(set) var empty: [FileProblem] = []
    private(set) var worst: AuditFinding.Severity?
    /// What was examined: the content of each file that did not change meanwhile, where digests are asked for.
    private(set) var content: Set<ReviewRecord.File> = []
    /// The symbolic links that were met.
    var links = LinkCount()
    /// Files by their worst finding.
    private(set) var filesByWorst: [AuditFinding.Severity: Int] = [:]
    private var groups: [Key: Group] = [:]
    /// Findings beyond the number of groups that are kept.
    private(set) var ungrouped = 0

    private static let mostGroups = 20_000
    private static let mostFailures = 10_000

    /// - Parameter content: What was examined; `nil` when it changed meanwhile.
    mutating func add(_ audit: FileAudit, _ content: AuditedContent?) {
        files += 1
        if audit.sopInstanceUID != nil { dicomFiles += 1 }
        if let finding = audit.findings.first(where: { $0.kind == .emptyFile }), empty.count < Self.mostFailures {
            empty.append(FileProblem(audit.shownPath, finding.detail))
        }
        if let file = content?.file { self.content.insert(file) }
        if let error = audit.error {
            fail(audit.shownPath, error.description)
        } else if content == nil {
            fail(audit.shownPath, "changed while it was examined; examine it again")
        }
        if let worst = audit.worst {
            filesByWorst[worst, default: 0] += 1
            self.worst = max(self.worst ?? worst, worst)
        }
        var seen: Set<Key> = []
        for finding in audit.findings {
            let key = Key(
                severity: finding.severity, kind: finding.kind, place: finding.generalPlace, detail: finding.detail)
            guard seen.insert(key).inserted else { continue }
            guard groups[key] != nil || groups.count < Self.mostGroups else {
                ungrouped += 1
                continue
            }
            let new = Group(
                severity: finding.severity, kind: finding.kind, place: key.place, element: finding.elementName,
                detail: finding.detail, firstFile: audit.shownPath, form: finding.masked)
            groups[key, default: new].files += 1
        }
    }

    mutating func fail(_ path: String, _ reason: String) {
        if failures.count < Self.mostFailures { failures.append(FileProblem(path, reason)) }
    }

    /// The groups, the most severe first, then by kind and place.
    var sorted: [Group] {
        groups.values.sorted {
            ($1.severity.rawValue, $0.kind.rawValue, $0.place, $0.detail)
                < ($0.severity.rawValue, $1.kind.rawValue, $1.place, $1.detail)
        }
    }

    /// What the run ends with.
    func status(failingOn threshold: AuditFinding.Severity) -> ExitStatus {
        if let worst, worst >= threshold { return .different }
        return failures.isEmpty ? .done : .incomplete
    }
}

extension AuditSummary {
    /// Rows of groups of at least a severity.
    func table(from least: AuditFinding.Severity) -> Table {
        var table = Table([
            Table.Column(title: "SEVERITY"), Table.Column(title: "FILES", isNumber: true),
            Table.Column(title: "WHAT"), Table.Column(title: "WHERE", shrinking: .identifier, minimum: 8),
            Table.Column(title: "ELEMENT", shrinking: .text, minimum: 8), Table.Column(title: "FORM"),
            Table.Column(title: "WHY", shrinking: .text, minimum: 20),
        ])
        for group in sorted where group.severity >= least {
            table.add([
                group.severity.description, String(group.files), group.kind.words, group.place, group.element,
                group.files == 1 ? group.form : group.form.isEmpty ? "" : "…", group.detail,
            ])
        }
        return table
    }

    /// One line on all files.
    var line: String {
        let parts = AuditFinding.Severity.allCases.reversed().compactMap { severity in
            filesByWorst[severity].map { "\($0) \(severity)" }
        }
        let quiet = files - filesByWorst.values.reduce(0, +)
        let found = parts.isEmpty ? "no finding" : "worst finding of each: " + parts.joined(separator: ", ")
        return "\(Amounts.count(files, "file")), \(found)"
            + (parts.isEmpty || quiet == 0 ? "" : ", \(quiet) nothing")
    }

    var json: JSONValue {
        var counts = JSONObject()
        for severity in AuditFinding.Severity.allCases.reversed() {
            counts[severity.description] = JSONValue(count: filesByWorst[severity] ?? 0)
        }
        return [
            "files": JSONValue(count: files), "dicom_files": JSONValue(count: dicomFiles),
            "worst": JSONValue(text: worst?.description), "files_by_worst": .object(counts),
            "links_outside": links.json, "findings": .array(sorted.map(Self.json)),
            "files_sha256": .string(ReviewRecord.digest(of: content)),
            "content": .array(content.sorted().map(\.json)),
            "failures": failures.json,
        ]
    }

    private static func json(_ group: Group) -> JSONValue {
        [
            "severity": .string(group.severity.description), "kind": .string(group.kind.rawValue),
            "place": .string(group.place), "element": JSONValue(text: group.element),
            "detail": .string(group.detail), "files": JSONValue(count: group.files),
            "first_file": .string(group.firstFile),
        ]
    }
}
#endif
