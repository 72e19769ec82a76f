package import HTTPTypes

/// Opens WebSocket connections.
package protocol WebSocketTransport: Sendable {
    /// Begins to connect, and returns at once: how it goes is told by ``WebSocketConnection/next()``.
    ///
    /// - Parameter request: Scheme, authority, path with query, and header fields; `https` for a connection with TLS.
    /// - Throws: ``TransportError`` of kind `invalidRequest` for a request that cannot be made.
    func openWebSocket(
        _ request: HTTPRequest, options: HTTPRequestOptions, limits: WebSocketLimits
    ) throws(TransportError) -> any WebSocketConnection
}

/// One connection. Letting it go ends it at once.
package protocol WebSocketConnection: AnyObject, Sendable {
    /// The next event, in order; `nil` when the task is cancelled, which takes no event away. One task asks at a time.
    ///
    /// After ``WebSocketEvent/ended(_:)`` or ``WebSocketEvent/failed(_:)`` there is none but the same again.
    func next() async -> WebSocketEvent?

    /// Puts a message in line. It is dropped when the connection is not open.
    func send(_ message: WebSocketMessage)

    /// Says that this side closes. The end follows as an event, soon also when the server does not answer.
    func close(_ code: WebSocketCloseCode)
}

/// What happens on a connection.
package enum WebSocketEvent: Sendable, Hashable {
    case opened
    case message(WebSocketMessage)
    /// Over, after the connection stood.
    case ended(WebSocketEnd)
    /// No connection could be made.
    case failed(TransportError)
}
