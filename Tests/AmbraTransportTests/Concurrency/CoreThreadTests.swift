import Dispatch
import HTTPTypes
import Testing

@testable import AmbraTransport
@testable import Platform

@Suite(.timeLimit(.minutes(10)))
struct CoreThreadTests {
    /// What a blocking call does: work on the thread, the caller blocked.
    private func block<Value: Sendable>(on thread: CoreThread, _ work: @escaping @Sendable () async -> Value) -> Value?
    {
        let result = Locked<Value?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task(executorPreference: thread) {
            let value = await work()
            result.withLock { $0 = value }
            isDone.signal()
        }
        isDone.wait()
        return result.withLock { $0 }
    }

    @Test func `200 blocking calls end although they block every thread of the pool`() async throws {
        let server = try SocketServer { connection in
            while true {
                let head = try connection.readHead()
                try connection.answer(200, Array(head.line.utf8))
            }
        }
        defer { server.stop() }
        let thread = CoreThread(name: "test-core")
        let transport = try makeTransport()
        let authority = server.authority
        let count = await withTaskGroup(of: Int?.self) { group in
            for index in 0..<200 {
                group.addTask {
                    self.block(on: thread) {
                        try? await thread.sleep(for: .milliseconds(1))
                        let reply = try? await transport.send(.get, authority, "/\(index)")
                        return try? await reply?.all().count ?? 0
                    } ?? nil
                }
            }
            return await group.reduce(into: 0) { $0 += ($1 ?? 0) > 0 ? 1 : 0 }
        }
        #expect(count == 200)
    }

    @Test func `a streamed upload ends although every thread of the pool is blocked`() async throws {
        let server = try SocketServer { connection in
            while true {
                _ = try connection.readHead()
                try connection.answer(200, try connection.readChunks())
            }
        }
        defer { server.stop() }
        let thread = CoreThread(name: "test-core")
        let transport = try makeTransport()
        let authority = server.authority
        let counts = await withTaskGroup(of: Int?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    self.block(on: thread) {
                        let body = HTTPRequestBody.stream(.pieces([pattern(1000), pattern(2000)], length: nil))
                        let reply = try? await transport.send(.post, authority, body: body)
                        return try? await reply?.all().count ?? 0
                    } ?? nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 3000, count: 20))
    }

    @Test func `sleepers wake in the order of their deadlines`() async {
        let thread = CoreThread(name: "test-core")
        let order = Locked<[Int]>([])
        let start = ContinuousClock.now
        await withTaskExecutorPreference(thread) {
            await withTaskGroup(of: Void.self) { group in
                for index in [3, 1, 2] {
                    group.addTask {
                        try? await thread.sleep(until: start.advanced(by: .milliseconds(20 * index)))
                        order.withLock { $0.append(index) }
                    }
                }
            }
        }
        #expect(order.withLock { $0 } == [1, 2, 3])
    }

    @Test func `a cancelled sleep ends at once, also when it was cancelled before`() async {
        let thread = CoreThread(name: "test-core")
        let task = Task { try await thread.sleep(for: .seconds(3600)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        let late = Task {
            while !Task.isCancelled { await Task.yield() }
            try await thread.sleep(for: .seconds(3600))
        }
        late.cancel()
        await #expect(throws: CancellationError.self) { try await late.value }
    }

    @Test func `it knows its own thread`() async {
        let thread = CoreThread(name: "test-core")
        #expect(!thread.isCurrent)
        let inside = await Task(executorPreference: thread) { thread.isCurrent }.value
        #expect(inside)
    }

    @Test func `what is asked for last is run before the thread ends`() async {
        for _ in 0..<50 {
            let value = await Task(executorPreference: CoreThread(name: "test-core")) { 7 }.value
            #expect(value == 7)
        }
    }

    @Test func `the thread ends with the last reference`() async throws {
        var thread: CoreThread? = CoreThread(name: "test-core")
        // The thread holds its loop for as long as it runs.
        weak let loop = thread?.loop
        if let thread { await Task(executorPreference: thread) {}.value }
        #expect(loop != nil)
        thread = nil
        while loop != nil { try await Task.sleep(for: .milliseconds(1)) }
    }
}
