import AmbraCatalogue
import Foundation

/// The users of accounts, groups and locations.
enum MemberCalls {
    static let handlers: [String: Handler] = [
        "/account/user/add": addToAccount,
        "/account/user/get": getInAccount,
        "/account/user/set": setInAccount,
        "/account/user/delete": removeFromAccount,
        "/group/user/add": addToPlace,
        "/group/user/delete": removeFromPlace,
        "/location/user/add": addToPlace,
        "/location/user/delete": removeFromPlace,
    ]

    static let listings: [String: Listing] = [
        "/account/user/list": listOfAccount, "/group/user/list": listOfPlace, "/location/user/list": listOfPlace,
    ]

    @Sendable private static func listOfAccount(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        try list(try account(model, call, "account_user_view").id, "/account/user", model, call)
    }

    @Sendable private static func listOfPlace(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        try list(try place("view", model, call).ownerID, members(call), model, call)
    }

    @Sendable private static func getInAccount(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(model, call, "account_user_view")
        return shown(try member(account.id, "/account/user", model, call), "/account/user", model)
    }

    // MARK: Accounts

    /// The account that a call names, if the caller may do something there.
    static func account(
        _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> AccountDirectory.Account {
        let id = call.parameters.value("uuid") ?? ""
        guard try call.caller().accountIDs.contains(id), let account = model.directory.accounts[id] else {
            throw call.refusal(["NOT_FOUND", "ACCOUNT_NOT_FOUND", "NOT_PERMITTED"], id)
        }
        try model.check(flag, call, in: account.namespaceID)
        return account
    }

    @Sendable private static func addToAccount(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(model, call, "account_user_edit")
        let named =
            call.parameters.value("user_id").flatMap { model.directory.users[$0] }
            ?? call.parameters.value("email").flatMap { model.directory.user(email: $0) }
        guard let user = named else {
            throw call.refusal(["USER_NOT_FOUND", "NOT_FOUND"], call.first("user_id", "email"))
        }
        guard !user.accountIDs.contains(account.id) else {
            throw Refusal("ALREADY_EXISTS", subtype: .string(user.id))
        }
        let role = try role(model, call, of: account) ?? account.roleID
        model.join(user.id, account, roleID: role, try values(call, "/account/user"), at: call.now)
        return ["uuid": .string(user.id)]
    }

    @Sendable private static func setInAccount(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let isSelf = call.parameters.value("user_id") == (try call.caller()).id
        let account = try account(model, call, isSelf ? "study_view" : "account_user_edit")
        let row = try member(account.id, "/account/user", model, call)
        let userID = row["user_id"]?.string ?? ""
        let role = try role(model, call, of: account) ?? row["role_id"]?.string ?? account.roleID
        var values = try values(call, "/account/user")
        values["_custom"] = .object(
            try model.customfieldValues(call, row["_custom"]?.object ?? [:], account: account.id))
        values["updated"] = .string(ServiceTime.format(call.now))
        model.join(userID, account, roleID: role, values, at: call.now)
        return [:]
    }

    @Sendable private static func removeFromAccount(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(model, call, "account_user_edit")
        let row = try member(account.id, "/account/user", model, call)
        model.store.delete(row["uuid"]?.string ?? "", from: model.layout("/account/user"))
        model.noteRemoval(of: row["user_id"]?.string ?? "", from: account.namespaceID, at: call.now)
        model.directory.leave(row["user_id"]?.string ?? "", namespace: account.namespaceID)
        return [:]
    }

    // MARK: Groups and locations

    /// `/group` or `/location`.
    private static func kind(_ call: Invocation) -> String {
        call.call.path.hasPrefix("/group") ? "/group" : "/location"
    }

    private static func members(_ call: Invocation) -> String { kind(call) + "/user" }

    /// The group or location that a call names, if the caller may do something in its account.
    private static func place(
        _ verb: String, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> AccountDirectory.Namespace {
        let id = call.parameters.value("uuid") ?? ""
        guard let row = model.store.row(id, in: model.layout(kind(call))),
            model.isVisible(row, to: try call.caller()),
            let namespace = row["namespace_id"]?.string.flatMap({ model.directory.namespaces[$0] })
        else { throw call.refusal(["NOT_FOUND", "NOT_PERMITTED"], id) }
        let account = namespace.accountID.flatMap { model.directory.accounts[$0] }
        try model.check(kind(call).dropFirst() + "_" + verb, call, in: account?.namespaceID)
        return namespace
    }

    @Sendable private static func addToPlace(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try place("edit", model, call)
        let id = call.parameters.value("user_id") ?? ""
        guard let account = place.accountID.flatMap({ model.directory.accounts[$0] }),
            let user = model.directory.users[id], user.accountIDs.contains(account.id)
        else { throw call.refusal(["USER_NOT_FOUND", "NOT_FOUND"], id) }
        let role = try role(model, call, of: account)
        model.directory.join(user.id, namespace: place.id, roleID: role)
        let values = try values(call, members(call))
        model.member(members(call), parent: place.ownerID, account: account.id, id, role, values, at: call.now)
        return [:]
    }

    @Sendable private static func removeFromPlace(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try place("edit", model, call)
        let row = try member(place.ownerID, members(call), model, call)
        model.store.delete(row["uuid"]?.string ?? "", from: model.layout(members(call)))
        model.noteRemoval(of: row["user_id"]?.string ?? "", from: place.id, at: call.now)
        model.directory.leave(row["user_id"]?.string ?? "", namespace: place.id)
        return [:]
    }

    // MARK: Members

    private static func role(
        _ model: ServiceModel, _ call: Invocation, of account: AccountDirectory.Account
    ) throws(Refusal) -> String? {
        guard let id = call.parameters.value("role_id") else { return nil }
        guard model.directory.roles[id]?.accountID == account.id else {
            throw call.refusal(["ROLE_NOT_FOUND", "ROLE_NAMESPACE_MISMATCH", "NOT_FOUND"], id)
        }
        return id
    }

    private static func member(
        _ parent: String, _ path: String, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("user_id") ?? ""
        guard let row = model.store.row(parent + "/" + id, in: model.layout(path)) else {
            throw call.refusal(["NOT_FOUND", "USER_NOT_FOUND", "NOT_PERMITTED"], id)
        }
        return row
    }

    /// What a call says about a membership. Passwords of accounts are not kept: the sandbox has one for each user.
    private static func values(_ call: Invocation, _ path: String) throws(Refusal) -> [String: JSON] {
        guard let resource = Resource.at(path) else { return [:] }
        var values = try RowValues.given(in: call, to: resource)
        for name in ["uuid", "user_id", "role_id", "email", "account_password"] { values[name] = nil }
        return values
    }

    private static func list(
        _ parent: String, _ path: String, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> Reading {
        guard let resource = Resource.at(path) else { return { [:] } }
        let request = try ListRequest(call.parameters, of: call.call, columns: resource.columns)
        var query = RecordQuery(resource.layout, request)
        query.require("_parent", parent)
        return model.reading(query, request.page, call, as: call.call.rows ?? "users") { (row, model) in
            .object(shown(row, path, model))
        }
    }

    /// The record of a membership with what is known of the user.
    private static func shown(_ row: [String: JSON], _ path: String, _ model: ServiceModel) -> [String: JSON] {
        guard let resource = Resource.at(path) else { return [:] }
        var row = row
        let user = row["user_id"]?.string.flatMap { model.directory.users[$0] }
        let known: [String: JSON] = [
            "uuid": .optional(user?.id), "user_id": .optional(user?.id), "name": .optional(user?.name),
            "user_name": .optional(user?.name), "email": .optional(user?.login), "user_email": .optional(user?.login),
        ]
        for (name, value) in known { row[name] = value }
        let fields = resource.rowFields.union(["uuid", "user_id", "name", "email", "role_id", "role_name"])
        return model.shown(row, fields, resource, [])
    }
}
