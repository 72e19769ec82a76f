extension ReviewRecord {
    /// Signatures that an approval needs, each of another person.
    package static let signaturesNeeded = 2

    /// What is wrong with the record itself; empty when every signature covers what stands before it.
    package func problems() -> [String] {
        var problems: [String] = []
        var previous = startDigest
        var people: Set<[String]> = []
        for (number, signature) in signatures.enumerated() {
            let name = "signature \(number + 1)"
            if signature.previous != previous { problems.append("\(name) covers other files, terms or signatures") }
            if signature.digest != signature.expectedDigest { problems.append("\(name) was changed after it was made") }
            if !people.insert(Self.words(of: signature.reviewer)).inserted {
                problems.append("\(name) is of a person who has signed before")
            }
            if let reason = signature.proofProblem { problems.append("\(name) \(reason)") }
            if signature.publicKey.isEmpty == (authentication == .keys) {
                problems.append("\(name) \(authentication == .keys ? "has no key" : "has a key in an unsigned review")")
            }
            previous = signature.digest
        }
        return problems
    }

    /// Why the files are not approved; empty when they are.
    package func objections(_ trust: ReviewTrust) -> [String] {
        var objections = problems()
        if files.isEmpty { objections.append("no file was reviewed") }
        for signature in signatures where signature.verdict == .reject {
            objections.append("rejected by \(signature.reviewer)")
        }
        let approvals = signatures.filter { $0.verdict == .approve }
        let people: Int
        switch trust {
        case .reviewers(let trusted):
            if authentication == .unsigned {
                objections.append("the review is unsigned, which authenticates nobody; sign the files with keys")
            }
            for signature in approvals where trusted.person(of: signature) == nil {
                objections.append(
                    "the signature of \(signature.reviewer) is not made with the key of a trusted reviewer")
            }
            people = Set(approvals.compactMap { trusted.person(of: $0) }).count
        case .unsigned:
            if authentication == .keys {
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
