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
    static func fields(of user: AccountDirectory.User, _ model: ServiceModel) -> [String: JSON] {
        guard let resource = Resource.at("/user") else { return [:] }
        var row = model.store.row(user.id, in: resource.layout) ?? [:]
        row["uuid"] = .string(user.id)
        row["name"] = .string(user.name)
        row["email"] = .string(user.login)
        row["namespace_id"] = .string(user.namespaceID)
        row["created"] = .string(ServiceTime.format(user.created))
        return model.shown(row, resource.fields.intersection(userFields), resource, [])
    }

    /// The fields of a user that answers show; others are of use to the service alone.
    private static let userFields: Set<String> = [
        "uuid", "name", "first", "last", "email", "mobile_phone", "namespace_id", "sysadmin", "support",
        "is_anonymous", "time_zone", "pin_required", "created", "updated", "share_code", "share_description",
        "allowed_login_brands", "npi", "terms_md5", "privacy_md5", "indicator_md5", "last_login", "ui_json",
        "event_share", "event_approve", "event_upload", "event_upload_fail", "event_harvest", "event_new_report",
        "event_report_remove", "event_study_comment", "event_status_change", "event_message", "event_link",
        "event_link_mine", "event_thin_study_success", "event_thin_study_fail", "event_case_assignment",
        "event_query_add", "event_query_edit", "event_query_new_recipient", "event_query_reply",
        "event_site_qualified", "event_incoming_study_request",
    ]

    /// The fields of an account's record.
    static func fields(
        of account: AccountDirectory.Account, for user: AccountDirectory.User, _ model: ServiceModel
    ) -> [String: JSON] {
        guard let resource = Resource.at("/account") else { return [:] }
        var row = model.store.row(account.id, in: resource.layout) ?? [:]
        row["uuid"] = .string(account.id)
        row["name"] = .string(account.name)
        row["namespace_id"] = .string(account.namespaceID)
        let role = model.directory.role(of: user, in: account.namespaceID)
        row["role_id"] = .string(role?.id ?? account.roleID)
        let definitions = model.customfields(of: account.id, object: "account")
        var shown = model.shown(row, resource.rowFields.subtracting(["permissions"]), resource, definitions)
        shown["role_name"] = .string(role?.name ?? "Administrator")
        return shown
    }

    static let accountColumns = Columns(record: "Account")

    @Sendable private static func getUser(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let user = try call.caller()
        if let account = call.parameters.value("account_id"), !user.accountIDs.contains(account) {
            throw .notFound(account)
        }
        guard let id = call.parameters.value("uuid"), id != user.id else { return fields(of: user, model) }
        let shared = model.directory.users[id].map { Set($0.accountIDs).isDisjoint(with: user.accountIDs) == false }
        guard let other = model.directory.users[id], shared == true else { throw .notFound(id) }
        return fields(of: other, model)
    }

    @Sendable private static func listNamespaces(
        _ model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let user = try call.caller()
        let account = call.parameters.value("account_id")
        let rows = model.directory.namespaces(of: user)
            .filter {
                account == nil || $0.accountID == account || (call.parameters.flag("plus_phr") && $0.type == "PHR")
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
        let permissions = model.directory.permissions(of: call.user, in: namespace.id)
        row["role_id"] = permissions["role_id"] ?? .null
        row["permissions"] = .object(permissions)
        row["study_count"] = .integer(model.studyCount(in: namespace.id))
        row["destinations"] = .array([])
        return .object(row)
    }

    @Sendable private static func listAccounts(
        _ model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let request = try ListRequest(call.parameters, of: call.call, columns: accountColumns)
        let user = try call.caller()
        let rows = model.directory.accounts(of: user).map { accountRow($0, user, model, call) }
        return request.page.answer("accounts", request.apply(rows, searched: ["name"]))
    }

    @Sendable private static func getAccount(
        _ model: inout ServiceModel,
        _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters["uuid"] ?? ""
        let user = try call.caller()
        guard let account = model.directory.accounts(of: user).first(where: { $0.id == id }) else {
            throw .notFound(id)
        }
        return accountRow(account, user, model, call)
    }

    private static func accountRow(
        _ account: AccountDirectory.Account, _ user: AccountDirectory.User, _ model: ServiceModel, _ call: Invocation
    ) -> [String: JSON] {
        var row = fields(of: account, for: user, model)
        if call.parameters.flag("permissions") {
            row["permissions"] = .object(model.directory.allPermissions(of: user, in: account.namespaceID))
        }
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
