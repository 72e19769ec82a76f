import AmbraCatalogue
import Foundation

/// How people come to the service and to its accounts: by themselves, by a request, or by an invitation.
enum JoiningCalls {
    static let handlers: [String: Handler] = [
        "/user/join": join,
        "/user/join/list": listJoinable,
        "/user/join/request": request,
        "/user/invite": invite,
        "/user/invite/accept": accept,
    ]

    /// Makes a user who is a member of no account. A share code of an account asks for membership there.
    @Sendable private static func join(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let email = call.parameters.value("email") ?? ""
        guard model.directory.user(email: email) == nil else {
            throw Refusal("DUPLICATE_EMAIL", subtype: .string("email"))
        }
        let password = call.parameters["password"] ?? ""
        try PasswordCalls.check(password, of: email)
        let user = model.makeUser(
            login: email, password: password, first: call.parameters.value("first"),
            last: call.parameters["last"] ?? "", at: call.now)
        let owner = call.parameters.value("share_code").flatMap { model.owner(ofShareCode: $0) }
        if let owner, owner.path == "/account" { keepRequest(of: user, to: owner.id, &model, call) }
        return ["uuid": .string(user.id)]
    }

    // MARK: Requests

    @Sendable private static func listJoinable(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let request = try ListRequest(call.parameters, of: call.call, columns: Columns(record: "JoinableAccount"))
        let user = try call.caller()
        let rows = model.directory.accounts.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .filter { !user.accountIDs.contains($0.id) && canRequest($0.id, model) }
            .map { ["uuid": JSON.string($0.id), "name": JSON.string($0.name)] }
        return request.page.answer("accounts", request.apply(rows, searched: ["name"]))
    }

    private static func canRequest(_ account: String, _ model: ServiceModel) -> Bool {
        model.store.row(account, in: model.layout("/account"))?["can_request"]?.flag ?? false
    }

    /// Asks those who may invite to an account for membership.
    @Sendable private static func request(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let id = call.parameters.value("account_id") ?? ""
        guard model.directory.accounts[id] != nil else { throw .notFound(id) }
        guard !user.accountIDs.contains(id) else { throw Refusal("ALREADY_MEMBER", subtype: .string(id)) }
        guard canRequest(id, model) else { throw Refusal("NOT_PERMITTED", subtype: .string(id)) }
        keepRequest(of: user, to: id, &model, call)
        return [:]
    }

    private static func keepRequest(
        of user: AccountDirectory.User, to account: String, _ model: inout ServiceModel, _ call: Invocation
    ) {
        let id = account + "/" + user.id
        model.keep(.joinRequest, KeptRecord(id: id, parent: account, account: account, owner: user.id, values: [:]))
        guard let namespace = model.directory.accounts[account]?.namespaceID else { return }
        for (member, _) in model.directory.members(of: namespace).sorted(by: { $0.key < $1.key }) {
            guard let member = model.directory.users[member],
                model.directory.allows("account_user_edit", to: member, in: namespace)
            else { continue }
            let content: [String: JSON] = ["account_id": .string(account), "user_id": .string(user.id)]
            model.send(Mail(about: "JOIN_REQUEST", to: member.login, content: content), call)
        }
    }

    // MARK: Invitations

    @Sendable private static func invite(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("account_id") ?? ""
        let account = try model.ownAccount(id, call)
        try model.check("account_user_invite", call, in: account.namespaceID)
        let email = call.parameters.value("email") ?? ""
        guard EmailAddress.isValid(email) else { throw Refusal("INVALID_EMAIL", subtype: .string("email")) }
        for name in ["link", "link_already"] {
            guard let link = call.parameters.value(name) else { continue }
            guard WebLink.isAbsolute(link) else { throw Refusal("INVALID_LINK", subtype: .string(name)) }
        }
        let role = call.parameters.value("role_id") ?? account.roleID
        guard model.directory.roles[role]?.accountID == id else { throw .notFound(role) }
        let known = model.directory.user(email: email)
        guard known?.accountIDs.contains(id) != true else {
            throw Refusal("ALREADY_EXISTS", subtype: .optional(known?.id))
        }
        var values: [String: JSON] = ["email": .string(email), "role_id": .string(role)]
        for name in ["groups", "locations"] { values[name] = .object(try places(name, of: id, model, call)) }
        let invitation = Identifier.new()
        model.keep(
            .invitation,
            KeptRecord(id: invitation, parent: id, account: id, owner: try call.caller().id, values: values))
        let link = (known == nil ? nil : call.parameters.value("link_already")) ?? call.parameters["link"] ?? ""
        let content: [String: JSON] = ["link": .string(link + invitation), "invite_id": .string(invitation)]
        model.send(Mail(about: "INVITE", to: email, content: content), call)
        return ["uuid": .string(invitation)]
    }

    /// Groups or locations of the account with a role of it for each.
    private static func places(
        _ name: String, of account: String, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        guard let text = call.parameters.value(name) else { return [:] }
        guard let places = (try? JSON(reading: text))?.object else {
            throw Refusal("NOT_HASH", subtype: .string(name))
        }
        for (place, role) in places.sorted(by: { $0.key < $1.key }) {
            guard model.store.row(place, in: model.layout("/" + name.dropLast()))?["_account"]?.string == account else {
                throw .notFound(place)
            }
            guard role == .null || role.string.flatMap({ model.directory.roles[$0] })?.accountID == account else {
                throw .notFound(role.string)
            }
        }
        return places
    }

    /// Makes the caller a member of the account, and of the groups and locations that the invitation names.
    @Sendable private static func accept(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let id = call.parameters.value("uuid") ?? ""
        guard var invitation = model.kept(.invitation, id), let account = model.directory.accounts[invitation.parent],
            invitation["email"]?.string?.lowercased() == user.login.lowercased()
        else { throw .notFound(id) }
        guard invitation["accepted"]?.flag != true else { throw Refusal("ACCEPTED", subtype: .string(id)) }
        guard !user.accountIDs.contains(account.id) else { throw Refusal("ALREADY_EXISTS", subtype: .string(user.id)) }
        let role = invitation["role_id"]?.string ?? account.roleID
        model.join(user.id, account, roleID: role, [:], at: call.now)
        for path in ["/group", "/location"] {
            for (place, role) in invitation[path.dropFirst() + "s"]?.object ?? [:] {
                guard let row = model.store.row(place, in: model.layout(path)),
                    let namespace = row["namespace_id"]?.string
                else { continue }
                model.directory.join(user.id, namespace: namespace, roleID: role.string)
                model.member(
                    path + "/user", parent: place, account: account.id, user.id, role.string, [:], at: call.now)
            }
        }
        invitation.values["accepted"] = .flag(true)
        model.keep(.invitation, invitation)
        model.forget(.joinRequest, account.id + "/" + user.id)
        let inviter = invitation.owner.flatMap { model.directory.users[$0] }
        if let inviter {
            let content: [String: JSON] = ["account_id": .string(account.id), "user_id": .string(user.id)]
            model.send(Mail(about: "INVITE_ACCEPTED", to: inviter.login, content: content), call)
        }
        return [:]
    }
}

/// Whether a text may be an email address: something on both sides of one `@`, without spaces.
enum EmailAddress {
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
    }
}

/// Whether a text is a web address with a host.
enum WebLink {
    static func isAbsolute(_ text: String) -> Bool {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased() else { return false }
        return ["http", "https"].contains(scheme) && parts.host?.isEmpty == false
    }
}
