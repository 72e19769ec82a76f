// Written by `make generate` from Generator/Spec/service/radreport.yaml. Do not edit.

/// Radiology reports, their locks and templates.
public struct RadReportService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Changing

    /// Adds a radreport.
    ///
    /// With `enable_radreport_lock_reading` in the account, the study's radreport lock is taken first, or the call
    /// fails with `LOCKED`, subtype `RADREPORT_LOCKED`, and `error_data` naming the report and user; `do_unlock` drops
    /// the lock after a successful save.
    ///
    /// Permission: radreport_edit.
    ///
    /// Sent as `POST /radreport/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_JSON` or `LOCKED`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study the radreport belongs to.
    ///   - type: Type of the radreport.
    ///   - fields: JSON object of the report's fields.
    ///   - doUnlock: Whether to release the study's radreport lock.
    public func add(
        studyID: String,
        type: String,
        fields: JSONValue? = nil,
        doUnlock: Bool? = nil
    ) -> Query<RadReportAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("type", type)
        form.append("fields", fields)
        form.append("do_unlock", doUnlock)
        return Query(client, Call("/radreport/add"), form)
    }

    /// Changes a radreport.
    ///
    /// Locking under `enable_radreport_lock_reading` works as in `/radreport/add`.
    ///
    /// Permission: radreport_edit.
    ///
    /// Sent as `POST /radreport/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_JSON` or `LOCKED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the radreport.
    ///   - fields: JSON object of the report's fields.
    ///   - attachment: JSON object describing the storage attachment.
    ///   - doUnlock: Whether to release the study's radreport lock.
    public func set(
        uuid: String,
        fields: JSONValue? = nil,
        attachment: JSONValue? = nil,
        doUnlock: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("fields", fields)
        form.append("attachment", attachment)
        form.append("do_unlock", doUnlock)
        return Query(client, Call("/radreport/set"), form)
    }

    /// Deletes a radreport.
    ///
    /// With `enable_radreport_lock_reading` in the account, a lock that another user holds on the study gives `LOCKED`,
    /// subtype `RADREPORT_LOCKED`, with `error_data` naming the report and user.
    ///
    /// Permission: `radreport_edit`, own reports only.
    ///
    /// Sent as `POST /radreport/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `LOCKED`.
    ///
    /// - Parameter uuid: Id of the radreport.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/delete"), form)
    }

    // MARK: - Reading

    /// Returns a radreport.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the radreport.
    public func get(uuid: String) -> Query<RadReport, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/get", repeats: .safe), form)
    }

    // MARK: - Reading rights and locks

    /// Records an audit action for a radreport.
    ///
    /// Permission: radreport_edit.
    ///
    /// Sent as `POST /radreport/audit`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_ACTION`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the radreport.
    ///   - action: Audited action.
    ///   - detail: Additional information for the audit entry.
    public func audit(
        uuid: String,
        action: RadReportAuditAction,
        detail: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("action", action.rawValue)
        form.append("detail", detail)
        return Query(client, Call("/radreport/audit"), form)
    }

    /// Returns the description of a radreport.
    ///
    /// Works only with `enable_radreport_lock_reading` in the account. The report cannot be edited while another
    /// session holds the lock.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/description`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the radreport.
    public func description(uuid: String) -> Query<RadReportDescription, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/description", repeats: .safe), form)
    }

    /// Locks a radreport or extends the lock, which lasts 1 hour from the latest call.
    ///
    /// Without `enable_radreport_lock_reading` in the account, gives `NOT_PERMITTED`. A user cannot lock it from a
    /// second session. A new lock, not an extension, sends `RADREPORT_LOCKED` to the study channel.
    ///
    /// Permission: radreport_edit.
    ///
    /// Sent as `POST /radreport/lock`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `LOCKED`.
    ///
    /// - Parameter uuid: Id of the radreport.
    public func lock(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/lock"), form)
    }

    /// Unlocks a radreport.
    ///
    /// Without `enable_radreport_lock_reading` in the account, gives `NOT_PERMITTED`. The owner of the lock may unlock
    /// it from any session. Success sends `RADREPORT_UNLOCKED` to the study channel.
    ///
    /// Permission: radreport_edit.
    ///
    /// Sent as `POST /radreport/unlock`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `ALREADY` or `LOCKED`.
    ///
    /// - Parameter uuid: Id of the radreport.
    public func unlock(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/unlock"), form)
    }

    /// Lists the radreports of a user.
    ///
    /// Permission: `radreport_view`, per report.
    ///
    /// Sent as `POST /radreport/user/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`,
    /// `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter userID: Id of the user.
    public func userList(userID: String) -> PagedQuery<RadReport, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("user_id", userID)
        return PagedQuery(client, Call("/radreport/user/list", repeats: .safe, rows: "radreports"), form)
    }

    // MARK: - Sending

    /// Returns a radreport as a PDF.
    ///
    /// Answers with HTTP status 404 when there is nothing to send.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/pdf`.
    ///
    /// - Parameter uuid: Id of the radreport.
    public func pdf(uuid: String) -> Query<BinaryContent, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/pdf", repeats: .safe), form)
    }

    /// Faxes a radreport.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/fax`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_PHONE`, `PDF_FAILED`, `NO_ATTACHMENT` or
    /// `NOT_ENABLED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the radreport.
    ///   - number: Fax number the PDF report goes to.
    public func fax(uuid: String, number: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("number", number)
        return Query(client, Call("/radreport/fax"), form)
    }

    /// Emails a radreport as a PDF attachment, with the `study_radreport` mail template.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/email`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_EMAIL`, `NO_ATTACHMENT`, `PDF_FAILED` or
    /// `NOT_ENABLED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the radreport.
    ///   - email: Email address or addresses that receive the radreport.
    public func email(uuid: String, email: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("email", email)
        return Query(client, Call("/radreport/email"), form)
    }

    // MARK: - Templates

    /// Lists the account's radreport templates.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/template/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`,
    /// `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - type: Type to which the list is limited.
    ///   - active: Whether to return only active templates.
    public func templateList(
        accountID: String,
        type: String? = nil,
        active: Bool? = nil
    ) -> PagedQuery<RadReportTemplate, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("type", type)
        form.append("active", active)
        return PagedQuery(client, Call("/radreport/template/list", repeats: .safe, rows: "templates"), form)
    }

    /// Adds a radreport template.
    ///
    /// Permission: sysadmin or support.
    ///
    /// Sent as `POST /radreport/template/add`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_SYSADMIN_OR_SUPPORT`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - type: Type of the radreport.
    ///   - name: Name of the template.
    ///   - bodyValue: Content of the template.
    ///   - preview: Preview of the template.
    ///   - options: Template options as JSON.
    public func templateAdd(
        accountID: String,
        type: String,
        name: String,
        body bodyValue: String,
        preview: String? = nil,
        options: JSONValue? = nil
    ) -> Query<RadReportTemplateAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("type", type)
        form.append("name", name)
        form.append("body", bodyValue)
        form.append("preview", preview)
        form.append("options", options)
        return Query(client, Call("/radreport/template/add"), form)
    }

    /// Changes a radreport template.
    ///
    /// Permission: sysadmin or support.
    ///
    /// Sent as `POST /radreport/template/set`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_SYSADMIN_OR_SUPPORT`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the template.
    ///   - type: Type of the radreport.
    ///   - name: Name of the template.
    ///   - bodyValue: Content of the template.
    ///   - preview: Preview of the template.
    ///   - options: Template options as JSON.
    public func templateSet(
        uuid: String,
        type: String? = nil,
        name: String? = nil,
        body bodyValue: String? = nil,
        preview: String? = nil,
        options: JSONValue? = nil
    ) -> Query<RadReportTemplateSetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("type", type)
        form.append("name", name)
        form.append("body", bodyValue)
        form.append("preview", preview)
        form.append("options", options)
        return Query(client, Call("/radreport/template/set"), form)
    }

    /// Returns a radreport template.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/template/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the template.
    public func templateGet(uuid: String) -> Query<RadReportTemplate, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/template/get", repeats: .safe), form)
    }

    /// Returns the radreport template of a given type.
    ///
    /// Permission: radreport_view.
    ///
    /// Sent as `POST /radreport/template/get/type`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - type: Type of the template.
    public func templateGetType(
        accountID: String,
        type: String
    ) -> Query<RadReportTemplateGetTypeResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("type", type)
        return Query(client, Call("/radreport/template/get/type", repeats: .safe), form)
    }

    /// Deletes a radreport template.
    ///
    /// Permission: sysadmin or support.
    ///
    /// Sent as `POST /radreport/template/delete`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_SYSADMIN_OR_SUPPORT`.
    ///
    /// - Parameter uuid: Id of the template.
    public func templateDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/template/delete"), form)
    }

    /// Activates a radreport template.
    ///
    /// Other active ones of its type are deactivated.
    ///
    /// Permission: sysadmin or support.
    ///
    /// Sent as `POST /radreport/template/activate`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_SYSADMIN_OR_SUPPORT`.
    ///
    /// - Parameter uuid: Id of the template.
    public func templateActivate(uuid: String) -> Query<RadReportTemplateActivateResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/radreport/template/activate"), form)
    }
}

// MARK: - Choices

/// A value of `action` in `/radreport/audit`.
public struct RadReportAuditAction: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `SIGNED`
    public static let signed = Self(rawValue: "SIGNED")

    /// `MEDICAL_EDIT`
    public static let medicalEdit = Self(rawValue: "MEDICAL_EDIT")

    /// `ADMIN_EDIT`
    public static let adminEdit = Self(rawValue: "ADMIN_EDIT")

    /// `REPORT_GENERATED`
    public static let reportGenerated = Self(rawValue: "REPORT_GENERATED")
}
