import Deidentification

/// What people have concluded about the content of files: the digests of all files, the terms of the review, and one
/// signature for each person.
///
/// Each signature covers the version of the record, the list of digests, the terms, the report that was looked at, and
/// all signatures before it; whoever changes, removes or inserts anything makes a digest that does not match. With
/// keys, and a list of trusted reviewers where it is checked, only the holder of a reviewer's key can sign as that
/// reviewer. An unsigned review proves nothing of this: anybody who can write the file can make a whole new one, names
/// included. Only a ``ReviewHistory`` shows that an older record replaced a newer one.
package struct ReviewRecord: Sendable, Hashable {
    /// A file that was reviewed, by its content alone: names of files may identify.
    package struct File: Sendable, Hashable, Comparable {
        /// SHA-256 of the bytes, 64 hexadecimal digits.
        package let digest: String
        /// The number of bytes.
        package let size: Int

        package init(digest: String, size: Int) {
            self.digest = digest
            self.size = size
        }

        package static func < (left: File, right: File) -> Bool {
            (left.digest, left.size) < (right.digest, right.size)
        }
    }

    /// What proves who has signed.
    package enum Authentication: String, Sendable, Hashable {
        /// The reviewers' keys.
        case keys
        /// Nothing: names are believed.
        case unsigned
    }

    /// What everyone who signs agrees to, besides the files.
    package struct Terms: Sendable, Hashable {
        package let authentication: Authentication
        /// The namespace that the files may be sent to.
        package let namespace: String
        /// The last day on which they may be sent, in UTC, as `2026-01-31`.
        package let expires: String

        package init(authentication: Authentication, namespace: String, expires: String) {
            self.authentication = authentication
            self.namespace = namespace
            self.expires = expires
        }
    }

    /// The versions of records that are known. Version 2 did not say what the report found; versions before 4 were
    /// not signed themselves.
    package static let versions = 2...4

    /// The version of the record, which the first signature covers.
    package let version: Int

    /// The files, in the order of their digests, each content once.
    package let files: [File]

    package let terms: Terms

    /// The signatures, the first one first.
    package private(set) var signatures: [Signature]

    package init(
        files: some Sequence<File>, terms: Terms, signatures: [Signature] = [],
        version: Int = ReviewRecord.versions.upperBound
    ) {
        self.version = version
        self.files = Set(files).sorted()
        self.terms = terms
        self.signatures = signatures
    }

    /// The digest of the list of files.
    package var filesDigest: String { Self.digest(of: files) }

    /// The digest of files in any order, each content once.
    package static func digest(of files: some Sequence<File>) -> String {
        let texts = Set(files).sorted().flatMap { [$0.digest, String($0.size)] }
        return ContentDigest.hexadecimal(ContentDigest.digest("ambra review files 1", texts))
    }

    /// What the first signature covers: the version, the files and the terms.
    var startDigest: String {
        let texts = [filesDigest, terms.authentication.rawValue, terms.namespace, terms.expires]
        let signed = version < 4 ? 2 : version
        return ContentDigest.hexadecimal(ContentDigest.digest("ambra review \(signed)", texts))
    }

    /// Adds a signature as the next one of a history.
    ///
    /// - Throws: ``ReviewError`` when the record is not valid, was rejected, or has the same person's signature.
    package mutating func sign(
        _ statement: Signature.Statement, after history: ReviewHistory, key: ReviewerKey? = nil
    ) throws(ReviewError) {
        guard !files.isEmpty else { throw ReviewError("there are no files to sign for") }
        if let objection = ReviewerName.objection(to: statement.reviewer) { throw ReviewError(objection) }
        guard (key != nil) == (terms.authentication == .keys) else {
            throw ReviewError(
                terms.authentication == .keys
                    ? "the review is signed with keys; sign it with yours"
                    : "the review is unsigned; begin a new one to sign with keys")
        }
        let problems = problems() + history.objections(to: self, nil)
        guard problems.isEmpty else { throw ReviewError(problems.joined(separator: "; ")) }
        guard !signatures.contains(where: { $0.verdict == .reject }) else {
            throw ReviewError("the files were rejected; fix them and begin a new review")
        }
        let words = Self.words(of: statement.reviewer)
        let isRejection = statement.verdict == .reject
        guard isRejection || !signatures.contains(where: { Self.words(of: $0.reviewer) == words }) else {
            throw ReviewError("\(statement.reviewer) has signed already; a second person must sign")
        }
        let publicKey = key?.publicKey ?? ""
        guard isRejection || publicKey.isEmpty || !signatures.contains(where: { $0.publicKey == publicKey }) else {
            throw ReviewError("the key has signed already; a second person signs with a key of their own")
        }
        signatures.append(
            try Signature(
                statement, files: filesDigest, previous: signatures.last?.digest ?? startDigest,
                number: history.entries.count + 1, head: history.head, key: key))
    }

    /// Names are the same person's when they have the same words, in any order, case and punctuation.
    static func words(of name: String) -> [String] {
        TextFolding.fold(name).split { !TextFolding.isSymbol($0) }.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}

/// Why a review cannot be signed or does not hold.
package struct ReviewError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
