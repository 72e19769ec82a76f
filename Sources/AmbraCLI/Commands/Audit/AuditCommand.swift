#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Deidentification
import Foundation
import PHIAudit

struct AuditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "List what may still identify a person in files, before or after de-identification.",
        discussion: """
            Example: ambra audit /data/study-7-anonymous --originals /data/study-7 --html review.html

            Severities: identified (a known identifier, or an element that exists to identify), likely, possible, \
            note. Values are never printed: a finding names its place, its kind and the first letter. Exit code 5 \
            when a finding reaches --fail-on.

            The file of --report has the SHA-256 of every file that was examined: ambra review sign --report signs \
            for these files and no others.
            """
    )

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "File or folder of the originals: whatever identifies in them is looked for; repeatable.",
            valueName: "path"),
        completion: .file())
    var originals: [String] = []

    @Option(
        help: ArgumentHelp("File of known identifiers to look for, one a line.", valueName: "file"),
        completion: .file())
    var known: String?

    @Option(help: ArgumentHelp("Write all findings to a file, as JSON.", valueName: "file"), completion: .file())
    var report: String?

    @Option(
        help: ArgumentHelp("Write a page for the people who review, with pictures.", valueName: "file"),
        completion: .file())
    var html: String?

    @Option(help: ArgumentHelp("Pictures of a series on the page, 0 to 1000.", valueName: "number"))
    var thumbnails = 6

    @Option(
        help: ArgumentHelp(
            "Fail when a finding is at least: identified, likely, possible, note.", valueName: "severity"),
        completion: .list(AuditFinding.Severity.allCases.map(\.description)))
    var failOn = "likely"

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            "Search all bytes of pixels, native and compressed, as they are stored, for known identifiers of six "
                + "letters and digits and more; comments and metadata in frames are searched always."))
    var searchPixels = true

    @Flag(help: "Show what was found in the files of --report and --html, which then hold PHI.")
    var showValues = false

    @Flag(help: "List possible findings and notes as well.")
    var all = false

    @OptionGroup var jobs: JobsOption

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var replacing: ForceOptions
    @OptionGroup var links: LinkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !paths.isEmpty else { throw ValidationError("name files or folders") }
        guard (0...1000).contains(thumbnails) else { throw ValidationError("--thumbnails: use 0 to 1000") }
        _ = try threshold()
        if showValues, report == nil, html == nil {
            throw ValidationError("--show-values: values are shown in the file of --report or --html only")
        }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        try InputPaths.check(paths)
        try InputPaths.check(originals, of: "--originals ")
        let reports = try Reports(self)
        let known = try await knownIdentifiers(console)
        var options = AuditOptions()
        options.searchesPixels = searchPixels
        options.keepsValues = showValues
        let bar = ProgressBar("examining", on: console)
        defer { bar.end() }
        let summary = try await links.run(paths, jobs: jobs.count, bar: bar).audit(
            with: PHIAudit(known: known, options: options), hashes: json || report != nil || html != nil
        ) { audit, content in
            try reports.add(audit, content?.file)
        }
        bar.end()
        if let note = links.note(summary.links) { console.note(note) }
        try reports.finish(summary)
        guard summary.files > 0 || !summary.failures.isEmpty else {
            if json { try console.line(JSONText(isPretty: console.outputIsTerminal).text(summary.json)) }
            throw CommandFailure(.badInput, "\(InputPaths.list(paths)): no file there; name what to examine")
        }
        return try finish(summary, try threshold(), console)
    }

    private func finish(
        _ summary: FolderAudit, _ threshold: AuditFinding.Severity, _ console: Console
    ) throws(CommandFailure) -> ExitStatus {
        let status = summary.status(failingOn: threshold)
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(summary.json))
        } else {
            let table = summary.table(from: all ? .note : min(threshold, .likely))
            if !table.rows.isEmpty {
                try console.lines(table.lines(width: console.outputWidth, isStyled: console.stylesOutput))
                try console.line("")
            }
            try console.line(summary.line)
        }
        let more = report.map { "all are in \($0)" } ?? "all are in the file of --report"
        ProblemList.show("empty", summary.empty.problems, on: console, isProblem: true, more: more)
        ProblemList.show("not examined", summary.failures.problems, on: console, isProblem: true, more: more)
        if status == .different {
            console.problem("ambra: there are findings of severity \(threshold) or worse; look at them before use")
        }
        return status
    }

    private func threshold() throws(ValidationError) -> AuditFinding.Severity {
        guard let severity = AuditFinding.Severity(failOn) else {
            throw ValidationError("--fail-on has no value \(failOn); use identified, likely, possible or note")
        }
        return severity
    }
}

extension AuditCommand {
    private static let longestList = 16 << 20

    private func knownIdentifiers(_ console: Console) async throws -> KnownIdentifiers {
        var identifiers = KnownIdentifiers()
        if let known {
            let bytes = try GivenFile(path: known, name: "--known \(known)").bytes(limit: Self.longestList)
            identifiers.insert(list: String(decoding: bytes, as: UTF8.self))
        }
        if !originals.isEmpty {
            let (pooled, files) = try await links.run(originals, jobs: jobs.count).knownIdentifiers()
            guard files > 0 else {
                throw CommandFailure(
                    .badInput, "--originals: no DICOM file there; name the files before de-identification")
            }
            identifiers.formUnion(pooled)
        }
        if identifiers.tooShort > 0 {
            console.note("\(Amounts.count(identifiers.tooShort, "identifier")) too short to be searched for")
        }
        if !originals.isEmpty || known != nil {
            console.note("looking for \(Amounts.count(identifiers.count, "known identifier"))")
        }
        return identifiers
    }

    /// The files that grow while the audit goes on.
    private final class Reports {
        private let json: ReportFile?
        private var document: FileListJSON?
        private let html: ReportFile?
        private var page: AuditPage
        private let showsValues: Bool

        init(_ command: AuditCommand) throws(CommandFailure) {
            showsValues = command.showValues
            let inputs = command.paths + command.originals + [command.known].compactMap { $0 }
            var outputs = OutputGuard(inputs: inputs)
            json = try command.report.map { path throws(CommandFailure) in
                try outputs.report(path, of: "--report", .audit, isForced: command.replacing.force)
            }
            html = try command.html.map { path throws(CommandFailure) in
                try outputs.report(path, of: "--html", .auditPage, isForced: command.replacing.force)
            }
            page = AuditPage(thumbnails: command.thumbnails, showsValues: command.showValues)
            try html?.write(page.opening())
            document = json.map { file in
                FileListJSON(.audit) { text throws(CommandFailure) in try file.write(text) }
            }
        }

        func add(_ audit: FileAudit, _ content: ReviewRecord.File?) throws(CommandFailure) {
            if let html { try html.write(page.add(audit)) }
            try document?.add(AuditJSON.entry(audit, content, showsValues: showsValues))
        }

        func finish(_ summary: FolderAudit) throws(CommandFailure) {
            try document?.finish([("summary", summary.json)])
            try html?.write(page.closing(filesDigest: ReviewRecord.digest(of: summary.content)))
            try json?.finish()
            try html?.finish()
        }
    }
}
#endif
