import Foundation
import HTTPTypes
import Platform
import Testing

@testable import AmbraTransport

@Suite(.timeLimit(.minutes(10)))
struct UploadTests {
    /// Answers each request with its body, as long as that is complete.
    private func echoServer() throws -> SocketServer {
        try SocketServer { connection in
            while true {
                let head = try connection.readHead()
                let isChunked = head.fields["transfer-encoding"] == "chunked"
                try connection.answer(200, isChunked ? connection.readChunks() : connection.read(head.contentLength))
            }
        }
    }

    /// Keeps what arrives up to the end of the connection, and never answers.
    private func recorder(_ seen: Locked<[UInt8]?>, after: Int = .max) throws -> SocketServer {
        try SocketServer { connection in
            _ = try connection.readHead()
            let body = connection.readToEnd()
            seen.withLock { $0 = body }
        }
    }

    private func waitFor(_ seen: Locked<[UInt8]?>) async throws -> [UInt8] {
        while true {
            if let bytes = seen.withLock({ $0 }) { return bytes }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    @Test func `a range of a file arrives exactly`() async throws {
        let server = try echoServer()
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let bytes = pattern(3_000_000)
        let path = try folder.write(bytes, to: "image")
        let transport = try makeTransport()
        for range in [0..<bytes.count, 0..<1, 1_000_001..<2_999_999, 5..<5, 65_536..<131_072] {
            let region = HTTPFileRegion(path: path, offset: Int64(range.lowerBound), length: Int64(range.count))
            let reply = try await transport.send(.post, server.authority, body: .file(region))
            #expect(try await reply.all() == Array(bytes[range]))
        }
    }

    @Test(arguments: [nil, 3_000_000] as [Int64?])
    func `a stream arrives exactly, with and without a length`(length: Int64?) async throws {
        let server = try echoServer()
        defer { server.stop() }
        let pieces = (0..<30).map { pattern(100_000, seed: UInt8($0)) }
        let body = HTTPRequestBody.stream(.pieces(pieces, length: length))
        let reply = try await makeTransport().send(.put, server.authority, body: body)
        #expect(try await reply.all() == pieces.flatMap { $0 })
    }

    @Test func `the same body sent twice has the same bytes`() async throws {
        let server = try echoServer()
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let bytes = pattern(200_000)
        let region = HTTPFileRegion(path: try folder.write(bytes, to: "image"), offset: 0, length: 200_000)
        let bodies: [HTTPRequestBody] = [
            .bytes(bytes), .file(region), .stream(.pieces([Array(bytes[..<9]), Array(bytes[9...])], length: 200_000)),
        ]
        let transport = try makeTransport()
        for body in bodies {
            for _ in 0..<2 {
                let reply = try await transport.send(.post, server.authority, body: body)
                #expect(try await reply.all() == bytes)
            }
        }
    }

    @Test func `a source is not asked for more than the marks allow`() async throws {
        let mayRead = DispatchSemaphore(value: 0)
        let server = try SocketServer { connection in
            let head = try connection.readHead()
            mayRead.wait()
            try connection.answer(200, Array("\(try connection.read(head.contentLength).count)".utf8))
        }
        defer { server.stop() }
        let given = Locked(0)
        let total = 64 << 20
        let stream = HTTPBodyStream(length: Int64(total), isReplayable: false) {
            {
                let count = given.withLock { given in
                    let count = min(1 << 20, total - given)
                    given += count
                    return count
                }
                return count == 0 ? nil : [UInt8](repeating: 7, count: count)
            }
        }
        let transport = try makeTransport()
        async let reply = transport.send(.post, server.authority, body: .stream(stream))
        var last = -1
        // The source comes to rest: what the sockets hold, and a little.
        while last != given.withLock({ $0 }) || last <= 0 {
            last = given.withLock { $0 }
            try await Task.sleep(for: .milliseconds(100))
        }
        #expect(last < total / 2)
        mayRead.signal()
        #expect(try await reply.all() == Array("\(total)".utf8))
    }

    @Test func `a file that became shorter or was replaced fails, naming it, before a whole body is sent`() async throws
    {
        let seen = Locked<[UInt8]?>(nil)
        let server = try recorder(seen)
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let transport = try makeTransport()
        let path = try folder.write(pattern(100_000), to: "image")
        let whole = HTTPFileRegion(path: path, offset: 0, length: 100_000)
        _ = try folder.write(pattern(50_000), to: "image")
        for region in [whole, HTTPFileRegion(path: path, offset: 0, length: 50_001)] {
            let error = await transportError {
                _ = try await transport.send(.post, server.authority, body: .file(region))
            }
            #expect(error?.kind == .requestBody)
            #expect(error?.message.contains(path) == true)
        }
        #expect(server.connections == 0)
        let missing = HTTPFileRegion(path: folder.path("none"), offset: 0, length: 1)
        let error = await transportError {
            _ = try await transport.send(.post, server.authority, body: .file(missing))
        }
        #expect(error?.kind == .requestBody)
    }

    @Test func `a file that changes while it is sent fails, and the server sees no whole body`() async throws {
        let folder = try TemporaryFolder()
        let size = 32 << 20
        let path = try folder.write([UInt8](repeating: 1, count: size), to: "image")
        let seen = Locked<[UInt8]?>(nil)
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            let start = try connection.read(1000)
            // Same size, other content.
            try FileHandle(forUpdating: URL(filePath: path)).write(contentsOf: [2])
            let rest = connection.readToEnd()
            seen.withLock { $0 = start + rest }
        }
        defer { server.stop() }
        let region = HTTPFileRegion(path: path, offset: 0, length: Int64(size))
        let transport = try makeTransport()
        let error = await transportError {
            _ = try await transport.send(.post, server.authority, body: .file(region))
        }
        #expect(error?.kind == .requestBody)
        #expect(error?.message.contains(path) == true)
        let arrived = try await waitFor(seen)
        #expect(arrived.count < size)
    }

    @Test(arguments: [(99, 100), (101, 100)] as [(Int, Int64)])
    func `a stream of another length than it said fails, and the server sees no whole body`(
        count: Int, length: Int64
    ) async throws {
        let seen = Locked<[UInt8]?>(nil)
        let server = try recorder(seen)
        defer { server.stop() }
        let transport = try makeTransport()
        let pieces = [pattern(50), pattern(count - 50)]
        let error = await transportError {
            _ = try await transport.send(
                .post, server.authority, body: .stream(.pieces(pieces, length: length)))
        }
        #expect(error?.kind == .requestBody)
        #expect(try await waitFor(seen).count < 100)
    }

    struct SourceFailure: Error {}

    @Test(arguments: [nil, 5_000] as [Int64?])
    func `what the source throws is thrown, and the server sees no whole body`(length: Int64?) async throws {
        let seen = Locked<[UInt8]?>(nil)
        let server = try recorder(seen)
        defer { server.stop() }
        let stream = HTTPBodyStream(length: length, isReplayable: false) {
            let isFirst = Locked(true)
            return {
                guard
                    isFirst.withLock({ first in
                        defer { first = false }; return first
                    })
                else { throw SourceFailure() }
                return pattern(1000)
            }
        }
        let transport = try makeTransport()
        await #expect(throws: SourceFailure.self) {
            _ = try await transport.send(.post, server.authority, body: .stream(stream))
        }
        let arrived = try await waitFor(seen)
        #expect(!String(decoding: arrived.suffix(5), as: UTF8.self).hasSuffix("0\r\n\r\n"))
        #expect(arrived.count < 5_000)
    }

