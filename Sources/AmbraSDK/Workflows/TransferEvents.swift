import Platform

/// The events of an upload or a download, one after another. The last one is `finished`, with the report.
///
/// Nothing is sent before the first event is asked for, and each walk is a transfer of its own. A walk that stops early
/// cancels its transfer. Events are kept until they are asked for: a slow reader holds nothing up.
public struct TransferEvents<Event: Sendable>: AsyncSequence, Sendable {
    /// An event.
    public typealias Element = Event

    let run: @Sendable (_ show: @escaping @Sendable (Event) -> Void) async throws -> Void

    /// Runs the transfer and gives its events.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var events: AsyncThrowingStream<Event, any Error>.Iterator

        /// The next event, or `nil` after the last.
        ///
        /// - Throws: ``AmbraError`` and nothing else, when nothing could be begun.
        public mutating func next() async throws -> Event? { try await events.next() }

        /// The next event, or `nil` after the last.
        ///
        /// - Throws: ``AmbraError`` and nothing else, when nothing could be begun.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Event? {
            try await events.next(isolation: actor)
        }
    }

    /// Begins the transfer.
    public func makeAsyncIterator() -> Iterator { begin(on: nil) }

    /// - Parameter thread: Where the transfer runs; `nil` for the cooperative pool.
    fileprivate func begin(on thread: CoreThread?) -> Iterator {
        let events = AsyncThrowingStream<Event, any Error> { continuation in
            let task = Task(executorPreference: thread) { [run] in
                do {
                    try await run { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
        return Iterator(events: events.makeAsyncIterator())
    }
}

/// The events of an upload or a download, for callers that block. The last one is `finished`, with the report.
///
/// Nothing is sent before the first event is asked for. When the last copy of this value is gone, its transfer is
/// cancelled.
public struct BlockingTransferEvents<Event: Sendable>: Sendable {
    private let client: ClientCore
    private let walk: EventWalk<Event>

    init(_ client: ClientCore, _ events: TransferEvents<Event>) {
        self.client = client
        walk = EventWalk(events, on: client.thread)
    }

    /// The next event, or `nil` after the last; blocks the thread until it is there.
    ///
    /// - Throws: ``AmbraError`` and nothing else, when nothing could be begun.
    public mutating func next() throws -> Event? {
        let walk = walk
        return try client.block { () async throws(AmbraError) in try await walk.next() }
    }
}

/// One walk through events, begun when the first one is asked for. Its transfer runs on the SDK's own thread: blocking
/// callers may have used up the cooperative pool.
private actor EventWalk<Event: Sendable> {
    private let events: TransferEvents<Event>
    private let thread: CoreThread
    private var iterator: TransferEvents<Event>.Iterator?

    init(_ events: TransferEvents<Event>, on thread: CoreThread) {
        self.events = events
        self.thread = thread
    }

    func next() async throws(AmbraError) -> Event? {
        var iterator = iterator ?? events.begin(on: thread)
        do {
            let event = try await iterator.next(isolation: self)
            self.iterator = iterator
            return event
        } catch let error as AmbraError {
            throw error
        } catch {
            throw .cancelled
        }
    }
}

extension AmbraClient where Mode == Async {
    /// Uploads like `upload(_:options:progress:)`, as a sequence of events.
    ///
    /// ```swift
    /// for try await event in ambra.uploadEvents(["scans/monday"]) {
    ///     switch event {
    ///     case .progress(let progress): print("\(progress.images) of \(progress.totalImages) images")
    ///     case .finished(let report): print(report.isComplete ? "all verified" : "something is missing")
    ///     default: break
    ///     }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - options: Where to, and how.
    public func uploadEvents(
        _ paths: [String], options: UploadOptions = UploadOptions()
    ) -> TransferEvents<UploadEvent> {
        TransferEvents { show in _ = try await self.upload(paths, options: options, progress: show) }
    }

    /// Downloads like `download(studyUUID:to:options:progress:)`, as a sequence of events. Bytes are told by
    /// ``DownloadEvent/progress(_:)`` only.
    ///
    /// - Parameters:
    ///   - studyUUID: Id of the study at the service.
    ///   - folder: Where to; made when it does not exist.
    ///   - options: Which images, and how.
    public func downloadEvents(
        studyUUID: String, to folder: String, options: DownloadOptions = DownloadOptions()
    ) -> TransferEvents<DownloadEvent> {
        TransferEvents { show in
            _ = try await self.download(studyUUID: studyUUID, to: folder, options: options) { $0.tell(show) }
        }
    }
}

extension DownloadEvent {
    /// Tells the event to readers of a sequence, who learn of bytes by ``progress(_:)`` only.
    func tell(_ show: (DownloadEvent) -> Void) {
        if case .received = self { return }
        show(self)
    }
}

extension AmbraClient where Mode == Blocking {
    /// Uploads like `upload(_:options:progress:)`, and gives its events one by one.
    ///
    /// ```swift
    /// var events = ambra.uploadEvents(["scans/monday"])
    /// while let event = try events.next() {
    ///     if case .finished(let report) = event { print(report.isComplete) }
    /// }
    /// ```
    public func uploadEvents(
        _ paths: [String], options: UploadOptions = UploadOptions()
    ) -> BlockingTransferEvents<UploadEvent> {
        BlockingTransferEvents(core, self.async.uploadEvents(paths, options: options))
    }

    /// Downloads like `download(studyUUID:to:options:progress:)`, and gives its events one by one.
    public func downloadEvents(
        studyUUID: String, to folder: String, options: DownloadOptions = DownloadOptions()
    ) -> BlockingTransferEvents<DownloadEvent> {
        BlockingTransferEvents(core, self.async.downloadEvents(studyUUID: studyUUID, to: folder, options: options))
    }
}
