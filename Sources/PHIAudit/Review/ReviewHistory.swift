/// All signatures of all reviews in the order in which they were made, kept outside of the reviews: replacing a newer
/// review by an older one does not undo a rejection.
///
/// Each signature covers its number here and the signature before it, so entries cannot be changed or removed from the
/// middle without a reviewer's key. Entries at the end can: older copies of both the history and a review look like the
/// work of somebody who stopped earlier.
package struct ReviewHistory: Sendable, Hashable {
    /// A signature, and what it is for.
    package struct Entry: Sendable, Hashable {
        /// The digest of the list of files.
        package let files: String
        package let signature: ReviewRecord.Signature

        package init(files: String, signature: ReviewRecord.Signature) {
            self.files = files
            self.signature = signature
        }
    }

    package let entries: [Entry]

    package init(_ entries: [Entry] = []) { self.entries = entries }

    /// The digest of the last signature; empty when there is none.
    package var head: String { entries.last?.signature.digest ?? "" }

    /// Problems of the history itself.
    package func problems() -> [String] {
        var head = ""
        for (index, entry) in entries.enumerated() {
            let signature = entry.signature
            guard signature.number == index + 1, signature.head == head,
                signature.digest == signature.expectedDigest(files: entry.files), signature.proofProblem == nil
            else { return ["entry \(index + 1) of the log was changed, or one before it was removed"] }
            head = signature.digest
        }
        return []
    }

    /// Why a record must not be used although it is valid by itself; empty when there is no reason.
    ///
    /// - Parameter trust: Whose keys count; `nil` where it is not known, as during signing.
    package func objections(to record: ReviewRecord, _ trust: ReviewTrust?) -> [String] {
        var objections = problems()
        let files = record.filesDigest
        for signature in record.signatures {
            let entry = Entry(files: files, signature: signature)
            if !entries.indices.contains(signature.number - 1) || entries[signature.number - 1] != entry {
                let name = trust?.signer(of: signature) ?? signature.reviewer
                objections.append("the signature of \(name) is not in the log")
            }
        }
        for entry in entries where entry.files == files && !record.signatures.contains(entry.signature) {
            let signature = entry.signature
            let claim =
                "somebody who signs as \(signature.reviewer), \(signature.fingerprint.map { "key \($0)" } ?? "without a key")"
            let place = "\(trust?.signer(of: signature) ?? claim) (entry \(signature.number) of the log)"
            if signature.verdict == .reject { objections.append("rejected by \(place)") }
            if let last = record.signatures.last, signature.previous == last.digest {
                objections.append("the review is an older one: it lacks the signature of \(place)")
            }
        }
        return objections
    }
}
