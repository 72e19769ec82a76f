import Dispatch
import Foundation
import Platform

/// A server on loopback that webhooks can call: takes requests one after the other and answers what it was told.
/// Waits on a thread of its own.
final class LoopbackTarget: Sendable {
    struct Request: Sendable {
        var line: String
        var headers: [String: String]
        var body: String
    }

    struct Failure: Error { var code: Int32 }

    let port: Int
    private let descriptor: Int32
    private let stream: AsyncStream<Request>
    private let isStopped = Locked(false)

    /// - Parameters:
    ///   - statuses: The statuses of the answers in order; the last one is that of all further answers.
    ///   - content: The body of the answers.
    init(statuses: [Int] = [200], content: String = "") throws {
        #if os(Linux)
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let listening = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listening, $0, size) == 0 && listen(listening, 16) == 0 && getsockname(listening, $0, &size) == 0
            }
        }
        guard isBound else { throw Failure(code: errno) }
        port = Int(in_port_t(bigEndian: address.sin_port))
        descriptor = listening
        let (stream, sink) = AsyncStream.makeStream(of: Request.self)
        self.stream = stream
        let isStopped = isStopped
        Thread.detachNewThread {
            var count = 0
            while true {
                let connection = accept(listening, nil, nil)
                guard connection >= 0 else { break }
                guard !isStopped.withLock({ $0 }) else {
                    close(connection)
                    break
                }
                guard let request = Self.read(connection) else {
                    close(connection)
                    continue
                }
                let status = statuses[min(count, statuses.count - 1)]
                count += 1
                let head = "HTTP/1.1 \(status) X\r\nContent-Length: \(content.utf8.count)\r\nConnection: close\r\n\r\n"
                Self.write(connection, head + content)
                close(connection)
                sink.yield(request)
            }
            close(listening)
            sink.finish()
        }
    }

    deinit { stop() }

    /// Ends the server; its thread is woken by a connection.
    func stop() {
        let wasStopped = isStopped.withLock { isStopped in
            defer { isStopped = true }
            return isStopped
        }
        guard !wasStopped else { return }
        _ = try? RawClient(port: port)
    }

    var url: String { "http://127.0.0.1:\(port)/hook" }

    /// The next request.
    func next() async -> Request? {
        for await request in stream { return request }
        return nil
    }

    private static func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                var lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
                let line = lines.removeFirst()
                var headers: [String: String] = [:]
                for field in lines {
                    let parts = field.split(separator: ":", maxSplits: 1).map {
                        $0.trimmingCharacters(in: .whitespaces)
                    }
                    if parts.count == 2 { headers[parts[0].lowercased()] = parts[1] }
                }
                let body = text[end.upperBound...]
                if body.utf8.count >= Int(headers["content-length"] ?? "0") ?? 0 {
                    return Request(line: line, headers: headers, body: String(body))
                }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
        }
    }

    private static func write(_ connection: Int32, _ text: String) {
        #if os(Linux)
        let flags = Int32(MSG_NOSIGNAL)
        #else
        let flags: Int32 = 0
        #endif
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Foundation.send(connection, $0.baseAddress, $0.count, flags) }
    }
}
