#if Tools
    import AmbraSDK
    import ArgumentParser
    import DICOM
    import Deidentification
    import Foundation

    struct ReviewCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "review",
            abstract: "Sign for files that two people have looked at, before they are uploaded.",
            discussion: """
                Example: ambra review sign /data/anonymous --reviewer "Ann Roe" --reviewer-key ann.key --approve --out \
                review.json

                Two different people sign the same review, each with a key of their own (ambra review key); then ambra \
                upload --require-review --reviewers sends these files, byte for byte, and no others. Each signature \
                covers the digests of all files and the signatures before it, so that a later change shows. The file \
                of --reviewers says whose keys count: a line a person. Without keys a review proves nothing of who \
                made it; it has to be called so with --unsigned-review, where it is signed and where it is used.
                """,
            subcommands: [ReviewSignCommand.self, ReviewStatusCommand.self, ReviewKeyCommand.self]
        )
    }

    struct ReviewSignCommand: Subcommand {
        static let configuration = CommandConfiguration(
            commandName: "sign",
            abstract: "Add your signature for all files of a folder.",
            discussion: """
                Example: ambra review sign /data/anonymous --reviewer "Ann Roe" --reviewer-key ann.key --approve --out \
                review.json
                """
        )

        @Argument(help: "The folder that was reviewed.", completion: .directory)
        var folder: String

        @Option(help: ArgumentHelp("Your name.", valueName: "name"))
        var reviewer: String

        @Option(help: ArgumentHelp("The review: a new file, or one with the first signature.", valueName: "file"))
        var out: String

        @Flag(help: "The files may be sent.")
        var approve = false

        @Flag(help: "The files must not be sent.")
        var reject = false

        @Option(help: ArgumentHelp("What you state; without anything about a patient.", valueName: "text"))
        var statement = "I have looked at these files and at the report, and state the verdict."

        @Option(
            help: ArgumentHelp("The report of ambra audit that you have looked at.", valueName: "file"),
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
            guard (reviewerKey != nil) != unsignedReview else {
                throw ValidationError(
                    "sign with your key (--reviewer-key, see ambra review key), or make a review that authenticates "
                        + "nobody with --unsigned-review")
            }
        }

        func perform() async throws -> ExitStatus {
            let console = output.console
            try InputPaths.check([folder] + (report.map { [$0] } ?? []))
            let file = ReviewFile(path: out)
            let signed = RealRoots([folder])
            guard !signed.wouldHold(out), !(report.map(signed.wouldHold) ?? false) else {
                throw CommandFailure(.badInput, "--out, --report: name files outside of the folder that is signed for")
            }
            var outputs = OutputGuard(inputs: [folder] + [report, reviewerKey].compactMap { $0 })
            let target = try outputs.report(out, of: "--out", .review, isForced: false)
            let jobs = ProcessInfo.processInfo.activeProcessorCount
            let content = try await ReviewedFolder(links.walk([folder]), jobs: jobs)
            if let note = links.note(content.links) { console.note(note) }
            guard !content.entries.isEmpty else {
                throw CommandFailure(.badInput, "\(folder): no file there; name the folder that was reviewed")
            }
            var record =
                try file.read()
                ?? ReviewRecord(
                    files: content.entries.map(\.file), authentication: unsignedReview ? .unsigned : .keys)
            try check(content, against: record, console)
            let (digest, key) = (try reportDigest(), try key())
            do throws(ReviewError) {
                try record.sign(
                    reviewer: reviewer, verdict: approve ? .approve : .reject,
                    time: Date.now.formatted(.iso8601), statement: statement, reportDigest: digest, key: key)
            } catch {
                throw CommandFailure(.different, "\(out): \(error)")
            }
            try file.write(record, to: target)
            let verdict = approve ? "approved" : "rejected"
            try console.line(
                "\(Amounts.count(record.files.count, "file")) \(verdict) by \(TerminalText.escaped(reviewer))")
            show(record, on: console)
            return .done
        }

        /// Says no more than is known here: whose keys count is checked where the files are sent.
        private func show(_ record: ReviewRecord, on console: Console) {
            if record.authentication == .unsigned { console.note("an unsigned review: it authenticates nobody") }
            guard record.signatures.allSatisfy({ $0.verdict == .approve }) else { return }
            let count = record.signatures.count
            let needed = ReviewRecord.signaturesNeeded
            let next = count < needed ? "a second person has to sign" : "ambra upload checks whose signatures count"
            console.note("\(count) of \(needed) signatures; \(next)")
        }

        /// The second reviewer signs for what the first one signed for.
        private func check(_ content: ReviewedFolder, against record: ReviewRecord, _ console: Console) throws {
            let strangers = content.strangers(to: record).map { (path: $0.path, reason: "not what was signed for") }
            let missing = content.missing(of: record)
            guard strangers.isEmpty, missing == 0 else {
                ProblemList.show("changed", strangers, on: console, isProblem: true, more: "run ambra review status")
                throw CommandFailure(
                    .different,
                    "\(out): the folder is not what was signed for (\(strangers.count) changed or new, \(missing) missing); "
                        + "begin a new review")
            }
        }

        private func reportDigest() throws(CommandFailure) -> String {
            guard let report else { return "" }
            do throws(DICOMError) {
                return try ContentDigest.hexadecimal(of: ByteSource(path: report))
            } catch {
                throw CommandFailure(.badInput, "\(report): \(error)")
            }
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

    struct ReviewStatusCommand: Subcommand {
        static let configuration = CommandConfiguration(
            commandName: "status",
            abstract: "Say who has signed, and whether a folder is what was signed for.",
            discussion: "Example: ambra review status review.json /data/anonymous --reviewers reviewers.txt"
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
            let strangers = content.strangers(to: record)
            let missing = content.missing(of: record)
            let objections = record.objections(try trust.trust())
            if json {
                let value: JSONValue = [
                    "approved": .bool(objections.isEmpty), "files": JSONValue(count: record.files.count),
                    "matches": .bool(strangers.isEmpty && missing == 0), "missing": JSONValue(count: missing),
                    "changed": JSONValue(texts: strangers.map(\.path)), "objections": JSONValue(texts: objections),
                    "reviewers": JSONValue(texts: record.signatures.map(\.reviewer)),
                    "authentication": .string(record.authentication.rawValue),
                    "links_outside": content.links.json,
                ]
                try console.line(JSONText(isPretty: console.outputIsTerminal).text(value))
            } else {
                for signature in record.signatures {
                    let key = signature.publicKey.isEmpty ? "without key" : "key \(signature.publicKey.prefix(16))"
                    let text = "\(signature.verdict.rawValue)  \(signature.time)  \(signature.reviewer)  (\(key))"
                    try console.line(TerminalText.escaped(text))
                }
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

    struct ReviewKeyCommand: Subcommand {
        static let configuration = CommandConfiguration(
            commandName: "key",
            abstract: "Make a reviewer's key; prints the line for the file of trusted reviewers.",
            discussion: "Example: ambra review key --reviewer \"Ann Roe\" --out ann.key >> reviewers.txt"
        )

        @Option(help: ArgumentHelp("The reviewer's name.", valueName: "name"))
        var reviewer: String

        @Option(help: ArgumentHelp("The new key file, for the reviewer alone.", valueName: "file"))
        var out: String

        @OptionGroup var output: OutputOptions

        func perform() async throws -> ExitStatus {
            var outputs = OutputGuard(inputs: [])
            let file = try outputs.keyFile(out, of: "--out")
            let key = ReviewerKey()
            try file.write(key.text)
            try file.finish()
            try output.console.line("\(key.publicKey) \(TerminalText.escaped(reviewer))")
            return .done
        }
    }
#endif
