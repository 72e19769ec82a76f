#if Tools
import AmbraSDK
import ArgumentParser
import DICOM

struct ScanCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Find DICOM images in files and folders, by content.",
        discussion: "Example: ambra scan /data/incoming"
    )

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String]

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var values: CSVOptions
    @OptionGroup var links: LinkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if json, values.csv { throw ValidationError("--json and --csv exclude each other") }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        try InputPaths.check(paths)
        var scanner = FolderScanner()
        scanner.followsLinks = links.follows
        let report = ScanReport(result: try await scanner.scan(paths))
        if let note = links.note(report.result.links) { console.note(note) }
        guard report.result.instanceCount > 0 else {
            if json { try console.line(JSONText().text(report.json)) }
            throw InputPaths.nothingFound(paths, report)
        }
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(report.json))
        } else if values.csv {
            try console.lines(report.csvLines(values.form))
        } else {
            try show(report, on: console)
        }
        return report.hasDamage ? .incomplete : .done
    }

    private func show(_ report: ScanReport, on console: Console) throws(CommandFailure) {
        try console.lines(report.table.lines(width: console.outputWidth, isStyled: console.stylesOutput))
        let problems = report.problems
        guard !problems.isEmpty else { return }
        try console.line("")
        try console.line("\(Amounts.count(problems.count, "file")) with something to say:")
        let shown = problems.prefix(ProblemList.longest)
        try console.lines(shown.map { "  \($0.kind)  " + TerminalText.escaped("\($0.path): \($0.reason)") })
        if problems.count > shown.count {
            try console.line("  and \(problems.count - shown.count) more; --json lists all")
        }
    }
}
#endif
