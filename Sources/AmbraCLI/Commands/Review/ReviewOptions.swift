#if Tools
import ArgumentParser
import Foundation
import PHIAudit

/// What makes the signatures of a review count.
struct ReviewOptions: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "Reviewers whose keys count: a line a person, with public key and name; yours or root's, and not "
                + "writable by others, as its folder.", valueName: "file"),
        completion: .file())
    var reviewers: String?

    @Flag(help: "Take a review without keys, which authenticates nobody: anyone can have written it.")
    var unsignedReview = false

    @Option(
        help: ArgumentHelp("The log in which the reviewers' signatures are kept.", valueName: "file"),
        completion: .file())
    var log: String?

    func check() throws {
        guard log != nil else {
            throw ValidationError(
                "name the log of the signatures with --log: a review alone does not show that it was rejected later"
            )
        }
        guard (reviewers != nil) != unsignedReview else {
            throw ValidationError(
                "name the reviewers whose keys count with --reviewers, or take a review that authenticates nobody "
                    + "with --unsigned-review")
        }
    }

    /// Whether any of them is given.
    var isGiven: Bool { reviewers != nil || unsignedReview || log != nil }

    /// The files that are read.
    var files: [String] { [reviewers, log].compactMap { $0 } }

    /// Why a review does not approve its files, as things are now.
    func objections(to record: ReviewRecord, namespace: String? = nil) throws(CommandFailure) -> [String] {
        try objections(to: record, trust(), namespace: namespace)
    }

    /// Why a review does not approve its files, when it is known whose keys count.
    func objections(
        to record: ReviewRecord, _ trust: ReviewTrust, namespace: String? = nil
    ) throws(CommandFailure) -> [String] {
        record.objections(
            trust, history: try ReviewLog(path: log ?? "").read(), today: ReviewExpiry.today, namespace: namespace)
    }

    func trust() throws(CommandFailure) -> ReviewTrust {
        guard let reviewers else { return .unsigned }
        guard let text = try PrivateFile(path: reviewers, protection: .trusted).read(limit: 1 << 20) else {
            throw CommandFailure(.badInput, "--reviewers \(reviewers): no such file")
        }
        do throws(ReviewError) {
            return .reviewers(try TrustedReviewers(text: text))
        } catch {
            throw CommandFailure(.badInput, "--reviewers \(reviewers): \(error)")
        }
    }
}

/// The id of a namespace as people type it: a UUID, in either case.
enum NamespaceID {
    /// The id in lower case, as the service writes it.
    ///
    /// - Throws: `ValidationError` when it is none.
    static func check(_ text: String, of option: String = "--namespace") throws(ValidationError) -> String {
        guard let id = normal(text) else {
            throw ValidationError(
                "\(option) \(text.isEmpty ? "(empty)" : text): a namespace is named by its UUID; ambra whoami shows yours"
            )
        }
        return id
    }

    /// The id in lower case; `nil` when it is none.
    static func normal(_ text: String) -> String? {
        text.utf8.count == 36 && UUID(uuidString: text) != nil ? text.lowercased() : nil
    }
}
#endif
