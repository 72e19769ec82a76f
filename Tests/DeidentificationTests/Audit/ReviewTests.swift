import DICOM
import Testing

@testable import Deidentification

@Suite("a review")
struct ReviewTests {
    private static let files = [
        ReviewRecord.File(digest: String(repeating: "a", count: 64), size: 10),
        ReviewRecord.File(digest: String(repeating: "b", count: 64), size: 20),
    ]

    private static func record(
        _ names: [String] = ["Ann Roe", "Ben Doe"], verdicts: [ReviewRecord.Verdict] = [.approve, .approve],
        keys: [ReviewerKey]? = nil
    ) throws -> ReviewRecord {
        var record = ReviewRecord(files: files, authentication: keys == nil ? .unsigned : .keys)
        for (number, name) in names.enumerated() {
            try record.sign(
                reviewer: name, verdict: verdicts[number], time: "2026-01-0\(number + 1)T00:00:00Z", statement: "seen",
                reportDigest: "r", key: keys?[number])
        }
        return record
    }

    private static func copy(
        _ signature: ReviewRecord.Signature, reviewer: String? = nil, verdict: ReviewRecord.Verdict? = nil,
        time: String? = nil, statement: String? = nil, report: String? = nil, previous: String? = nil,
        digest: String? = nil, key: String? = nil, proof: String? = nil
    ) -> ReviewRecord.Signature {
        ReviewRecord.Signature(
            reviewer: reviewer ?? signature.reviewer, verdict: verdict ?? signature.verdict,
            time: time ?? signature.time, statement: statement ?? signature.statement,
            reportDigest: report ?? signature.reportDigest, previous: previous ?? signature.previous,
            digest: digest ?? signature.digest, publicKey: key ?? signature.publicKey,
            proof: proof ?? signature.proof)
    }

    @Test("of two people who approve is approved")
    func approved() throws {
        #expect(try Self.record().objections(.unsigned) == [])
    }

