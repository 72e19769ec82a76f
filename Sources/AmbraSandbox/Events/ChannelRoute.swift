/// `/channel/websocket`, where the event channel is, for requests that do not ask for WebSocket as RFC 6455 says.
enum ChannelRoute {
    /// The path below the base URL.
    static let path = "/channel/websocket"
    /// The path of a request.
    static let fullPath = SandboxService.basePath + path

    static func response(method: String) -> SandboxResponse {
        guard method == "GET" else { return .notAllowed("GET") }
        var response = SandboxResponse.text("the event channel speaks WebSocket, version 13\n", status: 426)
        response.headers["upgrade"] = "websocket"
        response.headers["sec-websocket-version"] = "13"
        return response
    }
}
