import Foundation

/// The calls of the namespace Session that are modelled.
enum SessionCalls {
    static let handlers: [String: Handler] = [
        "/session/login": login,
        "/session/logout": logout,
        "/session/pin": pin,
        "/session/user": user,
        "/session/permissions": permissions,
        "/session/ttl": ttl,
        "/session/oauth/token": token,
    ]

    @Sendable private static func login(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        guard let user = user(of: call, in: model) else { throw Refusal("INVALID_CREDENTIALS") }
        guard !user.isDisabled else { throw Refusal("DISABLED") }
        let isNew = call.parameters.value("validate_session") == nil
        let sid = try sid(of: user, in: &model, call)
        let needsPIN = isNew && model.settings.pin != nil
        if isNew { model.noteLogin(of: user.id, at: call.now) }
        if needsPIN { model.sessions.demandPIN(sid, at: call.now) }
        if let password = call.parameters.value("new_password") { model.setPassword(password, of: user.id) }
        return [
            "sid": .string(sid),
            "uuid": .string(user.id),
            "name": .string(user.name),
            "training_todo": .flag(false),
            "pin_required": .flag(needsPIN),
            "pin_via": needsPIN ? .string("TOKEN") : .null,
            "sign_required": .flag(false),
            "terms_md5": .null,
            "privacy_md5": .null,
            "indicator_md5": .null,
            "is_proxy": .flag(false),
        ]
    }

    /// Without a vanity the login is an email; with one, a login within the account before it is an email.
    private static func user(of call: Invocation, in model: ServiceModel) -> AccountDirectory.User? {
        let login = call.first("login", "email", "account_login") ?? ""
        let password = call.parameters["password"] ?? ""
        guard let vanity = call.parameters.value("vanity") else {
            return model.directory.user(login: login, password: password)
        }
        return model.directory.user(login: login, password: password, vanity: vanity)
    }

    @Sendable private static func pin(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        guard let session = call.session else { throw Refusal("INVALID_SID") }
        let pin = call.parameters["pin"] ?? ""
        switch model.sessions.confirm(session.sid, pin: pin, expected: model.settings.pin, at: call.now) {
        case .confirmed: return [:]
        case .wrong: throw Refusal("INVALID_PIN")
        case .lapsed: throw Refusal("PIN_EXPIRED")
        }
    }

    /// A new session, or the one that `validate_session` names.
    private static func sid(
        of user: AccountDirectory.User,
        in model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> String {
        if let sid = call.parameters.value("validate_session") {
            guard let session = model.sessions.use(sid, at: call.now), session.userID == user.id else {
                throw Refusal("VALIDATION_FAILED", subtype: .string("validate_session"))
            }
            return sid
        }
        return model.sessions.open(for: user.id, idleLifetime: model.settings.sessionLifetime, at: call.now).sid
    }

    @Sendable private static func logout(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        if let session = call.session { model.sessions.close(session.sid) }
        return [:]
    }

    @Sendable private static func user(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let user = try call.caller()
        var answer = DirectoryCalls.fields(of: user, model)
        answer["namespaces"] = .array(
            model.directory.namespaces(of: user).map { namespace in
                .object([
                    "uuid": .string(namespace.id), "name": .string(namespace.name), "type": .string(namespace.type),
                ])
            }
        )
        answer["sid_md5"] = call.session.map { .string(MD5.hexadecimal(of: $0.sid)) } ?? .null
        answer["session_expire"] = .integer(Int(model.settings.sessionLifetime / 60))
        answer["accelerator_used"] = .flag(false)
        answer["settings"] = .object([:])
        return answer
    }

    @Sendable private static func permissions(
        _ model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let accounts = model.directory.accounts(of: user)
        if let id = call.parameters.value("account_id") {
            guard let account = accounts.first(where: { $0.id == id }) else { throw .notFound(id) }
            return model.directory.allPermissions(of: user, in: account.namespaceID)
        }
        let id = call.parameters.value("namespace_id") ?? ""
        guard model.directory.isVisible(namespace: id, to: user) else { throw .notFound(id) }
        return model.directory.allPermissions(of: user, in: id)
    }

    @Sendable private static func ttl(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        guard let session = call.session else { throw Refusal("EXPIRED") }
        let idle = session.idleLifetime
        let left = session.end.map { min(idle, $0.timeIntervalSince(call.now)) } ?? idle
        return ["ttl": .integer(Int(left / 60))]
    }

    @Sendable private static func token(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let (login, password) = (call.parameters["client_id"] ?? "", call.parameters["client_secret"] ?? "")
        guard let user = model.directory.user(login: login, password: password), !user.isDisabled else {
            throw Refusal("AUTH_FAILED")
        }
        let duration = min(max(call.parameters.value("duration").flatMap { Int($0) } ?? 3600, 1), 86_400)
        let session = model.sessions.openToken(for: user.id, lifetime: Double(duration), at: call.now)
        return [
            "access_token": .string(session.sid),
            "created_at": .string(ServiceTime.format(call.now)),
            "expires_in": .integer(duration),
            "token_type": .string("bearer"),
        ]
    }
}

/// The permissions that rows of lists show.
enum Permissions {
    /// Flags that clients look at before they offer something; ``Role/permissions`` has all.
    static let flags = [
        "account_edit", "account_view", "study_delete", "study_download", "study_edit", "study_share", "study_sync",
        "study_upload", "study_view",
    ]
}
