// Written by `make generate` from Generator/Spec/service/filter.yaml. Do not edit.

/// Saved filters and with whom they are shared.
public struct FilterService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The filters

    /// Lists the user's filters.
    ///
    /// Sent as `POST /filter/list`.
    ///
    /// Refused with `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - type: Type of the filters to list.
    ///   - accountID: Id of the account whose namespace filters are listed along with global ones.
    public func list(type: String, accountID: String) -> PagedQuery<FilterRecord, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("type", type)
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/filter/list", repeats: .safe, rows: "filters"), form)
    }

    /// Adds a filter.
    ///
    /// The configuration is a JSON object of filter expressions, joined by AND, or a JSON array of filter ids, joined
    /// by OR.
    ///
    /// Sent as `POST /filter/add`.
    ///
    /// Refused with `INVALID_CONFIG`.
    ///
    /// - Parameters:
    ///   - name: Name of the filter.
    ///   - type: Type of the filter.
    ///   - configuration: What the filter selects: a JSON object of expressions, all of which must hold, or a JSON
    ///     array of filter ids, any of which may.
    ///   - accountID: Id of the account linked with the filter.
    ///   - tierParentID: Id of the parent filter, for tiered filters.
    public func add(
        name: String,
        type: String,
        configuration: JSONValue,
        accountID: String? = nil,
        tierParentID: String? = nil
    ) -> Query<FilterAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("name", name)
        form.append("type", type)
        form.append("configuration", configuration)
        form.append("account_id", accountID)
        form.append("tier_parent_id", tierParentID)
        return Query(client, Call("/filter/add"), form)
    }

    /// Returns a filter.
    ///
    /// Sent as `POST /filter/get`.
    ///
    /// Refused with `NOT_FOUND`.
    ///
    /// - Parameter uuid: Id of the filter.
    public func get(uuid: String) -> Query<FilterRecord, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/filter/get", repeats: .safe), form)
    }

    /// Changes a filter.
    ///
    /// Sent as `POST /filter/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_CONFIG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the filter.
    ///   - name: Name of the filter.
    ///   - type: Type of the filter.
    ///   - configuration: What the filter selects: a JSON object of expressions, all of which must hold, or a JSON
    ///     array of filter ids, any of which may.
    ///   - accountID: Id of the account linked with the filter.
    public func set(
        uuid: String,
        name: String? = nil,
        type: String? = nil,
        configuration: JSONValue? = nil,
        accountID: String? = nil
    ) -> Query<FilterSetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("type", type)
        form.append("configuration", configuration)
        form.append("account_id", accountID)
        return Query(client, Call("/filter/set"), form)
    }

    /// Deletes a filter.
    ///
    /// Sent as `POST /filter/delete`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the filter.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/filter/delete"), form)
    }

    // MARK: - Sharing

    /// Shares a filter.
    ///
    /// Sent as `POST /filter/share`.
    ///
    /// Give `accountID`, or `locationID`, or `groupID`, or `userID`, or `roleID`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_PARAMETERS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the filter.
    ///   - accountID: Id of the account to share with.
    ///   - locationID: Id of the location to share with.
    ///   - groupID: Id of the group to share with.
    ///   - userID: Id of the user to share the filter with.
    ///   - roleID: Id of the role to share the filter with.
    public func share(
        uuid: String,
        accountID: String? = nil,
        locationID: String? = nil,
        groupID: String? = nil,
        userID: String? = nil,
        roleID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("location_id", locationID)
        form.append("group_id", groupID)
        form.append("user_id", userID)
        form.append("role_id", roleID)
        form.requireAny(["account_id"], ["location_id"], ["group_id"], ["user_id"], ["role_id"])
        return Query(client, Call("/filter/share"), form)
    }

    /// Ends the sharing of a filter.
    ///
    /// Sent as `POST /filter/share/stop`.
    ///
    /// Give `accountID`, or `locationID`, or `groupID`, or `userID`, or `roleID`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the filter.
    ///   - accountID: Id of the account whose share ends.
    ///   - locationID: Id of the location whose share ends.
    ///   - groupID: Id of the group whose share ends.
    ///   - userID: Id of the user to stop sharing the filter with.
    ///   - roleID: Id of the role to stop sharing the filter with.
    public func shareStop(
        uuid: String,
        accountID: String? = nil,
        locationID: String? = nil,
        groupID: String? = nil,
        userID: String? = nil,
        roleID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("location_id", locationID)
        form.append("group_id", groupID)
        form.append("user_id", userID)
        form.append("role_id", roleID)
        form.requireAny(["account_id"], ["location_id"], ["group_id"], ["user_id"], ["role_id"])
        return Query(client, Call("/filter/share/stop"), form)
    }

    /// Lists the shares of a filter.
    ///
    /// Sent as `POST /filter/share/list`.
    ///
    /// Refused with `NOT_FOUND`.
    ///
    /// - Parameter uuid: Id of the filter.
    public func shareList(uuid: String) -> Query<FilterShareListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/filter/share/list", repeats: .safe), form)
    }
}
