import Foundation

#if canImport(Glibc)
import Glibc
private let streamSocket = Int32(SOCK_STREAM.rawValue)
private let noSignal = Int32(MSG_NOSIGNAL)
#else
import Darwin
private let streamSocket = SOCK_STREAM
private let noSignal: Int32 = 0
#endif

/// An HTTP server that costs little: it answers `GET /NUMBER` with so many zeros and throws bodies away.
final class LoopbackServer: Sendable {
    struct Failure: Error {}

    let port: UInt16
    private let listener: Int32

    init() throws {
        listener = socket(AF_INET, streamSocket, 0)
        guard listener >= 0 else { throw Failure() }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        port = try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                guard bind(listener, pointer, length) == 0, listen(listener, 16) == 0,
                    getsockname(listener, pointer, &length) == 0
                else { throw Failure() }
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        Thread.detachNewThread {
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                Thread.detachNewThread {
                    LoopbackConnection(connection).serve()
                    close(connection)
                }
            }
            close(listener)
        }
    }

    func stop() { shutdown(listener, Int32(SHUT_RDWR)) }
}

/// The server's end of one connection.
private final class LoopbackConnection {
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)
    private let zeros = [UInt8](repeating: 0, count: 1 << 18)

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    func serve() {
        while let head = head() {
            let expects = head.text.lowercased().contains("expect: 100-continue")
            if expects, !send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) { return }
            guard drain(head.contentLength - head.bodyBytes) else { return }
            let size = head.wantedSize
            guard send(Array("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n".utf8)), sendZeros(size) else {
                return
            }
        }
    }

    private struct Head {
        let text: String
        /// Bytes of the body that came together with the head.
        let bodyBytes: Int

        var contentLength: Int { number(behind: "content-length: ") }

        /// For `GET /NUMBER`.
        var wantedSize: Int { text.hasPrefix("GET /") ? number(behind: "get /") : 0 }

        private func number(behind word: String) -> Int {
            guard let place = text.lowercased().range(of: word) else { return 0 }
            return Int(text[place.upperBound...].prefix { $0.isNumber }) ?? 0
        }
    }

    private func head() -> Head? {
        var bytes: [UInt8] = []
        while bytes.count < 1 << 16 {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
            if let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) {
                let text = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
                return Head(text: text, bodyBytes: bytes.count - end.upperBound)
            }
        }
        return nil
    }

    private func drain(_ count: Int) -> Bool {
        var left = count
        while left > 0 {
            let count = recv(descriptor, &buffer, min(left, buffer.count), 0)
            guard count > 0 else { return false }
            left -= count
        }
        return true
    }

    private func sendZeros(_ count: Int) -> Bool {
        var left = count
        while left > 0 {
            let sent = zeros.withUnsafeBytes {
                Self.send(descriptor, UnsafeRawBufferPointer(rebasing: $0.prefix(left)))
            }
            guard sent > 0 else { return false }
            left -= sent
        }
        return true
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { Self.send(descriptor, $0) == bytes.count }
    }

    #if canImport(Glibc)
    private static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        Glibc.send(descriptor, bytes.baseAddress, bytes.count, noSignal)
    }
    #else
    private static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        Darwin.send(descriptor, bytes.baseAddress, bytes.count, noSignal)
    }
    #endif
}
