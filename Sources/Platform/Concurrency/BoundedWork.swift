/// Work on many items, a few at a time.
///
/// It is done by child tasks of the caller, so that it stays on the executor that the caller prefers. Items are begun
/// in order, each only when there is room for it.
package enum BoundedWork {
    /// Hands results over as they come, until all is done or the task is cancelled; what was begun is always finished.
    ///
    /// - Parameters:
    ///   - limit: How many items are worked on at the same time; at least one.
    ///   - next: The next item, `nil` when there are no more.
    package static func run<Item: Sendable, Output: Sendable>(
        limit: Int, isolation: isolated (any Actor)? = #isolation, next: () -> Item?,
        work: @escaping @Sendable (Item) async -> Output, each: (Output) -> Void
    ) async {
        await withTaskGroup(of: Output.self, isolation: isolation) { group in
            var running = 0
            while true {
                while running < max(limit, 1), !Task.isCancelled, let item = next() {
                    group.addTask { await work(item) }
                    running += 1
                }
                guard let output = await group.next() else { return }
                running -= 1
                each(output)
            }
        }
    }

    /// Hands results over in the order of their items. At most a few results for each item that is worked on wait for
    /// their turn.
    ///
    /// - Throws: What `each` throws, or `CancellationError`; work that was begun is cancelled then.
    package static func runInOrder<Item: Sendable, Output: Sendable>(
        limit: Int, isolation: isolated (any Actor)? = #isolation, next: () -> Item?,
        work: @escaping @Sendable (Item) async -> Output, each: (Output) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Output).self, isolation: isolation) { group in
            var (begun, done, running) = (0, 0, 0)
            var waiting: [Int: Output] = [:]
            while true {
                try Task.checkCancellation()
                while running < max(limit, 1), begun - done < max(limit, 1) * 4, let item = next() {
                    let number = begun
                    group.addTask { (number, await work(item)) }
                    begun += 1
                    running += 1
                }
                guard let (number, output) = try await group.next() else { return }
                running -= 1
                waiting[number] = output
                while let output = waiting.removeValue(forKey: done) {
                    try each(output)
                    done += 1
                }
            }
        }
    }
}
