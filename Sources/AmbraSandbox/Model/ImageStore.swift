import Foundation

/// The images that storage holds, by namespace and study.
struct ImageStore: Sendable {
    /// A study's place in storage.
    struct Key: Hashable, Sendable {
        var namespace: String
        var studyUID: String
    }

    /// One content of an image.
    struct Version: Sendable {
        var hash: String
        var blob: Blob
        var facts: InstanceFacts
        var stored: Date
    }

    /// An image: its contents, the current one last.
    struct Image: Sendable {
        var versions: [Version]

        /// The content of a hash; `*` names the current one.
        func version(_ hash: String) -> Version? {
            hash == "*" ? versions.last : versions.last { $0.hash == hash }
        }
    }

    /// The images of a study in the order in which they first came.
    struct StoredStudy: Sendable {
        var images: [String: Image] = [:]
        var order: [String] = []
        var lastChange: Date
        /// The number of the last change, which no other study has.
        var revision = 0

        var current: [Version] { order.compactMap { images[$0]?.versions.last } }
    }

    private var studies: [Key: StoredStudy] = [:]
    private var changes = 0

    subscript(key: Key) -> StoredStudy? { studies[key] }

    /// Stores an image under the study that the image itself names. The same bytes again change nothing; other bytes
    /// under the same SOP Instance UID become the current version, and the older versions stay readable.
    ///
    /// - Returns: The version of the image.
    mutating func store(_ blob: Blob, facts: InstanceFacts, namespace: String, at now: Date) -> String {
        let key = Key(namespace: namespace, studyUID: facts.studyUID)
        var study = studies.removeValue(forKey: key) ?? StoredStudy(lastChange: now)
        defer { studies[key] = study }
        var versions = study.images[facts.imageUID]?.versions ?? []
        let known = versions.lastIndex { $0.blob.holdsSame(as: blob) }
        if let known, known == versions.count - 1 { return versions[known].hash }
        let version =
            known.map { versions.remove(at: $0) }
            ?? Version(hash: Self.newHash(), blob: blob, facts: facts, stored: now)
        versions.append(version)
        if study.images[facts.imageUID] == nil { study.order.append(facts.imageUID) }
        study.images[facts.imageUID] = Image(versions: versions)
        change(&study, at: now)
        return version.hash
    }

    /// A new name for a content: 32 hexadecimal digits.
    private static func newHash() -> String { String(Identifier.new().filter { $0 != "-" }) }

    private mutating func change(_ study: inout StoredStudy, at now: Date) {
        changes += 1
        (study.lastChange, study.revision) = (now, changes)
    }

    /// Forgets a study.
    mutating func remove(_ key: Key) { studies[key] = nil }
}
