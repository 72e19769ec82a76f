import Testing

@testable import Platform

@Suite("bounded work")
struct BoundedWorkTests {
    private struct Refusal: Error {}

    @Test("no more than the limit runs at once, and every item is done", arguments: [0, 1, 3, 50])
    func limit(_ limit: Int) async {
        let counts = Locked((running: 0, most: 0))
        var items = (0..<40).makeIterator()
        var done: Set<Int> = []
        await BoundedWork.run(limit: limit, next: { items.next() }) { item in
            counts.withLock {
                $0.running += 1
                $0.most = max($0.most, $0.running)
            }
            await Task.yield()
            counts.withLock { $0.running -= 1 }
            return item
        } each: {
            done.insert($0)
        }
        #expect(done == Set(0..<40))
        let most = counts.withLock { $0.most }
        #expect(most >= 1 && most <= max(limit, 1))
    }

    @Test("results are handed over in order, and no more than four times the limit are begun while the first is slow")
    func order() async throws {
        let gate = AsyncStream.makeStream(of: Void.self)
        let begun = Locked(0)
        var items = (0..<100).makeIterator()
        var order: [Int] = []
        var begunAtFirst: Int?
        try await BoundedWork.runInOrder(limit: 2, next: { items.next() }) { item in
            let count = begun.withLock {
                $0 += 1
                return $0
            }
            if item == 0 { for await _ in gate.stream {} }
            if count == 8 { gate.continuation.finish() }
            return item
        } each: {
            begunAtFirst = begunAtFirst ?? begun.withLock { $0 }
            order.append($0)
        }
        #expect(order == Array(0..<100) && begunAtFirst == 8)
    }

    @Test("an error ends the work, and nothing more is begun")
    func failure() async {
        let begun = Locked(0)
        var items = (0...).makeIterator()
        await #expect(throws: Refusal.self) {
            try await BoundedWork.runInOrder(limit: 2, next: { items.next() }) { item in
                begun.withLock { $0 += 1 }
                return item
            } each: {
                if $0 == 5 { throw Refusal() }
            }
        }
        #expect(begun.withLock { $0 } <= 5 + 1 + 8)
    }

    @Test("after a cancellation nothing is begun")
    func cancellation() async {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            var items = (0...).makeIterator()
            var count = 0
            await BoundedWork.run(limit: 2, next: { items.next() }, work: { $0 }, each: { _ in count += 1 })
            return count
        }
        #expect(await task.value == 0)
    }
}
