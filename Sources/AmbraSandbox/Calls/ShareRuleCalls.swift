/// The rules of an account on who may share with whom.
enum ShareRuleCalls {
    static let handlers: [String: Handler] = [
        "/account/can/share": add,
        "/account/can/share/list": list,
        "/account/can/share/stop": stop,
        "/account/list/requestable": listRequestable,
        "/account/md5/counter": counter,
        "/account/radreport/email/authorize": authorizeMail,
    ]

    @Sendable private static func add(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let account = try account(model, call, "account_edit")
        let rule = try rule(account, model, call)
        model.keep(.shareRule, rule)
        return [:]
    }

    @Sendable private static func stop(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(model, call, "account_edit")
        let rule = try rule(account, model, call)
        guard model.kept(.shareRule, rule.id) != nil else { throw .notFound() }
        model.forget(.shareRule, rule.id)
        return [:]
    }

    @Sendable private static func list(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try account(model, call, "account_view")
        let rules = model.allKept(.shareRule, of: account.id).map { rule -> JSON in
            var row = rule.values
            for side in ["by", "with"] {
                row[side + "_name"] = .optional(
                    name(row[side + "_type"]?.string ?? "", row[side + "_id"]?.string ?? "", model))
            }
            return .object(row)
        }
        return ["rules": .array(rules)]
    }

    private static func account(
        _ model: ServiceModel, _ call: Invocation, _ flag: String
    ) throws(Refusal) -> AccountDirectory.Account {
        let id = call.parameters.value("account_id") ?? ""
        let account = try model.ownAccount(id, call)
        try model.check(flag, call, in: account.namespaceID)
        return account
    }

    private static func rule(
        _ account: AccountDirectory.Account, _ model: ServiceModel, _ call: Invocation
    ) throws(Refusal) -> KeptRecord {
        var values: [String: JSON] = [:]
        for (side, token) in [("by", "BY_NOT_FOUND"), ("with", "WITH_NOT_FOUND")] {
            let (type, id) = (call.parameters[side + "_type"] ?? "", call.parameters[side + "_id"] ?? "")
            guard belongs(type, id, to: account, model) else { throw Refusal(token, subtype: .string(id)) }
            values[side + "_type"] = .string(type)
            values[side + "_id"] = .string(id)
        }
        let key = ["by_type", "by_id", "with_type", "with_id"].compactMap { values[$0]?.string }
        return KeptRecord(
            id: ([account.id] + key).joined(separator: "/"), parent: account.id, account: account.id, values: values)
    }

    private static func belongs(
        _ type: String, _ id: String, to account: AccountDirectory.Account, _ model: ServiceModel
    ) -> Bool {
        switch type {
        case "account": model.directory.accounts[id] != nil
        case "user": model.directory.users[id]?.accountIDs.contains(account.id) ?? false
        default: model.store.row(id, in: model.layout("/" + type))?["_account"]?.string == account.id
        }
    }

    private static func name(_ type: String, _ id: String, _ model: ServiceModel) -> String? {
        switch type {
        case "account": model.directory.accounts[id]?.name
        case "user": model.directory.users[id]?.name
        default: model.store.row(id, in: model.layout("/" + type))?["name"]?.string
        }
    }

    // MARK: More of an account

    /// The accounts of the setting `study_request_accounts`, a list of ids.
    @Sendable private static func listRequestable(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let place = try NamespaceRecord(model, call, name: "namespace_id")
        try place.check("study_request_edit", model, call)
        let setting = place.namespace.accountID.flatMap { model.settings(of: $0)["study_request_accounts"] }
        let ids = setting?.strings ?? setting?.string?.split(separator: ",").map { String($0) } ?? []
        let rows = ids.compactMap { model.directory.accounts[$0] }
            .map { JSON.object(["uuid": .string($0.id), "name": .string($0.name)]) }
        return ["accounts": .array(rows)]
    }

    /// The number of an MD5 in an account, which it keeps: 1 for the first, 2 for the second.
    @Sendable private static func counter(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let isNode = model.directory.users[user.id] == nil
        let named = isNode ? user.accountIDs.first : call.parameters.value("uuid")
        guard let account = named, user.accountIDs.contains(account) else { throw .notFound(named) }
        let id = account + "/" + (call.parameters["md5"] ?? "").lowercased()
        if let known = model.kept(.md5Counter, id) { return ["counter": known["counter"] ?? .null] }
        let next = JSON.integer(model.allKept(.md5Counter, of: account).count + 1)
        model.keep(.md5Counter, KeptRecord(id: id, parent: account, account: account, values: ["counter": next]))
        return ["counter": next]
    }

    /// Allows mail with radreports. The sandbox takes every answer to the CAPTCHA.
    @Sendable private static func authorizeMail(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let account = try MemberCalls.account(model, call, "account_edit")
        model.store.update(account.id, ["radreport_mail_out_authorized": .flag(true)], in: model.layout("/account"))
        return [:]
    }
}
