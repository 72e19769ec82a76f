public import Foundation
import Platform

/// The service and its storage in one process: a request in, an answer out, no sockets.
///
/// `Sandbox` puts a listener in front of it. Several may live in one process; they share nothing.
public final class SandboxService: Sendable {
    /// The path of the base URL.
    public static let basePath = "/api/v3"

    /// How the sandbox behaves.
    public let configuration: SandboxConfiguration
    /// The faults; rules may be added and removed at any time.
    public let faults: Faults
    /// The id of the account.
    public let accountID: String
    /// The id of the account's namespace.
    public let namespaceID: String
    /// The id of the user.
    public let userID: String
    /// The id of the user's personal namespace.
    public let personalNamespaceID: String
    /// The id of a namespace that exists and that the user may not see.
    public let foreignNamespaceID: String

    let clock: SandboxClock
    /// What the forms of the page at `/` carry.
    let pageToken = Identifier.session()
    let state: SandboxState
    let events: EventHub
    let bodyBudget: MemoryBudget
    let store: RecordStore
    let blobStore: BlobStore
    private let log: RequestLog
    private let recorder: TrafficRecorder?
    private let folder: DataFolder?

    /// Makes a sandbox in memory with one account, one user, and a second account that the user has no part in.
    public convenience init(_ configuration: SandboxConfiguration = SandboxConfiguration()) {
        self.init(
            configuration, store: RecordStore(), imageStore: ImageStore(),
            blobStore: BlobStore(budget: configuration.memoryLimit), recorder: nil, folder: nil)
    }

    /// Opens the sandbox of ``SandboxConfiguration/dataFolder``: what an earlier one acknowledged is there, even if it
    /// was killed. Without a folder it is in memory.
    ///
    /// - Throws: ``SandboxFileError`` when the folder cannot be used, another sandbox is using it or something that was
    ///   acknowledged is not in it, and for ``SandboxConfiguration/recordFile``.
    public static func open(_ configuration: SandboxConfiguration) throws -> SandboxService {
        let recorder = try configuration.recordFile.map { try TrafficRecorder(path: $0) }
        guard let path = configuration.dataFolder else {
            return SandboxService(
                configuration, store: RecordStore(), imageStore: ImageStore(),
                blobStore: BlobStore(budget: configuration.memoryLimit), recorder: recorder, folder: nil)
        }
        let folder = try DataFolder(path)
        return SandboxService(
            configuration, store: folder.store, imageStore: folder.imageStore, blobStore: folder.blobStore,
            recorder: recorder, folder: folder)
    }

    private init(
        _ configuration: SandboxConfiguration, store: RecordStore, imageStore: ImageStore, blobStore: BlobStore,
        recorder: TrafficRecorder?, folder: DataFolder?
    ) {
        self.recorder = recorder
        self.folder = folder
        let clock = SandboxClock(configuration.now)
        var configuration = configuration
        configuration.now = { clock.now }
        self.configuration = configuration
        self.clock = clock
        self.store = store
        faults = Faults(seed: configuration.seed, rules: configuration.faults)
        bodyBudget = MemoryBudget(limit: configuration.limits.bodiesInMemory)
        self.blobStore = blobStore
        log = RequestLog(capacity: configuration.requestLogCapacity)
        events = EventHub(faults: faults)
        var model = ServiceModel(
            settings: ModelSettings(configuration), store: store, imageStore: imageStore, events: events)
        let first = model.furnish(configuration)
        accountID = first.account.id
        namespaceID = first.account.namespaceID
        userID = first.user.id
        personalNamespaceID = first.user.namespaceID
        foreignNamespaceID = first.foreign.namespaceID
        store.commitNow()
        model.blobStore = blobStore
        state = SandboxState(model, now: configuration.now)
        deliverWebhooks(of: model.webhooks)
        model.background.start { [weak state = state] body in
            await state?.perform(body)
            try? await state?.commit()
        }
    }

    /// Sees to it that what goes into the queue is sent.
    private func deliverWebhooks(of queue: WebhookQueue) {
        let client = WebhookClient(timeout: configuration.webhookTimeout)
        queue.start { [weak state = state, now = configuration.now] delivery in
            let outcome = await client.send(delivery)
            await state?.perform { $0.finish(delivery, outcome, at: now()) }
            try? await state?.commit()
            return outcome
        }
    }

    /// The requests so far, oldest first.
    public var requests: [RequestRecord] { log.records }

    /// Forgets the requests so far.
    public func clearRequests() { log.clear() }

    /// Why ``SandboxConfiguration/recordFile`` is not complete; `nil` when it is.
    public var recordingFailure: String? { recorder?.failure }

