// Written by `make generate` from Generator/Spec/service/webhook.yaml. Do not edit.

public import struct Foundation.Date

/// A webhook, a call out that an event triggers.
public struct Webhook: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "webhook" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the webhook.
    public var uuid: String? { json.string("uuid") }

    /// Name of the webhook.
    public var name: String? { json.string("name") }

    /// Event that triggers the webhook.
    public var event: Event? { json.choice("event", as: Event.self) }

    /// URL to call.
    public var url: String? { json.string("url") }

    /// Method used to call the webhook.
    public var method: Method? { json.choice("method", as: Method.self) }

    /// Whether the webhook is suspended.
    public var suspended: Bool? { json.flag("suspended") }

    /// Parameters of the call, by name.
    public var parameters: JSONValue? { json.value("parameters") }

    /// Id of the node that proxies the webhook.
    public var nodeID: String? { json.string("node_id") }

    /// Whether a failed webhook is retried.
    public var retry: Bool? { json.flag("retry") }

    /// Id of the user for whom a session id is made.
    public var sidUserID: String? { json.string("sid_user_id") }

    /// Field name used for filtering.
    public var filterField: String? { json.string("filter_field") }

    /// Regular expression that the `filter_field` value is matched against.
    public var filterRegexp: String? { json.string("filter_regexp") }

    /// Whether the webhook runs only once per study.
    public var once: Bool? { json.flag("once") }

    /// Whether `once` also counts other studies with the same `study_uid`.
    public var byUID: Bool? { json.flag("by_uid") }

    /// Whether `once` also counts other studies with the same `accession_number`.
    public var byAccessionNumber: Bool? { json.flag("by_accession_number") }

    /// Whether `WEBHOOK_FAILED` fires once, after a failing webhook's last attempt.
    public var byWebhookEvent: Bool? { json.flag("by_webhook_event") }

    /// Error text of the webhook's latest failure.
    public var lastError: String? { json.string("last_error") }

    /// Seconds this webhook waits after being triggered.
    public var delay: Int? { json.integer("delay") }

    /// Maximum age in days, by `study_date`; older studies are ignored.
    public var maxAge: Int? { json.integer("max_age") }

    /// JSON object with authentication details.
    public var auth: JSONValue? { json.value("auth") }

    /// Cron timing expression, used with `CRON` events.
    public var cron: String? { json.string("cron") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Number of tries after a failure.
    public var retryCount: Int? { json.integer("retry_count") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// A value of `event`.
    public struct Event: OpenChoice {
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

    /// A value of `method`.
    public struct Method: OpenChoice {
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

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `event`
        public var event: Field<Event> { Field("event") }

        /// `url`
        public var url: Field<String> { Field("url") }

        /// `method`
        public var method: Field<Method> { Field("method") }

        /// `suspended`
        public var suspended: Field<Bool> { Field("suspended") }

        /// `parameters`
        public var parameters: Field<JSONValue> { Field("parameters") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `retry`
        public var retry: Field<Bool> { Field("retry") }

        /// `sid_user_id`
        public var sidUserID: Field<String> { Field("sid_user_id") }

        /// `filter_field`
        public var filterField: Field<String> { Field("filter_field") }

        /// `filter_regexp`
        public var filterRegexp: Field<String> { Field("filter_regexp") }

        /// `once`
        public var once: Field<Bool> { Field("once") }

        /// `by_uid`
        public var byUID: Field<Bool> { Field("by_uid") }

        /// `by_accession_number`
        public var byAccessionNumber: Field<Bool> { Field("by_accession_number") }

        /// `by_webhook_event`
        public var byWebhookEvent: Field<Bool> { Field("by_webhook_event") }

        /// `last_error`
        public var lastError: Field<String> { Field("last_error") }

        /// `delay`
        public var delay: Field<Int> { Field("delay") }

        /// `max_age`
        public var maxAge: Field<Int> { Field("max_age") }

        /// `auth`
        public var auth: Field<JSONValue> { Field("auth") }

        /// `cron`
        public var cron: Field<String> { Field("cron") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `retry_count`
        public var retryCount: Field<Int> { Field("retry_count") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
