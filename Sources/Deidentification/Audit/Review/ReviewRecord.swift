/// What people have said of the content of files: the digests of all files, and one signature a person.
///
/// Each signature covers the list of digests, the report that was looked at, and all signatures before it; whoever
/// changes, removes or inserts anything makes a digest that does not fit. With keys, and a list of trusted reviewers
/// where it is checked, only who holds a reviewer's key can sign as that reviewer. An unsigned review proves nothing of
/// the kind: anybody who can write the file can make a whole new one, names included.
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

    /// What a reviewer concluded.
    package enum Verdict: String, Sendable, Hashable {
        case approve
        case reject
    }

    /// One person's signature.
    package struct Signature: Sendable, Hashable {
        package let reviewer: String
        package let verdict: Verdict
        /// When, as ISO 8601 in UTC.
        package let time: String
        package let statement: String
        /// SHA-256 of the report that was looked at; empty when none was named.
        package let reportDigest: String
        /// The digest of the signature before this one, or of the list of files.
        package let previous: String
        /// The digest of all of the above and of the public key.
        package let digest: String
        /// The reviewer's Ed25519 public key; empty when no key was used.
        package let publicKey: String
        /// The Ed25519 signature of the digest; empty when no key was used.
        package let proof: String

        package init(
            reviewer: String, verdict: Verdict, time: String, statement: String, reportDigest: String,
            previous: String, digest: String, publicKey: String, proof: String
        ) {
            self.reviewer = reviewer
            self.verdict = verdict
            self.time = time
            self.statement = statement
            self.reportDigest = reportDigest
            self.previous = previous
            self.digest = digest
            self.publicKey = publicKey
            self.proof = proof
        }

        /// What the digest must be.
        var expectedDigest: String {
            let texts = [previous, reviewer, verdict.rawValue, time, statement, reportDigest, publicKey]
            return ContentDigest.hexadecimal(ContentDigest.digest("ambra review signature 2", texts))
        }
    }

    /// The files, in the order of their digests, each content once.
    package let files: [File]

    /// What proves who has signed; signed with the files.
    package let authentication: Authentication

    /// The signatures, the first one first.
    package private(set) var signatures: [Signature]

    package init(files: some Sequence<File>, authentication: Authentication, signatures: [Signature] = []) {
        self.files = Set(files).sorted()
        self.authentication = authentication
        self.signatures = signatures
    }

    /// The digest of the list of files.
    package var filesDigest: String {
        let texts = files.flatMap { [$0.digest, String($0.size)] }
        return ContentDigest.hexadecimal(ContentDigest.digest("ambra review files 1", texts))
    }

    /// What the first signature covers: the files and the terms of the review.
    var startDigest: String {
        ContentDigest.hexadecimal(ContentDigest.digest("ambra review 2", [filesDigest, authentication.rawValue]))
    }

    /// Adds a signature.
    ///
    /// - Throws: ``ReviewError`` when what is there does not hold, was rejected, or has the same person's signature.
    package mutating func sign(
        reviewer: String, verdict: Verdict, time: String, statement: String, reportDigest: String = "",
        key: ReviewerKey? = nil
    ) throws(ReviewError) {
        guard !files.isEmpty else { throw ReviewError("there is no file to sign for") }
        guard !Self.words(of: reviewer).isEmpty else { throw ReviewError("name the reviewer") }
        guard (key != nil) == (authentication == .keys) else {
            throw ReviewError(
                authentication == .keys
                    ? "the review is signed with keys; sign it with yours"
                    : "the review is unsigned; begin a new one to sign with keys")
        }
        let problems = problems()
        guard problems.isEmpty else { throw ReviewError(problems.joined(separator: "; ")) }
        guard !signatures.contains(where: { $0.verdict == .reject }) else {
            throw ReviewError("the files were rejected; fix them and begin a new review")
        }
        guard !signatures.contains(where: { Self.words(of: $0.reviewer) == Self.words(of: reviewer) }) else {
            throw ReviewError("\(reviewer) has signed already; a second person must sign")
        }
        let publicKey = key?.publicKey ?? ""
        guard publicKey.isEmpty || !signatures.contains(where: { $0.publicKey == publicKey }) else {
            throw ReviewError("the key has signed already; a second person signs with a key of their own")
        }
        let unsigned = Signature(
            reviewer: reviewer, verdict: verdict, time: time, statement: statement, reportDigest: reportDigest,
            previous: signatures.last?.digest ?? startDigest, digest: "", publicKey: publicKey, proof: "")
        let digest = unsigned.expectedDigest
        signatures.append(
            Signature(
                reviewer: reviewer, verdict: verdict, time: time, statement: statement, reportDigest: reportDigest,
                previous: unsigned.previous, digest: digest, publicKey: publicKey,
                proof: try key?.proof(of: digest) ?? ""))
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
