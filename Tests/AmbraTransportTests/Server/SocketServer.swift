import Foundation
import Platform

@testable import AmbraTransport

/// A server on loopback whose every connection runs a script of the test, on a thread of its own.
final class SocketServer: Sendable {
    typealias Script = @Sendable (SocketConnection) throws -> Void

    let port: UInt16
    private let listener: Int32
    private let state = Locked(State())

    private struct State {
        var connections = 0
        var open: Set<Int32> = []
        var isListening = true
        var isStopped = false
    }

    /// Listens, and runs `script` for each connection.
    init(_ script: @escaping Script) throws {
        listener = socket(AF_INET, streamSocket, 0)
        guard listener >= 0 else { throw SocketError() }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        port = try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                guard bind(listener, pointer, length) == 0, listen(listener, 512) == 0,
                    getsockname(listener, pointer, &length) == 0
                else { throw SocketError() }
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        try OwnThread.start(name: "test-server") { [self] in acceptConnections(script) }
    }

    /// How many connections were made.
    var connections: Int { state.withLock { $0.connections } }

    var authority: String { "127.0.0.1:\(port)" }

    /// Ends the listener and every connection.
    ///
    /// Under the lock: a descriptor leaves the state before it is closed, so that none of another test is hit.
    func stop() {
        state.withLock { state in
            state.isStopped = true
            if state.isListening { shutdown(listener, Int32(SHUT_RDWR)) }
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    private func acceptConnections(_ script: @escaping Script) {
        while true {
            let descriptor = accept(listener, nil, nil)
            guard descriptor >= 0 else { break }
            let mayRun = state.withLock { state in
                guard !state.isStopped else { return false }
                state.connections += 1
                state.open.insert(descriptor)
                return true
            }
            guard mayRun else {
                close(descriptor)
                break
            }
            do {
                try OwnThread.start(name: "test-connection") { [self] in
                    try? script(SocketConnection(descriptor))
                    state.withLock { _ = $0.open.remove(descriptor) }
                    close(descriptor)
                }
            } catch {
                state.withLock { _ = $0.open.remove(descriptor) }
                close(descriptor)
            }
        }
        state.withLock { $0.isListening = false }
        close(listener)
    }
}

struct SocketError: Error {}

/// The server's end of a connection.
final class SocketConnection {
    let descriptor: Int32
    private var unread: [UInt8] = []

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Reads a request head; throws at the end of the connection.
    func readHead() throws -> RequestHead {
        while true {
            if let end = unread.firstRange(of: Array("\r\n\r\n".utf8)) {
                let text = String(decoding: unread[..<end.lowerBound], as: UTF8.self)
                unread.removeSubrange(..<end.upperBound)
                return RequestHead(text)
            }
            guard try fill() else { throw SocketError() }
        }
    }

    /// Reads exactly `count` bytes.
    func read(_ count: Int) throws -> [UInt8] {
        while unread.count < count { guard try fill() else { throw SocketError() } }
        defer { unread.removeFirst(count) }
        return Array(unread.prefix(count))
    }

    /// Reads until the client ends the connection.
    func readToEnd() -> [UInt8] {
        while (try? fill()) == true {}
        defer { unread = [] }
        return unread
    }

    /// Reads a body in chunks; throws when the connection ends before the last one.
    func readChunks() throws -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let size = Int(try readLine(), radix: 16) ?? 0
            body += try read(size)
            _ = try readLine()
            if size == 0 { return body }
        }
    }

    private func readLine() throws -> String {
        while true {
            if let end = unread.firstRange(of: Array("\r\n".utf8)) {
                defer { unread.removeSubrange(..<end.upperBound) }
                return String(decoding: unread[..<end.lowerBound], as: UTF8.self)
            }
            guard try fill() else { throw SocketError() }
        }
    }

    private func fill() throws -> Bool {
        var room = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &room, room.count, 0)
        guard count >= 0 else { throw SocketError() }
        unread += room.prefix(count)
        return count > 0
    }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent, noSignal)
            }
            guard count > 0 else { throw SocketError() }
            sent += count
        }
    }

    /// Answers with a body and keeps the connection.
    func answer(_ status: Int = 200, _ body: [UInt8] = [], fields: String = "") throws {
        try write(Array("HTTP/1.1 \(status) X\r\nContent-Length: \(body.count)\r\n\(fields)\r\n".utf8) + body)
    }

    /// Ends the connection now.
    func end() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// Ends the connection with a reset instead of a close.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }

}

#if canImport(Darwin)
let streamSocket = SOCK_STREAM
let noSignal: Int32 = 0
#else
let streamSocket = Int32(SOCK_STREAM.rawValue)
let noSignal = Int32(MSG_NOSIGNAL)
#endif

/// A request head as it came over the wire.
struct RequestHead: Sendable, Equatable {
    let line: String
    let fields: [String: String]

    init(_ text: String) {
        let lines = text.components(separatedBy: "\r\n")
        line = lines.first ?? ""
        var fields: [String: String] = [:]
        for field in lines.dropFirst() {
            let parts = field.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        self.fields = fields
    }

    var contentLength: Int { fields["content-length"].flatMap { Int($0) } ?? 0 }
}
