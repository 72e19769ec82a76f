#if Tools
import AmbraSDK

/// What `ambra login` keeps. Never a password.
struct Profile: Sendable, Equatable {
    var url: String
    var username: String?
    /// The session; `nil` after a logout.
    var sid: String?
    /// Storage engines to trust besides those trusted by default.
    var engineHosts: [String]

    init(url: String, username: String?, sid: String?, engineHosts: [String] = []) {
        self.url = url
        self.username = username
        self.sid = sid
        self.engineHosts = engineHosts
    }

    /// Reads a profile's JSON; `nil` when it is none.
    init?(jsonText: String) {
        guard let object = (try? JSONValue(jsonText: jsonText))?.object, let url = object["url"]?.string else {
            return nil
        }
        self.init(
            url: url, username: object["username"]?.string, sid: object["sid"]?.string,
            engineHosts: object["engine_hosts"]?.array?.compactMap(\.string) ?? [])
    }

    /// The profile as JSON.
    var jsonText: String {
        var object = JSONObject()
        object["url"] = .string(url)
        object["username"] = JSONValue(text: username)
        object["sid"] = JSONValue(text: sid)
        if !engineHosts.isEmpty { object["engine_hosts"] = JSONValue(texts: engineHosts) }
        return JSONText(isPretty: true).text(.object(object)) + "\n"
    }
}
#endif
