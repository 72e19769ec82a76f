import AmbraCatalogue
import Foundation

/// Making, changing and removing users.
enum UserCalls {
    static let handlers: [String: Handler] = ["/user/add": add, "/user/set": set, "/user/delete": delete]

    @Sendable private static func add(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters.value("account_id") ?? ""
        guard try call.caller().accountIDs.contains(id), let account = model.directory.accounts[id] else {
            throw call.refusal(["ACCOUNT_NOT_FOUND", "NOT_FOUND", "NOT_PERMITTED"], id)
        }
        try model.check("user_edit", call, in: account.namespaceID)
        let email = call.parameters.value("email") ?? ""
        guard model.directory.user(email: email) == nil else {
            throw Refusal("DUPLICATE_EMAIL", subtype: .string("email"))
        }
        let user = model.makeUser(
            login: email, password: call.parameters["password"] ?? "", first: call.parameters.value("first"),
            last: call.parameters["last"] ?? "", at: call.now)
        model.store.update(
            user.id, ["mobile_phone": .optional(call.parameters.value("mobile_phone"))], in: model.layout("/user"))
        model.join(user.id, account, roleID: account.roleID, [:], at: call.now)
        return ["uuid": .string(user.id), "namespace_id": .string(user.namespaceID)]
    }

    @Sendable private static func set(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let caller = try call.caller()
        let user = try target(model, call)
        if let email = call.parameters.value("email") {
            guard model.directory.user(email: email).map({ $0.id == user.id }) ?? true else {
                throw Refusal("DUPLICATE_EMAIL", subtype: .string("email"))
            }
            model.directory.change(user.id, login: email)
        }
        if let password = call.parameters.value("password") {
            let old = call.parameters.value("old_password")
            guard user.id != caller.id || old.map({ user.password.matches($0) }) ?? true else {
                throw Refusal("INVALID_PASSWORD", subtype: .string("old_password"))
            }
            model.setPassword(password, of: user.id)
        }
        guard let resource = Resource.at("/user") else { return [:] }
        var changes = try RowValues.given(in: call, to: resource)
        for name in ["uuid", "password", "old_password", "account_id", "name"] { changes[name] = nil }
        let before = model.store.row(user.id, in: resource.layout) ?? [:]
        let names = ["first", "last"].compactMap { (changes[$0] ?? before[$0])?.string }.filter { !$0.isEmpty }
        let name = names.joined(separator: " ")
        changes["name"] = .string(name)
        changes["updated"] = .string(ServiceTime.format(call.now))
        changes["updated_by"] = .string(caller.id)
        model.directory.change(user.id, name: name)
        model.store.update(user.id, changes, in: resource.layout)
        return [:]
    }

    /// The caller, or another member of an account in which the caller may change users.
    private static func target(_ model: ServiceModel, _ call: Invocation) throws(Refusal) -> AccountDirectory.User {
        let caller = try call.caller()
        guard let id = call.parameters.value("uuid"), id != caller.id else { return caller }
        guard let user = model.directory.users[id],
            let shared = user.accountIDs.first(where: caller.accountIDs.contains)
        else { throw call.refusal(["NOT_FOUND", "NOT_PERMITTED"], id) }
        try model.check("user_edit", call, in: model.directory.accounts[shared]?.namespaceID)
        return user
    }

    /// Removes the caller, unless they are the last member of an account or have studies of their own.
    @Sendable private static func delete(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let isLast = model.directory.accounts(of: user).contains { account in
            model.directory.members(of: account.namespaceID).count == 1
        }
        guard !isLast, model.studyCount(in: user.namespaceID) == 0 else { throw Refusal("IN_USE") }
        for account in model.directory.accounts(of: user) {
            model.store.delete(account.id + "/" + user.id, from: model.layout("/account/user"))
        }
        model.store.delete(user.id, from: model.layout("/user"))
        model.directory.removeUser(user.id)
        if let session = call.session { model.sessions.close(session.sid) }
        return [:]
    }
}
