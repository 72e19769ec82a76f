#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import PHIAudit

struct UploadCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "upload",
        abstract: "Upload all DICOM images of files and folders, and verify that they arrived.",
        discussion: """
            Example: ambra upload /data/study-7 --report study-7.json

            With --require-review the files are hashed before anything is sent and again while they are sent. An \
            image that is not in the review stops the upload before anything is sent; images of the review that are \
            not among the paths are not missed. A file that differs from what two people approved while it is sent \
            is named, and its study is not made ready.
            """
    )

    @Argument(help: "Files and folders.", completion: .file())
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "Namespace to upload to, of those that ambra whoami shows (default: the user's own).", valueName: "uuid"
        ))
    var namespace: String?

    @Option(help: ArgumentHelp("Images sent at the same time, 1 to 64.", valueName: "number"))
    var jobs = 4

    @Option(help: ArgumentHelp("Seconds to wait for a study to become ready.", valueName: "seconds"))
    var timeout = 600

    @Flag(help: "Make a study ready although some of its files cannot be sent.")
    var allowIncomplete = false

    @Option(
        help: ArgumentHelp(
            "Send only files whose bytes two people approved in this review (see ambra review), and only to the "
                + "namespace that it names; with --reviewers and --log.",
            valueName: "file"),
        completion: .file())
    var requireReview: String?

    @Flag(help: "Show what would be sent, and send nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Write what was done to a file, as JSON.", valueName: "file"), completion: .file())
    var report: String?

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var review: ReviewOptions
    @OptionGroup var replacing: ForceOptions
    @OptionGroup var links: LinkOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...64).contains(jobs) else { throw ValidationError("--jobs: use 1 to 64") }
        guard (1...604_800).contains(timeout) else { throw ValidationError("--timeout: use 1 second to a week") }
        if let namespace { _ = try NamespaceID.check(namespace) }
        if requireReview != nil {
            try review.check()
        } else if review.isGiven {
            throw ValidationError("--reviewers, --unsigned-review, --log: name the review with --require-review")
        }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        try InputPaths.check(paths)
        let admission = try requireReview.map { path throws(CommandFailure) in
            try ReviewAdmission(review, review: path, namespace: namespace)
        }
        if dryRun { return try await showPlan(on: console, admission) }
        let file = try reportFile()
        var (plan, scan) = try await plan(console, file)
        if let admission { plan.approval = try await admit(plan, of: scan, admission, console) }
        let connected = try Connection(connection, output, console: console)
        try admission?.confirm()
        let target = admission?.record.terms.namespace ?? namespace.flatMap(NamespaceID.normal)
        let report = try await connected.use { [plan] in try await send(plan, to: target, with: $0, console) }
        let summary = UploadSummary(
            report: report, allowsIncompleteStudies: allowIncomplete, links: scan.links,
            review: admission?.record.terms.authentication.rawValue)
        // Before anything is printed: a reader that goes away must not take the report with it.
        let written = Result { try write(summary.json, to: file) }
        try finish(summary, console)
        try written.get()
        return summary.status
    }

    private func reportFile() throws(CommandFailure) -> ReportFile? {
        guard let report else { return nil }
        var outputs = OutputGuard(
            inputs: paths + [requireReview].compactMap { $0 } + review.files + connection.files)
        return try outputs.report(report, of: "--report", .upload, isForced: replacing.force)
    }

    private func write(_ value: JSONValue, to file: ReportFile?) throws(CommandFailure) {
        try file?.write(JSONText(isPretty: true).text(value) + "\n")
        try file?.finish()
    }

    private func scan(_ console: Console) async throws -> ScanResult {
        var scanner = FolderScanner()
        scanner.followsLinks = links.follows
        let bar = ProgressBar("scanning", on: console)
        defer { bar.end() }
        let result = try await scanner.scan(paths)
        bar.end()
        if let note = links.note(result.links) { console.note(note) }
        return result
    }

    /// What is to be sent. Without an image there is a report all the same, for who asked for JSON.
    private func plan(
        _ console: Console, _ file: ReportFile?
    ) async throws -> (plan: UploadPlan, scan: ScanResult) {
        let scan = try await scan(console)
        let plan = UploadPlan(scan)
        guard plan.imageCount == 0 else { return (plan, scan) }
        let report = UploadReport(studies: [], skipped: plan.skipped, refused: plan.refused, isInterrupted: false)
        let empty = UploadSummary(report: report, links: scan.links).json
        if json { try console.line(JSONText(isPretty: console.outputIsTerminal).text(empty)) }
        try write(empty, to: file)
        guard let refused = plan.refused.first, scan.damaged.isEmpty else {
            throw InputPaths.nothingFound(paths, ScanReport(result: scan))
        }
        throw CommandFailure(.badInput, refused.description)
    }

    private func admit(
        _ plan: UploadPlan, of scan: ScanResult, _ admission: ReviewAdmission, _ console: Console
    ) async throws -> ContentApproval {
        if admission.record.terms.authentication == .unsigned {
            console.note("\(admission.name) is an unsigned review: it authenticates nobody")
        }
        let content = try await admission.compare(plan, of: scan, jobs: jobs)
        let refusals = content.refusals
        guard !refusals.isEmpty else { return content.approval }
        ProblemList.show("not approved", refusals, on: console, isProblem: true, more: "run ambra review status")
        throw CommandFailure(
            .different,
            "\(Amounts.count(refusals.count, "file")) not approved in \(admission.name); nothing was sent")
    }

    private func send(
        _ plan: UploadPlan, to namespace: String?, with client: AsyncAmbra, _ console: Console
    ) async throws -> UploadReport {
        var options = UploadOptions()
        options.namespace = namespace
        options.jobs = jobs
        options.readyTimeout = .seconds(timeout)
        options.allowsIncompleteStudies = allowIncomplete
        let bar = ProgressBar("uploading", on: console)
        defer { bar.end() }
        do {
            return try await client.upload(plan, options: options) { bar.show($0) }
        } catch AmbraError.cancelled {
            throw CommandFailure(.interrupted, "interrupted before anything was sent; run the same command again")
        }
    }

    private func finish(_ summary: UploadSummary, _ console: Console) throws(CommandFailure) {
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(summary.json))
        } else {
            try console.lines(summary.lines)
        }
        let more = report.map { "all are in \($0)" } ?? "all are in the file of --report"
        let skipped = summary.report.skipped.map(\.inOptions)
        let failures = summary.failures.map(\.inOptions)
        ProblemList.show("left out", skipped, on: console, isProblem: false, more: more)
        ProblemList.show("not sent", failures, on: console, isProblem: true, more: more)
        if let advice = summary.advice { console.problem("ambra: \(advice)") }
    }

    private func showPlan(on console: Console, _ admission: ReviewAdmission?) async throws -> ExitStatus {
        let scan = ScanReport(result: try await scan(console))
        guard scan.result.instanceCount > 0 else {
            if json { try console.line(JSONText(isPretty: console.outputIsTerminal).text(scan.json)) }
            throw InputPaths.nothingFound(paths, scan)
        }
        if json {
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(scan.json))
        } else {
            try console.lines(scan.table.lines(width: console.outputWidth, isStyled: console.stylesOutput))
        }
        let plan = UploadPlan(scan.result)
        let skipped = plan.skipped.map(\.inOptions)
        let refused = plan.refused.map(\.inOptions)
        ProblemList.show("left out", skipped, on: console, isProblem: false, more: "see ambra scan")
        ProblemList.show("not to be sent", refused, on: console, isProblem: true, more: "see ambra scan")
        if let admission { _ = try await admit(plan, of: scan.result, admission, console) }
        console.note(
            "would send \(Amounts.count(plan.imageCount, "image")), \(Amounts.bytes(plan.bytes)); nothing was sent")
        return refused.isEmpty ? .done : .incomplete
    }
}

extension ProgressBar {
    /// Shows a step of an upload.
    func show(_ event: UploadEvent) {
        update { state in
            switch event {
            case .scanned(_, let images, let bytes, _):
                state.activity = "uploading"
                state.begin(images: images, bytes: bytes, at: .now)
            case .imageSent(let bytes):
                state.imageDone()
                state.moved(bytes)
            case .imageFailed: state.imageFailed()
            case .studyAdded: state.activity = "uploading"
            case .waiting: state.activity = "waiting until ready"
            default: break
            }
        }
    }
}
#endif
