#if Tools
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What the listener knows of a connection.
struct ConnectionContext: InitializableFromSource, RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

/// Turns the listener's requests into the sandbox's, and its answers back.
struct ListenerResponder: HTTPResponder {
    let guarded: GuardedService

    func respond(to request: Request, context: ConnectionContext) async throws -> Response {
        let channel = context.channel
        if GuardedService.isControl(target: request.head.path ?? ""), !channel.comesFromThisMachine {
            return Response(status: .forbidden)
        }
        let answer = await guarded.respond(
            to: Self.request(request, channel), authority: request.head.authority,
            port: channel.localAddress?.port, engine: Self.engine(request.head.authority, channel))
        if answer.delivery == .reset {
            await channel.reset()
            return Response(status: .serviceUnavailable)
        }
        return Self.response(answer, isHead: request.method == .head, channel)
    }

    /// The `host:port` by which the client reached the sandbox, which is also where its storage answers.
    private static func engine(_ authority: String?, _ channel: any Channel) -> String {
        if let authority, !authority.isEmpty { return authority }
        let address = channel.localAddress
        return "\(address?.ipAddress ?? "127.0.0.1"):\(address?.port ?? 0)"
    }

    private static func request(_ request: Request, _ channel: any Channel) -> SandboxRequest {
        SandboxRequest(
            method: request.method.rawValue,
            target: request.head.path ?? "/",
            headers: request.headers.byName,
            body: .stream(
                ByteArrays(request.body, expecting: request.headers[.expect] == "100-continue" ? channel : nil))
        )
    }

    private static func response(_ answer: SandboxResponse, isHead: Bool, _ channel: any Channel) -> Response {
        let headers = HTTPFields(of: answer)
        let status = HTTPResponse.Status(code: answer.status)
        if isHead { return Response(status: status, headers: headers) }
        return Response(status: status, headers: headers, body: ListenerBody.body(of: answer, channel))
    }
}

extension Channel {
    /// Whether the other end is on this machine.
    var comesFromThisMachine: Bool {
        switch remoteAddress {
        case .v4: remoteAddress?.ipAddress?.hasPrefix("127.") ?? false
        case .v6: remoteAddress?.ipAddress == "::1" || remoteAddress?.ipAddress?.hasPrefix("::ffff:127.") ?? false
        case .unixDomainSocket: true
        case nil: false
        }
    }

    /// Closes the connection so that the other end sees a reset.
    func reset() async {
        if let socket = self as? any SocketOptionProvider {
            try? await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try? await close()
    }
}
#endif
