import AmbraTransport
import HTTPTypes

extension ClientCore {
    /// The event channel's path below the service's address, as errors name it.
    static let eventCall = "channel/websocket"

    /// The sessions that events are subscribed with: always ones with an id.
    var eventSessions: SessionKeeper { storageKeeper }

    /// Begins to connect to the service's event channel.
    func openEventConnection() throws(AmbraError) -> any WebSocketConnection {
        guard let transport = runner.sender.transport as? any WebSocketTransport else {
            throw .invalidArgument(
                InvalidArgument("this client's transport opens no WebSocket connections, which events need"))
        }
        let address = runner.address
        var request = HTTPRequest(
            method: .get, scheme: address.scheme, authority: address.authority,
            path: "\(address.basePath)/\(Self.eventCall)")
        if let name = HTTPField.Name("SDK-CLIENT-NAME") { request.headerFields[name] = configuration.clientName }
        var options = HTTPRequestOptions()
        options.connectTimeout = configuration.connectTimeout
        options.responseTimeout = configuration.responseTimeout
        var limits = WebSocketLimits()
        limits.silence = configuration.eventSilence
        do throws(TransportError) {
            return try transport.openWebSocket(request, options: options, limits: limits)
        } catch {
            throw AmbraError(error, call: Self.eventCall)
        }
    }
}
