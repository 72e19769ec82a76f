import Deidentification

extension ReviewRecord {
    /// What a reviewer concluded.
    package enum Verdict: String, Sendable, Hashable {
        case approve
        case reject
    }

    /// One person's signature.
    package struct Signature: Sendable, Hashable {
        /// What a person states by signing.
        package struct Statement: Sendable, Hashable {
            package var reviewer: String
            package var verdict: Verdict
            /// When, as ISO 8601 in UTC.
            package var time: String
            package var text: String
            /// SHA-256 of the report that was looked at; empty when none was named.
            package var reportDigest: String
            /// The edition of the profile by which the program judges.
            package var edition: String
            /// The program and its version.
            package var tool: String
            /// What the report found; `nil` when none was named, and in signatures of earlier versions.
            package var findings: ReviewedFindings?

            package init(
                reviewer: String, verdict: Verdict, time: String, text: String, reportDigest: String,
                edition: String = ProfileEdition.confidentialityProfile, tool: String, findings: ReviewedFindings? = nil
            ) {
                self.reviewer = reviewer
                self.verdict = verdict
                self.time = time
                self.text = text
                self.reportDigest = reportDigest
                self.edition = edition
                self.tool = tool
                self.findings = findings
            }
        }

        package var statement: Statement
        /// The running number in the history, from 1.
        package var number: Int
        /// The digest of the signature before it in the history; empty for the first one there.
        package var head: String
        /// The digest of the signature before this one in the record, or of the files and terms.
        package var previous: String
        /// The digest of all of the above, of the files and of the public key.
        package var digest: String
        /// The reviewer's Ed25519 public key; empty when no key was used.
        package var publicKey: String
        /// The Ed25519 signature of the digest; empty when no key was used.
        package var proof: String

        package var reviewer: String { statement.reviewer }
        package var verdict: Verdict { statement.verdict }

        /// A signature that was made before.
        package init(
            _ statement: Statement, number: Int, head: String, previous: String, digest: String, publicKey: String,
            proof: String
        ) {
            self.statement = statement
            self.number = number
            self.head = head
            self.previous = previous
            self.digest = digest
            self.publicKey = publicKey
            self.proof = proof
        }

        /// Signs.
        init(
            _ statement: Statement, files: String, previous: String, number: Int, head: String, key: ReviewerKey?
        ) throws(ReviewError) {
            self.init(
                statement, number: number, head: head, previous: previous, digest: "", publicKey: key?.publicKey ?? "",
                proof: "")
            digest = expectedDigest(files: files)
            proof = try key?.proof(of: digest) ?? ""
        }

        /// What the digest must be.
        ///
        /// - Parameter files: The digest of the list of files.
        func expectedDigest(files: String) -> String {
            var texts = [
                files, previous, String(number), head, statement.reviewer, statement.verdict.rawValue, statement.time,
                statement.text, statement.reportDigest, statement.edition, statement.tool, publicKey,
            ]
            guard let findings = statement.findings else {
                return ContentDigest.hexadecimal(ContentDigest.digest("ambra review signature 2", texts))
            }
            texts.append(findings.text)
            return ContentDigest.hexadecimal(ContentDigest.digest("ambra review signature 3", texts))
        }
    }
}

/// How many files of a report have each severity as their worst finding: what an approval has accepted.
package struct ReviewedFindings: Sendable, Hashable {
    private let files: [AuditFinding.Severity: Int]
    /// Files that were not examined, or not to the end.
    package let failures: Int

    package init(files: [AuditFinding.Severity: Int], failures: Int) {
        self.files = files.filter { $0.value > 0 }
        self.failures = failures
    }

    /// How many files have a worst finding.
    package func files(_ severity: AuditFinding.Severity) -> Int { files[severity] ?? 0 }

    /// Whether a person should have looked at a file.
    package var areSevere: Bool { failures > 0 || files.keys.contains { $0 >= .likely } }

    /// In words, the most severe first.
    package var words: String {
        var parts = AuditFinding.Severity.allCases.reversed().filter { files($0) > 0 }.map { "\(files($0)) \($0)" }
        if !parts.isEmpty { parts[0] = "worst finding of each file: " + parts[0] }
        if failures > 0 { parts.append("\(failures) not examined") }
        return parts.isEmpty ? "no finding" : parts.joined(separator: ", ")
    }

    /// What is signed.
    var text: String {
        let counts = AuditFinding.Severity.allCases.map { "\($0) \(files($0))" }
        return (counts + ["failures \(failures)"]).joined(separator: " ")
    }
}
