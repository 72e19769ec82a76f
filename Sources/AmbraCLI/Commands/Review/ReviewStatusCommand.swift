#if Tools
import AmbraSDK
import ArgumentParser
import Foundation
import PHIAudit

struct ReviewStatusCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say who has signed, and whether a folder is what was signed for.",
        discussion:
            "Example: ambra review status review.json /data/anonymous --reviewers reviewers.txt --log review.log"
    )

    @Argument(help: "The review.", completion: .file())
    var review: String

    @Argument(help: "The folder.", completion: .directory)
    var folder: String

    @Flag(help: "Print one JSON value.")
    var json = false

    @OptionGroup var trust: ReviewOptions
    @OptionGroup var links: LinkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws { try trust.check() }

    func perform() async throws -> ExitStatus {
        let console = output.console
        try InputPaths.check([review, folder])
        guard let record = try ReviewFile(path: review).read() else {
            throw CommandFailure(.badInput, "\(review): no such file")
        }
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        let content = try await ReviewedFolder(folder, links, jobs: jobs)
        if let note = links.note(content.links) { console.note(note) }
        let strangers = content.unlisted(in: record.files)
        let missing = content.missing(of: record.files)
        let reviewers = try trust.trust()
        let objections = try trust.objections(to: record, reviewers)
        if json {
            let value: JSONValue = [
                "approved": .bool(objections.isEmpty), "files": JSONValue(count: record.files.count),
                "matches": .bool(strangers.isEmpty && missing == 0), "missing": JSONValue(count: missing),
                "changed": JSONValue(texts: strangers.map(\.path)), "objections": JSONValue(texts: objections),
                "reviewers": JSONValue(texts: record.signatures.filter(reviewers.counts).map(\.reviewer)),
                "signatures": .array(record.signatures.map { $0.json(counts: reviewers.counts($0)) }),
                "authentication": .string(record.terms.authentication.rawValue),
                "namespace": .string(record.terms.namespace), "expires": .string(record.terms.expires),
                "links_outside": content.links.json,
            ]
            try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
        } else {
            for signature in record.signatures {
                try console.line(TerminalText.escaped(signature.line(counts: reviewers.counts(signature))))
            }
            let terms = "for namespace \(record.terms.namespace), until \(record.terms.expires)"
            try console.line(TerminalText.escaped(terms))
            let match = strangers.isEmpty && missing == 0 ? "as signed for" : "not what was signed for"
            try console.line("\(Amounts.count(record.files.count, "file")), \(match)")
            let changed = strangers.map { FileProblem($0.path, "not in the review") }
            ProblemList.show("changed or new", changed, on: console, isProblem: true, more: "see --json")
            if missing > 0 { console.problem("\(Amounts.count(missing, "file")) of the review not there") }
            for objection in objections { console.problem("not approved: \(objection)") }
        }
        return objections.isEmpty && strangers.isEmpty && missing == 0 ? .done : .different
    }
}

extension ReviewRecord.Signature {
    /// - Parameter counts: Whether the key is that of the person whose name is there.
    fileprivate func line(counts: Bool) -> String {
        let key = fingerprint.map { "key \($0)" } ?? "without key"
        let name = counts ? reviewer : "claims to be \(reviewer)"
        let doubt = counts ? "" : ", not in the list"
        let findings = statement.findings.map { ", \($0.words)" } ?? ""
        return "\(number)  \(verdict.rawValue)  \(statement.time)  \(name)  "
            + "(\(key)\(doubt), \(statement.tool), \(statement.edition)\(findings))"
    }

    fileprivate func json(counts: Bool) -> JSONValue {
        [
            "name": .string(reviewer), "is_trusted": .bool(counts), "public_key": .string(publicKey),
            "verdict": .string(verdict.rawValue), "time": .string(statement.time),
            "findings": statement.findings?.json ?? .null,
        ]
    }
}
#endif
