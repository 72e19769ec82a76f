import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("the history of reviews")
struct ReviewHistoryTests {
    private let ann = ReviewerKey()
    private let ben = ReviewerKey()
    private let cleo = ReviewerKey()

    private func objections(_ record: ReviewRecord, _ history: ReviewHistory) throws -> [String] {
        let lines = [(ann, "Ann Roe"), (ben, "Ben Doe"), (cleo, "Cleo Poe")].map { "\($0.publicKey) \($1)" }
        let trust = ReviewTrust.reviewers(try TrustedReviewers(text: lines.joined(separator: "\n")))
        return record.objections(trust, history: history, today: "2026-02-01")
    }

    /// Signs as the next one of a history.
    private func sign(
        _ record: inout ReviewRecord, _ name: String, _ verdict: ReviewRecord.Verdict, _ key: ReviewerKey,
        _ history: inout ReviewHistory
    ) throws {
        try record.sign(ReviewTests.statement(name, verdict), after: history, key: key)
        let signature = try #require(record.signatures.last)
        history = ReviewHistory(
            history.entries + [ReviewHistory.Entry(files: record.filesDigest, signature: signature)])
    }

    /// A review by Ann, and the same one by Ben as well.
    private func made(
        _ verdict: ReviewRecord.Verdict
    ) throws -> (older: ReviewRecord, newer: ReviewRecord, history: ReviewHistory) {
        var record = ReviewRecord(files: ReviewTests.files, terms: ReviewTests.terms())
        var history = ReviewHistory()
        try sign(&record, "Ann Roe", .approve, ann, &history)
        let older = record
        try sign(&record, "Ben Doe", verdict, ben, &history)
        return (older, record, history)
    }

    @Test("the history of an approved review approves it")
    func approved() throws {
        let (_, record, history) = try made(.approve)
        #expect(try objections(record, history) == [])
    }

    @Test("the history keeps a rejection when the older review is put back, and when a new one is begun")
    func rejected() throws {
        var (older, _, history) = try made(.reject)
        #expect(throws: ReviewError.self) { try sign(&older, "Cleo Poe", .approve, cleo, &history) }
        // Against another history it can be signed; this one gives it away.
        try older.sign(ReviewTests.statement("Cleo Poe"), after: .of(older), key: cleo)
        let reasons = try objections(older, history)
        #expect(reasons.contains("rejected by Ben Doe (entry 2 of the log)"))
        #expect(reasons.contains("the signature of Cleo Poe is not in the log"))
        var new = ReviewRecord(files: ReviewTests.files, terms: ReviewTests.terms(expires: "2026-04-01"))
        #expect(throws: ReviewError.self) { try sign(&new, "Cleo Poe", .approve, cleo, &history) }
        // Other files are another matter.
        var other = ReviewRecord(files: ReviewTests.files.prefix(1), terms: ReviewTests.terms())
        try sign(&other, "Cleo Poe", .approve, cleo, &history)
        #expect(history.entries.count == 3)
    }

    @Test("the history shows that a review is not the newest")
    func older() throws {
        let (older, _, history) = try made(.approve)
        let reasons = try objections(older, history)
        #expect(reasons.contains("the review is an older one: it lacks the signature of Ben Doe (entry 2 of the log)"))
    }

    @Test("the history cannot lose or change an entry that is not the last one without a key", arguments: 0..<5)
    func tampering(_ way: Int) throws {
        var (_, record, history) = try made(.reject)
        var other = ReviewRecord(files: ReviewTests.files.prefix(1), terms: ReviewTests.terms())
        try sign(&other, "Cleo Poe", .approve, cleo, &history)
        #expect(history.problems() == [])
        var entries = history.entries
        var signature = entries[1].signature
        switch way {
        case 0: entries.remove(at: 1)
        case 1: entries.swapAt(0, 1)
        case 2: entries[1] = ReviewHistory.Entry(files: other.filesDigest, signature: signature)
        case 3:
            signature.statement.verdict = .approve
            signature.digest = signature.expectedDigest(files: record.filesDigest)
            entries[1] = ReviewHistory.Entry(files: record.filesDigest, signature: signature)
        default: entries.removeFirst()
        }
        #expect(ReviewHistory(entries).problems() != [])
        #expect(try objections(other, ReviewHistory(entries)) != [])
    }
}
