// Written by `make generate` from Generator/Spec/service/rule_set.yaml. Do not edit.

/// Sets of rules for study statuses.
public struct RuleSetService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the rule sets of an account.
    ///
    /// Permission: account_view.
    ///
    /// Sent as `POST /rule_set/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<RuleSet, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/rule_set/list", repeats: .safe, rows: "rule_sets"), form)
    }

    /// Adds a rule set.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /rule_set/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account that receives the new record.
    ///   - name: Name of the rule set.
    public func add(accountID: String, name: String) -> Query<RuleSetAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        return Query(client, Call("/rule_set/add"), form)
    }

    /// Changes a rule set.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /rule_set/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the rule set.
    ///   - name: Name of the rule set.
    public func set(uuid: String, name: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        return Query(client, Call("/rule_set/set"), form)
    }

    /// Returns a rule set.
    ///
    /// Permission: account_view.
    ///
    /// Sent as `POST /rule_set/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the rule set.
    public func get(uuid: String) -> Query<RuleSet, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/rule_set/get", repeats: .safe), form)
    }

    /// Deletes a rule set.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /rule_set/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `IN_USE`.
    ///
    /// - Parameter uuid: Id of the rule set.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/rule_set/delete"), form)
    }
}
