import Foundation

/// The images and attachments that storage holds, by namespace and study.
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

    /// A report or another file beside the images.
    struct Attachment: Sendable {
        var id: String
        var version: String
        var filename: String
        var contentType: String
        var blob: Blob
        var stored: Date
    }

    /// What storage holds of a study: images and attachments in the order in which they first came.
    struct StoredStudy: Sendable {
        var images: [String: Image] = [:]
        var order: [String] = []
        var attachments: [Attachment] = []
        var lastChange: Date
        /// The number of the last change, which no other study has.
        var revision = 0

        var current: [Version] { order.compactMap { images[$0]?.versions.last } }

        /// The attachment of an id and a version; `*` names any version.
        func attachment(_ id: String, _ version: String) -> Attachment? {
            attachments.first { $0.id == id && (version == "*" || $0.version == version) }
        }

        fileprivate func release() {
            for version in images.values.flatMap(\.versions) { version.blob.release() }
        }
    }

    private var studies: [Key: StoredStudy] = [:]
    private var changes = 0

    subscript(key: Key) -> StoredStudy? { studies[key] }

    /// The studies that storage holds anything of.
    var keys: [Key] { Array(studies.keys) }

    /// A new name for a content: 32 hexadecimal digits.
    static func newHash() -> String { String(Identifier.new().filter { $0 != "-" }) }
}

// MARK: Changes

extension ImageStore {
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
        if let known, versions[known].blob !== blob { blob.release() }
        if let known, known == versions.count - 1 { return versions[known].hash }
        let version =
            known.map { versions.remove(at: $0) }
            ?? Version(hash: Self.newHash(), blob: blob, facts: facts, stored: now)
        versions.append(version)
        if study.images[facts.imageUID] == nil { study.order.append(facts.imageUID) }
        study.images[facts.imageUID] = Image(versions: versions)
        note(&study, at: now)
        return version.hash
    }

    /// Removes the images whose current version is unwanted, with all their versions.
    mutating func removeImages(in key: Key, at now: Date, where isUnwanted: (Version) -> Bool) {
        guard var study = studies[key] else { return }
        for version in study.current where isUnwanted(version) {
            let removed = study.images.removeValue(forKey: version.facts.imageUID)
            for version in removed?.versions ?? [] { version.blob.release() }
            study.order.removeAll { $0 == version.facts.imageUID }
        }
        note(&study, at: now)
        studies[key] = study.order.isEmpty && study.attachments.isEmpty ? nil : study
    }

    /// Forgets a study.
    ///
    /// - Parameter keepsAttachments: Whether only the images go.
    mutating func remove(_ key: Key, keepsAttachments: Bool = false, at now: Date = .now) {
        if keepsAttachments { return removeImages(in: key, at: now) { _ in true } }
        guard let study = studies.removeValue(forKey: key) else { return }
        study.release()
        for attachment in study.attachments { attachment.blob.release() }
    }

    /// Adds an attachment to a study, which need not have images.
    mutating func add(_ attachment: Attachment, to key: Key, at now: Date) {
        var study = studies.removeValue(forKey: key) ?? StoredStudy(lastChange: now)
        study.attachments.append(attachment)
        note(&study, at: now)
        studies[key] = study
    }

    /// Removes an attachment.
    mutating func removeAttachment(_ id: String, _ version: String, of key: Key, at now: Date) {
        guard var study = studies[key] else { return }
        study.attachments.removeAll { attachment in
            guard attachment.id == id, version == "*" || attachment.version == version else { return false }
            attachment.blob.release()
            return true
        }
        note(&study, at: now)
        studies[key] = study.order.isEmpty && study.attachments.isEmpty ? nil : study
    }

    private mutating func note(_ study: inout StoredStudy, at now: Date) {
        changes += 1
        (study.lastChange, study.revision) = (now, changes)
    }
}
