import CLibcurl
package import HTTPTypes
import Platform

/// A caller's end of a WebSocket connection over libcurl.
final class CurlWebSocket: WebSocketConnection {
    private let line: CurlWebSocketLine
    private let lastID = Locked<UInt64>(0)

    init(_ line: CurlWebSocketLine) {
        self.line = line
        line.post { $0.connect() }
    }

    deinit { line.post { $0.drop() } }

    func next() async -> WebSocketEvent? {
        let id = lastID.withLock { last in
            last += 1
            return last
        }
        return await withTaskCancellationHandler {
            await line.next(id)
        } onCancel: {
            line.post { $0.leave(id) }
        }
    }

    func send(_ message: WebSocketMessage) { line.post { $0.send(message) } }

    func close(_ code: WebSocketCloseCode) { line.post { $0.close(code) } }
}

extension CurlTransport: WebSocketTransport {
    /// Opens a connection on a thread of its own, with the proxy, the certificates and the limits of this transport.
    package func openWebSocket(
        _ request: HTTPRequest, options: HTTPRequestOptions, limits: WebSocketLimits
    ) throws(TransportError) -> any WebSocketConnection {
        CurlWebSocket(
            try CurlWebSocketLine(request, options: options, limits: limits, configuration: configuration))
    }
}

extension CurlOptions {
    /// The options of a connection that libcurl only makes: through a tunnel where there is a proxy.
    static func webSocket(
        _ request: CurlRequest, _ configuration: CurlTransport.Configuration, _ authorities: CurlAuthorities
    ) -> [CurlOption] {
        options(for: request, configuration, authorities, waitsForSharedConnection: false)
            + [.long(CURLOPT_CONNECT_ONLY, 1), .long(CURLOPT_HTTPPROXYTUNNEL, 1)]
    }
}
