import Dispatch
import Foundation
import HTTPTypes
import Platform
import Testing

@testable import AmbraTransport

@Suite(.timeLimit(.minutes(10)))
struct FailureTests {
    private func failure(
        path: String = "/", options: HTTPRequestOptions = HTTPRequestOptions(), _ script: @escaping SocketServer.Script
    ) async throws -> TransportError? {
        let server = try SocketServer(script)
        defer { server.stop() }
        let transport = try makeTransport()
        let error = await transportError {
            _ = try await transport.send(.get, server.authority, path, options: options).all()
        }
        #expect(server.connections <= 1, "the transport does not try again")
        return error
    }

    @Test func `nobody listens`() async throws {
        let transport = try makeTransport()
        let error = await transportError { _ = try await transport.send(.get, "127.0.0.1:1", "/secret?sid=abc") }
        #expect(error?.kind == .connectFailed)
        #expect(error?.beforeRequestWasSent == true)
        #expect(error?.message.contains("127.0.0.1:1") == true)
        #expect(error?.message.contains("secret") == false)
    }

    @Test func `a name without an address`() async throws {
        let transport = try makeTransport()
        let error = await transportError { _ = try await transport.send(.get, "no-such-host.invalid") }
        #expect(error?.kind == .unknownHost)
        #expect(error?.beforeRequestWasSent == true)
    }

    @Test func `a reset before the answer`() async throws {
        let error = try await failure { connection in
            _ = try connection.readHead()
            connection.reset()
        }
        #expect(error?.kind == .connectionLost)
        #expect(error?.beforeRequestWasSent == false)
    }

