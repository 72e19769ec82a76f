// Written by `make generate` from Generator/Spec/service/role.yaml. Do not edit.

/// Roles, the sets of permissions of an account.
public struct RoleService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the roles of an account.
    ///
    /// Permission: role_view.
    ///
    /// Sent as `POST /role/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Role, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/role/list", repeats: .safe, rows: "roles"), form)
    }

    /// Adds a role.
    ///
    /// Without permissions, the default set applies.
    ///
    /// Permission: role_edit.
    ///
    /// Sent as `POST /role/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `ACCOUNT_NOT_FOUND`, `NOT_PERMITTED`, `INVALID_JSON`, `INVALID_PERMISSION` or
    /// `INVALID_PERMISSION_VALUE`.
    ///
    /// - Parameters:
    ///   - name: Name of the role.
    ///   - accountID: Id of the account.
    ///   - forAccount: Whether accounts can use the role; default on.
    ///   - forGroup: Whether groups can use the role; default on.
    ///   - forLocation: Whether locations can use the role; default on.
    ///   - permissions: Permissions of the role, by name.
    ///   - settings: Settings of the role, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    public func add(
        name: String,
        accountID: String,
        forAccount: Bool? = nil,
        forGroup: Bool? = nil,
        forLocation: Bool? = nil,
        permissions: JSONValue? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil
    ) -> Query<RoleAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("name", name)
        form.append("account_id", accountID)
        form.append("for_account", forAccount)
        form.append("for_group", forGroup)
        form.append("for_location", forLocation)
        form.append("permissions", permissions)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        return Query(client, Call("/role/add"), form)
    }

    /// Changes a role.
    ///
    /// A partial permissions object suffices.
    ///
    /// Permission: role_edit.
    ///
    /// Sent as `POST /role/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_JSON`, `INVALID_PERMISSION`, `INVALID_PERMISSION_VALUE` or
    /// `NO_OTHER_ROLE_EDIT`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the role.
    ///   - name: Name of the role.
    ///   - description: Description of the role.
    ///   - forAccount: Whether accounts can use the role.
    ///   - forGroup: Whether groups can use the role.
    ///   - forLocation: Whether locations can use the role.
    ///   - permissions: Permissions of the role, by name.
    ///   - permissionsByName: Permissions by name, each sent as a parameter of its own. A key is sent behind
    ///     `permission_`.
    ///   - settings: Settings of the role, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    public func set(
        uuid: String,
        name: String? = nil,
        description: String? = nil,
        forAccount: Bool? = nil,
        forGroup: Bool? = nil,
        forLocation: Bool? = nil,
        permissions: JSONValue? = nil,
        permissionsByName: [String: String]? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("description", description)
        form.append("for_account", forAccount)
        form.append("for_group", forGroup)
        form.append("for_location", forLocation)
        form.append("permissions", permissions)
        form.append(prefix: "permission_", permissionsByName)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        return Query(client, Call("/role/set"), form)
    }

    /// Sets some settings of a role; those not passed stay unchanged.
    ///
    /// Permission: `role_setting_edit`, and `setting_NAME` for each setting that changes; membership of the account for
    /// reading.
    ///
    /// Sent as `POST /role/settings`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `NOT_PERMITTED_SETTING`, `NO_ROLE_OVERRIDE`, `INVALID_SETTING` or
    /// `INVALID_SETTING_VALUE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the role.
    ///   - settings: Settings of the role, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    public func settings(
        uuid: String,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil
    ) -> Query<AccountSettings, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        return Query(client, Call("/role/settings"), form)
    }

    /// Returns a role.
    ///
    /// Permission: role_view.
    ///
    /// Sent as `POST /role/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the role.
    public func get(uuid: String) -> Query<Role, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/role/get", repeats: .safe), form)
    }

    /// Deletes a role.
    ///
    /// Permission: role_edit.
    ///
    /// Sent as `POST /role/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `IN_USE`.
    ///
    /// - Parameter uuid: Id of the role.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/role/delete"), form)
    }

    /// Returns the default permissions.
    ///
    /// Sent as `POST /role/default/permissions`.
    ///
    /// Refused with `MISSING_FIELDS`.
    ///
    /// - Parameter accountID: Id of the account.
    public func defaultPermissions(accountID: String? = nil) -> Query<RoleDefaultPermissionsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return Query(client, Call("/role/default/permissions", repeats: .safe), form)
    }

    /// Starts a detailed report on roles.
    ///
    /// Poll `/report/status` until done, then fetch the file with `/report/zip`.
    ///
    /// Permission: role_view.
    ///
    /// Sent as `POST /role/report/detail`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `REPORT_ERROR`.
    ///
    /// - Parameter accountID: Id of the account.
    public func reportDetail(accountID: String) -> Query<RoleReportDetailResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return Query(client, Call("/role/report/detail"), form)
    }
}
