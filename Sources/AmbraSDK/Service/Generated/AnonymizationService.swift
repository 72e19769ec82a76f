// Written by `make generate` from Generator/Spec/service/anonymization.yaml. Do not edit.

/// Anonymization profiles of an account.
public struct AnonymizationService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the anonymization profiles of an account.
    ///
    /// Permission: account_view.
    ///
    /// Sent as `POST /anonymization/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Anonymization, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/anonymization/list", repeats: .safe, rows: "anonymization_profiles"), form)
    }

    /// Adds an anonymization profile.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /anonymization/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_HASH` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account that receives the new record.
    ///   - name: Name of the anonymization profile.
    ///   - rules: Anonymization rules for retrieved studies, as a JSON object.
    public func add(
        accountID: String,
        name: String,
        rules: JSONValue
    ) -> Query<AnonymizationAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("rules", rules)
        return Query(client, Call("/anonymization/add"), form)
    }

    /// Changes an anonymization profile.
    ///
    /// Its rules are read-only while it is connected to a namespace.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /anonymization/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `MISSING_FIELDS`, `NOT_HASH` or `IN_USE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the anonymization profile.
    ///   - name: Name of the anonymization profile.
    ///   - rules: Anonymization rules for retrieved studies, as a JSON object.
    public func set(
        uuid: String,
        name: String? = nil,
        rules: JSONValue? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("rules", rules)
        return Query(client, Call("/anonymization/set"), form)
    }

    /// Returns an anonymization profile.
    ///
    /// Permission: account_view.
    ///
    /// Sent as `POST /anonymization/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the anonymization profile.
    public func get(uuid: String) -> Query<Anonymization, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/anonymization/get", repeats: .safe), form)
    }

    /// Deletes an anonymization profile.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /anonymization/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `IN_USE`.
    ///
    /// - Parameter uuid: Id of the anonymization profile.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/anonymization/delete"), form)
    }
}
