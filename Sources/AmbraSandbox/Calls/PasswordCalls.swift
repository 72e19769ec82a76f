import Foundation

/// Passwords that were lost, users who were disabled, and what else says who somebody is.
enum PasswordCalls {
    static let handlers: [String: Handler] = [
        "/user/password/lost": lost,
        "/user/password/reset": reset,
        "/user/welcome": welcome,
        "/user/enable": enable,
        "/user/signature": signature,
        "/user/token": token,
        "/user/pubkey/list": listKeys,
        "/user/pubkey/set": setKey,
    ]

    /// The fewest characters of a password.
    static let shortest = 6
    /// The seconds for which the token of a lost password is good.
    static let tokenLifetime: TimeInterval = 24 * 60 * 60

    /// Refuses a password that is too short, or that is the email.
    static func check(_ password: String, of email: String) throws(Refusal) {
        guard password.count >= shortest, password.lowercased() != email.lowercased() else {
            throw Refusal("BAD_PASSWORD", subtype: .string("password"))
        }
    }

    // MARK: Lost passwords

    /// Mails a token. Whether there is such a user is not told.
    @Sendable private static func lost(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        guard let user = model.directory.user(email: call.parameters["email"] ?? "") else { return [:] }
        sendToken(to: user, "PASSWORD_LOST", link: nil, &model, call)
        return [:]
    }

    private static func sendToken(
        to user: AccountDirectory.User, _ about: String, link: String?, _ model: inout ServiceModel, _ call: Invocation
    ) {
        let token = Identifier.session()
        let value =
            PasswordDigest(token).text + ":" + String(call.now.addingTimeInterval(tokenLifetime).timeIntervalSince1970)
        model.store.update(user.id, ["token": .string(value)], in: model.layout("/user"))
        var content: [String: JSON] = ["token": .string(user.id + "." + token)]
        if let link { content["link"] = .string(link + user.id + "." + token) }
        model.send(Mail(about: about, to: user.login, content: content), call)
    }

    /// Takes a token once, and ends the sessions that were opened with the old password.
    @Sendable private static func reset(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let parts = (call.parameters["token"] ?? "").split(separator: ".")
        guard parts.count == 2, let user = model.directory.users[String(parts[0])],
            let kept = model.store.row(user.id, in: model.layout("/user"))?["token"]?.string,
            isGood(String(parts[1]), kept, at: call.now)
        else { throw Refusal("INVALID_TOKEN", subtype: .string("token")) }
        let password = call.parameters["password"] ?? ""
        try check(password, of: user.login)
        model.setPassword(password, of: user.id)
        model.store.update(
            user.id, ["token": .null, "last_reset": .string(ServiceTime.format(call.now))], in: model.layout("/user"))
        model.sessions.closeAll(of: user.id)
        return [:]
    }

    private static func isGood(_ token: String, _ kept: String, at now: Date) -> Bool {
        guard let colon = kept.lastIndex(of: ":"), let digest = PasswordDigest(text: String(kept[..<colon])),
            let end = Double(kept[kept.index(after: colon)...])
        else { return false }
        return now.timeIntervalSince1970 < end && digest.matches(token)
    }

    @Sendable private static func welcome(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("account_id") ?? ""
        guard try call.caller().accountIDs.contains(id) else { throw .notFound(id) }
        let email = call.parameters.value("email") ?? ""
        guard let user = model.directory.user(email: email), user.accountIDs.contains(id) else { throw .notFound() }
        let link = call.parameters["link"] ?? ""
        guard WebLink.isAbsolute(link) else { throw Refusal("INVALID_LINK", subtype: .string("link")) }
        sendToken(to: user, "WELCOME", link: link, &model, call)
        return [:]
    }

    // MARK: Disabled users

    /// Enables or disables another user of an account in which the caller may change users.
    @Sendable private static func enable(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let caller = try call.caller()
        let id = call.parameters.value("uuid") ?? ""
        guard let user = model.directory.users[id],
            let shared = user.accountIDs.first(where: caller.accountIDs.contains)
        else { throw .notFound(id) }
        guard user.id != caller.id else { throw Refusal("NOT_PERMITTED", subtype: .string(id)) }
        try model.check("account_user_edit", call, in: model.directory.accounts[shared]?.namespaceID)
        let disables = call.parameters.flag("disable")
        guard user.isDisabled || disables else { throw Refusal("NOT_DISABLED", subtype: .string(id)) }
        model.directory.disable(id, disables)
        model.store.update(id, ["disabled": .flag(disables)], in: model.layout("/user"))
        if disables { model.sessions.closeAll(of: id) }
        return [:]
    }

    // MARK: Signature, authenticator and keys

    @Sendable private static func signature(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let signature = JSON.string(call.parameters["signature"] ?? "")
        model.store.update(try call.caller().id, ["signature": signature], in: model.layout("/user"))
        return ["signature": signature]
    }

    /// Makes or removes the secret of a token authenticator; both at once are refused, neither tells how it is.
    @Sendable private static func token(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let secret = model.store.row(user.id, in: model.layout("/user"))?["app_password"]?.string
        switch (call.parameters.flag("generate"), call.parameters.flag("delete")) {
        case (true, true): throw Refusal("NOT_PERMITTED")
        case (true, false):
            guard secret == nil else { throw Refusal("ALREADY_DONE") }
            let made = String(Identifier.session().uppercased().prefix(32))
            model.store.update(user.id, ["app_password": .string(made)], in: model.layout("/user"))
            return ["enabled": .flag(true), "secret": .string(made)]
        case (false, true):
            guard secret != nil else { throw Refusal("ALREADY_DONE") }
            model.store.update(user.id, ["app_password": .null], in: model.layout("/user"))
            return ["enabled": .flag(false), "secret": .null]
        case (false, false): return ["enabled": .flag(secret != nil), "secret": .null]
        }
    }

    /// The users of a gateway's account who have a public key, newest first.
    @Sendable private static func listKeys(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(ofNode: call, model)
        let users = model.directory.users.values.filter { $0.accountIDs.contains(account) }
            .sorted { ($0.created, $0.id) > ($1.created, $1.id) }
        let rows: [JSON] = users.compactMap { user in
            guard let key = key(of: user.id, model) else { return nil }
            return .object(["email": .string(user.login), "public_key": .string(key)])
        }
        return ["users": .array(rows)]
    }

    @Sendable private static func setKey(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(ofNode: call, model)
        guard let user = model.directory.user(email: call.parameters["email"] ?? ""), user.accountIDs.contains(account)
        else { throw .notFound() }
        guard key(of: user.id, model) != nil else { throw Refusal("NO_USER_PUBKEY", subtype: .string(user.id)) }
        let changes: [String: JSON] = [
            "public_key": .string(call.parameters["public_key"] ?? ""),
            "pkey_last_reset": .string(ServiceTime.format(call.now)),
        ]
        model.store.update(user.id, changes, in: model.layout("/user"))
        return [:]
    }

    private static func key(of user: String, _ model: ServiceModel) -> String? {
        let key = model.store.row(user, in: model.layout("/user"))?["public_key"]?.string
        return key?.isEmpty == false ? key : nil
    }

    private static func account(ofNode call: Invocation, _ model: ServiceModel) throws(Refusal) -> String {
        let node = model.directory.nodes.first {
            $0.id == call.parameters["uuid"] && $0.serialNumber == call.parameters["serial_no"]
        }
        guard let node else { throw .notFound(call.parameters["uuid"]) }
        return node.accountID
    }
}
