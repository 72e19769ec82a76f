#if Tools
/// Files of ours that cannot be made again. No output takes their place, whatever the user says.
enum Irreplaceable: String, Sendable {
    case projectKey = "a project key"
    case reviewerKey = "a reviewer's key"
    case map = "the map of another run"
    case review = "a review"
    case log = "the log of reviews"
    case reviewers = "a list of reviewers"

    /// What the file at a path is, by its first bytes; `nil` when it is none of these, or cannot be read.
    init?(ofFile path: String) {
        guard let head = ReportFormat.head(ofFile: path) else { return nil }
        let format = ReportFormat(head: head)
        if head.hasPrefix("ambra-project-key:") {
            self = .projectKey
        } else if head.hasPrefix("ambra-reviewer-key-") {
            self = .reviewerKey
        } else if head.filter({ !$0.isWhitespace }).hasPrefix("{\"files_sha256\":") {
            self = .log
        } else if format == .map {
            self = .map
        } else if format == .review {
            self = .review
        } else if Self.listsReviewers(head) {
            self = .reviewers
        } else {
            return nil
        }
    }

    /// Whether the first line that is no comment is a public key and a name.
    private static func listsReviewers(_ head: String) -> Bool {
        let lines = head.split(separator: "\n").drop { $0.hasPrefix("#") || $0.allSatisfy(\.isWhitespace) }
        guard let words = lines.first?.split(separator: " "), words.count > 1, let key = words.first else {
            return false
        }
        return key.utf8.count == 64 && key.allSatisfy(\.isHexDigit)
    }
}
#endif
