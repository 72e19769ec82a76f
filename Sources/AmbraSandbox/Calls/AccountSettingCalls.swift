import AmbraCatalogue

/// The settings of accounts and roles.
enum AccountSettingCalls {
    static let handlers: [String: Handler] = [
        "/account/settings": get,
        "/account/settings/validate": validate,
        "/account/css": css,
        "/role/settings": setOfRole,
        "/role/default/permissions": defaultPermissions,
    ]

    /// The settings that were set, with those of a namespace over them. Without a session only those that say how to
    /// log in are told.
    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        guard let account = account(call, model) else { throw .notFound(call.first("account_id", "vanity")) }
        let isMember = call.user?.accountIDs.contains(account.id) ?? false
        var settings = model.settings(of: account.id)
        if let id = call.parameters.value("namespace_id") {
            guard model.directory.account(of: id) == account.id else { throw .notFound(id) }
            settings.merge(model.namespaceValue("settings", of: id)?.object ?? [:]) { $1 }
        }
        if !isMember { settings = settings.filter { open.contains($0.key) } }
        if let names = call.parameters.value("settings")?.split(separator: ",").map({ String($0) }) {
            settings = settings.filter { names.contains($0.key) }
        }
        return ["settings": .object(settings)]
    }

    /// Settings that are told without a session.
    private static let open: Set<String> = [
        "login_json", "baa_text", "training_text", "faq_text", "other_manual_text", "pin_auth_text", "homepage_links",
        "consolidate_wrapped_jpegs", "patient_portal_limit_hl7", "require_mrn_for_patient_portal", "hide_help_tool",
        "saml_sync_on_create_only", "saml_sync_across_vendor_accounts", "helpscout_beacon_id",
    ]

    private static func account(_ call: Invocation, _ model: ServiceModel) -> AccountDirectory.Account? {
        if let id = call.parameters.value("account_id") { return model.directory.accounts[id] }
        if let vanity = call.parameters.value("vanity") {
            return model.directory.accounts.values.first { $0.vanity == vanity }
        }
        return call.user.flatMap { model.directory.accounts(of: $0).first }
    }

    @Sendable private static func validate(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        guard try call.caller().accountIDs.contains(id) else { throw .notFound(id) }
        _ = try SettingValues.given(in: call)
        return [:]
    }

    /// The style sheet of an account; empty when it has none.
    @Sendable private static func css(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let row = account(call, model).flatMap { model.store.row($0.id, in: model.layout("/account")) }
        return ["css": row?["css"] ?? .string("")]
    }

    // MARK: Roles

    @Sendable private static func setOfRole(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("uuid") ?? ""
        guard let role = model.directory.roles[id], let account = model.directory.accounts[role.accountID],
            try call.caller().accountIDs.contains(account.id)
        else { throw .notFound(id) }
        let changes = try SettingValues.given(in: call)
        guard !changes.isEmpty else { return [:] }
        try model.check("role_setting_edit", call, in: account.namespaceID)
        let mine = model.directory.allPermissions(of: try call.caller(), in: account.namespaceID)
        for name in changes.keys.sorted() where [.integer(0), .string("0")].contains(mine["setting_" + name]) {
            throw Refusal("NOT_PERMITTED_SETTING", subtype: .string(name))
        }
        let before = model.store.row(id, in: model.layout("/role"))?["settings"]?.object ?? [:]
        model.store.update(
            id, ["settings": .object(SettingValues.merged(before, changes))], in: model.layout("/role"))
        return [:]
    }

    /// The permissions of a new role, and of the role that may do everything.
    @Sendable private static func defaultPermissions(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        var permissions: [String: JSON] = [:]
        for flag in Role.allFlags {
            permissions[flag] = .array([
                .flag(Role.administratorFlags.contains(flag)), .flag(Role.userFlags.contains(flag)),
            ])
        }
        return ["permissions": .object(permissions)]
    }
}

/// Settings in the parameters of a call: an object `settings`, or parameters `setting_NAME`.
enum SettingValues {
    /// What takes a setting away.
    private static let deletion = JSON.string("__DELETE__")

    /// - Throws: `INVALID_SETTING` for a name that no setting can have, `INVALID_SETTING_VALUE` for a value that is
    ///   neither text nor number nor flag nor an object of them.
    static func given(in call: Invocation) throws(Refusal) -> [String: JSON] {
        var settings: [String: JSON] = [:]
        if let text = call.parameters.value("settings") {
            guard let given = (try? JSON(reading: text))?.object else { throw .invalidJSON("settings") }
            settings = given
        }
        for name in call.parameters.names where name.hasPrefix("setting_") {
            let text = call.parameters[name] ?? ""
            settings[String(name.dropFirst("setting_".count))] = Int(text).map { .integer($0) } ?? .string(text)
        }
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            guard SettingNames.isValid(name) else { throw Refusal("INVALID_SETTING", subtype: .string(name)) }
            guard value != .null else { throw Refusal("INVALID_SETTING_VALUE", subtype: .string(name)) }
        }
        return settings
    }

    /// Lets a change of a record keep the settings of which it says nothing.
    static func apply(
        _ call: Invocation, to row: [String: JSON], _ changes: inout [String: JSON], _ resource: Resource
    ) throws(Refusal) {
        guard resource.layout.storage(of: "settings") == .json, call.call.parameter(named: "setting_x") != nil else {
            return
        }
        let given = try given(in: call)
        guard !given.isEmpty || changes["settings"] != nil else { return }
        changes["settings"] = .object(merged(row["settings"]?.object ?? [:], given))
    }

    /// Settings after a change; `__DELETE__` takes one away.
    static func merged(_ before: [String: JSON], _ changes: [String: JSON]) -> [String: JSON] {
        before.merging(changes) { $1 }.filter { $0.value != deletion }
    }
}

extension ServiceModel {
    /// The settings of an account that were set.
    func settings(of account: String) -> [String: JSON] {
        store.row(account, in: layout("/account"))?["settings"]?.object ?? [:]
    }

    /// Whether a setting of an account is on.
    func isOn(_ setting: String, in account: String) -> Bool {
        switch settings(of: account)[setting] {
        case .bool(let flag)?: flag
        case .integer(let number)?: number != 0
        case .string(let text)?: text == "1"
        default: false
        }
    }
}
