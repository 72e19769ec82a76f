#if Tools
import AmbraTransport
import HTTPTypes
import Platform
import WebSocketTestServer

@testable import AmbraSDK

/// Calls are answered by a script, and events come from a WebSocket server on loopback.
struct ChannelTransport: HTTPTransport, WebSocketTransport {
    let calls: ScriptedTransport
    let authority: String
    private let curl: CurlTransport

    init(
        _ server: WebSocketTestServer,
        _ script: @escaping @Sendable (ScriptedTransport.Sent, Int) -> ScriptedTransport.Step
    ) throws {
        calls = ScriptedTransport(script)
        authority = server.authority
        curl = try CurlTransport()
    }

    func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply {
        try await calls.send(request, body: body, options: options)
    }

    func openWebSocket(
        _ request: HTTPRequest, options: HTTPRequestOptions, limits: WebSocketLimits
    ) throws(TransportError) -> any WebSocketConnection {
        var request = request
        request.scheme = "http"
        request.authority = authority
        return try curl.openWebSocket(request, options: options, limits: limits)
    }
}

/// What a channel's server is told and says.
enum ChannelScript {
    /// The channel and the session of a subscription; `nil` for another message.
    static func subscription(_ event: WebSocketTestEvent) -> (channel: String, sid: String)? {
        guard case .text(let text) = event, let object = try? JSONValue(jsonText: text).object,
            object["action"]?.string == "subscribe", let channel = object["channel"]?.string,
            let sid = object["sid"]?.string
        else { return nil }
        return (channel, sid)
    }

    static func acknowledge(_ channel: String) -> String { #"{"status":"OK","channel":"\#(channel)"}"# }

    static func event(_ name: String, _ channel: String, sid: String) -> String {
        #"{"event":"\#(name)","channel":"\#(channel)","sid_md5":"\#(MD5.hexadecimal(sid.utf8))"}"#
    }
}

extension AmbraClient {
    static func channel(
        _ transport: any HTTPTransport, credentials: Credentials = .session(id: "given-session"),
        clock: ManualClock = ManualClock(skipping: .seconds(1)),
        configuration: AmbraConfiguration = AmbraConfiguration()
    ) throws -> AmbraClient {
        let core = try ClientCore(
            address: try ServiceAddress("https://service.example", allowsPlainHTTP: false), credentials: credentials,
            configuration: configuration, transport: transport, throttle: clock.throttle)
        return AmbraClient(core: core)
    }
}
#endif
