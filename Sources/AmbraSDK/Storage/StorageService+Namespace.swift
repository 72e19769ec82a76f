import Platform

/// The storage engines of namespaces, as the service named them.
package final class EngineDirectory: Sendable {
    private let engines = Locked<[String: String]>([:])

    package init() {}

    package subscript(namespace: String) -> String? {
        get { engines.withLock { $0[namespace] } }
        set { engines.withLock { $0[namespace] = newValue } }
    }
}

extension AmbraClient where Mode == Async {
    /// The storage calls of the engine that keeps a namespace.
    ///
    /// The service is asked once a namespace; this client keeps the answer. While the service says that the namespace
    /// is being restored from the archive, it is asked again.
    ///
    /// - Parameters:
    ///   - namespace: Id of the storage namespace.
    ///   - restoreTimeout: How long a restore is waited for, 10 minutes unless given; zero asks once.
    /// - Throws: ``AmbraError``; with the token `PENDING_RESTORE` when the restore takes longer.
    public func storage(
        namespace: String, restoreTimeout: Duration = .seconds(600)
    ) async throws -> StorageService<Async> {
        try await StorageService(client: core, engine: core.engine(of: namespace, restoreTimeout))
    }
}

extension AmbraClient where Mode == Blocking {
    /// The storage calls of the engine that keeps a namespace; blocks the thread until the service has named it.
    ///
    /// - Parameters:
    ///   - namespace: Id of the storage namespace.
    ///   - restoreTimeout: How long a restore is waited for, 10 minutes unless given; zero asks once.
    /// - Throws: ``AmbraError``; with the token `PENDING_RESTORE` when the restore takes longer.
    public func storage(
        namespace: String, restoreTimeout: Duration = .seconds(600)
    ) throws -> StorageService<Blocking> {
        let core = core
        let engine = try core.block { () async throws(AmbraError) in
            try await core.engine(of: namespace, restoreTimeout)
        }
        return StorageService(client: core, engine: engine)
    }
}

extension ClientCore {
    private static let firstPause = Duration.seconds(1)
    private static let longestPause = Duration.seconds(30)

    fileprivate func engine(of namespace: String, _ restoreTimeout: Duration) async throws(AmbraError) -> String {
        if let known = engineDirectory[namespace] { return known }
        let query = AmbraClient<Async>(core: self).namespace.engineFQDN(namespaceID: namespace)
        let deadline = throttle.now() + restoreTimeout
        var pause = Self.firstPause
        while true {
            do throws(AmbraError) {
                let engine = try await query.answer().engineFQDN
                guard let engine, !engine.isEmpty else {
                    throw .decoding(query.failure("the answer names no engine"))
                }
                engineDirectory[namespace] = engine
                return engine
            } catch {
                guard case .service(let refusal) = error, refusal.token == .pendingRestore,
                    throttle.now() + pause < deadline
                else { throw error }
            }
            try await throttle.sleep(for: pause)
            pause = min(pause * 2, Self.longestPause)
        }
    }
}
