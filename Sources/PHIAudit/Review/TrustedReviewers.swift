/// What makes signatures count where files are sent.
package enum ReviewTrust: Sendable {
    /// The keys of these people.
    case reviewers(TrustedReviewers)
    /// The names that the review gives: it authenticates nobody.
    case unsigned

    /// Who has signed, as far as it is known: a name counts only with a key of that person.
    func signer(of signature: ReviewRecord.Signature) -> String {
        guard case .reviewers(let trusted) = self, trusted.person(of: signature) == nil else {
            return signature.reviewer
        }
        let (name, key) = (signature.reviewer, signature.fingerprint)
        return
            "somebody who claims to be \(name), \(key.map { "with key \($0), which the list does not have for that name" } ?? "without a key")"
    }

    /// Whether a signature is that of the person whose name it has, as far as can be known.
    package func counts(_ signature: ReviewRecord.Signature) -> Bool {
        guard case .reviewers(let trusted) = self else { return true }
        return trusted.person(of: signature) != nil
    }
}

/// Reviewers whose signatures count where files are sent: one line for each person, with all keys of that person.
package struct TrustedReviewers: Sendable {
    /// The lines of people, by key.
    private var lines: [String: Int] = [:]
    /// The words of names, by line.
    private var names: [Int: [String]] = [:]

    /// Reads lines of public keys, mostly one, and a name. Empty lines and lines that start with `#` are skipped.
    ///
    /// - Throws: ``ReviewError`` when a person has two lines, or a key is written twice: who may sign twice must not
    ///   depend on how carefully a list was kept.
    package init(text: String) throws(ReviewError) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let parts = line.split(whereSeparator: \.isWhitespace)
            guard let first = parts.first, !first.hasPrefix("#") else { continue }
            let keys = parts.prefix { ReviewerName.isKey($0) }
            let written = parts.dropFirst(keys.count).joined(separator: " ")
            let name = ReviewRecord.words(of: written)
            guard !keys.isEmpty, !name.isEmpty else {
                throw ReviewError("line \(index + 1): write a public key of 64 hexadecimal digits and a name")
            }
            if let objection = ReviewerName.objection(to: written) {
                throw ReviewError("line \(index + 1): \(objection)")
            }
            if let other = names.first(where: { $0.value == name })?.key {
                throw ReviewError(
                    "line \(index + 1): this person is on line \(other) already; write all keys of a person on one line"
                )
            }
            for key in keys.map({ $0.lowercased() }) {
                guard lines.updateValue(index + 1, forKey: key) == nil else {
                    throw ReviewError("line \(index + 1): the key is in the list already; each person has their own")
                }
            }
            names[index + 1] = name
        }
        guard !lines.isEmpty else { throw ReviewError("it lists no reviewer") }
    }

    /// Who has signed, as the line of the list; `nil` when the person is not in the list, or signed under another name.
    func person(of signature: ReviewRecord.Signature) -> Int? {
        guard !signature.publicKey.isEmpty, signature.proofProblem == nil, let line = lines[signature.publicKey],
            names[line] == ReviewRecord.words(of: signature.reviewer)
        else { return nil }
        return line
    }
}
