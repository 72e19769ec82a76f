import Foundation

/// The whole state of a sandbox: a value that is told the time and does one thing at a time. Records are in the store,
/// which one model has for itself.
///
/// What becomes of a study follows from what was stored and synced, and when. To ask for it changes nothing: whoever
/// asks late, often or never sees the same.
struct ServiceModel: Sendable {
    var directory = AccountDirectory()
    var sessions = SessionStore()
    var uploads: [String: ChunkedUpload] = [:]
    var jobs: [String: Job] = [:]
    var auditTrail = AuditTrail()
    var imageStore: ImageStore
    /// The studies that will be different by time alone, and when.
    private var pending: [String: Date] = [:]

    let settings: ModelSettings
    let store: RecordStore
    /// Where ``announce(_:)`` puts events.
    let events: EventHub
    /// Where what calls make keeps its bytes, and how they go on with it after their answer.
    var blobStore: BlobStore?
    let background = BackgroundWork()
    /// Where deliveries of webhooks wait.
    let webhooks = WebhookQueue()

    /// A model of what a store holds.
    init(settings: ModelSettings, store: RecordStore, imageStore: ImageStore, events: EventHub) {
        self.settings = settings
        self.imageStore = imageStore
        self.events = events
        self.store = store
        guard store.isKept else { return }
        directory = AccountDirectory(store)
        var query = RecordQuery(StudyTable.layout)
        query.require("_pending", "1")
        for row in store.rows(query) { row["uuid"]?.string.map { pending[$0] = .distantPast } }
    }
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
    /// How long a delivery of a webhook waits before each further try.
    var webhookRetryDelays: [Duration] = []
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
    func study(_ id: String, at now: Date) -> StudyRecord? {
        store.row(id, in: StudyTable.layout).flatMap(StudyRecord.init).map { settled($0, at: now) }
    }

    /// A study by its triplet, as it is at a moment.
    func study(uid: String, storage: String, phi: String?, at now: Date) -> StudyRecord? {
        studies(of: ImageStore.Key(namespace: storage, studyUID: uid))
            .first { phi == nil || $0.phiNamespace == phi }
            .map { settled($0, at: now) }
    }

    /// The studies whose images are in one place.
    func studies(of key: ImageStore.Key) -> [StudyRecord] {
        var query = RecordQuery(StudyTable.layout)
        query.require("study_uid", key.studyUID)
        query.require("storage_namespace", oneOf: [key.namespace])
        return store.rows(query).compactMap(StudyRecord.init)
    }

    /// Studies that a list asks for, in its order; those that time alone has changed are brought up to date before.
    mutating func query(_ request: ListRequest, in namespaces: [String], at now: Date) -> RecordQuery {
        _ = settleDue(at: now)
        var query = RecordQuery(StudyTable.layout, request)
        query.require("phi_namespace", oneOf: namespaces)
        query.lastOrder = StudyTable.order
        return query
    }

    /// The number of studies of a namespace.
    func studyCount(in namespace: String) -> Int {
        var query = RecordQuery(StudyTable.layout)
        query.require("phi_namespace", namespace)
        return store.count(query)
    }

    /// Adds or replaces a study.
    mutating func put(_ study: StudyRecord, at now: Date) {
        let study = settled(study, at: now)
        let due = dueDate(of: study)
        pending[study.id] = due
        var row = StudyTable.row(of: study, namespaceName: directory.namespaces[study.phiNamespace]?.name)
        row["_pending"] = .flag(due != nil)
        let known = store.row(study.id, in: StudyTable.layout)
        if known == nil {
            store.insert(row, into: StudyTable.layout)
        } else {
            store.update(study.id, row, in: StudyTable.layout)
        }
        let wasReady = known?["phantom"]?.flag == false
        if !study.isPhantom, !wasReady {
            announce(.ready(studyID: study.id, namespace: study.phiNamespace))
            fireWebhooks("STUDY_SYNC", account: directory.account(of: study.phiNamespace), study: study, at: now)
        }
    }

    /// Removes a study, and its images unless another study shares them.
    mutating func removeStudy(_ id: String) {
        guard let study = store.row(id, in: StudyTable.layout).flatMap(StudyRecord.init) else { return }
        store.delete(id, from: StudyTable.layout)
        pending[id] = nil
        if studies(of: study.storageKey).isEmpty {
            imageStore.remove(study.storageKey)
            keepChangesOfStorage()
        }
    }

    /// Stores an image under the study that the image itself names.
    ///
    /// - Returns: The version of the image.
    mutating func store(_ blob: Blob, facts: InstanceFacts, namespace: String, at now: Date) -> String {
        let key = ImageStore.Key(namespace: namespace, studyUID: facts.studyUID)
        settle(key, at: now)
        defer { settle(key, at: now) }
        defer { keepChangesOfStorage() }
        return imageStore.store(blob, facts: facts, namespace: namespace, at: now)
    }

    /// Changes what storage holds of a study, which follows from what is there afterwards.
    mutating func change(_ key: ImageStore.Key, at now: Date, _ body: (inout ImageStore) -> Void) {
        settle(key, at: now)
        body(&imageStore)
        keepChangesOfStorage()
        for var study in studies(of: key) {
            study.recount(imageStore[key], at: now)
            put(study, at: now)
        }
        settle(key, at: now)
    }

    /// Whether the service has a study whose images are, or will be, in a place.
    func holdsRecord(of key: ImageStore.Key) -> Bool { !studies(of: key).isEmpty }

    /// Removes the studies whose images are in a place that holds none any more.
    mutating func removeRecords(of key: ImageStore.Key) {
        for study in studies(of: key) { removeStudy(study.id) }
    }

    /// Keeps what has come about until now: what happens next may undo its reason, but not the fact.
    private mutating func settle(_ key: ImageStore.Key, at now: Date) {
        for study in studies(of: key) where study.synced != nil { put(study, at: now) }
    }

    /// Whether a study will be different by time alone.
    var isAwaitingStudies: Bool { !pending.isEmpty }

    /// Keeps what has become due until now, and tells of it.
    ///
    /// - Returns: When the next study will be due; `nil` when none is on its way.
    mutating func settleDue(at now: Date) -> Date? {
        for (id, due) in pending where due <= now {
            if let study = study(id, at: now) { put(study, at: now) } else { pending[id] = nil }
        }
        return pending.values.min()
    }

    /// When a study will be different although nothing else happens; `nil` for never.
    private func dueDate(of study: StudyRecord) -> Date? {
        guard let stored = imageStore[study.storageKey],
            let due = study.due(stored: stored, delay: settings.readyDelay),
            study.isPhantom || study.takenRevision != stored.revision
                || study.updated < due.addingTimeInterval(-settings.readyDelay)
        else { return nil }
        return due
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
