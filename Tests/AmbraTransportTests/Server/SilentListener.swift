import Foundation

/// A listener that never takes a connection and whose queue is full.
final class SilentListener {
    let port: UInt16
    private let listener: Int32
    private var fillers: [Int32] = []

    init() throws {
        listener = socket(AF_INET, streamSocket, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        var fillers: [Int32] = []
        port = try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                guard bind(listener, pointer, length) == 0, listen(listener, 0) == 0,
                    getsockname(listener, pointer, &length) == 0
                else { throw SocketError() }
                for _ in 0..<8 {
                    let filler = socket(AF_INET, streamSocket, 0)
                    _ = fcntl(filler, F_SETFL, O_NONBLOCK)
                    _ = connect(filler, pointer, length)
                    fillers.append(filler)
                }
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        self.fillers = fillers
    }

    var authority: String { "127.0.0.1:\(port)" }

    func stop() { for descriptor in fillers + [listener] { close(descriptor) } }
}
