/// The events of an upload or a download, one after another. The last one is `finished`, with the report.
///
/// Nothing is sent before the first event is asked for, and each walk is a transfer of its own. A walk that stops early
/// cancels its transfer. Events are kept until they are asked for: a slow reader holds nothing up.
public struct TransferEvents<Event: Sendable>: AsyncSequence, Sendable {
    /// An event.
    public typealias Element = Event

    fileprivate let run: @Sendable (_ show: @escaping @Sendable (Event) -> Void) async throws -> Void

    /// Runs the transfer and gives its events.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var events: AsyncThrowingStream<Event, any Error>.Iterator

        /// The next event, or `nil` after the last.
        ///
        /// - Throws: ``AmbraError`` and nothing else, when nothing could be begun.
        public mutating func next() async throws -> Event? { try await events.next() }
    }

    /// Begins the transfer.
    public func makeAsyncIterator() -> Iterator {
        let events = AsyncThrowingStream<Event, any Error> { continuation in
            let task = Task { [run] in
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
            _ = try await self.download(studyUUID: studyUUID, to: folder, options: options) { event in
                if case .received = event { return }
                show(event)
            }
        }
    }
}
