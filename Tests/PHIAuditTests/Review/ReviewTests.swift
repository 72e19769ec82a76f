import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("a review")
struct ReviewTests {
    static let files = [
        ReviewRecord.File(digest: String(repeating: "a", count: 64), size: 10),
        ReviewRecord.File(digest: String(repeating: "b", count: 64), size: 20),
    ]

    static func terms(
        _ authentication: ReviewRecord.Authentication = .keys, namespace: String = "here",
        expires: String = "2026-03-01"
    ) -> ReviewRecord.Terms {
        ReviewRecord.Terms(authentication: authentication, namespace: namespace, expires: expires)
    }

    static func statement(
        _ name: String, _ verdict: ReviewRecord.Verdict = .approve
    ) -> ReviewRecord.Signature.Statement {
        ReviewRecord.Signature.Statement(
            reviewer: name, verdict: verdict, time: "2026-01-01T00:00:00Z", text: "seen", reportDigest: "r",
            tool: "ambra test")
    }

    private static func record(
        _ names: [String] = ["Ann Roe", "Ben Doe"], verdicts: [ReviewRecord.Verdict] = [.approve, .approve],
        keys: [ReviewerKey]? = nil
    ) throws -> ReviewRecord {
        var record = ReviewRecord(files: files, terms: terms(keys == nil ? .unsigned : .keys))
        for (number, name) in names.enumerated() {
            try record.sign(statement(name, verdicts[number]), after: .of(record), key: keys?[number])
        }
        return record
    }

    @Test("a review of two people who approve is approved")
    func approved() throws {
        #expect(try Self.record().reasons(.unsigned) == [])
    }

