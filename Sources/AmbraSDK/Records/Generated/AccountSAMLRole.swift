// Written by `make generate` from Generator/Spec/service/account.yaml. Do not edit.

public import struct Foundation.Date

/// How a SAML role maps to a role of an account.
public struct AccountSAMLRole: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "account_saml_role" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Whether the user is notified of approvals needed for the account namespace.
    public var eventApprove: Bool? { json.flag("event_approve") }

    /// Whether the user is notified of cases assigned to them (medical or admin).
    public var eventCaseAssignment: Bool? { json.flag("event_case_assignment") }

    /// Whether the user is notified of harvests into the account namespace.
    public var eventHarvest: Bool? { json.flag("event_harvest") }

    /// Whether the user is notified of incoming study requests.
    public var eventIncomingStudyRequest: Bool? { json.flag("event_incoming_study_request") }

    /// Whether the user is notified of anonymous link use in the namespace.
    public var eventLink: Bool? { json.flag("event_link") }

    /// Whether the user is notified of namespace hits on anonymous links they created.
    public var eventLinkMine: Bool? { json.flag("event_link_mine") }

    /// Whether the user is notified of messages to the account namespace.
    public var eventMessage: Bool? { json.flag("event_message") }

    /// Whether the user is notified of newly attached reports in the account namespace.
    public var eventNewReport: Bool? { json.flag("event_new_report") }

    /// Whether the user is notified of account node events.
    public var eventNode: Bool? { json.flag("event_node") }

    /// Whether the user is notified of new queries.
    public var eventQueryAdd: Bool? { json.flag("event_query_add") }

    /// Whether the user is notified of query edits.
    public var eventQueryEdit: Bool? { json.flag("event_query_edit") }

    /// Whether the user is notified on becoming a new recipient of a query.
    public var eventQueryNewRecipient: Bool? { json.flag("event_query_new_recipient") }

    /// Whether the user is notified of new replies in a query.
    public var eventQueryReply: Bool? { json.flag("event_query_reply") }

    /// Whether the user is notified of report removals in the account namespace.
    public var eventReportRemove: Bool? { json.flag("event_report_remove") }

    /// Whether the user is notified of shares into the account namespace.
    public var eventShare: Bool? { json.flag("event_share") }

    /// Whether the user is notified of site qualifications in the clinical trial account.
    public var eventSiteQualified: Bool? { json.flag("event_site_qualified") }

    /// Whether the user is notified of study status changes.
    public var eventStatusChange: Bool? { json.flag("event_status_change") }

    /// Whether the user is notified of study comments in the namespace.
    public var eventStudyComment: Bool? { json.flag("event_study_comment") }

    /// Whether the user is notified when thin study retrievals they initiated fail.
    public var eventThinStudyFail: Bool? { json.flag("event_thin_study_fail") }

    /// Whether the user is notified when thin study retrievals they initiated succeed.
    public var eventThinStudySuccess: Bool? { json.flag("event_thin_study_success") }

    /// Whether the user is notified of uploads into the account namespace.
    public var eventUpload: Bool? { json.flag("event_upload") }

    /// Whether the user is notified of failed uploads into the account namespace.
    public var eventUploadFail: Bool? { json.flag("event_upload_fail") }

    /// Whether the mapping applies to all groups.
    public var forGroup: Bool? { json.flag("for_group") }

    /// Whether the mapping applies to all locations.
    public var forLocation: Bool? { json.flag("for_location") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Id of the role.
    public var roleID: String? { json.string("role_id") }

    /// Name of the SAML role.
    public var samlRole: String? { json.string("saml_role") }

    /// Position of the mapping in the order of evaluation.
    public var sequence: Int? { json.integer("sequence") }

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

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `event_approve`
        public var eventApprove: Field<Bool> { Field("event_approve") }

        /// `event_case_assignment`
        public var eventCaseAssignment: Field<Bool> { Field("event_case_assignment") }

        /// `event_harvest`
        public var eventHarvest: Field<Bool> { Field("event_harvest") }

        /// `event_incoming_study_request`
        public var eventIncomingStudyRequest: Field<Bool> { Field("event_incoming_study_request") }

        /// `event_link`
        public var eventLink: Field<Bool> { Field("event_link") }

        /// `event_link_mine`
        public var eventLinkMine: Field<Bool> { Field("event_link_mine") }

        /// `event_message`
        public var eventMessage: Field<Bool> { Field("event_message") }

        /// `event_new_report`
        public var eventNewReport: Field<Bool> { Field("event_new_report") }

        /// `event_node`
        public var eventNode: Field<Bool> { Field("event_node") }

        /// `event_query_add`
        public var eventQueryAdd: Field<Bool> { Field("event_query_add") }

        /// `event_query_edit`
        public var eventQueryEdit: Field<Bool> { Field("event_query_edit") }

        /// `event_query_new_recipient`
        public var eventQueryNewRecipient: Field<Bool> { Field("event_query_new_recipient") }

        /// `event_query_reply`
        public var eventQueryReply: Field<Bool> { Field("event_query_reply") }

        /// `event_report_remove`
        public var eventReportRemove: Field<Bool> { Field("event_report_remove") }

        /// `event_share`
        public var eventShare: Field<Bool> { Field("event_share") }

        /// `event_site_qualified`
        public var eventSiteQualified: Field<Bool> { Field("event_site_qualified") }

        /// `event_status_change`
        public var eventStatusChange: Field<Bool> { Field("event_status_change") }

        /// `event_study_comment`
        public var eventStudyComment: Field<Bool> { Field("event_study_comment") }

        /// `event_thin_study_fail`
        public var eventThinStudyFail: Field<Bool> { Field("event_thin_study_fail") }

        /// `event_thin_study_success`
        public var eventThinStudySuccess: Field<Bool> { Field("event_thin_study_success") }

        /// `event_upload`
        public var eventUpload: Field<Bool> { Field("event_upload") }

        /// `event_upload_fail`
        public var eventUploadFail: Field<Bool> { Field("event_upload_fail") }

        /// `for_group`
        public var forGroup: Field<Bool> { Field("for_group") }

        /// `for_location`
        public var forLocation: Field<Bool> { Field("for_location") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `role_id`
        public var roleID: Field<String> { Field("role_id") }

        /// `saml_role`
        public var samlRole: Field<String> { Field("saml_role") }

        /// `sequence`
        public var sequence: Field<Int> { Field("sequence") }

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
