#if Tools
import ArgumentParser
import Foundation
import PHIAudit

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Sign for files that two people have looked at, before they are uploaded.",
        discussion: """
            Example: ambra review sign /data/anonymous --reviewer "Ann Roe" --reviewer-key ann.key --approve \
            --report audit.json --namespace … --log review.log --out review.json

            Two different people sign the same review, each with a key of their own (ambra review key); then ambra \
            upload --require-review --reviewers --log sends these files, byte for byte, and no others. Each \
            signature covers the digests of all files, the report of ambra audit, the namespace that they may be sent to, the last day, the \
            edition of the profile, the version of ambra, its number in the log and the signatures before it. The \
            file of --reviewers says whose keys count: a line a person. The log keeps each signature outside of \
            the review, so that a rejection stays when an older review is put back; keep it where who uploads can \
            only append. Without keys a review proves nothing of who made it; it has to be called so with \
            --unsigned-review, where it is signed and where it is used.
            """,
        subcommands: [ReviewSignCommand.self, ReviewStatusCommand.self, ReviewKeyCommand.self]
    )
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

    func validate() throws {
        if let objection = ReviewerName.objection(to: reviewer) {
            throw ValidationError("--reviewer: \(objection)")
        }
    }

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
