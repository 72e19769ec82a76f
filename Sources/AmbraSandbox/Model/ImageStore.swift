import Foundation

/// The images and attachments that storage holds, by namespace and study.
struct ImageStore: Sendable {
    /// A study's place in storage.
    struct Key: Hashable, Sendable {
        var namespace: String
        var studyUID: String

        /// Both as one text.
        var text: String { namespace + "/" + studyUID }
    }

    /// One content of an image.
    struct Version: Sendable {
        var hash: String
        var blob: Blob
        var facts: InstanceFacts
        var stored: Date
        /// The change by which it became the current one; later ones have higher numbers.
        var order = 0
    }

    /// An image: its contents, the current one last.
    struct Image: Sendable {
        var versions: [Version]
        /// The change by which the image first came, in whose order images stand.
        var place = 0

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
    }

    var studies: [Key: StoredStudy] = [:]
    /// The number of changes so far.
    var changes = 0
    /// What a later run has to know of the changes; `nil` where there will be none.
    var journal: [Change]?
    /// The bytes that are not wanted any more, once that is known to a later run.
    private var retired: [Blob] = []

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
        if let known, known == versions.count - 1 { return versions[known].hash }
        note(key, &study, at: now)
        if known == nil { blob.hold() }
        var version =
            known.map { versions.remove(at: $0) }
            ?? Version(hash: Self.newHash(), blob: blob, facts: facts, stored: now)
        version.order = changes
        versions.append(version)
        if study.images[facts.imageUID] == nil { study.order.append(facts.imageUID) }
        let place = study.images[facts.imageUID]?.place ?? changes
        study.images[facts.imageUID] = Image(versions: versions, place: place)
        journal?.append(.version(version, place: place, of: key))
        return version.hash
    }

    /// Removes the images whose current version is unwanted, with all their versions.
    mutating func removeImages(in key: Key, at now: Date, where isUnwanted: (Version) -> Bool) {
        guard var study = studies[key] else { return }
        for version in study.current where isUnwanted(version) {
            let removed = study.images.removeValue(forKey: version.facts.imageUID)
            for version in removed?.versions ?? [] { retire(version) }
            study.order.removeAll { $0 == version.facts.imageUID }
        }
        noteRemoval(key, study, at: now)
    }

    /// Forgets a study.
    ///
    /// - Parameter keepsAttachments: Whether only the images go.
    mutating func remove(_ key: Key, keepsAttachments: Bool = false, at now: Date = .now) {
        if keepsAttachments { return removeImages(in: key, at: now) { _ in true } }
        guard let study = studies.removeValue(forKey: key) else { return }
        for version in study.images.values.flatMap(\.versions) { retire(version) }
        for attachment in study.attachments { retire(attachment) }
        journal?.append(.studyGone(key))
    }

    /// Adds an attachment to a study, which need not have images.
    mutating func add(_ attachment: Attachment, to key: Key, at now: Date) {
        var study = studies.removeValue(forKey: key) ?? StoredStudy(lastChange: now)
        study.attachments.append(attachment)
        attachment.blob.hold()
        note(key, &study, at: now)
        journal?.append(.attachment(attachment, of: key))
        studies[key] = study
    }

    /// Removes an attachment.
    mutating func removeAttachment(_ id: String, _ version: String, of key: Key, at now: Date) {
        guard var study = studies[key] else { return }
        study.attachments.removeAll { attachment in
            guard attachment.id == id, version == "*" || attachment.version == version else { return false }
            retire(attachment)
            return true
        }
        noteRemoval(key, study, at: now)
    }

    /// The bytes that nobody wants any more; whoever takes them releases them when a later run would not look for them.
    mutating func takeRetired() -> [Blob] {
        defer { retired = [] }
        return retired
    }

    private mutating func retire(_ version: Version) {
        guard journal != nil else { return }
        retired.append(version.blob)
        journal?.append(.versionGone(version.hash))
    }

    private mutating func retire(_ attachment: Attachment) {
        guard journal != nil else { return }
        retired.append(attachment.blob)
        journal?.append(.attachmentGone(attachment.id))
    }

    private mutating func note(_ key: Key, _ study: inout StoredStudy, at now: Date) {
        changes += 1
        (study.lastChange, study.revision) = (now, changes)
        journal?.append(.study(key, lastChange: now, revision: changes))
    }

    /// Notes that something of a study is gone, and with the last of it the study.
    private mutating func noteRemoval(_ key: Key, _ study: StoredStudy, at now: Date) {
        var study = study
        let isGone = study.order.isEmpty && study.attachments.isEmpty
        note(key, &study, at: now)
        if isGone { journal?.append(.studyGone(key)) }
        studies[key] = isGone ? nil : study
    }
}
