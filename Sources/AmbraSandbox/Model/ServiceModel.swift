import Foundation

/// The whole state of a sandbox: a value that is told the time and does one thing at a time.
///
/// What becomes of a study follows from what was stored and synced, and when. To ask for it changes nothing: whoever
/// asks late, often or never sees the same.
struct ServiceModel: Sendable {
    var directory = AccountDirectory()
    var sessions = SessionStore()
    var uploads: [String: ChunkedUpload] = [:]
    var jobs: [String: Job] = [:]
    private(set) var studies: [String: StudyRecord] = [:]
    private(set) var imageStore = ImageStore()
    /// The studies whose images are in one place.
    private var sharing: [ImageStore.Key: Set<String>] = [:]
    /// The phantoms that will be ready by the mere passing of time.
    private(set) var awaited: Set<String> = []

    let settings: ModelSettings
    /// Where ``announce(_:)`` puts events.
    let events = EventHub()

    init(settings: ModelSettings) { self.settings = settings }
}

/// What the model needs of the sandbox's configuration.
struct ModelSettings: Sendable {
    var sessionLifetime: TimeInterval
    var readyDelay: TimeInterval
    var syncBlock: TimeInterval
    var pin: String?
    var uploadLifetime: TimeInterval = 24 * 60 * 60
    /// The scheme by which clients reach the sandbox.
    var scheme: String
}

/// A piece of work in the background.
struct Job: Sendable {
    var id: String
    var userID: String
    /// SCHEDULED, RUNNING, FINISHED, DONE or ERROR.
    var state: String
}

// MARK: Studies

extension ServiceModel {
    /// A study by its id, as it is at a moment.
    func study(_ id: String, at now: Date) -> StudyRecord? { studies[id].map { settled($0, at: now) } }

    /// A study by its triplet, as it is at a moment.
    func study(uid: String, storage: String, phi: String?, at now: Date) -> StudyRecord? {
        let found = studies.values.first { study in
            study.studyUID == uid && study.storageNamespace == storage && (phi == nil || study.phiNamespace == phi)
        }
        return found.map { settled($0, at: now) }
    }

    /// The studies that a user may see, newest first, as they are at a moment.
    func studies(of user: AccountDirectory.User, at now: Date) -> [StudyRecord] {
        let visible = Set(directory.namespaces(of: user).map(\.id))
        return studies.values
            .filter { visible.contains($0.phiNamespace) }
            .map { settled($0, at: now) }
            .sorted { ($0.created, $0.id) > ($1.created, $1.id) }
    }

    /// Adds or replaces a study.
    mutating func put(_ study: StudyRecord, at now: Date) {
        sharing[study.storageKey, default: []].insert(study.id)
        keep(study, at: now)
    }

    /// Removes a study, and its images unless another study shares them.
    mutating func removeStudy(_ id: String) {
        guard let study = studies.removeValue(forKey: id) else { return }
        sharing[study.storageKey]?.remove(id)
        guard sharing[study.storageKey]?.isEmpty != false else { return }
        sharing[study.storageKey] = nil
        imageStore.remove(study.storageKey)
    }

    /// Stores an image under the study that the image itself names.
    ///
    /// - Returns: The version of the image.
    mutating func store(_ blob: Blob, facts: InstanceFacts, namespace: String, at now: Date) -> String {
        let key = ImageStore.Key(namespace: namespace, studyUID: facts.studyUID)
        settle(key, at: now)
        defer { settle(key, at: now) }
        return imageStore.store(blob, facts: facts, namespace: namespace, at: now)
    }

    /// Changes what storage holds of a study, which follows from what is there afterwards.
    mutating func change(_ key: ImageStore.Key, at now: Date, _ body: (inout ImageStore) -> Void) {
        settle(key, at: now)
        body(&imageStore)
        for id in sharing[key] ?? [] { studies[id]?.recount(imageStore[key], at: now) }
        settle(key, at: now)
    }

    /// Whether the service has a study whose images are, or will be, in a place.
    func holdsRecord(of key: ImageStore.Key) -> Bool { sharing[key]?.isEmpty == false }

    /// Removes the studies whose images are in a place that holds none any more.
    mutating func removeRecords(of key: ImageStore.Key) {
        for id in sharing[key] ?? [] { removeStudy(id) }
    }

    /// Keeps what has come about until now: what happens next may undo its reason, but not the fact.
    private mutating func settle(_ key: ImageStore.Key, at now: Date) {
        for id in sharing[key] ?? [] { if let study = studies[id] { keep(study, at: now) } }
    }

    /// Keeps a study as it is at a moment, and tells of it when it has become ready.
    private mutating func keep(_ study: StudyRecord, at now: Date) {
        let settled = settled(study, at: now)
        let wasReady = studies[study.id].map { !$0.isPhantom } ?? false
        studies[study.id] = settled
        if settled.isPhantom, settled.due(stored: imageStore[study.storageKey], delay: settings.readyDelay) != nil {
            awaited.insert(study.id)
        } else {
            awaited.remove(study.id)
        }
        if !settled.isPhantom, !wasReady { announce(.ready(studyID: study.id, namespace: study.phiNamespace)) }
    }

    /// Keeps what has become due until now, and tells of it.
    ///
    /// - Returns: When the next study will be due; `nil` when none is on its way.
    mutating func settleDue(at now: Date) -> Date? {
        for id in awaited {
            if let study = studies[id] { keep(study, at: now) } else { awaited.remove(id) }
        }
        return awaited.compactMap { id in
            studies[id].flatMap { $0.due(stored: imageStore[$0.storageKey], delay: settings.readyDelay) }
        }.min()
    }

    private func settled(_ study: StudyRecord, at now: Date) -> StudyRecord {
        study.settled(stored: imageStore[study.storageKey], delay: settings.readyDelay, at: now)
    }
}

/// A file that arrives in chunks.
struct ChunkedUpload: Sendable {
    /// The user who began it; nobody else may continue it.
    var userID: String
    /// When it was begun or last gone on with.
    var lastUse: Date
    /// The chunks by number. A chunk that is sent again replaces the first.
    var chunks: [Int: Blob] = [:]

    /// The chunks in order, or nil when one is missing or the sizes do not sum up to the declared one.
    func complete(size: Int) -> [Blob]? {
        let ordered = (0..<chunks.count).compactMap { chunks[$0] }
        guard !ordered.isEmpty, ordered.count == chunks.count else { return nil }
        return ordered.reduce(0) { $0 + $1.count } == size ? ordered : nil
    }
}
