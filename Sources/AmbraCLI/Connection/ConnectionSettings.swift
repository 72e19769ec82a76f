#if Tools
/// Where to connect and as which user, gathered from options, environment and profile, the strongest first.
struct ConnectionSettings: Sendable, Equatable {
    /// How to get a session.
    enum Login: Sendable, Equatable {
        case session(String)
        case password(username: String, password: String)
        /// The password is still to be had: from standard input, a file, a command or a prompt.
        case askPassword(username: String)
        /// Nothing to log in with.
        case none
    }

    var url: String
    var login: Login
    /// Storage engines to trust besides those trusted by default.
    var engineHosts: [String]
    /// Whether the session is the profile's own.
    var usesProfileSession = false

    /// - Throws: ``ExitStatus/notAllowed`` when no address is given: nobody can be logged in there.
    init(_ options: ConnectionOptions, _ environment: CommandEnvironment, _ profile: Profile?)
        throws(CommandFailure)
    {
        guard let url = options.url ?? environment.url ?? profile?.url else {
            throw CommandFailure(
                .notAllowed, "not logged in; run ambra login, or name the service with --url or AMBRA_URL")
        }
        self.url = url
        // What belongs to one service must never be shown to another.
        let own = profile.flatMap { Self.isSame($0.url, url) ? $0 : nil }
        login = .none
        engineHosts = Self.engineHosts(options, environment, own)
        if let username = options.username ?? (options.saysPassword ? environment.username ?? own?.username : nil) {
            login = Self.login(username, options.saysPassword ? nil : environment.password)
        } else if let sid = environment.sid {
            login = .session(sid)
        } else if let username = environment.username {
            login = Self.login(username, environment.password)
        } else if let sid = own?.sid {
            login = .session(sid)
            usesProfileSession = true
        }
    }

    /// What options say, else the environment, else the profile of the same service.
    static func engineHosts(
        _ options: ConnectionOptions, _ environment: CommandEnvironment, _ own: Profile?
    ) -> [String] {
        options.engineHost.isEmpty ? environment.engineHosts ?? own?.engineHosts ?? [] : options.engineHost
    }

    private static func login(_ username: String, _ password: String?) -> Login {
        password.map { .password(username: username, password: $0) } ?? .askPassword(username: username)
    }

    /// Whether two addresses name one service: a missing scheme is https, a missing path `/api/v3`.
    static func isSame(_ left: String, _ right: String) -> Bool { normal(left) == normal(right) }

    private static func normal(_ url: String) -> String {
        var text = url.contains("://") ? url : "https://" + url
        while text.last == "/" { text.removeLast() }
        guard let separator = text.firstRange(of: "://") else { return text }
        let scheme = text[..<separator.lowerBound].lowercased()
        let rest = text[separator.upperBound...]
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let path = rest[slash...].isEmpty ? "/api/v3" : String(rest[slash...])
        return "\(scheme)://\(rest[..<slash].lowercased())\(path)"
    }
}
#endif
