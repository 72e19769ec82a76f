import Platform

/// Work of calls that goes on after their answer, beside the state and back in it.
final class BackgroundWork: Sendable {
    /// Does something with the state, undisturbed.
    typealias Perform = @Sendable (@escaping @Sendable (inout ServiceModel) -> Void) async -> Void

    private let perform = Locked<Perform?>(nil)

    /// Says how work gets back into the state.
    func start(_ perform: @escaping Perform) { self.perform.withLock { $0 = perform } }

    /// Begins a piece of work.
    func begin(_ work: @escaping @Sendable (Perform) async -> Void) {
        guard let perform = perform.withLock({ $0 }) else { return }
        Task { await work(perform) }
    }
}