    @Test func `a reset within the request body`() async throws {
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            _ = try connection.read(1000)
            connection.reset()
        }
        defer { server.stop() }
        let transport = try makeTransport()
        let body = HTTPRequestBody.bytes([UInt8](repeating: 1, count: 30_000_000))
        let error = await transportError { _ = try await transport.send(.post, server.authority, body: body) }
        #expect(error?.kind == .connectionLost)
        #expect(error?.beforeRequestWasSent == false)
        #expect(server.connections == 1)
    }

    @Test func `a reset within the answer`() async throws {
        let error = try await failure { connection in
            _ = try connection.readHead()
            try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")
            connection.reset()
        }
        #expect(error?.kind == .connectionLost)
    }

    @Test func `an end without an answer`() async throws {
        let error = try await failure { _ = try $0.readHead() }
        #expect(error?.kind == .connectionLost)
    }

    @Test(arguments: ["HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n"])
    func `an end within the head`(start: String) async throws {
        let error = try await failure { connection in
            _ = try connection.readHead()
            try connection.write(start)
        }
        #expect(error != nil)
        #expect(error?.beforeRequestWasSent == false)
    }

    @Test(arguments: [
        "Content-Length: 10\r\n\r\n12345", "Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n",
        "Transfer-Encoding: chunked\r\n\r\n5\r\n12",
    ])
    func `an end within the body`(rest: String) async throws {
        let error = try await failure { connection in
            _ = try connection.readHead()
            try connection.write("HTTP/1.1 200 OK\r\n" + rest)
        }
        #expect(error?.kind == .connectionLost)
    }

    @Test(arguments: ["", "Connection: close\r\n"])
    func `a connection that the server has ended is not used again`(fields: String) async throws {
        let ended = Locked(0)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(200, [1, 2, 3], fields: fields)
            connection.end()
            ended.withLock { $0 += 1 }
        }
        defer { server.stop() }
        let transport = try makeTransport()
        for index in 1...3 {
            let reply = try await transport.send(.get, server.authority)
            #expect(try await reply.all() == [1, 2, 3])
            while ended.withLock({ $0 }) < index { try await Task.sleep(for: .milliseconds(1)) }
        }
    }

    @Test func `a request on an old connection that breaks is not repeated behind the caller's back`() async throws {
        let requests = Locked(0)
        let server = try SocketServer { connection in
            while true {
                _ = try connection.readHead()
                let count = requests.withLock { count in
                    count += 1
                    return count
                }
                if count == 2 { return }
                try connection.answer(200, [1])
            }
        }
        defer { server.stop() }
        let transport = try makeTransport()
        _ = try await transport.send(.get, server.authority).all()
        let error = await transportError { _ = try await transport.send(.post, server.authority, body: .bytes([1])) }
        #expect(error?.kind == .connectionLost)
        #expect(error?.beforeRequestWasSent == false)
        #expect(requests.withLock { $0 } == 2)
        #expect(try await transport.send(.get, server.authority).all() == [1])
    }

    @Test(arguments: ["SSH-2.0-OpenSSH_9\r\n", "\u{1}\u{2}\u{3}\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "{}\n"])
    func `an answer that is not HTTP`(text: String) async throws {
        let error = try await failure { connection in
            _ = try connection.readHead()
            try connection.write(text)
        }
        #expect(error?.kind == .malformedAnswer)
    }

    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\nX-Half: a head", "HTTP/1.1 100 Continue\r\n\r\n",
    ])
    func `a server that takes a request and begins no answer is given up`(start: String) async throws {
        var options = HTTPRequestOptions()
        options.responseTimeout = .milliseconds(300)
        let isOver = DispatchSemaphore(value: 0)
        let error = try await failure(options: options) { connection in
            _ = try connection.readHead()
            try connection.write(start)
            isOver.wait()
        }
        isOver.signal()
        #expect(error?.kind == .responseTimeout)
        #expect(error?.beforeRequestWasSent == false)
        #expect(error?.message.contains("no answer") == true)
    }

    @Test(arguments: ["HTTP/1.1 100 Continue\r\n\r\n", "X: y\r\n"])
    func `drops of a head that never ends do not keep a request waiting`(drop: String) async throws {
        var options = HTTPRequestOptions()
        options.responseTimeout = .milliseconds(300)
        let isOver = Locked(false)
        let error = try await failure(options: options) { connection in
            _ = try connection.readHead()
            if drop.hasPrefix("X") { try connection.write("HTTP/1.1 200 OK\r\n") }
            while !isOver.withLock({ $0 }) {
                try connection.write(drop)
                Thread.sleep(forTimeInterval: 0.02)
            }
        }
        isOver.withLock { $0 = true }
        #expect(error?.kind == .responseTimeout)
    }

    @Test func `an upload that takes longer than an answer may is not given up`() async throws {
        var options = HTTPRequestOptions()
        options.responseTimeout = .milliseconds(200)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(200, connection.readChunks())
        }
        defer { server.stop() }
        let stream = HTTPBodyStream(length: nil, isReplayable: false) {
            let left = Locked(3)
            return {
                try await Task.sleep(for: .milliseconds(300))
                let isMore = left.withLock { left in
                    left -= 1
                    return left >= 0
                }
                return isMore ? [1] : nil
            }
        }
        let transport = try makeTransport()
        let reply = try await transport.send(.post, server.authority, body: .stream(stream), options: options)
        #expect(try await reply.all() == [1, 1, 1])
    }

    @Test func `silence within the answer is a stall`() async throws {
        var options = HTTPRequestOptions()
        options.stallTimeout = .milliseconds(300)
        let isOver = DispatchSemaphore(value: 0)
        let error = try await failure(options: options) { connection in
            _ = try connection.readHead()
            try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")
            isOver.wait()
        }
        isOver.signal()
        #expect(error?.kind == .stalled)
        #expect(error?.beforeRequestWasSent == false)
    }

    @Test func `a body that drips is given up`() async throws {
        var options = HTTPRequestOptions()
        options.stallTimeout = .milliseconds(400)
        options.lowestRate = 5_000
        let isOver = Locked(false)
        let error = try await failure(options: options) { connection in
            _ = try connection.readHead()
            try connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
            while !isOver.withLock({ $0 }) {
                try connection.write("x")
                Thread.sleep(forTimeInterval: 0.01)
            }
        }
        isOver.withLock { $0 = true }
        #expect(error?.kind == .stalled)
        #expect(error?.message.contains("fewer than 2000 bytes") == true)
    }

    @Test func `a server that stops reading the request is a stall`() async throws {
        var options = HTTPRequestOptions()
        options.stallTimeout = .milliseconds(300)
        let isOver = DispatchSemaphore(value: 0)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            isOver.wait()
        }
        defer {
            isOver.signal()
            server.stop()
        }
        let transport = try makeTransport()
        let body = HTTPRequestBody.bytes(pattern(30_000_000))
        let error = await transportError {
            _ = try await transport.send(.post, server.authority, body: body, options: options)
        }
        #expect(error?.kind == .stalled)
        #expect(error?.beforeRequestWasSent == false)
    }

    @Test func `a slow source is no stall`() async throws {
        var options = HTTPRequestOptions()
        options.stallTimeout = .milliseconds(200)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(200, connection.readChunks())
        }
        defer { server.stop() }
        let stream = HTTPBodyStream(length: nil, isReplayable: false) {
            let left = Locked(2)
            return {
                try await Task.sleep(for: .milliseconds(500))
                let isMore = left.withLock { left in
                    left -= 1
                    return left >= 0
                }
                return isMore ? [1, 2, 3] : nil
            }
        }
        let transport = try makeTransport()
        let reply = try await transport.send(.post, server.authority, body: .stream(stream), options: options)
        #expect(try await reply.all() == [1, 2, 3, 1, 2, 3])
    }

    @Test func `a slow reader is no stall`() async throws {
        var options = HTTPRequestOptions()
        options.stallTimeout = .milliseconds(200)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(200, [UInt8](repeating: 1, count: 8 << 20))
        }
        defer { server.stop() }
        let reply = try await makeTransport().send(.get, server.authority, options: options)
        try await Task.sleep(for: .milliseconds(700))
        #expect(try await reply.all().count == 8 << 20)
    }

    @Test func `a server that accepts no connection`() async throws {
        // A listener whose queue is full answers nothing at all.
        let listener = try SilentListener()
        defer { listener.stop() }
        var options = HTTPRequestOptions()
        options.connectTimeout = .milliseconds(200)
        let transport = try makeTransport()
        let error = await transportError { _ = try await transport.send(.get, listener.authority, options: options) }
        #expect(error?.kind == .connectTimeout)
        #expect(error?.beforeRequestWasSent == true)
    }

    @Test func `more than the reader accepts`() async throws {
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            try connection.answer(200, [UInt8](repeating: 1, count: 1001))
        }
        defer { server.stop() }
        let reply = try await makeTransport().send(.get, server.authority)
        await #expect(throws: TransportError(.bodyTooLarge, "the answer is larger than 1000 bytes")) {
            try await reply.body.collect(upTo: 1000)
        }
    }

    @Test(arguments: ["ftp", "file", "HTTPSX"])
    func `other schemes are refused`(scheme: String) async throws {
        let transport = try makeTransport()
        let error = await transportError { _ = try await transport.send(.get, "127.0.0.1:1", scheme: scheme) }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.beforeRequestWasSent == true)
    }

    @Test(arguments: ["", "user:word@host", "host/path", "host name", ":80"])
    func `an authority that is none is refused`(authority: String) async throws {
        let transport = try makeTransport()
        let error = await transportError { _ = try await transport.send(.get, authority) }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.description.contains("word") == false)
    }

    @Test(arguments: ["x", "/a b", "/a#b", "/a\r\nX: y", "/ä"])
    func `a path that cannot stand on the wire is refused`(path: String) async throws {
        let transport = try makeTransport()
        let error = await transportError { _ = try await transport.send(.get, "127.0.0.1:1", path) }
        #expect(error?.kind == .invalidRequest)
    }

    @Test(arguments: ["content-length", "transfer-encoding", "expect"])
    func `fields that follow from the body are refused`(name: String) async throws {
        var request = HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:1", path: "/")
        request.headerFields[try #require(HTTPField.Name(name))] = "1"
        let transport = try makeTransport()
        let error = await transportError { [request] in
            _ = try await transport.send(request, body: .none, options: HTTPRequestOptions())
        }
        #expect(error?.kind == .invalidRequest)
        #expect(error?.message.contains(name) == true)
    }
}
