// Written by `make generate` from Generator/Spec/service/validate.yaml. Do not edit.

/// Rules that check the DICOM tags of a study.
public struct ValidateService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the validation rules.
    ///
    /// Permission: `validate_view`, `route_view` or `route_edit`.
    ///
    /// Sent as `POST /validate/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`,
    /// `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Validate, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/validate/list", repeats: .safe, rows: "validates"), form)
    }

    /// Adds a validation rule.
    ///
    /// Conditions are a JSON array of objects with `tag`, `check`, `regexp` for the match checks, and `range` for the
    /// checks `unique` and `identical`. At most 10 conditions may use regular expressions.
    ///
    /// Permission: validate_edit.
    ///
    /// Sent as `POST /validate/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND` or `INVALID_CONDITION`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the validation rule.
    ///   - conditions: Conditions the validation rule checks.
    public func add(
        accountID: String,
        name: String,
        conditions: JSONValue
    ) -> Query<ValidateAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("conditions", conditions)
        return Query(client, Call("/validate/add"), form)
    }

    /// Changes a validation rule.
    ///
    /// Permission: validate_edit.
    ///
    /// Sent as `POST /validate/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_CONDITION`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the validation rule.
    ///   - name: Name of the validation rule.
    ///   - conditions: Conditions the validation rule checks.
    public func set(uuid: String, name: String, conditions: JSONValue) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("conditions", conditions)
        return Query(client, Call("/validate/set"), form)
    }

    /// Returns a validation rule.
    ///
    /// Permission: `validate_view`, `route_view` or `route_edit`.
    ///
    /// Sent as `POST /validate/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the validation rule.
    public func get(uuid: String) -> Query<Validate, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/validate/get", repeats: .safe), form)
    }

    /// Deletes a validation rule.
    ///
    /// Permission: validate_edit.
    ///
    /// Sent as `POST /validate/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `IN_USE`.
    ///
    /// - Parameter uuid: Id of the validation rule.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/validate/delete"), form)
    }
}
