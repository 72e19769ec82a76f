#if Tools
    import ArgumentParser
    import Deidentification

    /// What makes the signatures of a review count.
    struct ReviewOptions: ParsableArguments, Sendable {
        @Option(
            help: ArgumentHelp(
                "Reviewers whose keys count: a line a person, with public key and name; yours or root's, and not "
                    + "writable by others.", valueName: "file"),
            completion: .file())
        var reviewers: String?

        @Flag(help: "Take a review without keys, which authenticates nobody: anyone can have written it.")
        var unsignedReview = false

        func check() throws {
            guard (reviewers != nil) != unsignedReview else {
                throw ValidationError(
                    "name the reviewers whose keys count with --reviewers, or take a review that authenticates nobody "
                        + "with --unsigned-review")
            }
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
#endif
