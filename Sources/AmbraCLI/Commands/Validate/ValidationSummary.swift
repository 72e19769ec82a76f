#if Tools
import AmbraSDK
import DICOM
import Platform

/// What is known of all files of a run.
struct ValidationSummary {
    private(set) var files = 0
    /// Files met in folders that are not DICOM files.
    private(set) var others = 0
    /// The symbolic links that were met.
    var links = LinkCount()
    private(set) var failures: [FileProblem] = []
    private(set) var set = InstanceSetCheck()
    private(set) var counts: [IODFinding.Severity: Int] = [:]
    private(set) var kinds: [IODFinding.Kind: Int] = [:]
    /// Files by their worst finding.
    private(set) var filesByWorst: [IODFinding.Severity: Int] = [:]
    /// Whether the command was interrupted before all files were examined.
    var isInterrupted = false
    private var unlistedFailures = 0

    private static let mostFailures = 10_000

    mutating func add(_ file: FileValidation) {
        if file.isOther { return others += 1 }
        guard let report = file.report else {
            guard failures.count < Self.mostFailures else { return unlistedFailures += 1 }
            failures.append(FileProblem(file.path, file.error?.description ?? "not examined"))
            return
        }
        files += 1
        if let worst = report.worst { filesByWorst[worst, default: 0] += 1 }
        for finding in report.findings { count(finding) }
        let known = set.findings.count
        set.add(report, path: file.path)
        for found in set.findings.dropFirst(known) { count(found.finding) }
    }

    private mutating func count(_ finding: IODFinding) {
        counts[finding.severity, default: 0] += 1
        kinds[finding.kind, default: 0] += 1
    }

    /// What the run ends with. Omitted findings come after an error or a warning of the same file.
    func status(isStrict: Bool) -> ExitStatus {
        if isInterrupted { return .interrupted }
        if counts[.error] != nil || isStrict && counts[.warning] != nil { return .different }
        return failures.isEmpty ? .done : .incomplete
    }

    /// One line on all files.
    var line: String {
        let found = [IODFinding.Severity.error, .warning, .note].compactMap { severity in
            counts[severity].map { Amounts.count($0, severity.rawValue) }
        }
        var line = "\(Amounts.count(files, "file")) examined: "
        line += found.isEmpty ? "nothing found" : found.joined(separator: ", ")
        if let bad = filesByWorst[.error] { line += "; \(Amounts.count(bad, "file")) with errors" }
        let failed = failures.count + unlistedFailures
        if failed > 0 { line += "; \(failed) not examined" }
        if isInterrupted { line += "; interrupted before the rest" }
        if others > 0 { line += "; \(Amounts.count(others, "other file")) left out" }
        return line
    }

    var json: JSONValue {
        var severities = JSONObject()
        var worst = JSONObject()
        for severity in IODFinding.Severity.allCases.reversed() {
            severities[severity.rawValue] = JSONValue(count: counts[severity] ?? 0)
            worst[severity.rawValue] = JSONValue(count: filesByWorst[severity] ?? 0)
        }
        var byKind = JSONObject()
        for kind in IODFinding.Kind.allCases { byKind[kind.rawValue] = kinds[kind].map { JSONValue(count: $0) } }
        return [
            "files": JSONValue(count: files), "other_files": JSONValue(count: others),
            "failures": JSONValue(count: failures.count + unlistedFailures), "findings": .object(severities),
            "links_outside": links.json, "files_by_worst": .object(worst), "findings_by_kind": .object(byKind),
        ]
    }
}
#endif
