// Written by `make generate` from Generator/Spec/service/scanner.yaml. Do not edit.

/// Scanners of a trial.
public struct ScannerService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the scanners of an account.
    ///
    /// Permission: scanner_view.
    ///
    /// Sent as `POST /scanner/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Scanner, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/scanner/list", repeats: .safe, rows: "scanners"), form)
    }

    /// Adds a scanner.
    ///
    /// Permission: scanner_add.
    ///
    /// Sent as `POST /scanner/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - siteID: Id of the site that gets the scanner.
    ///   - name: Name of the scanner.
    ///   - modality: Imaging modality code.
    ///   - serialNo: Serial number of the scanner.
    ///   - manufacturer: Manufacturer of the scanner.
    ///   - model: Model of the scanner.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    public func add(
        siteID: String,
        name: String,
        modality: String? = nil,
        serialNo: String? = nil,
        manufacturer: String? = nil,
        model: String? = nil,
        customfields: [String: String]? = nil
    ) -> Query<ScannerAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("site_id", siteID)
        form.append("name", name)
        form.append("modality", modality)
        form.append("serial_no", serialNo)
        form.append("manufacturer", manufacturer)
        form.append("model", model)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/scanner/add"), form)
    }

    /// Changes a scanner.
    ///
    /// Permission: scanner_edit.
    ///
    /// Sent as `POST /scanner/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the scanner.
    ///   - name: Name of the scanner.
    ///   - modality: Imaging modality code.
    ///   - serialNo: Serial number of the scanner.
    ///   - manufacturer: Manufacturer of the scanner.
    ///   - model: Model of the scanner.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    public func set(
        uuid: String,
        name: String? = nil,
        modality: String? = nil,
        serialNo: String? = nil,
        manufacturer: String? = nil,
        model: String? = nil,
        customfields: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("modality", modality)
        form.append("serial_no", serialNo)
        form.append("manufacturer", manufacturer)
        form.append("model", model)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/scanner/set"), form)
    }

    /// Returns a scanner.
    ///
    /// Permission: scanner_view.
    ///
    /// Sent as `POST /scanner/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the scanner.
    public func get(uuid: String) -> Query<Scanner, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/scanner/get", repeats: .safe), form)
    }

    /// Deletes a scanner.
    ///
    /// Permission: scanner_delete.
    ///
    /// Sent as `POST /scanner/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the scanner.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/scanner/delete"), form)
    }
}