    @Test("of one person, or with a rejection, is not")
    func notApproved() throws {
        #expect(try Self.record(["Ann Roe"]).objections(.unsigned) == ["1 of 2 approvals"])
        #expect(
            ReviewRecord(files: Self.files, authentication: .unsigned).objections(.unsigned) == ["0 of 2 approvals"])
        let rejected = try Self.record(verdicts: [.approve, .reject])
        #expect(rejected.objections(.unsigned).contains("rejected by Ben Doe"))
    }

    @Test(
        "is not signed twice by one person, however the name is spelled",
        arguments: ["Ann Roe", "ROE, Ann", " ann  röe "])
    func samePerson(_ name: String) throws {
        var record = try Self.record(["Ann Roe"])
        #expect(throws: ReviewError.self) {
            try record.sign(reviewer: name, verdict: .approve, time: "t", statement: "s")
        }
        #expect(record.signatures.count == 1)
    }

    @Test("is not signed twice with one key, nor after a rejection, nor by nobody, nor for nothing")
    func refusals() throws {
        let key = ReviewerKey()
        var record = try Self.record(["Ann Roe"], keys: [key])
        #expect(throws: ReviewError.self) {
            try record.sign(reviewer: "Ben Doe", verdict: .approve, time: "t", statement: "s", key: key)
        }
        #expect(throws: ReviewError.self) {
            try record.sign(reviewer: " -", verdict: .approve, time: "t", statement: "s", key: ReviewerKey())
        }
        // Nor without a key where the first one used one.
        #expect(throws: ReviewError.self) {
            try record.sign(reviewer: "Ben Doe", verdict: .approve, time: "t", statement: "s")
        }
        var rejected = try Self.record(["Ann Roe"], verdicts: [.reject])
        #expect(throws: ReviewError.self) {
            try rejected.sign(reviewer: "Ben Doe", verdict: .approve, time: "t", statement: "s")
        }
        var empty = ReviewRecord(files: [], authentication: .unsigned)
        #expect(throws: ReviewError.self) {
            try empty.sign(reviewer: "Ann Roe", verdict: .approve, time: "t", statement: "s")
        }
    }

    @Test("shows every change that was made afterwards", arguments: 0..<12)
    func tampering(_ way: Int) throws {
        let record = try Self.record(keys: [ReviewerKey(), ReviewerKey()])
        #expect(record.problems() == [])
        let (first, second) = (record.signatures[0], record.signatures[1])
        var files = record.files
        var signatures = record.signatures
        switch way {
        case 0: files.append(ReviewRecord.File(digest: String(repeating: "c", count: 64), size: 1))
        case 1: files.removeLast()
        case 2: files[0] = ReviewRecord.File(digest: files[0].digest, size: 11)
        case 3: signatures.removeFirst()
        case 4: signatures.swapAt(0, 1)
        case 5: signatures[0] = Self.copy(first, reviewer: "Eve Poe")
        case 6: signatures[1] = Self.copy(second, statement: "nothing seen")
        case 7: signatures[0] = Self.copy(first, time: "2020-01-01T00:00:00Z")
        case 8: signatures[0] = Self.copy(first, report: "other")
        case 9: signatures[1] = Self.copy(second, proof: first.proof)
        case 10: signatures[1] = Self.copy(second, key: "", proof: "")
        default:
            // Whoever computes the digest anew lacks the key.
            let forged = Self.copy(second, verdict: .reject)
            signatures[1] = Self.copy(forged, digest: forged.expectedDigest)
        }
        let forged = ReviewRecord(files: files, authentication: .keys, signatures: signatures)
        #expect(forged.problems() != [])
        #expect(forged.objections(.unsigned) != [])
    }

    @Test("with the last signature removed lacks an approval")
    func removed() throws {
        let record = try Self.record()
        let cut = ReviewRecord(
            files: record.files, authentication: .unsigned, signatures: [record.signatures[0]])
        #expect(cut.objections(.unsigned) == ["1 of 2 approvals"])
    }

    private static func trust(_ lines: String...) throws -> ReviewTrust {
        .reviewers(try TrustedReviewers(text: lines.joined(separator: "\r\n")))
    }

    @Test("counts only signatures of trusted keys where such are named")
    func trusted() throws {
        let (ann, ben) = (ReviewerKey(), ReviewerKey())
        let trust = try Self.trust("# reviewers", "\(ann.publicKey) Ann Roe", "", "\(ben.publicKey) Doe, Ben")
        #expect(try Self.record(keys: [ann, ben]).objections(trust) == [])
        #expect(try Self.record(keys: [ann, ReviewerKey()]).objections(trust) != [])
        // A trusted key under another's name is nobody's signature.
        #expect(try Self.record(["Ben Doe", "Ann Roe"], keys: [ann, ben]).objections(trust) != [])
    }

    @Test("made up without keys is not approved where keys are asked for, whatever it says of itself")
    func madeUp() throws {
        let trust = try Self.trust("\(ReviewerKey().publicKey) Ann Roe", "\(ReviewerKey().publicKey) Ben Doe")
        let madeUp = try Self.record()
        #expect(madeUp.objections(trust).contains { $0.contains("authenticates nobody") })
        let renamed = ReviewRecord(files: madeUp.files, authentication: .keys, signatures: madeUp.signatures)
        #expect(renamed.objections(trust).contains("signature 1 has no key"))
        #expect(renamed.objections(.unsigned) != [])
    }

    @Test("signed with two keys of one person has one approval")
    func twoKeys() throws {
        let (first, second, ben) = (ReviewerKey(), ReviewerKey(), ReviewerKey())
        let trust = try Self.trust("\(first.publicKey) \(second.publicKey) Ann Roe", "\(ben.publicKey) Ben Doe")
        #expect(try Self.record(keys: [first, second]).objections(trust).contains("1 of 2 approvals"))
        // The record does not let one name sign twice; a file that was made elsewhere could.
        let twice = try Self.record(["Ann Roe", "Ann B. Roe"], keys: [first, second])
        #expect(twice.objections(trust).contains("1 of 2 approvals"))
        #expect(try Self.record(keys: [second, ben]).objections(trust) == [])
    }

    @Test("is not approved by names when it was signed with keys")
    func keysAsNames() throws {
        #expect(try Self.record(keys: [ReviewerKey(), ReviewerKey()]).objections(.unsigned) != [])
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
