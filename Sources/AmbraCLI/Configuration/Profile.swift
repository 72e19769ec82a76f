#if Tools
    import AmbraSDK

    /// What `ambra login` keeps. Never a password.
    struct Profile: Sendable, Equatable {
        var url: String
        var username: String?
        /// The session; `nil` after a logout.
        var sid: String?

        init(url: String, username: String?, sid: String?) {
            self.url = url
            self.username = username
            self.sid = sid
        }

        /// Reads a profile's JSON; `nil` when it is none.
        init?(jsonText: String) {
            guard let object = (try? JSONValue(jsonText: jsonText))?.object, let url = object["url"]?.string else {
                return nil
            }
            self.init(url: url, username: object["username"]?.string, sid: object["sid"]?.string)
        }

        /// The profile as JSON.
        var jsonText: String {
            let value: JSONValue = [
                "url": .string(url), "username": JSONValue(text: username), "sid": JSONValue(text: sid),
            ]
            return JSONText(isPretty: true).text(value) + "\n"
        }
    }
#endif
