/// A message of the event channel: JSON in a text.
enum ChannelMessage: Sendable, Equatable {
    case event(EventName, EventChannel, sessionDigest: String)
    /// The answer to a subscription: `OK`, or why not.
    case status(ServiceError.Token, EventChannel?)
    /// Anything else; newer servers may say more.
    case other

    init(_ text: String) {
        guard let object = try? JSONValue(jsonText: text).object else {
            self = .other
            return
        }
        let channel = object["channel"]?.string.map(EventChannel.init(rawValue:))
        if let name = object["event"]?.string, let channel {
            self = .event(
                EventName(rawValue: name), channel, sessionDigest: object["sid_md5"]?.string?.lowercased() ?? "")
        } else if let status = object["status"]?.string {
            let token = object["error_type"]?.string ?? status
            self = .status(ServiceError.Token(rawValue: status == "OK" ? status : token), channel)
        } else {
            self = .other
        }
    }

    static func subscribe(_ channel: EventChannel, sid: String) -> String {
        JSONValue.object(
            JSONObject([
                JSONObject.Member(name: "action", value: "subscribe"),
                JSONObject.Member(name: "channel", value: .string(channel.rawValue)),
                JSONObject.Member(name: "sid", value: .string(sid)),
            ])
        ).jsonText
    }

    static let ping = #"{"action":"ping"}"#
}

extension ServiceError.Token {
    /// Whether a refusal may be about the session rather than the permission.
    var concernsSession: Bool { [.authFailed, .invalidSID].contains(self) }
}
