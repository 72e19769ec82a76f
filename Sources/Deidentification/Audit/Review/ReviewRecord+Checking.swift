extension ReviewRecord {
    /// Signatures that an approval needs, each of another person.
    package static let signaturesNeeded = 2

    /// What is wrong with the record itself; empty when every signature covers what stands before it.
    package func problems() -> [String] {
        var problems: [String] = []
        var previous = filesDigest
        var people: Set<[String]> = []
        for (number, signature) in signatures.enumerated() {
            let name = "signature \(number + 1)"
            if signature.previous != previous { problems.append("\(name) covers other files or signatures") }
            if signature.digest != signature.expectedDigest { problems.append("\(name) was changed after it was made") }
            if !people.insert(Self.words(of: signature.reviewer)).inserted {
                problems.append("\(name) is of a person who has signed before")
            }
            if let reason = signature.proofProblem { problems.append("\(name) \(reason)") }
            previous = signature.digest
        }
        return problems
    }

    /// Why the files are not approved; empty when they are.
    ///
    /// - Parameter trusted: Reviewers whose signatures count, by public key; `nil` to believe the names.
    package func objections(trusted: TrustedReviewers?) -> [String] {
        var objections = problems()
        if files.isEmpty { objections.append("no file was reviewed") }
        for signature in signatures where signature.verdict == .reject {
            objections.append("rejected by \(signature.reviewer)")
        }
        let approvals = signatures.filter { $0.verdict == .approve }
        var counted = approvals
        if let trusted {
            counted = approvals.filter { trusted.isTrusted($0) }
            for signature in approvals where !trusted.isTrusted(signature) {
                objections.append(
                    "the signature of \(signature.reviewer) is not made with the key of a trusted reviewer")
            }
        }
        let keys = counted.map(\.publicKey).filter { !$0.isEmpty }
        if Set(keys).count != keys.count { objections.append("two signatures were made with one key") }
        if counted.count < Self.signaturesNeeded {
            objections.append("\(counted.count) of \(Self.signaturesNeeded) approvals")
        }
        return objections
    }
}
