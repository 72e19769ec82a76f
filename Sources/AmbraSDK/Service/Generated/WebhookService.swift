// Written by `make generate` from Generator/Spec/service/webhook.yaml. Do not edit.

/// Webhooks, the calls out that events trigger.
public struct WebhookService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The webhooks

    /// Lists the account's webhooks.
    ///
    /// Permission: webhook_view.
    ///
    /// Sent as `POST /webhook/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> Query<WebhookListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return Query(client, Call("/webhook/list", repeats: .safe), form)
    }

    /// Adds a webhook to an account.
    ///
    /// GET and POST send form parameters, `GET_JSON` and `POST_JSON` send JSON. Values such as `study.FIELD` are filled
    /// in from the event; `_REPLACE_WITH_JSON_` takes them from a JSON field. With `retry` it tries again after 1
    /// minute, 10 minutes and 1 hour; with `once` it runs once for a study. Several filters may be given as JSON
    /// arrays; all must match. The authentication is one of `sfdc`, `sfdc_jwt`, `token_from_webhook`, `basic` and
    /// `custom`.
    ///
    /// Permission: webhook_edit.
    ///
    /// Sent as `POST /webhook/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `ACCOUNT_NOT_FOUND`, `NODE_NOT_FOUND`, `USER_NOT_FOUND`, `NOT_PERMITTED`,
    /// `INVALID_METHOD`, `INVALID_EVENT`, `INVALID_JSON`, `NOT_HASH`, `SID_USER_NOT_FOUND`, `SID_USER_NOT_IN_ACCOUNT`,
    /// `INVALID_REGEXP`, `INVALID_FILTER_FIELD`, `INCOMPLETE_FILTER`, `INVALID_TRANSFORM_CONDITION`, `SFDC_NOT_HASH`,
    /// `SFDC_JWT_NOT_HASH`, `SFDC_MISSING_FIELDS`, `SFDC_JWT_MISSING_FIELDS`, `FDC_JWT_INVALID_PRIVATE_KEY`,
    /// `CUSTOM_NOT_HASH`, `INVALID_URL`, `INVALID_CRON`, `NOT_WITH_CRON` or `SID_USER_PRIVILEGE_ESCALATION`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the webhook.
    ///   - event: Event that triggers the webhook.
    ///   - url: URL to call.
    ///   - method: How the webhook is called.
    ///   - nodeID: Id of the node that proxies the webhook.
    ///   - suspended: Whether the webhook is suspended.
    ///   - parameters: Parameters of the call: a JSON object of names and values.
    ///   - retry: Whether to retry a failed webhook.
    ///   - sidUserID: Id of the user for whom a session id is made.
    ///   - filterField: Study field that the webhook filters on, or a field of another object with a prefix such as
    ///     `webhook.`.
    ///   - filterRegexp: Regular expression that the `filter_field` value must match.
    ///   - once: Whether the webhook runs only once per study.
    ///   - byUID: Whether `once` also counts other studies with the same `study_uid`.
    ///   - byAccessionNumber: Whether `once` also counts other studies with the same `accession_number`.
    ///   - byWebhookEvent: Whether a failing webhook fires `WEBHOOK_FAILED` once, after its last unsuccessful try.
    ///   - delay: Seconds between the trigger and the run of the webhook.
    ///   - maxAge: Maximum study age in days, by `study_date`; older studies are ignored.
    ///   - auth: JSON object of the webhook's authentication details.
    ///   - cron: Cron expression for the event CRON, such as `0 9 * * mon-fri`.
    public func add(
        accountID: String,
        name: String,
        event: WebhookEvent,
        url: String,
        method: WebhookMethod,
        nodeID: String? = nil,
        suspended: Bool? = nil,
        parameters: JSONValue? = nil,
        retry: Bool? = nil,
        sidUserID: String? = nil,
        filterField: String? = nil,
        filterRegexp: String? = nil,
        once: Bool? = nil,
        byUID: Bool? = nil,
        byAccessionNumber: Bool? = nil,
        byWebhookEvent: Bool? = nil,
        delay: Int? = nil,
        maxAge: Int? = nil,
        auth: JSONValue? = nil,
        cron: String? = nil
    ) -> Query<WebhookAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("event", event.rawValue)
        form.append("url", url)
        form.append("method", method.rawValue)
        form.append("node_id", nodeID)
        form.append("suspended", suspended)
        form.append("parameters", parameters)
        form.append("retry", retry)
        form.append("sid_user_id", sidUserID)
        form.append("filter_field", filterField)
        form.append("filter_regexp", filterRegexp)
        form.append("once", once)
        form.append("by_uid", byUID)
        form.append("by_accession_number", byAccessionNumber)
        form.append("by_webhook_event", byWebhookEvent)
        form.append("delay", delay)
        form.append("max_age", maxAge)
        form.append("auth", auth)
        form.append("cron", cron)
        return Query(client, Call("/webhook/add"), form)
    }

    /// Changes a webhook.
    ///
    /// Permission: webhook_edit.
    ///
    /// Sent as `POST /webhook/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_METHOD`, `INVALID_EVENT`, `INVALID_JSON`,
    /// `NOT_HASH`, `NODE_NOT_FOUND`, `SID_USER_NOT_FOUND`, `SID_USER_NOT_IN_ACCOUNT`, `INVALID_REGEXP`,
    /// `INVALID_FILTER_FIELD`, `INCOMPLETE_FILTER`, `INVALID_TRANSFORM_CONDITION`, `SFDC_NOT_HASH`,
    /// `SFDC_MISSING_FIELDS`, `INVALID_URL`, `INVALID_CRON`, `NOT_WITH_CRON` or `SID_USER_PRIVILEGE_ESCALATION`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the webhook.
    ///   - name: Name of the webhook.
    ///   - event: Event that triggers the webhook.
    ///   - url: URL to call.
    ///   - method: How the webhook is called.
    ///   - suspended: Whether the webhook is suspended.
    ///   - parameters: Parameters of the call: a JSON object of names and values.
    ///   - nodeID: Id of the node that proxies the webhook.
    ///   - retry: Whether to retry a failed webhook.
    ///   - sidUserID: Id of the user for whom a session id is made.
    ///   - filterField: Name of the field that the webhook filters on.
    ///   - filterRegexp: Regular expression that the `filter_field` value must match.
    ///   - once: Whether the webhook runs only once per study.
    ///   - byUID: Whether `once` also counts other studies with the same `study_uid`.
    ///   - byAccessionNumber: Whether `once` also counts other studies with the same `accession_number`.
    ///   - byWebhookEvent: Whether a failing webhook fires `WEBHOOK_FAILED` once, after its last unsuccessful try.
    ///   - delay: Seconds between the trigger and the run of the webhook.
    ///   - maxAge: Maximum study age in days, by `study_date`; older studies are ignored.
    ///   - auth: JSON object of the webhook's authentication details.
    ///   - cron: Cron expression for the event CRON.
    public func set(
        uuid: String,
        name: String? = nil,
        event: WebhookEvent? = nil,
        url: String? = nil,
        method: WebhookMethod? = nil,
        suspended: Bool? = nil,
        parameters: JSONValue? = nil,
        nodeID: String? = nil,
        retry: Bool? = nil,
        sidUserID: String? = nil,
        filterField: String? = nil,
        filterRegexp: String? = nil,
        once: Bool? = nil,
        byUID: Bool? = nil,
        byAccessionNumber: Bool? = nil,
        byWebhookEvent: Bool? = nil,
        delay: Int? = nil,
        maxAge: Int? = nil,
        auth: JSONValue? = nil,
        cron: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("event", event?.rawValue)
        form.append("url", url)
        form.append("method", method?.rawValue)
        form.append("suspended", suspended)
        form.append("parameters", parameters)
        form.append("node_id", nodeID)
        form.append("retry", retry)
        form.append("sid_user_id", sidUserID)
        form.append("filter_field", filterField)
        form.append("filter_regexp", filterRegexp)
        form.append("once", once)
        form.append("by_uid", byUID)
        form.append("by_accession_number", byAccessionNumber)
        form.append("by_webhook_event", byWebhookEvent)
        form.append("delay", delay)
        form.append("max_age", maxAge)
        form.append("auth", auth)
        form.append("cron", cron)
        return Query(client, Call("/webhook/set"), form)
    }

    /// Returns a webhook.
    ///
    /// Permission: webhook_view.
    ///
    /// Sent as `POST /webhook/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the webhook.
    public func get(uuid: String) -> Query<Webhook, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/webhook/get", repeats: .safe), form)
    }

    /// Deletes a webhook.
    ///
    /// Permission: webhook_edit.
    ///
    /// Sent as `POST /webhook/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the webhook.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/webhook/delete"), form)
    }

    // MARK: - Running

    /// Triggers a webhook by hand, for administrators who need to fire it again.
    ///
    /// Permission: webhook_edit.
    ///
    /// Sent as `POST /webhook/trigger`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the webhook.
    ///   - studyID: Id of the study that fires the webhook.
    public func trigger(uuid: String, studyID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_id", studyID)
        return Query(client, Call("/webhook/trigger"), form)
    }

    /// Runs a webhook and returns its results.
    ///
    /// Extra parameters fill in values written as `parameters.NAME`.
    ///
    /// Permission: webhook_run.
    ///
    /// Sent as `POST /webhook/run`.
    ///
    /// Further parameters may be given; add them with `parameter(_:_:)`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_WEBHOOK_SETUP`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the webhook.
    ///   - studyID: Id of the study the webhook runs for.
    public func run(uuid: String, studyID: String) -> Query<WebhookRunResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_id", studyID)
        return Query(client, Call("/webhook/run"), form)
    }

    /// Sends an event on which webhooks may fire.
    ///
    /// Sent as `POST /webhook/event`.
    ///
    /// Give `namespaceID`, or `shareCode`.
    ///
    /// Refused with `MISSING_FIELDS` or `INVALID_TYPE`.
    ///
    /// - Parameters:
    ///   - type: Event type.
    ///   - namespaceID: Id of the namespace of the event, in place of a share code.
    ///   - shareCode: Share code the event concerns, in place of a namespace.
    ///   - integrationKey: Integration key of the event.
    ///   - studyCount: Number of studies in the event.
    public func event(
        type: WebhookEventType,
        namespaceID: String? = nil,
        shareCode: String? = nil,
        integrationKey: String? = nil,
        studyCount: Int? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("type", type.rawValue)
        form.append("namespace_id", namespaceID)
        form.append("share_code", shareCode)
        form.append("integration_key", integrationKey)
        form.append("study_count", studyCount)
        form.requireAny(["namespace_id"], ["share_code"])
        return Query(client, Call("/webhook/event"), form)
    }

    /// Sends an email on behalf of webhooks.
    ///
    /// It takes a template, or `to`, `subject` and `text` or `html`. All are evaluated as templates with the other
    /// parameters of the call, such as `{$first_name}`.
    ///
    /// Permission: webhooks only.
    ///
    /// Sent as `POST /webhook/email`, without a session.
    ///
    /// Further parameters may be given; add them with `parameter(_:_:)`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED` or `PARSE_FAILED`.
    ///
    /// - Parameters:
    ///   - webhookID: Id of the calling webhook.
    ///   - to: Email address or addresses of the recipients.
    ///   - subject: Subject of the email.
    ///   - text: Text part of the email's body.
    ///   - html: HTML part of the message.
    ///   - templateID: Id of the email template.
    public func email(
        webhookID: String,
        to: String,
        subject: String,
        text: String,
        html: String,
        templateID: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("webhook_id", webhookID)
        form.append("to", to)
        form.append("subject", subject)
        form.append("text", text)
        form.append("html", html)
        form.append("template_id", templateID)
        return Query(client, Call("/webhook/email", session: .none), form)
    }
}

