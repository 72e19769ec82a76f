import AmbraTransport
import Dispatch
import Platform

extension ClientCore {
    /// Runs asynchronous work on the SDK's own thread and blocks the calling thread until it is done.
    ///
    /// The work needs nothing of the cooperative pool, so this cannot deadlock even when every thread of the pool waits
    /// here.
    ///
    /// - Throws: ``AmbraError/invalidArgument(_:)`` when called on the SDK's own thread, where waiting would never end.
    package func block<Value: Sendable>(
        _ work: @escaping @Sendable () async throws(AmbraError) -> Value
    ) throws(AmbraError) -> Value {
        guard !thread.isCurrent else {
            throw .invalidArgument(
                InvalidArgument("a blocking call from inside the SDK's own callbacks would never return"))
        }
        let result = Locked<Result<Value, AmbraError>?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task(executorPreference: thread) {
            let outcome = await Self.outcome(of: work)
            result.withLock { $0 = outcome }
            isDone.signal()
        }
        isDone.wait()
        guard let outcome = result.withLock({ $0 }) else { throw .cancelled }
        return try outcome.get()
    }

    private static func outcome<Value: Sendable>(
        of work: @Sendable () async throws(AmbraError) -> Value
    ) async -> Result<Value, AmbraError> {
        do throws(AmbraError) {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