    /// Ends all sessions, as an expiry would.
    public func expireSessions() async { await state.perform { $0.sessions.closeAll() } }

    /// What the sandbox takes for the time.
    public var now: Date { clock.now }

    /// Moves the clock; it goes on from there. What becomes due by it has happened when this returns: sessions have
    /// expired, studies are ready, their events are told.
    ///
    /// - Parameter duration: How far; backwards when it is negative.
    public func advanceClock(by duration: Duration) async {
        clock.advance(by: duration.inSeconds)
        await state.perform { _ in }
    }

    /// Sets the clock, which goes on from there.
    ///
    /// - Parameter time: The time; `nil` for that of ``SandboxConfiguration/now``.
    public func setClock(to time: Date?) async {
        clock.set(to: time)
        await state.perform { _ in }
    }

    /// The number of sessions and tokens that nobody has ended.
    package var openSessions: Int {
        get async { await state.perform { $0.sessions.count } }
    }

    /// Ends all connections of the event channel on which somebody follows something, as a restart of the service
    /// would; whoever connects again may have missed events.
    public func dropChannels() { events.disconnectAll() }

    /// The number of subscriptions to channels of events.
    package var subscriptions: Int { events.count }

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - engine: `host:port` under which the caller reaches storage; named in answers as `engine_fqdn`.
    /// - Returns: The answer; ``SandboxResponse/delivery`` says how much of it may reach the client.
    public func respond(to request: SandboxRequest, engine: String = "127.0.0.1") async -> SandboxResponse {
        let context = CallContext(request, service: self, engine: engine)
        let route = Route(context.target.path)
        if case .control(let path) = route { return await ControlRoutes.respond(path, context) }
        let strikes = faults.strikes(method: request.method, path: route.path)
        var response = await FaultPlan(strikes).carryOut(route, context)
        if case .storage = route {
            do throws(Refusal) {
                try await state.commit()
            } catch {
                response = StorageRefusal.notKept.response
            }
        }
        let record = context.record(path: route.path, response: response, faults: strikes.map(\.fault))
        log.append(record)
        recorder?.record(record, context, response)
        return response
    }
}

/// The owner of a sandbox's state.
actor SandboxState {
    private var model: ServiceModel
    private let store: RecordStore
    private let now: @Sendable () -> Date
    private var watch: Task<Void, Never>?

    init(_ model: ServiceModel, now: @escaping @Sendable () -> Date) {
        self.model = model
        store = model.store
        self.now = now
    }

    deinit { watch?.cancel() }

    /// Does something with the state, undisturbed.
    func perform<Result: Sendable, Failure: Error>(
        _ body: @Sendable (inout ServiceModel) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // What is due by time alone is no matter of the request.
        FullDisk.$current.withValue(nil) { _ = model.settleDue(at: now()) }
        defer { watchDue() }
        guard let disk = FullDisk.current else { return try body(&model) }
        let (before, lost) = (model, disk.lostRecords)
        defer { if disk.lostRecords > lost { model = before } }
        return try body(&model)
    }

    /// Waits until what was done so far is kept, where it is; bytes that nobody wants any more go then.
    ///
    /// - Throws: 500 when something could not be kept.
    nonisolated func commit() async throws(Refusal) {
        let retired = store.isKept ? await takeRetired() : []
        try await store.commit { await self.alone($0) }
        for blob in retired { blob.release() }
    }

    private func takeRetired() -> [Blob] { model.imageStore.takeRetired() }

    private func alone(_ body: @Sendable () -> String?) -> String? { body() }

    /// Sees to it that those who follow events hear of what becomes true by the passing of time, when it does.
    private func watchDue() {
        guard watch == nil, model.isAwaitingStudies else { return }
        watch = Task { [weak self] in
            await FullDisk.$current.withValue(nil) {
                while let wait = await self?.settleDue() { try? await Task.sleep(for: wait) }
            }
        }
    }

    /// - Returns: How long to wait for what is due next, a second at most, since the clock may be a test's.
    private func settleDue() -> Duration? {
        let now = now()
        guard !Task.isCancelled, let due = model.settleDue(at: now) else {
            watch = nil
            return nil
        }
        return .milliseconds(Int(min(max(due.timeIntervalSince(now), 0.005), 1) * 1000))
    }
}

extension ModelSettings {
    init(_ configuration: SandboxConfiguration) {
        sessionLifetime = configuration.sessionLifetime.inSeconds
        readyDelay = configuration.readyDelay.inSeconds
        syncBlock = configuration.syncBlock.inSeconds
        pin = configuration.pin
        uploadLifetime = configuration.uploadLifetime.inSeconds
        scheme = configuration.scheme
        webhookRetryDelays = configuration.webhookRetryDelays
    }
}
