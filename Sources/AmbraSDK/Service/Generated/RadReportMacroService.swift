// Written by `make generate` from Generator/Spec/service/radreportmacro.yaml. Do not edit.

/// Text macros for radiology reports.
public struct RadReportMacroService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the user's radreport macros.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreportmacro/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`,
    /// `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - modality: Modality to which results are limited.
    ///   - type: Type to which the list is limited.
    public func list(
        accountID: String,
        modality: String? = nil,
        type: String? = nil
    ) -> PagedQuery<RadReportMacro, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("modality", modality)
        form.append("type", type)
        return PagedQuery(client, Call("/radreportmacro/list", repeats: .safe, rows: "macros"), form)
    }

    /// Adds a radreport macro.
    ///
    /// Permission: radreport_edit.
    ///
    /// Sent as `POST /radreportmacro/add`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - modality: Imaging modality code.
    ///   - type: Type of the radreport.
    ///   - name: Name of the macro.
    ///   - bodyValue: Macro content, as JSON.
    ///   - hotkey: Keyboard shortcut that inserts the macro.
    public func add(
        accountID: String,
        modality: String,
        type: String,
        name: String,
        body bodyValue: JSONValue,
        hotkey: String? = nil
    ) -> Query<RadReportMacroAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("modality", modality)
        form.append("type", type)
        form.append("name", name)
        form.append("body", bodyValue)
        form.append("hotkey", hotkey)
        return Query(client, Call("/radreportmacro/add"), form)
    }

    /// Changes a radreport macro.
    ///
    /// Permission: `radreport_edit` and ownership of the macro.
    ///
    /// Sent as `POST /radreportmacro/set`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the macro.
    ///   - modality: Imaging modality code.
    ///   - type: Type of the radreport.
    ///   - name: Name of the macro.
    ///   - bodyValue: Macro content, as JSON.
    ///   - hotkey: Keyboard shortcut that inserts the macro.
    public func set(
        uuid: String,
        modality: String? = nil,
        type: String? = nil,
        name: String? = nil,
        body bodyValue: JSONValue? = nil,
        hotkey: String? = nil
    ) -> Query<RadReportMacroSetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("modality", modality)
        form.append("type", type)
        form.append("name", name)
        form.append("body", bodyValue)
        form.append("hotkey", hotkey)
        return Query(client, Call("/radreportmacro/set"), form)
    }

    /// Returns a radreport macro.
    ///
    /// Permission: `radreport_view` and ownership of the macro.
    ///
    /// Sent as `POST /radreportmacro/get`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the macro.
    public func get(uuid: String) -> Query<RadReportMacro, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreportmacro/get", repeats: .safe), form)
    }

    /// Deletes a radreport macro.
    ///
    /// Permission: `radreport_edit` and ownership of the macro.
    ///
    /// Sent as `POST /radreportmacro/delete`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the macro.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreportmacro/delete"), form)
    }
}