// MARK: - Choices

/// A value of `event` in `/webhook/add`, `/webhook/set`.
public struct WebhookEvent: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `STUDY_SYNC`
    public static let studySync = Self(rawValue: "STUDY_SYNC")

    /// `STUDY_REQUEST_APPROVAL`
    public static let studyRequestApproval = Self(rawValue: "STUDY_REQUEST_APPROVAL")

    /// `STUDY_APPROVE`
    public static let studyApprove = Self(rawValue: "STUDY_APPROVE")

    /// `STUDY_SHARE`
    public static let studyShare = Self(rawValue: "STUDY_SHARE")

    /// `STUDY_WAS_SHARED`
    public static let studyWasShared = Self(rawValue: "STUDY_WAS_SHARED")

    /// `ROUTE_RULE`
    public static let routeRule = Self(rawValue: "ROUTE_RULE")

    /// `STUDY_PUSH_STATUS`
    public static let studyPushStatus = Self(rawValue: "STUDY_PUSH_STATUS")

    /// `STUDY_UPLOAD_FAIL`
    public static let studyUploadFail = Self(rawValue: "STUDY_UPLOAD_FAIL")

    /// `STUDY_UPLOAD_SUCCESS`
    public static let studyUploadSuccess = Self(rawValue: "STUDY_UPLOAD_SUCCESS")

    /// `STUDY_UPLOAD_START`
    public static let studyUploadStart = Self(rawValue: "STUDY_UPLOAD_START")

    /// `STUDY_UPLOAD_END`
    public static let studyUploadEnd = Self(rawValue: "STUDY_UPLOAD_END")

    /// `STUDY_UPLOAD_LINK`
    public static let studyUploadLink = Self(rawValue: "STUDY_UPLOAD_LINK")

    /// `STUDY_STATUS`
    public static let studyStatus = Self(rawValue: "STUDY_STATUS")

    /// `STUDY_REPORT`
    public static let studyReport = Self(rawValue: "STUDY_REPORT")

    /// `STUDY_REPORT_REMOVE`
    public static let studyReportRemove = Self(rawValue: "STUDY_REPORT_REMOVE")

    /// `STUDY_RADREPORT`
    public static let studyRadReport = Self(rawValue: "STUDY_RADREPORT")

    /// `STUDY_RADREPORT_SIGNED`
    public static let studyRadReportSigned = Self(rawValue: "STUDY_RADREPORT_SIGNED")

    /// `STUDY_THIN_FAIL`
    public static let studyThinFail = Self(rawValue: "STUDY_THIN_FAIL")

    /// `STUDY_VIEW`
    public static let studyView = Self(rawValue: "STUDY_VIEW")

    /// `STUDY_DOWNLOAD`
    public static let studyDownload = Self(rawValue: "STUDY_DOWNLOAD")

    /// `STUDY_HL7`
    public static let studyHL7 = Self(rawValue: "STUDY_HL7")

    /// `STUDY_FIRST_IMAGE`
    public static let studyFirstImage = Self(rawValue: "STUDY_FIRST_IMAGE")

    /// `STUDY_DUPLICATE_UPLOAD`
    public static let studyDuplicateUpload = Self(rawValue: "STUDY_DUPLICATE_UPLOAD")

    /// `STUDY_VIEWER_ERROR`
    public static let studyViewerError = Self(rawValue: "STUDY_VIEWER_ERROR")

    /// `STUDY_ANNOTATION`
    public static let studyAnnotation = Self(rawValue: "STUDY_ANNOTATION")

    /// `STUDY_AI_QUESTION`
    public static let studyAIQuestion = Self(rawValue: "STUDY_AI_QUESTION")

    /// `NAMESPACE_AI_QUESTION`
    public static let namespaceAIQuestion = Self(rawValue: "NAMESPACE_AI_QUESTION")

    /// `STUDY_REJECT`
    public static let studyReject = Self(rawValue: "STUDY_REJECT")

    /// `STUDY_DELETE`
    public static let studyDelete = Self(rawValue: "STUDY_DELETE")

    /// `STUDY_REPORT_VIEW`
    public static let studyReportView = Self(rawValue: "STUDY_REPORT_VIEW")

    /// `STUDY_EDIT`
    public static let studyEdit = Self(rawValue: "STUDY_EDIT")

    /// `STUDY_MOVE`
    public static let studyMove = Self(rawValue: "STUDY_MOVE")

    /// `STUDY_MERGE`
    public static let studyMerge = Self(rawValue: "STUDY_MERGE")

    /// `STUDY_MERGE_FAIL`
    public static let studyMergeFail = Self(rawValue: "STUDY_MERGE_FAIL")

    /// `STUDY_SPLIT`
    public static let studySplit = Self(rawValue: "STUDY_SPLIT")

    /// `HL7_ADD`
    public static let hl7Add = Self(rawValue: "HL7_ADD")

    /// `DESTINATION_SEARCH_RESULTS`
    public static let destinationSearchResults = Self(rawValue: "DESTINATION_SEARCH_RESULTS")

    /// `DESTINATION_FETCH_FAIL`
    public static let destinationFetchFail = Self(rawValue: "DESTINATION_FETCH_FAIL")

    /// `DESTINATION_FETCH_SUCCESS`
    public static let destinationFetchSuccess = Self(rawValue: "DESTINATION_FETCH_SUCCESS")

    /// `WEBHOOK_FAILED`
    public static let webhookFailed = Self(rawValue: "WEBHOOK_FAILED")

    /// `MANUAL`
    public static let manual = Self(rawValue: "MANUAL")

    /// `CRON`
    public static let cron = Self(rawValue: "CRON")

    /// `STUDY_DEID_FAIL`
    public static let studyDeidFail = Self(rawValue: "STUDY_DEID_FAIL")

    /// `STUDY_IMAGE_COUNT`
    public static let studyImageCount = Self(rawValue: "STUDY_IMAGE_COUNT")

    /// `STUDY_COPY`
    public static let studyCopy = Self(rawValue: "STUDY_COPY")

    /// `QUERY_ADD`
    public static let queryAdd = Self(rawValue: "QUERY_ADD")

    /// `QUERY_STATUS`
    public static let queryStatus = Self(rawValue: "QUERY_STATUS")

    /// `SITE_QUALIFIED`
    public static let siteQualified = Self(rawValue: "SITE_QUALIFIED")

    /// `QCTASK_COMPLETED`
    public static let qcTaskCompleted = Self(rawValue: "QCTASK_COMPLETED")

    /// `QCTASK_STATUS`
    public static let qcTaskStatus = Self(rawValue: "QCTASK_STATUS")

    /// `ACCOUNT_USER_ADD`
    public static let accountUserAdd = Self(rawValue: "ACCOUNT_USER_ADD")

    /// `ACCOUNT_USER_EDIT`
    public static let accountUserEdit = Self(rawValue: "ACCOUNT_USER_EDIT")

    /// `ACCOUNT_USER_DELETE`
    public static let accountUserDelete = Self(rawValue: "ACCOUNT_USER_DELETE")
}

/// A value of `method` in `/webhook/add`, `/webhook/set`.
public struct WebhookMethod: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `POST`
    public static let post = Self(rawValue: "POST")

    /// `GET`
    public static let get = Self(rawValue: "GET")

    /// `POST_JSON`
    public static let postJSON = Self(rawValue: "POST_JSON")

    /// `PUT`
    public static let put = Self(rawValue: "PUT")

    /// `GET_JSON`
    public static let getJSON = Self(rawValue: "GET_JSON")
}

/// A value of `type` in `/webhook/event`.
public struct WebhookEventType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `STUDY_UPLOAD_START`
    public static let studyUploadStart = Self(rawValue: "STUDY_UPLOAD_START")

    /// `STUDY_UPLOAD_END`
    public static let studyUploadEnd = Self(rawValue: "STUDY_UPLOAD_END")
}
