/// A background job of storage, by its id.
///
/// Some storage calls are done long after their answer. The id is the caller's own choice, a UUID sent with the call in
/// the field `X-AmbraHealth-Job-Id`.
public struct StorageJob<Mode: CallMode>: Sendable {
    let core: ClientCore

    /// The job's id.
    public let id: String

    private func wait(
        _ timeout: Duration, _ namespaceID: String?, _ progress: (@Sendable (Job.State) -> Void)?
    ) -> JobWait {
        JobWait(
            client: AmbraClient<Async>(core: core), id: id, timeout: timeout, namespaceID: namespaceID,
            progress: progress)
    }

    private func look() async throws(AmbraError) -> Job.State? {
        try await AmbraClient<Async>(core: core).job.get(id: id).answer().state
    }
}

extension AmbraClient {
    /// A background job of storage. Nothing is sent before it is asked for something.
    ///
    /// ```swift
    /// func finish(_ ambra: AsyncAmbra, jobID: String, namespaceID: String) async throws {
    ///     try await ambra.job(jobID).wait(namespaceID: namespaceID)
    /// }
    /// ```
    ///
    /// - Parameter id: The UUID that the storage call was sent with.
    public func job(_ id: String) -> StorageJob<Mode> { StorageJob(core: core, id: id) }
}

extension StorageJob where Mode == Async {
    /// The job's state now.
    ///
    /// - Throws: ``AmbraError/service(_:)`` with ``ServiceError/Token/notFound`` for a job that the service does not
    ///   know, which may be so for a short time after the call.
    public func state() async throws -> Job.State? { try await look() }

    /// Waits until the job is done. What it made, such as a study, may take a little longer to be seen.
    ///
    /// - Parameters:
    ///   - timeout: How long to wait. Default 200 s.
    ///   - namespaceID: The namespace of the call that began the job. With it, events of the service end the wait
    ///     early; without it, or where events cannot be had, the service is asked every 5 s at most.
    ///   - progress: Called with each new state, on a thread of the SDK's choice.
    /// - Returns: The job, as the service described it last.
    /// - Throws: ``AmbraError/job(_:)`` when the job fails, ``AmbraError/timeout(_:)`` when it takes too long.
    @discardableResult
    public func wait(
        timeout: Duration = .seconds(200), namespaceID: String? = nil,
        progress: (@Sendable (Job.State) -> Void)? = nil
    ) async throws -> Job {
        try await wait(timeout, namespaceID, progress).run()
    }
}

extension StorageJob where Mode == Blocking {
    /// The job's state now.
    ///
    /// - Throws: ``AmbraError/service(_:)`` with ``ServiceError/Token/notFound`` for a job that the service does not
    ///   know, which may be so for a short time after the call.
    public func state() throws -> Job.State? {
        try core.block { () async throws(AmbraError) in try await look() }
    }

    /// Blocks the thread until the job is done. What it made, such as a study, may take a little longer to be seen.
    ///
    /// - Parameters:
    ///   - timeout: How long to wait. Default 200 s.
    ///   - namespaceID: The namespace of the call that began the job. With it, events of the service end the wait
    ///     early; without it, or where events cannot be had, the service is asked every 5 s at most.
    ///   - progress: Called with each new state, on the SDK's own thread.
    /// - Returns: The job, as the service described it last.
    /// - Throws: ``AmbraError/job(_:)`` when the job fails, ``AmbraError/timeout(_:)`` when it takes too long.
    @discardableResult
    public func wait(
        timeout: Duration = .seconds(200), namespaceID: String? = nil,
        progress: (@Sendable (Job.State) -> Void)? = nil
    ) throws -> Job {
        let work = wait(timeout, namespaceID, progress)
        return try core.block { () async throws(AmbraError) in try await work.run() }
    }
}
