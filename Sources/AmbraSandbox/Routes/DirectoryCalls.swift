/// The calls on users, accounts and namespaces that are modelled.
enum DirectoryCalls {
    static let handlers: [String: Handler] = [
        "/user/get": getUser,
        "/user/namespace/list": listNamespaces,
        "/account/list": listAccounts,
        "/account/get": getAccount,
        "/namespace/engine/fqdn": engine,
    ]

    /// The fields of a user's record.
    static func fields(of user: AccountDirectory.User) -> [String: JSON] {
        [
            "uuid": .string(user.id),
            "name": .string(user.name),
            "first": .string(user.name),
            "last": .string(""),
            "email": .string(user.login),
            "mobile_phone": .null,
            "namespace_id": .string(user.namespaceID),
            "sysadmin": .flag(false),
            "support": .flag(false),
            "is_anonymous": .flag(false),
            "time_zone": .null,
            "pin_required": .flag(false),
            "created": .string(ServiceTime.format(user.created)),
        ]
    }

    /// The fields of an account's record.
    static func fields(of account: AccountDirectory.Account) -> [String: JSON] {
        [
            "uuid": .string(account.id),
            "name": .string(account.name),
            "vanity": .null,
            "namespace_id": .string(account.namespaceID),
            "role_id": .string(account.roleID),
            "role_name": .string("Admin"),
            "must_approve": .flag(false),
            "must_approve_upload": .flag(false),
            "must_approve_harvest": .flag(false),
            "must_approve_move": .flag(false),
            "settings": .object([:]),
        ]
    }

    static let accountColumns = Columns(record: "Account")

    @Sendable private static func getUser(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let user = try call.caller()
        guard let id = call.parameters.value("uuid"), id != user.id else { return fields(of: user) }
        let shared = model.directory.users[id].map { Set($0.accountIDs).isDisjoint(with: user.accountIDs) == false }
        guard let other = model.directory.users[id], shared == true else { throw .notFound(id) }
        return fields(of: other)
    }

    @Sendable private static func listNamespaces(
        _ model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let account = call.parameters.value("account_id")
        let rows = model.directory.namespaces(of: user)
            .filter {
                account == nil || $0.ownerID == account || (call.parameters.flag("plus_phr") && $0.type == "PHR")
            }
            .map { namespace in namespaceRow(namespace, model, call) }
        return ["namespaces": .array(rows)]
    }

    private static func namespaceRow(_ namespace: AccountDirectory.Namespace, _ model: ServiceModel, _ call: Invocation)
        -> JSON
    {
        var row: [String: JSON] = ["uuid": .string(namespace.id), "name": .string(namespace.name)]
        if call.parameters.flag("name_and_id_only") { return .object(row) }
        row["type"] = .string(namespace.type)
        row["type_uuid"] = .string(namespace.ownerID)
        let roleID = model.directory.accounts[namespace.ownerID]?.roleID
        row["role_id"] = .optional(roleID)
        row["permissions"] = .object(Permissions.administrator(roleID: roleID))
        row["study_count"] = .integer(model.studyCount(in: namespace.id))
        row["destinations"] = .array([])
        return .object(row)
    }

    @Sendable private static func listAccounts(
        _ model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let request = try ListRequest(call.parameters, of: call.call, columns: accountColumns)
        let rows = try model.directory.accounts(of: call.caller()).map { account in
            accountRow(account, withPermissions: call.parameters.flag("permissions"))
        }
        return request.page.answer("accounts", request.apply(rows, searched: ["name"]))
    }

    @Sendable private static func getAccount(
        _ model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        let accounts = model.directory.accounts(of: try call.caller())
        guard let account = accounts.first(where: { $0.id == id }) else { throw .notFound(id) }
        return accountRow(account, withPermissions: call.parameters.flag("permissions"))
    }

    private static func accountRow(_ account: AccountDirectory.Account, withPermissions: Bool) -> [String: JSON] {
        var row = fields(of: account)
        if withPermissions { row["permissions"] = .object(Permissions.administrator(roleID: account.roleID)) }
        return row
    }

    @Sendable private static func engine(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let namespace: String
        if let id = call.parameters.value("namespace_id") {
            namespace = id
        } else if let id = call.parameters.value("study_id") {
            guard let study = model.study(id, at: call.now) else { throw .notFound(id) }
            namespace = study.storageNamespace
        } else {
            namespace = call.parameters["storage_namespace"] ?? ""
        }
        guard model.directory.namespaces[namespace] != nil else { throw .notFound(namespace) }
        return [
            "engine_fqdn": .string(call.engine),
            "engine_url": .string("\(model.settings.scheme)://\(call.engine)"),
            "storage_namespace": .string(namespace),
        ]
    }
}

extension ServiceModel {
    /// The number of studies of a namespace.
    func studyCount(in namespace: String) -> Int { studies.values.count { $0.phiNamespace == namespace } }
}
