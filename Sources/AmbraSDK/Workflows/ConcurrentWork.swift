/// Runs work for each item, at most `limit` at a time, and returns when all of it is done.
///
/// The items are begun in order. After a cancellation, or when `goesOn` says no, no further item is begun. Child tasks only, so that the work stays
/// on the executor that the caller prefers.
func concurrently<Item: Sendable>(
    _ items: some Sequence<Item>, limit: Int, while goesOn: @Sendable () -> Bool = { true },
    _ work: @escaping @Sendable (Item) async -> Void
) async {
    var rest = items.makeIterator()
    await withTaskGroup(of: Void.self) { group in
        for _ in 0..<max(1, limit) {
            guard let item = rest.next() else { break }
            group.addTask { await work(item) }
        }
        while await group.next() != nil {
            guard !Task.isCancelled, goesOn(), let item = rest.next() else { continue }
            group.addTask { await work(item) }
        }
    }
}
