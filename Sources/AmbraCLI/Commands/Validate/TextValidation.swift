#if Tools
import DICOM

/// Prints the findings under the file's path; of files with the findings of the one before the first are named.
struct TextValidation: ValidationPrinter {
    /// Findings of items that differ in nothing but the item's number.
    private struct Line: Hashable {
        let severity: IODFinding.Severity
        let place: String
        let keyword: String?
        let message: String
    }

    private let console: Console
    private let listsAll: Bool
    private var shownFiles = 0
    private var hiddenFiles = 0
    /// The findings shown last, how many files after had the same, and the first of them.
    private var last: [String] = []
    private var repetitions = 0
    private var repeating: [String] = []

    /// The most that is listed of a file, and the most files, unless all are wanted.
    private static let mostLines = 20
    private static let mostFiles = 50
    private static let mostRepeating = 3

    init(_ console: Console, listsAll: Bool) {
        self.console = console
        self.listsAll = listsAll
    }

    mutating func add(_ path: String, _ report: IODReport) throws {
        guard !report.findings.isEmpty else { return }
        let lines = lines(of: report)
        if lines == last, !listsAll {
            repetitions += 1
            if repeating.count < Self.mostRepeating { repeating.append(path) }
            return
        }
        try endRepetitions()
        guard listsAll || shownFiles < Self.mostFiles else { return hiddenFiles += 1 }
        shownFiles += 1
        last = lines
        let name = report.sopClassName.map { " (\($0))" } ?? ""
        try console.lines([TerminalText.escaped(path) + name] + lines + [""])
    }

    mutating func finish(_ summary: ValidationSummary) throws {
        try endRepetitions()
        if hiddenFiles > 0 {
            try console.lines(["and \(Amounts.count(hiddenFiles, "file")) more; --all lists every one", ""])
        }
        try show(summary.set.findings)
        try console.line(summary.line)
    }

    private mutating func endRepetitions() throws {
        if repetitions > 0 {
            let files = repetitions == 1 ? "file" : "\(repetitions) files"
            var lines = ["the same in the next \(files):"] + repeating.map { "  " + TerminalText.escaped($0) }
            if repetitions > repeating.count {
                lines.append("  and \(repetitions - repeating.count) more; --all and --json list them")
            }
            try console.lines(lines + [""])
        }
        (repetitions, repeating) = (0, [])
    }

    private func lines(of report: IODReport) -> [String] {
        var counts: [Line: Int] = [:]
        var order: [Line] = []
        for finding in report.findings {
            let line = Line(
                severity: finding.severity, place: listsAll ? finding.place : finding.generalPlace,
                keyword: finding.keyword, message: finding.message)
            counts[line, default: 0] += 1
            if counts[line] == 1 { order.append(line) }
        }
        let shown = listsAll ? order[...] : order.prefix(Self.mostLines)
        var table = Table(["", "", "", ""].map { Table.Column(title: $0) })
        for line in shown {
            let times = counts[line].map { $0 > 1 ? " (\($0) times)" : "" } ?? ""
            table.add(["  " + line.severity.rawValue, line.place, line.keyword, line.message + times])
        }
        var lines = Array(table.lines().dropFirst())
        if shown.count < order.count { lines.append("  and \(order.count - shown.count) more; --all lists them") }
        if report.omittedFindings > 0 { lines.append("  and \(report.omittedFindings) more, which were not kept") }
        return lines
    }

    private func show(_ findings: [InstanceSetCheck.SetFinding]) throws {
        guard !findings.isEmpty else { return }
        try console.line("between the files")
        let shown = listsAll ? findings[...] : findings.prefix(Self.mostLines)
        for found in shown {
            let element = found.finding.keyword.map { "\($0): " } ?? ""
            try console.line("  \(found.finding.severity.rawValue)  \(element)\(found.finding.message)")
            try console.lines(found.paths.map { "    " + TerminalText.escaped($0) })
        }
        if shown.count < findings.count {
            try console.line("  and \(findings.count - shown.count) more; --all lists them")
        }
        try console.line("")
    }
}
#endif
