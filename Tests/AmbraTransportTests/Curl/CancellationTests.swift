import Dispatch
import HTTPTypes
import Platform
import Testing

@testable import AmbraTransport

@Suite(.timeLimit(.minutes(10)))
struct CancellationTests {
    /// Says when a connection is made and when the client has ended it.
    private final class Watch: Sendable {
        let began = Locked(false)
        let ended = Locked(false)

        func wait(_ flag: Locked<Bool>) async throws {
            while !flag.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
        }
    }

    private func server(_ watch: Watch, sending start: String) throws -> SocketServer {
        try SocketServer { connection in
            _ = try connection.readHead()
            try connection.write(start)
            watch.began.withLock { $0 = true }
            _ = connection.readToEnd()
            watch.ended.withLock { $0 = true }
        }
    }

    @Test func `cancelling while the head is awaited ends the transfer`() async throws {
        let watch = Watch()
        let server = try server(watch, sending: "")
        defer { server.stop() }
        let transport = try makeTransport()
        let authority = server.authority
        let task = Task { try await transport.send(.get, authority) }
        try await watch.wait(watch.began)
        task.cancel()
        await #expect { try await task.value } throws: { ($0 as? TransportError)?.kind == .cancelled }
        try await watch.wait(watch.ended)
    }

    @Test func `a request that is to be finished goes on once it is sent, and not before`() async throws {
        let watch = Watch()
        let mayAnswer = DispatchSemaphore(value: 0)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            watch.began.withLock { $0 = true }
            mayAnswer.wait()
            try connection.answer(200, [1, 2, 3])
        }
        defer { server.stop() }
        let transport = try makeTransport()
        let authority = server.authority
        var options = HTTPRequestOptions()
        options.finishesOnceSent = true
        let task = Task { [options] in try await transport.send(.get, authority, options: options).all() }
        try await watch.wait(watch.began)
        task.cancel()
        mayAnswer.signal()
        #expect(try await task.value == [1, 2, 3])

        let unsent = Task { [options] in
            withUnsafeCurrentTask { $0?.cancel() }
            return try await transport.send(.get, authority, options: options).all()
        }
        await #expect { try await unsent.value } throws: { ($0 as? TransportError)?.kind == .cancelled }
        #expect(server.connections == 1)
    }

    @Test func `cancelling while the body is read ends the transfer`() async throws {
        let watch = Watch()
        let server = try server(watch, sending: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123")
        defer { server.stop() }
        let transport = try makeTransport()
        let authority = server.authority
        let task = Task { try await transport.send(.get, authority).all() }
        try await watch.wait(watch.began)
        task.cancel()
        await #expect { try await task.value } throws: { ($0 as? TransportError)?.kind == .cancelled }
        try await watch.wait(watch.ended)
    }

    @Test func `cancelling while the request body is awaited ends the transfer`() async throws {
        let watch = Watch()
        let server = try server(watch, sending: "")
        defer { server.stop() }
        let stream = HTTPBodyStream(length: nil, isReplayable: false) {
            {
                try await Task.sleep(for: .seconds(3600))
                return nil
            }
        }
        let transport = try makeTransport()
        let authority = server.authority
        let task = Task { try await transport.send(.post, authority, body: .stream(stream)) }
        try await watch.wait(watch.began)
        task.cancel()
        await #expect { try await task.value } throws: { ($0 as? TransportError)?.kind == .cancelled }
        try await watch.wait(watch.ended)
    }

    @Test func `a task that is cancelled already sends nothing`() async throws {
        let watch = Watch()
        let server = try server(watch, sending: "")
        defer { server.stop() }
        let transport = try makeTransport()
        let authority = server.authority
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            _ = try await transport.send(.get, authority)
        }
        task.cancel()
        await #expect { try await task.value } throws: { error in
            guard let error = error as? TransportError else { return false }
            return error.kind == .cancelled && error.beforeRequestWasSent
        }
        #expect(server.connections == 0)
    }

    @Test func `a body dropped unread ends its transfer`() async throws {
        let watch = Watch()
        let server = try server(watch, sending: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123")
        defer { server.stop() }
        let transport = try makeTransport()
        _ = try await transport.send(.get, server.authority)
        try await watch.wait(watch.ended)
    }

    @Test func `a dropped body makes room for those who wait`() async throws {
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123")
            _ = connection.readToEnd()
        }
        defer { server.stop() }
        let transport = try makeTransport { $0.connectionsPerHost = 1 }
        for _ in 0..<10 { #expect(try await transport.send(.get, server.authority).head.status == .ok) }
    }

    @Test func `those cancelled in line never reach the server`() async throws {
        let mayAnswer = DispatchSemaphore(value: 0)
        let server = try SocketServer { connection in
            while true {
                _ = try connection.readHead()
                mayAnswer.wait()
                try connection.answer(200, [1])
            }
        }
        defer { server.stop() }
        let transport = try makeTransport { $0.connectionsPerHost = 1 }
        let authority = server.authority
        let first = Task { try await transport.send(.get, authority).all() }
        while server.connections == 0 { try await Task.sleep(for: .milliseconds(1)) }
        let others = (0..<20).map { _ in Task { try await transport.send(.get, authority).all() } }
        for task in others { task.cancel() }
        for task in others {
            await #expect { try await task.value } throws: { ($0 as? TransportError)?.kind == .cancelled }
        }
        mayAnswer.signal()
        #expect(try await first.value == [1])
    }

    @Test func `requests given up at any moment leave the transport in order`() async throws {
        let server = try SocketServer { connection in
            while true {
                let head = try connection.readHead()
                try connection.answer(200, connection.read(head.contentLength))
            }
        }
        defer { server.stop() }
        let transport = try makeTransport { $0.connectionsPerHost = 4 }
        let authority = server.authority
        let bytes = pattern(50_000)
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<400 {
                group.addTask {
                    let body: HTTPRequestBody =
                        index % 2 == 0 ? .bytes(bytes) : .stream(.pieces([bytes], length: 50_000))
                    let task = Task {
                        let reply = try await transport.send(.post, authority, body: body)
                        // Some answers are dropped unread.
                        return index % 5 == 0 ? nil : try await reply.all()
                    }
                    for _ in 0..<index % 40 { await Task.yield() }
                    if index % 3 == 0 { task.cancel() }
                    switch await task.result {
                    case .success(let answer): #expect(answer == nil || answer == bytes)
                    case .failure(let error): #expect((error as? TransportError)?.kind == .cancelled)
                    }
                }
            }
        }
        #expect(try await transport.send(.post, authority, body: .bytes(bytes)).all() == bytes)
    }
}