    @Test func `a source is untouched when no connection can be made`() async throws {
        let opened = Locked(0)
        let stream = HTTPBodyStream(length: nil, isReplayable: false) {
            opened.withLock { $0 += 1 }
            return { nil }
        }
        let server = try echoServer()
        server.stop()
        let transport = try makeTransport()
        let error = await transportError {
            _ = try await transport.send(.post, "127.0.0.1:1", body: .stream(stream))
        }
        #expect(error?.kind == .connectFailed)
        #expect(error?.beforeRequestWasSent == true)
        #expect(opened.withLock { $0 } == 0)
    }

    @Test(arguments: [401, 413, 503], ["", "Connection: close\r\n"])
    func `a refusal in the middle of the body is the answer, and sending stops`(
        status: Int, fields: String
    ) async throws {
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            _ = try connection.read(1000)
            try connection.answer(status, Array("no".utf8), fields: fields)
            _ = connection.readToEnd()
        }
        defer { server.stop() }
        let folder = try TemporaryFolder()
        let size: Int64 = 64 << 20
        let path = try folder.write([UInt8](repeating: 1, count: Int(size)), to: "image")
        let transport = try makeTransport()
        let bodies: [HTTPRequestBody] = [
            .file(HTTPFileRegion(path: path, offset: 0, length: size)), .stream(endless(length: nil)),
            .stream(endless(length: size)), .stream(stuck(length: nil)), .stream(stuck(length: size)),
        ]
        for body in bodies {
            let reply = try await transport.send(.post, server.authority, body: body)
            #expect(reply.head.status.code == status)
            #expect(try await reply.all() == Array("no".utf8))
        }
    }

    private func endless(length: Int64?) -> HTTPBodyStream {
        HTTPBodyStream(length: length, isReplayable: false) { { [UInt8](repeating: 0, count: 10_000) } }
    }

    /// A source that gives one piece and then nothing more, not even its end.
    private func stuck(length: Int64?) -> HTTPBodyStream {
        HTTPBodyStream(length: length, isReplayable: false) {
            let isFirst = Locked(true)
            return {
                let isFirst = isFirst.withLock { first in
                    defer { first = false }
                    return first
                }
                if !isFirst { try await Task.sleep(for: .seconds(3600)) }
                return [UInt8](repeating: 0, count: 10_000)
            }
        }
    }

    @Test func `success in the middle of the body is an error`() async throws {
        let server = try SocketServer { connection in
            _ = try connection.readHead()
            _ = try connection.read(1000)
            try connection.answer(200, Array("stored".utf8))
            _ = connection.readToEnd()
        }
        defer { server.stop() }
        let transport = try makeTransport()
        for body in [HTTPRequestBody.stream(endless(length: nil)), .bytes(pattern(30_000_000))] {
            let error = await transportError {
                _ = try await transport.send(.post, server.authority, body: body)
            }
            #expect(error?.kind == .earlyAnswer)
            #expect(error?.beforeRequestWasSent == false)
        }
    }
}
