#if Tools
import AmbraSDK
import ArgumentParser
import DICOM
import Foundation
import PHIAudit
import Platform

struct ReviewSignCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Add your signature for all files of a folder.",
        discussion: """
            Example: ambra review sign /data/anonymous --reviewer "Ann Roe" --reviewer-key ann.key --approve \
            --report audit.json --namespace … --log review.log --out review.json

            Who approves names the report of ambra audit (--report) that was looked at. It holds the digests of the \
            files that were examined; a folder that holds others is not signed for.
            """
    )

    @Argument(help: "The folder that was reviewed.", completion: .directory)
    var folder: String

    @Option(help: ArgumentHelp("Your name.", valueName: "name"))
    var reviewer: String

    @Option(help: ArgumentHelp("The review: a new file, or one with the first signature.", valueName: "file"))
    var out: String

    @Option(
        help: ArgumentHelp(
            "The log that every signature is added to, kept apart from the review.", valueName: "file"),
        completion: .file())
    var log: String

    @Option(
        help: ArgumentHelp(
            "The namespace that the files may be sent to, of those that ambra whoami shows; the first who signs names it.",
            valueName: "uuid"))
    var namespace: String?

    @Option(
        help: ArgumentHelp(
            "The last day on which the files may be sent, in UTC, as 2026-01-31 (default: in 30 days).",
            valueName: "day"))
    var expires: String?

    @Flag(help: "The files may be sent.")
    var approve = false

    @Flag(help: "The files must not be sent.")
    var reject = false

    @Option(help: ArgumentHelp("What you state; without anything about a patient.", valueName: "text"))
    var statement = "I have looked at these files and at the report, and state the verdict."

    @Option(
        help: ArgumentHelp("The JSON report of ambra audit that you have looked at.", valueName: "file"),
        completion: .file())
    var report: String?

    @Option(help: ArgumentHelp("Your key, of ambra review key.", valueName: "file"), completion: .file())
    var reviewerKey: String?

    @Flag(help: "Make a review without keys, which authenticates nobody.")
    var unsignedReview = false

    @OptionGroup var links: LinkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard approve != reject else { throw ValidationError("say --approve or --reject") }
        guard report != nil || reject else {
            throw ValidationError("name the report of ambra audit that you have looked at with --report")
        }
        if let objection = ReviewerName.objection(to: reviewer) {
            throw ValidationError("--reviewer: \(objection)")
        }
        if let namespace { _ = try NamespaceID.check(namespace) }
        if let expires, let objection = ReviewExpiry.objection(to: expires) { throw ValidationError(objection) }
        guard (reviewerKey != nil) != unsignedReview else {
            throw ValidationError(
                "sign with your key (--reviewer-key, see ambra review key), or make a review that authenticates "
                    + "nobody with --unsigned-review")
        }
    }

    func perform() async throws -> ExitStatus {
        let console = output.console
        let target = try target()
        // Two who sign at once would each lose what the other has signed.
        let lock = try RunLock(out, "--out")
        defer { lock.end() }
        let file = ReviewFile(path: out)
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        let content = try await ReviewedFolder(folder, links, jobs: jobs)
        if let note = links.note(content.links) { console.note(note) }
        guard !content.entries.isEmpty else {
            throw CommandFailure(.badInput, "\(folder): no file there; name the folder that was reviewed")
        }
        let begun = try file.read()
        let new = ReviewRecord(files: content.entries.map(\.file), terms: try terms(of: begun))
        try check(content, against: begun ?? new, console)
        let (stated, key) = (try stated(of: content, console), try key())
        let record = try ReviewLog(path: log).append { history throws(CommandFailure) in
            var record = begun ?? new
            do throws(ReviewError) {
                try record.sign(stated, after: history, key: key)
            } catch {
                throw CommandFailure(.different, "\(out): \(error)")
            }
            return record
        }
        try file.write(record, to: target)
        let verdict = approve ? "approved" : "rejected"
        let findings = stated.findings.map { "; the report: \($0.words)" } ?? ""
        try console.line(
            "\(Amounts.count(record.files.count, "file")) \(verdict) by \(TerminalText.escaped(reviewer))\(findings)"
        )
        show(record, on: console)
        return .done
    }

    /// The file of the review, once all paths are checked.
    private func target() throws(CommandFailure) -> ReportFile {
        try InputPaths.check([folder] + (report.map { [$0] } ?? []))
        let signed = RealRoots([folder])
        guard ![out, log, report].compactMap({ $0 }).contains(where: signed.wouldHold) else {
            throw CommandFailure(
                .badInput, "--out, --log, --report: name files outside of the folder that is signed for")
        }
        var outputs = OutputGuard(inputs: [folder] + [report, reviewerKey].compactMap { $0 })
        // Nobody needs to be able to replace a log that is there: it is only ever appended to.
        if !FilePath(log).allows(F_OK) { try ReportFile.checkFolder(of: log, "--log") }
        try outputs.claim(file: log, of: "--log", .appended)
        return try outputs.report(out, of: "--out", .review, isForced: nil)
    }

    /// Says no more than is known here: whose keys count is checked where the files are sent.
    private func show(_ record: ReviewRecord, on console: Console) {
        let terms = "for namespace \(record.terms.namespace), until \(record.terms.expires)"
        console.note(TerminalText.escaped(terms))
        if record.terms.authentication == .unsigned {
            console.note("an unsigned review: it authenticates nobody")
        }
        guard record.signatures.allSatisfy({ $0.verdict == .approve }) else { return }
        let count = record.signatures.count
        let needed = ReviewRecord.signaturesNeeded
        let next = count < needed ? "a second person has to sign" : "ambra upload checks whose signatures count"
        console.note("\(count) of \(needed) signatures; \(next)")
    }

    /// What the files are signed for: what the first one said.
    private func terms(of record: ReviewRecord?) throws(CommandFailure) -> ReviewRecord.Terms {
        guard let terms = record?.terms else {
            guard let namespace = namespace.flatMap(NamespaceID.normal) else {
                throw CommandFailure(
                    .badInput,
                    "name the namespace that the files may be sent to with --namespace; ambra whoami lists them")
            }
            return ReviewRecord.Terms(
                authentication: unsignedReview ? .unsigned : .keys, namespace: namespace,
                expires: expires ?? ReviewExpiry.day(after: ReviewExpiry.usual))
        }
        let isSame = namespace == nil || namespace?.lowercased() == terms.namespace.lowercased()
        guard isSame, expires == nil || expires == terms.expires else {
            throw CommandFailure(
                .different,
                "\(out): the review is for namespace \(terms.namespace), until \(terms.expires); sign for that, or "
                    + "begin a new review")
        }
        return terms
    }

    private func stated(
        of content: ReviewedFolder, _ console: Console
    ) throws(CommandFailure) -> ReviewRecord.Signature.Statement {
        let reviewed = try reviewedReport(content, console)
        return ReviewRecord.Signature.Statement(
            reviewer: reviewer, verdict: approve ? .approve : .reject, time: Date.now.formatted(.iso8601),
            text: statement, reportDigest: reviewed?.digest ?? "", tool: "ambra \(SDKVersion.text)",
            findings: reviewed?.findings)
    }

    /// The second reviewer signs for what the first one signed for.
    private func check(
        _ content: ReviewedFolder, against record: ReviewRecord, _ console: Console
    ) throws(CommandFailure) {
        let strangers = content.unlisted(in: record.files).map {
            FileProblem($0.path, "not what was signed for")
        }
        let missing = content.missing(of: record.files)
        guard strangers.isEmpty, missing == 0 else {
            ProblemList.show("changed", strangers, on: console, isProblem: true, more: "run ambra review status")
            throw CommandFailure(
                .different,
                "\(out): the folder is not what was signed for (\(strangers.count) changed or new, \(missing) missing); "
                    + "begin a new review")
        }
    }

    private func reviewedReport(
        _ content: ReviewedFolder, _ console: Console
    ) throws(CommandFailure) -> ReviewedReport? {
        guard let report else { return nil }
        let reviewed = try ReviewedReport(path: report)
        try reviewed.check(content, console)
        if approve {
            let words = "you approve files of which the report says: \(reviewed.findings.words)"
            if reviewed.findings.areSevere { console.problem("ambra: \(words)") } else { console.note(words) }
        }
        return reviewed
    }

    private func key() throws(CommandFailure) -> ReviewerKey? {
        guard let reviewerKey else { return nil }
        guard let text = try PrivateFile(path: reviewerKey).read() else {
            throw CommandFailure(.badInput, "\(reviewerKey): no such file")
        }
        do throws(ReviewError) {
            return try ReviewerKey(text: text)
        } catch {
            throw CommandFailure(.badInput, "\(reviewerKey): \(error)")
        }
    }
}
#endif
