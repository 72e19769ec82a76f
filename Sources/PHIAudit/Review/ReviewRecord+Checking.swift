import Deidentification

extension ReviewRecord {
    /// Signatures that an approval needs, each of another person.
    package static let signaturesNeeded = 2

    /// What is wrong with the record itself; empty when every signature covers what comes before it.
    package func problems() -> [String] {
        var problems: [String] = []
        var previous = startDigest
        var people: Set<[String]> = []
        for (number, signature) in signatures.enumerated() {
            let name = "signature \(number + 1)"
            if signature.previous != previous {
                problems.append("\(name) covers another version, other files, terms or signatures")
            }
            if signature.digest != signature.expectedDigest(files: filesDigest) {
                problems.append("\(name) was changed after it was made")
            }
            // Whoever has approved may still reject.
            if !people.insert(Self.words(of: signature.reviewer)).inserted, signature.verdict == .approve {
                problems.append("\(name) is of a person who has signed before")
            }
            if let reason = ReviewerName.objection(to: signature.reviewer) { problems.append("\(name): \(reason)") }
            if let reason = signature.proofProblem { problems.append("\(name) \(reason)") }
            if signature.publicKey.isEmpty == (terms.authentication == .keys) {
                problems.append(
                    "\(name) \(terms.authentication == .keys ? "has no key" : "has a key in an unsigned review")")
            }
            previous = signature.digest
        }
        return problems
    }

    /// Why the files are not approved; empty when they are.
    ///
    /// - Parameters:
    ///   - trust: What makes signatures count.
    ///   - history: All signatures that were made.
    ///   - today: The day in UTC, as `2026-01-31`.
    ///   - namespace: Where the files are to be sent; `nil` when it is where the terms say.
    package func objections(
        _ trust: ReviewTrust, history: ReviewHistory, today: String, namespace: String? = nil
    ) -> [String] {
        var objections = problems() + history.objections(to: self, trust) + staleness(today, trust)
        if let namespace, namespace.lowercased() != terms.namespace.lowercased() {
            objections.append("approved for namespace \(terms.namespace), not for \(namespace)")
        }
        if files.isEmpty { objections.append("no file was reviewed") }
        for signature in signatures where signature.verdict == .reject {
            objections.append("rejected by \(trust.signer(of: signature))")
        }
        return objections + missingApprovals(trust)
    }

    /// What has become too old to count.
    private func staleness(_ today: String, _ trust: ReviewTrust) -> [String] {
        var objections: [String] = []
        if terms.expires < today { objections.append("the review expired on \(terms.expires); begin a new one") }
        let edition = ProfileEdition.confidentialityProfile
        for signature in signatures where signature.statement.edition != edition {
            objections.append(
                "\(trust.signer(of: signature)) signed by \(signature.statement.edition), and this is \(edition); begin a new review"
            )
        }
        return objections
    }

    private func missingApprovals(_ trust: ReviewTrust) -> [String] {
        var objections: [String] = []
        let approvals = signatures.filter { $0.verdict == .approve }
        for signature in approvals where signature.statement.reportDigest.isEmpty {
            objections.append("\(trust.signer(of: signature)) approved without a report of ambra audit")
        }
        let people: Int
        switch trust {
        case .reviewers(let trusted):
            if terms.authentication == .unsigned {
                objections.append("the review is unsigned, which authenticates nobody; sign the files with keys")
            }
            for signature in approvals where trusted.person(of: signature) == nil {
                objections.append(
                    "the signature in the name of \(signature.reviewer) is not made with a key that the list has for "
                        + "that name (\(signature.fingerprint ?? "no key"))")
            }
            people = Set(approvals.compactMap { trusted.person(of: $0) }).count
        case .unsigned:
            if terms.authentication == .keys {
                objections.append("the review is signed with keys; name the trusted reviewers with --reviewers")
            }
            people = Set(approvals.map { Self.words(of: $0.reviewer) }).count
        }
        if people < Self.signaturesNeeded {
            objections.append("\(people) of \(Self.signaturesNeeded) approvals")
        }
        return objections
    }
}
