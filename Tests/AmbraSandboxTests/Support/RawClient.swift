import Dispatch
import Foundation

/// A plain socket, for what an HTTP client would hide. Waits on threads of its own, never on those that run the sandbox.
final class RawClient: Sendable {
    struct Failure: Error { var code: Int32 }

    /// How a connection ended.
    enum End: Equatable { case closed, reset }

    private let descriptor: Int32

    init(port: Int) throws {
        #if os(Linux)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(code: errno) }
        var limit = timeval(tv_sec: 600, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ text: String) async throws { try await send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) async throws { try await aside { try self.sendWaiting(bytes) } }

    private func sendWaiting(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Self.flags) }
            guard count > 0 else { throw Failure(code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Ends the sending half.
    func finishSending() {
        #if os(Linux)
        shutdown(descriptor, Int32(SHUT_WR))
        #else
        shutdown(descriptor, SHUT_WR)
        #endif
    }

    /// Reads until the connection ends.
    func readToEnd() async throws -> (bytes: [UInt8], end: End) { try await aside { try self.readWaiting() } }

    private func readWaiting() throws -> (bytes: [UInt8], end: End) {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 { return (bytes, .closed) }
            if count < 0, errno == ECONNRESET { return (bytes, .reset) }
            guard count > 0 else { throw Failure(code: errno) }
            bytes += buffer[..<count]
        }
    }

    /// Reads until a text has come.
    func read(upTo mark: String) async throws -> String {
        try await aside {
            var text = ""
            while !text.contains(mark) {
                var byte: UInt8 = 0
                guard recv(self.descriptor, &byte, 1, 0) == 1 else { throw Failure(code: errno) }
                text.unicodeScalars.append(Unicode.Scalar(byte))
            }
            return text
        }
    }

    /// Sends one request that closes the connection and reads the answer.
    static func exchange(port: Int, _ request: String) async throws -> (text: String, end: End) {
        let client = try RawClient(port: port)
        try await client.send(request)
        let (bytes, end) = try await client.readToEnd()
        return (String(decoding: bytes, as: UTF8.self), end)
    }

    private func aside<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
        }
    }

    #if os(Linux)
    private static let flags = Int32(MSG_NOSIGNAL)
    #else
    private static let flags: Int32 = 0
    #endif
}
