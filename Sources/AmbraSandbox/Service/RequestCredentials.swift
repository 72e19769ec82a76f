import AmbraCatalogue
import Foundation

/// What a request brings to say who calls.
struct RequestCredentials: Sendable {
    /// A caller and the session, if there is one.
    struct Caller: Sendable {
        var user: AccountDirectory.User
        var session: SessionStore.Session?
    }

    private var sid: String?
    private var isBearer = false
    private var basic: (login: String, password: String)?
    private var parameters: Parameters

    /// Looks for a sid in the form and the query, a bearer token or a name and password in `Authorization`, and a sid
    /// in a cookie, in this order.
    init(parameters: Parameters, headers: [String: String]) {
        self.parameters = parameters
        sid = parameters.value("sid")
        guard sid == nil else { return }
        let authorization = (headers["authorization"] ?? "").split(separator: " ", maxSplits: 1)
        switch (authorization.first?.lowercased(), authorization.last) {
        case ("bearer", let token?): (sid, isBearer) = (String(token), true)
        case ("basic", let text?): basic = Self.basic(String(text))
        default: sid = Self.cookie("sid", in: headers["cookie"])
        }
    }

    /// Who calls.
    ///
    /// - Throws: 401 when the call needs a session and none is good. A call that takes a session or nothing does not
    ///   mind a bad one.
    func caller(of call: CatalogueCall, in model: inout ServiceModel, at now: Date) throws(Refusal) -> Caller? {
        if call.session == .none { return nil }
        let isConfirming = Self.confirmingPaths.contains(call.path)
        if let caller = caller(in: &model, at: now, confirmed: !isConfirming) { return caller }
        switch call.session {
        case .none, .optional: return nil
        case .required: throw .unauthenticated
        case .alternative:
            if let node = node(of: call, in: model), let user = model.directory.user(of: node) {
                return Caller(user: user, session: nil)
            }
            let isNode = call.credentials.contains { names in names.allSatisfy { parameters.value($0) != nil } }
            throw isNode ? Refusal("INVALID_CREDENTIALS") : .unauthenticated
        }
    }

    /// The calls that a session is good for before it is confirmed.
    private static let confirmingPaths: Set<String> = ["/session/pin", "/session/sign", "/session/logout"]

    /// The gateway that its id and serial number name, as parameters or as basic credentials.
    private func node(of call: CatalogueCall, in model: ServiceModel) -> AccountDirectory.Node? {
        model.directory.nodes.first { node in
            if let basic { return basic.login == node.id && basic.password == node.serialNumber }
            return call.credentials.contains { names in
                names.allSatisfy { parameters.value($0) == ($0 == "serial_no" ? node.serialNumber : node.id) }
            }
        }
    }

    /// The caller of a storage call, or of any other place that needs one.
    ///
    /// - Parameter confirmed: Whether a session that still waits for a PIN does not count as one.
    func caller(in model: inout ServiceModel, at now: Date, confirmed: Bool = true) -> Caller? {
        if let sid, let session = model.sessions.use(sid, at: now), isBearer || !session.isToken,
            !confirmed || session.pin == nil, let user = model.directory.users[session.userID]
        {
            return Caller(user: user, session: session)
        }
        guard let basic, let user = model.directory.user(login: basic.login, password: basic.password),
            !user.isDisabled
        else { return nil }
        return Caller(user: user, session: nil)
    }

    /// Whether these are the basic credentials of a sandbox's user.
    func isUser(of configuration: SandboxConfiguration) -> Bool {
        basic.map { $0.login == configuration.username && $0.password == configuration.password } ?? false
    }

    private static func basic(_ text: String) -> (login: String, password: String)? {
        guard let data = Data(base64Encoded: text) else { return nil }
        let pair = String(decoding: data, as: UTF8.self).split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { return nil }
        return (String(pair[0]), String(pair[1]))
    }

    private static func cookie(_ name: String, in header: String?) -> String? {
        for pair in (header ?? "").split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            let key = parts.first?.trimmingPrefix { $0 == " " }
            if parts.count == 2, key == name[...] { return String(parts[1]) }
        }
        return nil
    }
}
