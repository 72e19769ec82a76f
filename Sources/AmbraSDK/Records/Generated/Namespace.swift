// Written by `make generate` from Generator/Spec/service/namespace.yaml. Do not edit.

public import struct Foundation.Date

/// A namespace, a place that holds studies.
public struct Namespace: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "namespace" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the namespace.
    public var uuid: String? { json.string("uuid") }

    /// Id of the accelerator.
    public var acceleratorID: String? { json.string("accelerator_id") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the anonymization profile.
    public var anonymizationID: String? { json.string("anonymization_id") }

    /// Anonymization rules.
    public var anonymize: String? { json.string("anonymize") }

    /// Delay before studies are archived.
    public var archiveDelay: Int? { json.integer("archive_delay") }

    /// Whether archived studies become thin.
    public var archiveToThin: Bool? { json.flag("archive_to_thin") }

    /// Id of the vault of the archive.
    public var archiveVaultID: String? { json.string("archive_vault_id") }

    /// Whether images of new studies are cached.
    public var cache: Bool? { json.flag("cache") }

    /// Description of the charge.
    public var chargeDescription: String? { json.string("charge_description") }

    /// Template of the cover page.
    public var coverpage: String? { json.string("coverpage") }

    /// Three-letter ISO code of the currency.
    public var currency: String? { json.string("currency") }

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

    /// Id of the group.
    public var groupID: String? { json.string("group_id") }

    /// How long harvested studies are held.
    public var harvestHold: Int? { json.integer("harvest_hold") }

    /// HL7 template.
    public var hl7Template: String? { json.string("hl7_template") }

    /// Name of the object that the namespace belongs to, for sorting.
    public var linkageName: String? { json.string("linkage_name") }

    /// Id of the location.
    public var locationID: String? { json.string("location_id") }

    /// Whether shared studies need approval.
    public var mustApprove: Bool? { json.flag("must_approve") }

    /// Whether harvested studies need approval.
    public var mustApproveHarvest: Bool? { json.flag("must_approve_harvest") }

    /// Whether moved studies need approval.
    public var mustApproveMove: Bool? { json.flag("must_approve_move") }

    /// Whether uploaded studies need approval.
    public var mustApproveUpload: Bool? { json.flag("must_approve_upload") }

    /// Whether the namespace is not billed.
    public var noBill: Bool? { json.flag("no_bill") }

    /// Whether studies are left out of the archive cluster.
    public var noClusterArchive: Bool? { json.flag("no_cluster_archive") }

    /// Whether shares into the namespace are refused.
    public var noShare: Bool? { json.flag("no_share") }

    /// Whether to ask before the anonymization rules are applied.
    public var promptForAnonymize: Bool? { json.flag("prompt_for_anonymize") }

    /// Number of studies at which the user interface changes from a list to a search.
    public var searchThreshold: Int? { json.integer("search_threshold") }

    /// How second opinions work in the namespace, as JSON.
    public var secondOpinionConfig: String? { json.string("second_opinion_config") }

    /// Whether shares use the second opinion workflow.
    public var secondOpinionShare: Bool? { json.flag("second_opinion_share") }

    /// Settings of the namespace.
    public var settings: JSONValue? { json.value("settings") }

    /// Whether shares are charged by modality.
    public var shareChargeByModality: Bool? { json.flag("share_charge_by_modality") }

    /// Share code of the namespace.
    public var shareCode: String? { json.string("share_code") }

    /// Prices of shares by custom fields.
    public var shareCustomfieldsPricing: String? { json.string("share_customfields_pricing") }

    /// Description shown with the share code.
    public var shareDescription: String? { json.string("share_description") }

    /// Prices of shares by modality.
    public var sharePricing: String? { json.string("share_pricing") }

    /// Options of the share page.
    public var shareSettings: String? { json.string("share_settings") }

    /// Whether gateways may upload to the share code.
    public var shareViaGateway: Bool? { json.flag("share_via_gateway") }

    /// Default values of new studies.
    public var studyDefaults: String? { json.string("study_defaults") }

    /// Whether all prices that match are added up.
    public var sumPriceMatches: Bool? { json.flag("sum_price_matches") }

    /// How long uploaded studies are held.
    public var uploadHold: Int? { json.integer("upload_hold") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

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

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `accelerator_id`
        public var acceleratorID: Field<String> { Field("accelerator_id") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `anonymization_id`
        public var anonymizationID: Field<String> { Field("anonymization_id") }

        /// `anonymize`
        public var anonymize: Field<String> { Field("anonymize") }

        /// `archive_delay`
        public var archiveDelay: Field<Int> { Field("archive_delay") }

        /// `archive_to_thin`
        public var archiveToThin: Field<Bool> { Field("archive_to_thin") }

        /// `archive_vault_id`
        public var archiveVaultID: Field<String> { Field("archive_vault_id") }

        /// `cache`
        public var cache: Field<Bool> { Field("cache") }

        /// `charge_description`
        public var chargeDescription: Field<String> { Field("charge_description") }

        /// `coverpage`
        public var coverpage: Field<String> { Field("coverpage") }

        /// `currency`
        public var currency: Field<String> { Field("currency") }

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

        /// `group_id`
        public var groupID: Field<String> { Field("group_id") }

        /// `harvest_hold`
        public var harvestHold: Field<Int> { Field("harvest_hold") }

        /// `hl7_template`
        public var hl7Template: Field<String> { Field("hl7_template") }

        /// `linkage_name`
        public var linkageName: Field<String> { Field("linkage_name") }

        /// `location_id`
        public var locationID: Field<String> { Field("location_id") }

        /// `must_approve`
        public var mustApprove: Field<Bool> { Field("must_approve") }

        /// `must_approve_harvest`
        public var mustApproveHarvest: Field<Bool> { Field("must_approve_harvest") }

        /// `must_approve_move`
        public var mustApproveMove: Field<Bool> { Field("must_approve_move") }

        /// `must_approve_upload`
        public var mustApproveUpload: Field<Bool> { Field("must_approve_upload") }

        /// `no_bill`
        public var noBill: Field<Bool> { Field("no_bill") }

        /// `no_cluster_archive`
        public var noClusterArchive: Field<Bool> { Field("no_cluster_archive") }

        /// `no_share`
        public var noShare: Field<Bool> { Field("no_share") }

        /// `prompt_for_anonymize`
        public var promptForAnonymize: Field<Bool> { Field("prompt_for_anonymize") }

        /// `search_threshold`
        public var searchThreshold: Field<Int> { Field("search_threshold") }

        /// `second_opinion_config`
        public var secondOpinionConfig: Field<String> { Field("second_opinion_config") }

        /// `second_opinion_share`
        public var secondOpinionShare: Field<Bool> { Field("second_opinion_share") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

        /// `share_charge_by_modality`
        public var shareChargeByModality: Field<Bool> { Field("share_charge_by_modality") }

        /// `share_code`
        public var shareCode: Field<String> { Field("share_code") }

        /// `share_customfields_pricing`
        public var shareCustomfieldsPricing: Field<String> { Field("share_customfields_pricing") }

        /// `share_description`
        public var shareDescription: Field<String> { Field("share_description") }

        /// `share_pricing`
        public var sharePricing: Field<String> { Field("share_pricing") }

        /// `share_settings`
        public var shareSettings: Field<String> { Field("share_settings") }

        /// `share_via_gateway`
        public var shareViaGateway: Field<Bool> { Field("share_via_gateway") }

        /// `study_defaults`
        public var studyDefaults: Field<String> { Field("study_defaults") }

        /// `sum_price_matches`
        public var sumPriceMatches: Field<Bool> { Field("sum_price_matches") }

        /// `upload_hold`
        public var uploadHold: Field<Int> { Field("upload_hold") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

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
