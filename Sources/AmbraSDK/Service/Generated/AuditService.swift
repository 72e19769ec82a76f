// Written by `make generate` from Generator/Spec/service/audit.yaml. Do not edit.

/// The audit trail of objects, users and accounts.
public struct AuditService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the audited changes of an object, newest first by default.
    ///
    /// Permission: audit_view.
    ///
    /// Sent as `POST /audit/object`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND`, `INVALID_FIELD`, `INVALID_CONDITION` or
    /// `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the audited object.
    ///   - reverse: Whether the default sort order is reversed.
    ///   - download: Whether to build a zipped CSV file; the returned `report_id` serves `/report/status` and
    ///     `/report/zip`.
    ///   - customfieldDetail: Whether the detail includes the name of each custom field.
    public func object(
        uuid: String,
        reverse: Bool? = nil,
        download: Bool? = nil,
        customfieldDetail: Bool? = nil
    ) -> PagedQuery<AuditEvent, Filtering, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("reverse", reverse)
        form.append("download", download)
        form.append("customfield_detail", customfieldDetail)
        return PagedQuery(client, Call("/audit/object", repeats: .safe, rows: "events"), form)
    }

    /// Lists a user's audited actions in an account, newest first by default.
    ///
    /// Permission: audit_view.
    ///
    /// Sent as `POST /audit/user`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND`, `INVALID_FIELD`, `INVALID_CONDITION` or
    /// `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - userID: Id of the audited user.
    ///   - accountID: Id of the account.
    ///   - reverse: Whether the default sort order is reversed.
    ///   - studyFields: Study fields added to the response, as a JSON list.
    ///   - download: Whether to build a zipped CSV file; the returned `report_id` serves `/report/status` and
    ///     `/report/zip`.
    public func user(
        userID: String,
        accountID: String,
        reverse: Bool? = nil,
        studyFields: JSONValue? = nil,
        download: Bool? = nil
    ) -> PagedQuery<AuditEvent, Filtering, Mode> {
        var form = Form()
        form.append("user_id", userID)
        form.append("account_id", accountID)
        form.append("reverse", reverse)
        form.append("study_fields", studyFields)
        form.append("download", download)
        return PagedQuery(client, Call("/audit/user", repeats: .safe, rows: "events"), form)
    }

    /// Lists all audited events of an account, newest first by default.
    ///
    /// Filters on `created` limit the time.
    ///
    /// Permission: audit_view.
    ///
    /// Sent as `POST /audit/account`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND`, `INVALID_FIELD`, `INVALID_CONDITION` or
    /// `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - reverse: Whether the default sort order is reversed.
    ///   - download: Whether to build a zipped CSV file; the returned `report_id` serves `/report/status` and
    ///     `/report/zip`.
    public func account(
        accountID: String,
        reverse: Bool? = nil,
        download: Bool? = nil
    ) -> PagedQuery<AuditEvent, Filtering, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("reverse", reverse)
        form.append("download", download)
        return PagedQuery(client, Call("/audit/account", repeats: .safe, rows: "events"), form)
    }

    /// Lists deleted records.
    ///
    /// For the full history pass the id to `/audit/object`.
    ///
    /// Permission: audit_view.
    ///
    /// Sent as `POST /audit/deleted`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - type: Type of the object, such as `Study` or `User`.
    public func deleted(accountID: String, type: String) -> PagedQuery<DeletedObject, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("type", type)
        return PagedQuery(client, Call("/audit/deleted", repeats: .safe, rows: "objects"), form)
    }

    /// Writes a message to the audit log.
    ///
    /// Sent as `POST /audit/log`, with the session if there is one.
    ///
    /// Refused with `MISSING_FIELDS` or `INVALID_BUCKET`.
    ///
    /// - Parameters:
    ///   - bucket: Name of the log bucket.
    ///   - parameters: Further parameters, by name; all go into the message. A key is sent behind ``.
    public func log(bucket: String, parameters: [String: String]? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("bucket", bucket)
        form.append(prefix: "", parameters)
        return Query(client, Call("/audit/log", session: .optional), form)
    }

    /// Lists failed logins.
    ///
    /// The account switch `audit_failed_logins` must be on to collect them.
    ///
    /// Sent as `POST /audit/failedlogins`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - fromTime: Epoch time; only later events are returned.
    public func failedLogins(
        accountID: String,
        fromTime: Int? = nil
    ) -> Query<AuditFailedLoginsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("from_time", fromTime)
        return Query(client, Call("/audit/failedlogins", repeats: .safe), form)
    }
}