    @Test("a review of one person, or with a rejection, is not approved")
    func notApproved() throws {
        #expect(try Self.record(["Ann Roe"]).reasons(.unsigned) == ["1 of 2 approvals"])
        #expect(
            ReviewRecord(files: Self.files, terms: Self.terms(.unsigned)).reasons(.unsigned) == ["0 of 2 approvals"])
        let rejected = try Self.record(verdicts: [.approve, .reject])
        #expect(rejected.reasons(.unsigned).contains("rejected by Ben Doe"))
    }

    @Test(
        "a review is not signed twice by one person, however the name is spelled",
        arguments: ["Ann Roe", "ROE, Ann", " ann  röe "])
    func samePerson(_ name: String) throws {
        var record = try Self.record(["Ann Roe"])
        #expect(throws: ReviewError.self) {
            try record.sign(Self.statement(name), after: .of(record))
        }
        #expect(record.signatures.count == 1)
    }

    @Test("a review is taken back by a person who has approved it")
    func takenBack() throws {
        let (ann, ben) = (ReviewerKey(), ReviewerKey())
        var record = try Self.record(keys: [ann, ben])
        try record.sign(Self.statement("Ann Roe", .reject), after: .of(record), key: ann)
        #expect(record.problems() == [])
        let trust = try Self.trust("\(ann.publicKey) Ann Roe", "\(ben.publicKey) Ben Doe")
        #expect(record.reasons(trust).contains("rejected by Ann Roe"))
    }

    @Test("a review is not signed twice with one key, nor after a rejection, nor by nobody, nor for nothing")
    func refusals() throws {
        let key = ReviewerKey()
        var record = try Self.record(["Ann Roe"], keys: [key])
        #expect(throws: ReviewError.self) {
            try record.sign(Self.statement("Ben Doe"), after: .of(record), key: key)
        }
        #expect(throws: ReviewError.self) {
            try record.sign(Self.statement(" -"), after: .of(record), key: ReviewerKey())
        }
        // Nor without a key where the first one used one.
        #expect(throws: ReviewError.self) {
            try record.sign(Self.statement("Ben Doe"), after: .of(record))
        }
        var rejected = try Self.record(["Ann Roe"], verdicts: [.reject])
        #expect(throws: ReviewError.self) {
            try rejected.sign(Self.statement("Ben Doe"), after: .of(rejected))
        }
        var empty = ReviewRecord(files: [], terms: Self.terms(.unsigned))
        #expect(throws: ReviewError.self) {
            try empty.sign(Self.statement("Ann Roe"), after: .of(empty))
        }
    }

    @Test("a review shows every change that was made afterwards", arguments: 0..<18)
    func tampering(_ way: Int) throws {
        var record = ReviewRecord(files: Self.files, terms: Self.terms())
        for name in ["Ann Roe", "Ben Doe"] {
            var statement = Self.statement(name)
            if name == "Ben Doe" { statement.findings = ReviewedFindings(files: [.likely: 2], failures: 0) }
            try record.sign(statement, after: .of(record), key: ReviewerKey())
        }
        #expect(record.problems() == [])
        var (files, signatures) = (record.files, record.signatures)
        switch way {
        case 0: files.append(ReviewRecord.File(digest: String(repeating: "c", count: 64), size: 1))
        case 1: files.removeLast()
        case 2: files[0] = ReviewRecord.File(digest: files[0].digest, size: 11)
        case 3: signatures.removeFirst()
        case 4: signatures.swapAt(0, 1)
        case 5: signatures[0].statement.reviewer = "Eve Poe"
        case 6: signatures[1].statement.text = "nothing seen"
        case 7: signatures[0].statement.time = "2020-01-01T00:00:00Z"
        case 8: signatures[0].statement.reportDigest = "other"
        case 9: signatures[1].statement.edition = "PS3.15 2011a"
        case 10: signatures[1].statement.tool = "ambra 9"
        case 11: signatures[1].number = 7
        case 12: signatures[1].head = ""
        case 13: signatures[1].proof = signatures[0].proof
        case 15: signatures[1].statement.findings = nil
        case 16: signatures[0].statement.findings = ReviewedFindings(files: [:], failures: 0)
        case 14: (signatures[1].publicKey, signatures[1].proof) = ("", "")
        default:
            // Whoever computes the digest anew lacks the key.
            signatures[1].statement.verdict = .reject
            signatures[1].digest = signatures[1].expectedDigest(files: record.filesDigest)
        }
        #expect(ReviewRecord(files: files, terms: record.terms, signatures: signatures).problems() != [])
    }

    @Test(
        "a review is signed for one namespace, until one day, by keys or not",
        arguments: [terms(namespace: "there"), terms(expires: "2027-03-01"), terms(.unsigned)])
    func otherTerms(_ terms: ReviewRecord.Terms) throws {
        let record = try Self.record(keys: [ReviewerKey(), ReviewerKey()])
        #expect(ReviewRecord(files: record.files, terms: terms, signatures: record.signatures).problems() != [])
    }

    @Test("a review is signed as of its version; one of a version that was not signed is read, and continues as it is")
    func versions() throws {
        let record = try Self.record(keys: [ReviewerKey(), ReviewerKey()])
        #expect(record.version == 4)
        for version in [2, 3, 5] {
            let other = ReviewRecord(
                files: record.files, terms: record.terms, signatures: record.signatures, version: version)
            #expect(other.problems().first == "signature 1 covers another version, other files, terms or signatures")
        }
        var old = ReviewRecord(files: Self.files, terms: Self.terms(.unsigned), version: 3)
        try old.sign(Self.statement("Ann Roe"), after: ReviewHistory())
        #expect(old.problems() == [])
        let raised = ReviewRecord(files: old.files, terms: old.terms, signatures: old.signatures)
        #expect(raised.problems() != [])
    }

    @Test("a review counts for its namespace, until its day, for the edition of the profile that it was signed by")
    func stale() throws {
        let record = try Self.record()
        func objections(_ today: String, _ namespace: String?) -> [String] {
            record.objections(.unsigned, history: .of(record), today: today, namespace: namespace)
        }
        #expect(objections("2026-03-01", "here") == [] && objections("2026-02-01", nil) == [])
        #expect(objections("2026-03-02", "here") == ["the review expired on 2026-03-01; begin a new one"])
        #expect(objections("2026-03-01", "there") == ["approved for namespace here, not for there"])
        var old = ReviewRecord(files: Self.files, terms: Self.terms(.unsigned))
        var statement = Self.statement("Ann Roe")
        statement.edition = "PS3.15 2011a"
        try old.sign(statement, after: ReviewHistory())
        #expect(old.reasons(.unsigned).contains { $0.hasPrefix("Ann Roe signed by PS3.15 2011a") })
    }

    @Test("a review with the last signature removed lacks an approval")
    func removed() throws {
        let record = try Self.record()
        let cut = ReviewRecord(
            files: record.files, terms: record.terms, signatures: [record.signatures[0]])
        #expect(cut.reasons(.unsigned) == ["1 of 2 approvals"])
    }

    private static func trust(_ lines: String...) throws -> ReviewTrust {
        .reviewers(try TrustedReviewers(text: lines.joined(separator: "\r\n")))
    }

    @Test("a review counts only signatures of trusted keys where such are named")
    func trusted() throws {
        let (ann, ben) = (ReviewerKey(), ReviewerKey())
        let trust = try Self.trust("# reviewers", "\(ann.publicKey) Ann Roe", "", "\(ben.publicKey) Doe, Ben")
        #expect(try Self.record(keys: [ann, ben]).reasons(trust) == [])
        #expect(try Self.record(keys: [ann, ReviewerKey()]).reasons(trust) != [])
        // A trusted key under another's name is nobody's signature.
        #expect(try Self.record(["Ben Doe", "Ann Roe"], keys: [ann, ben]).reasons(trust) != [])
    }

    @Test("a review made up without keys is not approved where keys are asked for, whatever it says of itself")
    func madeUp() throws {
        let trust = try Self.trust("\(ReviewerKey().publicKey) Ann Roe", "\(ReviewerKey().publicKey) Ben Doe")
        let madeUp = try Self.record()
        #expect(madeUp.reasons(trust).contains { $0.contains("authenticates nobody") })
        let renamed = ReviewRecord(files: madeUp.files, terms: Self.terms(), signatures: madeUp.signatures)
        #expect(renamed.reasons(trust).contains("signature 1 has no key"))
        #expect(renamed.reasons(.unsigned) != [])
    }

    @Test("a review signed with two keys of one person has one approval")
    func twoKeys() throws {
        let (first, second, ben) = (ReviewerKey(), ReviewerKey(), ReviewerKey())
        let trust = try Self.trust("\(first.publicKey) \(second.publicKey) Ann Roe", "\(ben.publicKey) Ben Doe")
        #expect(try Self.record(keys: [first, second]).reasons(trust).contains("1 of 2 approvals"))
        // The record does not let one name sign twice; a file that was made elsewhere could.
        let twice = try Self.record(["Ann Roe", "Ann B. Roe"], keys: [first, second])
        #expect(twice.reasons(trust).contains("1 of 2 approvals"))
        #expect(try Self.record(keys: [second, ben]).reasons(trust) == [])
    }

    @Test("a review is not approved by names when it was signed with keys")
    func keysAsNames() throws {
        #expect(try Self.record(keys: [ReviewerKey(), ReviewerKey()]).reasons(.unsigned) != [])
    }

    private static let keys = (0..<4).map { String(repeating: "\($0)", count: 64) }

    @Test(
        "a list of reviewers with a mistake is refused",
        arguments: [
            "", "abc Ann", "\(String(repeating: "g", count: 64)) Ann", keys[0],
            // One person on two lines, and one key for two people.
            "\(keys[0]) Ann Roe\n\(keys[1]) roe, ann", "\(keys[0]) Ann\n\(keys[0]) Ben", "\(keys[2]) \(keys[2]) Ann",
        ])
    func list(_ text: String) {
        #expect(throws: ReviewError.self) { try TrustedReviewers(text: text) }
    }

    @Test(
        "nobody signs, or is trusted, under a name that is empty, hidden, a key or without end",
        arguments: [
            "", "  ", "\t", "-.-", "Ann\u{1B}[2J Roe", "Ann\u{202E} Roe", "Ann\u{200B} Roe", "Ann Roe\u{2028}",
            keys[0] + " Ann", String(repeating: "a", count: 101),
        ])
    func badName(_ name: String) throws {
        #expect(ReviewerName.objection(to: name) != nil)
        var record = ReviewRecord(files: Self.files, terms: Self.terms(.unsigned))
        #expect(throws: ReviewError.self) { try record.sign(Self.statement(name), after: .of(record)) }
        let forged = try ReviewRecord.Signature(
            Self.statement(name), files: record.filesDigest, previous: record.startDigest, number: 1, head: "", key: nil
        )
        let other = ReviewRecord(files: Self.files, terms: record.terms, signatures: [forged])
        #expect(other.problems().contains { $0.contains("the reviewer's name") })
        // The list's name is what follows its keys, up to the end of a line.
        guard !name.hasPrefix(Self.keys[0]), !name.contains("\u{2028}") else { return }
        #expect(throws: ReviewError.self) { try TrustedReviewers(text: "\(Self.keys[1]) \(name)") }
    }

    @Test("people sign under names of all scripts", arguments: ["Ann Roe", "Ann-Maria d'Été, MD", "山田 太郎", "Ἑλένη 2"])
    func goodName(_ name: String) { #expect(ReviewerName.objection(to: name) == nil) }

    @Test("a rejection with a key that is not the named person's blocks, and is not called that person's")
    func strangersRejection() throws {
        let (ann, ben, eve) = (ReviewerKey(), ReviewerKey(), ReviewerKey())
        let trust = try Self.trust("\(ann.publicKey) Ann Roe", "\(ben.publicKey) Ben Doe")
        var record = try Self.record(keys: [ann, ben])
        let older = record
        try record.sign(Self.statement("Ann Roe", .reject), after: .of(record), key: eve)
        let claim = "rejected by somebody who claims to be Ann Roe, with key \(eve.publicKey.prefix(16))"
        #expect(record.reasons(trust).contains { $0.hasPrefix(claim) })
        // So it is where the log alone has it.
        let reasons = older.objections(trust, history: .of(record), today: "2026-02-01")
        #expect(reasons.contains { $0.hasPrefix(claim) && $0.hasSuffix("(entry 3 of the log)") })
        for reason in record.reasons(trust) + reasons {
            #expect(!reason.contains("by Ann Roe") && !reason.contains("of Ann Roe"))
        }
    }

    @Test("a review counts for its namespace in either case")
    func namespaceCase() throws {
        let record = try Self.record()
        #expect(record.objections(.unsigned, history: .of(record), today: "2026-02-01", namespace: "HERE") == [])
    }

    @Test("a key survives its file and never shows itself")
    func key() throws {
        let key = ReviewerKey()
        #expect(try ReviewerKey(text: key.text).publicKey == key.publicKey)
        #expect("\(key)" == "ReviewerKey")
        #expect(throws: ReviewError.self) { try ReviewerKey(text: "hello") }
    }

    @Test("the digest of a file is that of its bytes")
    func digest() throws {
        let abc = try ContentDigest.hexadecimal(of: ByteSource(Array("abc".utf8)))
        #expect(abc == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}

extension ReviewHistory {
    /// The history of one review.
    static func of(_ record: ReviewRecord) -> ReviewHistory {
        ReviewHistory(record.signatures.map { Entry(files: record.filesDigest, signature: $0) })
    }
}

extension ReviewRecord {
    /// Why a review that is young, and the only one, does not approve.
    fileprivate func reasons(_ trust: ReviewTrust) -> [String] {
        objections(trust, history: .of(self), today: "2026-02-01")
    }
}
