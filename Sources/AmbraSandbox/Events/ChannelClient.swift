import Foundation
import Platform

/// One connection of the event channel: what its client asks for, and what it is told, whatever carries the texts.
///
/// A client follows a channel from the acknowledgement of its subscription on, until it unsubscribes or the connection
/// ends; the end of its session does not matter to it.
final class ChannelClient: EventHub.Follower {
    private struct State {
        /// The MD5 of the session with which a channel was subscribed, by channel.
        var digests: [String: String] = [:]
        var isOver = false
    }

    private let service: SandboxService
    private let send: @Sendable (String) -> Void
    private let end: @Sendable () -> Void
    private let state = Locked(State())

    /// - Parameters:
    ///   - send: Puts a text in line. Called in the order in which the client has to hear; it must not wait.
    ///   - end: Ends the connection. It must not wait.
    init(_ service: SandboxService, send: @escaping @Sendable (String) -> Void, end: @escaping @Sendable () -> Void) {
        self.service = service
        self.send = send
        self.end = end
    }

    func take(_ event: StudyEvent) {
        let channel = event.channel
        state.withLock { state in
            guard let digest = state.digests[channel] else { return }
            // Within the lock, so that no event comes before its acknowledgement or after the end.
            send(Self.text(["event": event.name, "channel": channel, "sid_md5": digest]))
        }
    }

    func disconnect() { end() }

    /// The connection is gone.
    func close() {
        let channels = state.withLock { state in
            defer { state.digests = [:] }
            state.isOver = true
            return Array(state.digests.keys)
        }
        for channel in channels { service.events.remove(self, from: channel) }
    }

    /// Does what a text of the client asks for. Texts are to be handed over one after the other.
    func receive(_ text: String) async {
        guard let message = try? JSON(reading: Array(text.utf8)), let action = message["action"]?.string else {
            return refuse("INVALID_JSON", nil)
        }
        let channel = message["channel"]?.string ?? ""
        switch action {
        case "ping": break
        case "subscribe": await subscribe(channel, sid: message["sid"]?.string ?? "")
        case "unsubscribe": unsubscribe(channel)
        default: refuse("INVALID_ACTION", channel)
        }
    }

    private func subscribe(_ channel: String, sid: String) async {
        let now = service.configuration.now()
        let refusal = await service.state.perform { model in model.refusal(of: channel, sid: sid, at: now) }
        if let refusal { return refuse(refusal.token, channel) }
        service.events.add(self, to: channel)
        let isTaken = state.withLock { state in
            let isKnown = state.digests[channel] != nil
            guard !state.isOver, isKnown || state.digests.count < service.configuration.limits.subscriptions else {
                return false
            }
            state.digests[channel] = MD5.hexadecimal(of: sid)
            send(Self.text(["status": "OK", "channel": channel]))
            return true
        }
        guard !isTaken else { return }
        service.events.remove(self, from: channel)
        refuse("TOO_MANY_SUBSCRIPTIONS", channel)
    }

    private func unsubscribe(_ channel: String) {
        service.events.remove(self, from: channel)
        state.withLock { state in
            state.digests[channel] = nil
            send(Self.text(["status": "OK", "channel": channel]))
        }
    }

    private func refuse(_ token: String, _ channel: String?) {
        var fields = ["status": "ERROR", "error_type": token]
        fields["channel"] = channel
        send(Self.text(fields))
    }

    private static func text(_ fields: [String: String]) -> String {
        JSON.object(fields.mapValues { .string($0) }).text
    }
}

extension ServiceModel {
    /// Why the user of a session may not follow a channel; `nil` when they may. A namespace that does not exist is
    /// refused as one that the user may not see.
    fileprivate mutating func refusal(of channel: String, sid: String, at now: Date) -> Refusal? {
        var parameters = Parameters()
        parameters.append("sid", sid)
        let credentials = RequestCredentials(parameters: parameters, headers: [:])
        guard let user = credentials.caller(in: &self, at: now)?.user else { return Refusal("AUTH_FAILED") }
        let parts = channel.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, channel.utf8.count <= 200 else { return .notFound(nil) }
        switch parts[0] {
        case "study", "job":
            return directory.isVisible(namespace: parts[1], to: user) ? nil : Refusal("NOT_PERMITTED")
        case "meeting": return nil
        default: return .notFound(nil)
        }
    }
}
