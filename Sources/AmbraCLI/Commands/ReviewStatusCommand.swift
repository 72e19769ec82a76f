#if Tools
    import AmbraSDK
    import ArgumentParser
    import Deidentification
    import Foundation

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
            let content = try await ReviewedFolder(links.walk([folder]), jobs: jobs)
            if let note = links.note(content.links) { console.note(note) }
            let strangers = content.strangers(to: record.files)
            let missing = content.missing(of: record.files)
            let objections = try trust.objections(to: record)
            if json {
                let value: JSONValue = [
                    "approved": .bool(objections.isEmpty), "files": JSONValue(count: record.files.count),
                    "matches": .bool(strangers.isEmpty && missing == 0), "missing": JSONValue(count: missing),
                    "changed": JSONValue(texts: strangers.map(\.path)), "objections": JSONValue(texts: objections),
                    "reviewers": JSONValue(texts: record.signatures.map(\.reviewer)),
                    "authentication": .string(record.terms.authentication.rawValue),
                    "namespace": .string(record.terms.namespace), "expires": .string(record.terms.expires),
                    "links_outside": content.links.json,
                ]
                try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
            } else {
                for signature in record.signatures {
                    let key = signature.publicKey.isEmpty ? "without key" : "key \(signature.publicKey.prefix(16))"
                    let statement = signature.statement
                    let text =
                        "\(signature.number)  \(signature.verdict.rawValue)  \(statement.time)  \(signature.reviewer)  "
                        + "(\(key), \(statement.tool), \(statement.edition))"
                    try console.line(TerminalText.escaped(text))
                }
                let terms = "for namespace \(record.terms.namespace), until \(record.terms.expires)"
                try console.line(TerminalText.escaped(terms))
                let match = strangers.isEmpty && missing == 0 ? "as signed for" : "not what was signed for"
                try console.line("\(Amounts.count(record.files.count, "file")), \(match)")
                let changed = strangers.map { (path: $0.path, reason: "not in the review") }
                ProblemList.show("changed or new", changed, on: console, isProblem: true, more: "see --json")
                if missing > 0 { console.problem("\(Amounts.count(missing, "file")) of the review not there") }
                for objection in objections { console.problem("not approved: \(objection)") }
            }
            return objections.isEmpty && strangers.isEmpty && missing == 0 ? .done : .different
        }
    }
#endif
