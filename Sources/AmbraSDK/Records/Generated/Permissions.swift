// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// Permissions of a user, a role or a namespace. Those for custom fields (`study_field_customfield_UUID`) and settings
/// (`setting_NAME`) are read by name.
public struct Permissions: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "permissions" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the role that grants the permissions.
    public var roleID: String? { json.string("role_id") }

    /// Whether the account may be changed.
    public var accountEdit: Bool? { json.flag("account_edit") }

    /// Whether the account may be viewed.
    public var accountView: Bool? { json.flag("account_view") }

    /// Whether users of the account may be viewed.
    public var accountUserView: Bool? { json.flag("account_user_view") }

    /// Whether users of the account may be added, changed and removed.
    public var accountUserEdit: Bool? { json.flag("account_user_edit") }

    /// Whether persons may be invited to the account.
    public var accountUserInvite: Bool? { json.flag("account_user_invite") }

    /// Whether users may be created and changed.
    public var userEdit: Bool? { json.flag("user_edit") }

    /// Whether destinations may be viewed.
    public var destinationView: Bool? { json.flag("destination_view") }

    /// Whether destinations may be added, changed and removed.
    public var destinationEdit: Bool? { json.flag("destination_edit") }

    /// Whether destinations may be searched.
    public var destinationSearch: Bool? { json.flag("destination_search") }

    /// Whether the modality worklist of a destination may be searched.
    public var destinationSearchMWL: Bool? { json.flag("destination_search_mwl") }

    /// Whether groups may be viewed.
    public var groupView: Bool? { json.flag("group_view") }

    /// Whether groups may be added, changed and removed.
    public var groupEdit: Bool? { json.flag("group_edit") }

    /// Whether groups may be cloned.
    public var groupClone: Bool? { json.flag("group_clone") }

    /// Whether locations may be viewed.
    public var locationView: Bool? { json.flag("location_view") }

    /// Whether locations may be added, changed and removed.
    public var locationEdit: Bool? { json.flag("location_edit") }

    /// Whether locations may be cloned.
    public var locationClone: Bool? { json.flag("location_clone") }

    /// Whether roles may be viewed.
    public var roleView: Bool? { json.flag("role_view") }

    /// Whether roles may be added, changed and removed.
    public var roleEdit: Bool? { json.flag("role_edit") }

    /// Whether routing rules may be viewed.
    public var routeView: Bool? { json.flag("route_view") }

    /// Whether settings of a role may be changed by `/role/settings`.
    public var roleSettingEdit: Bool? { json.flag("role_setting_edit") }

    /// Whether routing rules may be added, changed and removed.
    public var routeEdit: Bool? { json.flag("route_edit") }

    /// Whether nodes may be viewed.
    public var nodeView: Bool? { json.flag("node_view") }

    /// Whether nodes may be added, changed and removed.
    public var nodeEdit: Bool? { json.flag("node_edit") }

    /// Whether own nodes may be added, changed and removed.
    public var nodeEditOwn: Bool? { json.flag("node_edit_own") }

    /// Whether public nodes may be viewed and asked to connect.
    public var nodeConnect: Bool? { json.flag("node_connect") }

    /// Whether requests to connect to own public nodes may be approved.
    public var nodeApproveConnect: Bool? { json.flag("node_approve_connect") }

    /// Whether studies that await it may be approved or rejected.
    public var studyApprove: Bool? { json.flag("study_approve") }

    /// Whether studies may be viewed.
    public var studyView: Bool? { json.flag("study_view") }

    /// Whether the PHI of studies may be edited.
    public var studyEdit: Bool? { json.flag("study_edit") }

    /// Whether the PHI of approved studies may be edited.
    public var studyEditApproved: Bool? { json.flag("study_edit_approved") }

    /// Whether the PHI of studies that await approval may be edited.
    public var studyEditUnapproved: Bool? { json.flag("study_edit_unapproved") }

    /// Whether studies may be starred.
    public var studyStar: Bool? { json.flag("study_star") }

    /// Whether studies may be tagged.
    public var studyTag: Bool? { json.flag("study_tag") }

    /// Whether studies may be uploaded.
    public var studyUpload: Bool? { json.flag("study_upload") }

    /// Whether an upload needs a validated session.
    public var studyUploadValidate: Bool? { json.flag("study_upload_validate") }

    /// Whether detailed reports on studies may be made.
    public var studyReportDetail: Bool? { json.flag("study_report_detail") }

    /// Whether studies may be downloaded.
    public var studyDownload: Bool? { json.flag("study_download") }

    /// Whether the local viewer may be downloaded.
    public var studyDownloadViewer: Bool? { json.flag("study_download_viewer") }

    /// Whether studies may be downloaded as an ISO image.
    public var studyDownloadIso: Bool? { json.flag("study_download_iso") }

    /// Whether studies may be opened in the web viewer.
    public var studyBrowse: Bool? { json.flag("study_browse") }

    /// Whether studies may be pushed to a destination.
    public var studyPush: Bool? { json.flag("study_push") }

    /// Whether studies may be shared.
    public var studyShare: Bool? { json.flag("study_share") }

    /// Whether studies may be shared by email.
    public var studyShareEmail: Bool? { json.flag("study_share_email") }

    /// Whether studies may be shared with a share code.
    public var studyShareShareCode: Bool? { json.flag("study_share_share_code") }

    /// Whether studies may be shared with accounts.
    public var studyShareAccount: Bool? { json.flag("study_share_account") }

    /// Whether studies may be shared with locations.
    public var studyShareLocation: Bool? { json.flag("study_share_location") }

    /// Whether studies may be shared with groups.
    public var studyShareGroup: Bool? { json.flag("study_share_group") }

    /// Whether studies may be shared with users.
    public var studyShareUser: Bool? { json.flag("study_share_user") }

    /// Whether studies may be shared through RSNA.
    public var studyShareRSNA: Bool? { json.flag("study_share_rsna") }

    /// Whether studies may be shared by NPI.
    public var studyShareNPI: Bool? { json.flag("study_share_npi") }

    /// Whether studies may be shared in answer to a study request.
    public var studyShareRequest: Bool? { json.flag("study_share_request") }

    /// Whether studies may be deleted.
    public var studyDelete: Bool? { json.flag("study_delete") }

    /// Whether images and series of a study may be deleted.
    public var studyDeleteImage: Bool? { json.flag("study_delete_image") }

    /// Whether thin studies may be created.
    public var studyThin: Bool? { json.flag("study_thin") }

    /// Whether reports attached to a study may be viewed.
    public var studyReportView: Bool? { json.flag("study_report_view") }

    /// Whether reports attached to an approved study may be viewed.
    public var studyReportViewApproved: Bool? { json.flag("study_report_view_approved") }

    /// Whether reports attached to a study that awaits approval may be viewed.
    public var studyReportViewUnapproved: Bool? { json.flag("study_report_view_unapproved") }

    /// Whether only own reports may be viewed.
    public var studyReportViewOnlyOwn: Bool? { json.flag("study_report_view_only_own") }

    /// Whether the timing log of studies may be viewed.
    public var studyTimingView: Bool? { json.flag("study_timing_view") }

    /// Whether HL7 reports of a study may be viewed.
    public var studyReportHL7View: Bool? { json.flag("study_report_hl7_view") }

    /// Whether HL7 reports of an approved study may be viewed.
    public var studyReportHL7ViewApproved: Bool? { json.flag("study_report_hl7_view_approved") }

    /// Whether HL7 reports of a study that awaits approval may be viewed.
    public var studyReportHL7ViewUnapproved: Bool? { json.flag("study_report_hl7_view_unapproved") }

    /// Whether reports may be attached to a study.
    public var studyReportUpload: Bool? { json.flag("study_report_upload") }

    /// Whether reports may be attached to an approved study.
    public var studyReportUploadApproved: Bool? { json.flag("study_report_upload_approved") }

    /// Whether reports may be attached to a study that awaits approval.
    public var studyReportUploadUnapproved: Bool? { json.flag("study_report_upload_unapproved") }

    /// Whether reports may be removed from a study.
    public var studyReportDelete: Bool? { json.flag("study_report_delete") }

    /// Whether reports may be removed from an approved study.
    public var studyReportDeleteApproved: Bool? { json.flag("study_report_delete_approved") }

    /// Whether reports may be removed from a study that awaits approval.
    public var studyReportDeleteUnapproved: Bool? { json.flag("study_report_delete_unapproved") }

    /// Whether push statuses of studies may be viewed.
    public var studySendStatusView: Bool? { json.flag("study_send_status_view") }

    /// Whether studies may be synced with storage.
    public var studySync: Bool? { json.flag("study_sync") }

    /// Whether the status of studies may be viewed.
    public var studyStatusView: Bool? { json.flag("study_status_view") }

    /// Whether the status of studies may be changed.
    public var studyStatusEdit: Bool? { json.flag("study_status_edit") }

    /// Whether the status of studies may be typed in by hand.
    public var studyStatusManualEdit: Bool? { json.flag("study_status_manual_edit") }

    /// Whether a status may be chosen against the rules of the account.
    public var studyStatusTagsIgnoreRules: Bool? { json.flag("study_status_tags_ignore_rules") }

    /// Whether comments on studies may be viewed.
    public var studyCommentView: Bool? { json.flag("study_comment_view") }

    /// Whether comments on studies may be written.
    public var studyCommentEdit: Bool? { json.flag("study_comment_edit") }

    /// Whether audio reports may be recorded.
    public var studyAudioRecord: Bool? { json.flag("study_audio_record") }

    /// Whether audio reports may be played.
    public var studyAudioPlay: Bool? { json.flag("study_audio_play") }

    /// Whether studies may be moved to another namespace.
    public var studyMove: Bool? { json.flag("study_move") }

    /// Whether studies may be frozen and thawed.
    public var studyFreeze: Bool? { json.flag("study_freeze") }

    /// Whether studies may be duplicated into another namespace.
    public var studyDuplicate: Bool? { json.flag("study_duplicate") }

    /// Whether studies may be cloned under new UIDs.
    public var studyClone: Bool? { json.flag("study_clone") }

    /// Whether studies may be duplicated in answer to a study request.
    public var studyDuplicateRequest: Bool? { json.flag("study_duplicate_request") }

    /// Whether manual routing rules may be applied to studies.
    public var studyManualRoute: Bool? { json.flag("study_manual_route") }

    /// Whether studies may be split.
    public var studySplit: Bool? { json.flag("study_split") }

    /// Whether studies may be merged.
    public var studyMerge: Bool? { json.flag("study_merge") }

    /// Whether studies may be taken by `/study/take`.
    public var studyTake: Bool? { json.flag("study_take") }

    /// Whether studies may be requested.
    public var studyRequestEdit: Bool? { json.flag("study_request_edit") }

    /// Whether outgoing study requests may be viewed.
    public var studyRequestView: Bool? { json.flag("study_request_view") }

    /// Whether only own study requests may be viewed.
    public var studyRequestViewOnlyOwn: Bool? { json.flag("study_request_view_only_own") }

    /// Whether incoming study requests may be viewed.
    public var studyRequestViewInbound: Bool? { json.flag("study_request_view_inbound") }

    /// Access to the patient name of studies.
    public var studyFieldPatientName: StudyField? {
        json.choice("study_field_patient_name", as: StudyField.self)
    }

    /// Access to the patient ID of studies.
    public var studyFieldPatientID: StudyField? {
        json.choice("study_field_patientid", as: StudyField.self)
    }

    /// Access to the description of studies.
    public var studyFieldStudyDescription: StudyField? {
        json.choice("study_field_study_description", as: StudyField.self)
    }

    /// Access to the accession number of studies.
    public var studyFieldAccessionNumber: StudyField? {
        json.choice("study_field_accession_number", as: StudyField.self)
    }

    /// Access to the modality of studies.
    public var studyFieldModality: StudyField? { json.choice("study_field_modality", as: StudyField.self) }

    /// Access to the referring physician of studies.
    public var studyFieldReferringPhysician: StudyField? {
        json.choice("study_field_referring_physician", as: StudyField.self)
    }

    /// Access to the sex of the patient of studies.
    public var studyFieldPatientSex: StudyField? {
        json.choice("study_field_patient_sex", as: StudyField.self)
    }

    /// Access to the date of studies.
    public var studyFieldStudyDate: StudyField? {
        json.choice("study_field_study_date", as: StudyField.self)
    }

    /// Access to the birth date of the patient of studies.
    public var studyFieldPatientBirthDate: StudyField? {
        json.choice("study_field_patient_birth_date", as: StudyField.self)
    }

    /// Whether the audit trail may be viewed.
    public var auditView: Bool? { json.flag("audit_view") }

    /// Whether analytics may be viewed.
    public var analyticsView: Bool? { json.flag("analytics_view") }

    /// Whether a study search needs the patient name.
    public var studySearchRequirePatientName: Bool? { json.flag("study_search_require_patient_name") }

    /// Whether a study search needs the sex of the patient.
    public var studySearchRequirePatientSex: Bool? { json.flag("study_search_require_patient_sex") }

    /// Whether a study search needs the accession number.
    public var studySearchRequireAccessionNumber: Bool? {
        json.flag("study_search_require_accession_number")
    }

    /// Whether a study search needs the birth date of the patient.
    public var studySearchRequirePatientBirthDate: Bool? {
        json.flag("study_search_require_patient_birth_date")
    }

    /// Whether a study search needs the patient ID.
    public var studySearchRequirePatientID: Bool? { json.flag("study_search_require_patientid") }

    /// Whether pathology reports may be uploaded.
    public var pathologyUpload: Bool? { json.flag("pathology_upload") }

    /// Whether filters may be shared.
    public var filterShare: Bool? { json.flag("filter_share") }

    /// Whether only own filters may be changed.
    public var filterEditOnlyOwn: Bool? { json.flag("filter_edit_only_own") }

    /// Whether custom fields may be viewed for administration.
    public var customfieldView: Bool? { json.flag("customfield_view") }

    /// Whether custom fields may be listed.
    public var customfieldList: Bool? { json.flag("customfield_list") }

    /// Whether custom fields may be added, changed and removed.
    public var customfieldEdit: Bool? { json.flag("customfield_edit") }

    /// Whether cases may be viewed.
    public var caseView: Bool? { json.flag("case_view") }

    /// Whether only cases assigned to the user may be viewed.
    public var caseViewOnlyOwn: Bool? { json.flag("case_view_only_own") }

    /// Whether cases may be added, changed and removed.
    public var caseEdit: Bool? { json.flag("case_edit") }

    /// Whether only cases assigned to the user may be changed and removed.
    public var caseEditOnlyOwn: Bool? { json.flag("case_edit_only_own") }

    /// Whether cases may be deleted.
    public var caseDelete: Bool? { json.flag("case_delete") }

    /// Whether custom code may be viewed.
    public var customcodeView: Bool? { json.flag("customcode_view") }

    /// Whether custom code may be added, changed and removed.
    public var customcodeEdit: Bool? { json.flag("customcode_edit") }

    /// Whether custom code may be deployed.
    public var customcodeDeploy: Bool? { json.flag("customcode_deploy") }

    /// Whether patients may be viewed.
    public var patientView: Bool? { json.flag("patient_view") }

    /// Whether patients may be added, changed and removed.
    public var patientEdit: Bool? { json.flag("patient_edit") }

    /// Whether patients may be merged.
    public var patientMerge: Bool? { json.flag("patient_merge") }

    /// Whether orders may be viewed.
    public var orderView: Bool? { json.flag("order_view") }

    /// Whether orders may be added, changed and removed.
    public var orderEdit: Bool? { json.flag("order_edit") }

    /// Whether webhooks may be viewed.
    public var webhookView: Bool? { json.flag("webhook_view") }

    /// Whether webhooks may be added, changed and removed.
    public var webhookEdit: Bool? { json.flag("webhook_edit") }

    /// Whether webhooks may be run by hand.
    public var webhookRun: Bool? { json.flag("webhook_run") }

    /// Whether the user may sign in for users of the account.
    public var canProxyLogin: Bool? { json.flag("can_proxy_login") }

    /// Whether radreports may be viewed.
    public var radReportView: Bool? { json.flag("radreport_view") }

    /// Whether only own radreports may be viewed.
    public var radReportViewOnlyOwn: Bool? { json.flag("radreport_view_only_own") }

    /// Whether radreports may be added, changed and removed.
    public var radReportEdit: Bool? { json.flag("radreport_edit") }

    /// Whether radreports may be formatted with HTML.
    public var radReportHTMLFormat: Bool? { json.flag("radreport_html_format") }

    /// Whether dictionaries may be viewed.
    public var dictionaryView: Bool? { json.flag("dictionary_view") }

    /// Whether dictionaries may be added, changed and removed.
    public var dictionaryEdit: Bool? { json.flag("dictionary_edit") }

    /// Whether HL7 messages may be viewed.
    public var hl7MessageView: Bool? { json.flag("hl7_message_view") }

    /// Whether HL7 messages may be deleted.
    public var hl7MessageDelete: Bool? { json.flag("hl7_message_delete") }

    /// Whether HL7 templates may be viewed.
    public var hl7TemplateView: Bool? { json.flag("hl7_template_view") }

    /// Whether HL7 templates may be added, changed and removed.
    public var hl7TemplateEdit: Bool? { json.flag("hl7_template_edit") }

    /// Whether HL7 transforms may be viewed.
    public var hl7TransformView: Bool? { json.flag("hl7_transform_view") }

    /// Whether HL7 transforms may be added, changed and removed.
    public var hl7TransformEdit: Bool? { json.flag("hl7_transform_edit") }

    /// Whether annotations may be viewed.
    public var annotationView: Bool? { json.flag("annotation_view") }

    /// Whether only own annotations may be viewed.
    public var annotationViewOnlyOwn: Bool? { json.flag("annotation_view_only_own") }

    /// Whether annotations may be changed.
    public var annotationEdit: Bool? { json.flag("annotation_edit") }

    /// Whether only own annotations may be changed.
    public var annotationEditOnlyOwn: Bool? { json.flag("annotation_edit_only_own") }

    /// Whether meetings may be viewed.
    public var meetingView: Bool? { json.flag("meeting_view") }

    /// Whether meetings may be created and changed.
    public var meetingEdit: Bool? { json.flag("meeting_edit") }

    /// Whether appointments may be viewed.
    public var appointmentView: Bool? { json.flag("appointment_view") }

    /// Whether only own appointments may be viewed.
    public var appointmentViewOnlyOwn: Bool? { json.flag("appointment_view_only_own") }

    /// Whether appointments may be added, changed and removed.
    public var appointmentEdit: Bool? { json.flag("appointment_edit") }

    /// Whether key images may be viewed.
    public var keyImageView: Bool? { json.flag("keyimage_view") }

    /// Whether key images may be changed.
    public var keyImageEdit: Bool? { json.flag("keyimage_edit") }

    /// Whether validation rules may be viewed.
    public var validateView: Bool? { json.flag("validate_view") }

    /// Whether validation rules may be added, changed and removed.
    public var validateEdit: Bool? { json.flag("validate_edit") }

    /// Whether DICOM data may be viewed.
    public var dicomDataView: Bool? { json.flag("dicomdata_view") }

    /// Whether DICOM data may be changed.
    public var dicomDataEdit: Bool? { json.flag("dicomdata_edit") }

    /// Whether purge rules may be viewed.
    public var purgeView: Bool? { json.flag("purge_view") }

    /// Whether purge rules may be added, changed and removed.
    public var purgeEdit: Bool? { json.flag("purge_edit") }

    /// Whether direct links to studies may be viewed and copied.
    public var linkDirect: Bool? { json.flag("link_direct") }

    /// Whether links may be viewed.
    public var linkView: Bool? { json.flag("link_view") }

    /// Whether links may be added, changed and removed.
    public var linkEdit: Bool? { json.flag("link_edit") }

    /// Whether one-time PINs for links may be made.
    public var linkEditPIN: Bool? { json.flag("link_edit_pin") }

    /// Whether upload links may be added, changed and removed.
    public var linkEditUpload: Bool? { json.flag("link_edit_upload") }

    /// Whether messages may be viewed.
    public var messageView: Bool? { json.flag("message_view") }

    /// Whether messages may be sent.
    public var messageEdit: Bool? { json.flag("message_edit") }

    /// Whether the user may change their share code.
    public var userModifySharecode: Bool? { json.flag("user_modify_sharecode") }

    /// Whether the user may change their defaults.
    public var userModifyDefaults: Bool? { json.flag("user_modify_defaults") }

    /// Whether the user may change their notifications.
    public var userModifyNotifications: Bool? { json.flag("user_modify_notifications") }

    /// Whether notifications of other users may be viewed.
    public var userViewOthersNotifications: Bool? { json.flag("user_view_others_notifications") }

    /// Whether notifications of other users may be changed.
    public var userModifyOthersNotifications: Bool? { json.flag("user_modify_others_notifications") }

    /// Whether email addresses of other users may be changed.
    public var userModifyOthersEmail: Bool? { json.flag("user_modify_others_email") }

    /// Whether public keys of other users may be changed.
    public var userModifyOthersPkey: Bool? { json.flag("user_modify_others_pkey") }

    /// Whether access to an account may be asked for.
    public var userRequestAccess: Bool? { json.flag("user_request_access") }

    /// Whether filters that others share with the user may be changed.
    public var userEditSharedFilter: Bool? { json.flag("user_edit_shared_filter") }

    /// Whether the activity channel may be subscribed to.
    public var channelActivity: Bool? { json.flag("channel_activity") }

    /// Whether the study and job channels may be subscribed to.
    public var channelStudy: Bool? { json.flag("channel_study") }

    /// Configuration of the viewer.
    public var viewerConfig: JSONValue? { json.value("viewer_config") }

    /// Configuration of the viewer of version 3.
    public var viewer3Config: JSONValue? { json.value("viewer3_config") }

    /// Settings of the user interface.
    public var uiJSON: JSONValue? { json.value("ui_json") }

    /// Whether AI questions may be asked about a namespace.
    public var namespaceQuestion: Bool? { json.flag("namespace_question") }

    /// Whether states of background jobs may be viewed.
    public var jobView: Bool? { json.flag("job_view") }

    /// Whether sites may be added.
    public var siteAdd: Bool? { json.flag("site_add") }

    /// Whether sites may be changed.
    public var siteEdit: Bool? { json.flag("site_edit") }

    /// Whether sites may be viewed.
    public var siteView: Bool? { json.flag("site_view") }

    /// Whether sites may be deleted.
    public var siteDelete: Bool? { json.flag("site_delete") }

    /// Whether sites may be qualified for a trial and made inactive.
    public var siteQualify: Bool? { json.flag("site_qualify") }

    /// Whether scanners may be added.
    public var scannerAdd: Bool? { json.flag("scanner_add") }

    /// Whether scanners may be changed.
    public var scannerEdit: Bool? { json.flag("scanner_edit") }

    /// Whether scanners may be viewed.
    public var scannerView: Bool? { json.flag("scanner_view") }

    /// Whether scanners may be deleted.
    public var scannerDelete: Bool? { json.flag("scanner_delete") }

    /// Whether users may be added to the contact list of a site.
    public var siteUserAdd: Bool? { json.flag("site_user_add") }

    /// Whether users may be changed in the contact list of a site.
    public var siteUserEdit: Bool? { json.flag("site_user_edit") }

    /// Whether the contact list of a site may be viewed.
    public var siteUserView: Bool? { json.flag("site_user_view") }

    /// Whether users may be removed from the contact list of a site.
    public var siteUserDelete: Bool? { json.flag("site_user_delete") }

    /// Whether the administration of terminology may be viewed.
    public var terminologyView: Bool? { json.flag("terminology_view") }

    /// Whether terminology may be changed.
    public var terminologyEdit: Bool? { json.flag("terminology_edit") }

    /// Whether queries may be added.
    public var queryAdd: Bool? { json.flag("query_add") }

    /// Whether queries may be changed.
    public var queryEdit: Bool? { json.flag("query_edit") }

    /// Whether queries may be viewed.
    public var queryView: Bool? { json.flag("query_view") }

    /// Whether metadata of queries may be viewed.
    public var queryViewMeta: Bool? { json.flag("query_view_meta") }

    /// Whether only own queries may be viewed.
    public var queryViewOnlyOwn: Bool? { json.flag("query_view_only_own") }

    /// Whether queries may be deleted.
    public var queryDelete: Bool? { json.flag("query_delete") }

    /// Whether queries may be answered.
    public var queryReply: Bool? { json.flag("query_reply") }

    /// Whether attachments may be added to queries.
    public var queryAttachmentAdd: Bool? { json.flag("query_attachment_add") }

    /// Whether attachments of queries may be viewed.
    public var queryAttachmentView: Bool? { json.flag("query_attachment_view") }

    /// Whether attachments of queries may be deleted.
    public var queryAttachmentDelete: Bool? { json.flag("query_attachment_delete") }

    /// Whether only own attachments of queries may be deleted.
    public var queryAttachmentDeleteOnlyOwn: Bool? { json.flag("query_attachment_delete_only_own") }

    /// Whether QC tasks may be added.
    public var qcTaskAdd: Bool? { json.flag("qctask_add") }

    /// Whether QC tasks may be changed.
    public var qcTaskEdit: Bool? { json.flag("qctask_edit") }

    /// Whether QC tasks may be viewed.
    public var qcTaskView: Bool? { json.flag("qctask_view") }

    /// Whether QC tasks may be deleted.
    public var qcTaskDelete: Bool? { json.flag("qctask_delete") }

    /// Whether priorities of QC tasks may be changed.
    public var qcTaskPrioritize: Bool? { json.flag("qctask_prioritize") }

    /// A value of the fields `study_field_…`.
    public struct StudyField: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `F`
        public static let full = Self(rawValue: "F")

        /// `H`
        public static let hidden = Self(rawValue: "H")

        /// `O`
        public static let readOnly = Self(rawValue: "O")

        /// `R`
        public static let required = Self(rawValue: "R")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `role_id`
        public var roleID: Field<String> { Field("role_id") }

        /// `account_edit`
        public var accountEdit: Field<Bool> { Field("account_edit") }

        /// `account_view`
        public var accountView: Field<Bool> { Field("account_view") }

        /// `account_user_view`
        public var accountUserView: Field<Bool> { Field("account_user_view") }

        /// `account_user_edit`
        public var accountUserEdit: Field<Bool> { Field("account_user_edit") }

        /// `account_user_invite`
        public var accountUserInvite: Field<Bool> { Field("account_user_invite") }

        /// `user_edit`
        public var userEdit: Field<Bool> { Field("user_edit") }

        /// `destination_view`
        public var destinationView: Field<Bool> { Field("destination_view") }

        /// `destination_edit`
        public var destinationEdit: Field<Bool> { Field("destination_edit") }

        /// `destination_search`
        public var destinationSearch: Field<Bool> { Field("destination_search") }

        /// `destination_search_mwl`
        public var destinationSearchMWL: Field<Bool> { Field("destination_search_mwl") }

        /// `group_view`
        public var groupView: Field<Bool> { Field("group_view") }

        /// `group_edit`
        public var groupEdit: Field<Bool> { Field("group_edit") }

        /// `group_clone`
        public var groupClone: Field<Bool> { Field("group_clone") }

        /// `location_view`
        public var locationView: Field<Bool> { Field("location_view") }

        /// `location_edit`
        public var locationEdit: Field<Bool> { Field("location_edit") }

        /// `location_clone`
        public var locationClone: Field<Bool> { Field("location_clone") }

        /// `role_view`
        public var roleView: Field<Bool> { Field("role_view") }

        /// `role_edit`
        public var roleEdit: Field<Bool> { Field("role_edit") }

        /// `route_view`
        public var routeView: Field<Bool> { Field("route_view") }

        /// `role_setting_edit`
        public var roleSettingEdit: Field<Bool> { Field("role_setting_edit") }

        /// `route_edit`
        public var routeEdit: Field<Bool> { Field("route_edit") }

        /// `node_view`
        public var nodeView: Field<Bool> { Field("node_view") }

        /// `node_edit`
        public var nodeEdit: Field<Bool> { Field("node_edit") }

        /// `node_edit_own`
        public var nodeEditOwn: Field<Bool> { Field("node_edit_own") }

        /// `node_connect`
        public var nodeConnect: Field<Bool> { Field("node_connect") }

        /// `node_approve_connect`
        public var nodeApproveConnect: Field<Bool> { Field("node_approve_connect") }

        /// `study_approve`
        public var studyApprove: Field<Bool> { Field("study_approve") }

        /// `study_view`
        public var studyView: Field<Bool> { Field("study_view") }

        /// `study_edit`
        public var studyEdit: Field<Bool> { Field("study_edit") }

        /// `study_edit_approved`
        public var studyEditApproved: Field<Bool> { Field("study_edit_approved") }

        /// `study_edit_unapproved`
        public var studyEditUnapproved: Field<Bool> { Field("study_edit_unapproved") }

        /// `study_star`
        public var studyStar: Field<Bool> { Field("study_star") }

        /// `study_tag`
        public var studyTag: Field<Bool> { Field("study_tag") }

        /// `study_upload`
        public var studyUpload: Field<Bool> { Field("study_upload") }

        /// `study_upload_validate`
        public var studyUploadValidate: Field<Bool> { Field("study_upload_validate") }

        /// `study_report_detail`
        public var studyReportDetail: Field<Bool> { Field("study_report_detail") }

        /// `study_download`
        public var studyDownload: Field<Bool> { Field("study_download") }

        /// `study_download_viewer`
        public var studyDownloadViewer: Field<Bool> { Field("study_download_viewer") }

        /// `study_download_iso`
        public var studyDownloadIso: Field<Bool> { Field("study_download_iso") }

        /// `study_browse`
        public var studyBrowse: Field<Bool> { Field("study_browse") }

        /// `study_push`
        public var studyPush: Field<Bool> { Field("study_push") }

        /// `study_share`
        public var studyShare: Field<Bool> { Field("study_share") }

        /// `study_share_email`
        public var studyShareEmail: Field<Bool> { Field("study_share_email") }

        /// `study_share_share_code`
        public var studyShareShareCode: Field<Bool> { Field("study_share_share_code") }

        /// `study_share_account`
        public var studyShareAccount: Field<Bool> { Field("study_share_account") }

        /// `study_share_location`
        public var studyShareLocation: Field<Bool> { Field("study_share_location") }

        /// `study_share_group`
        public var studyShareGroup: Field<Bool> { Field("study_share_group") }

        /// `study_share_user`
        public var studyShareUser: Field<Bool> { Field("study_share_user") }

        /// `study_share_rsna`
        public var studyShareRSNA: Field<Bool> { Field("study_share_rsna") }

        /// `study_share_npi`
        public var studyShareNPI: Field<Bool> { Field("study_share_npi") }

        /// `study_share_request`
        public var studyShareRequest: Field<Bool> { Field("study_share_request") }

        /// `study_delete`
        public var studyDelete: Field<Bool> { Field("study_delete") }

        /// `study_delete_image`
        public var studyDeleteImage: Field<Bool> { Field("study_delete_image") }

        /// `study_thin`
        public var studyThin: Field<Bool> { Field("study_thin") }

        /// `study_report_view`
        public var studyReportView: Field<Bool> { Field("study_report_view") }

        /// `study_report_view_approved`
        public var studyReportViewApproved: Field<Bool> { Field("study_report_view_approved") }

        /// `study_report_view_unapproved`
        public var studyReportViewUnapproved: Field<Bool> { Field("study_report_view_unapproved") }

        /// `study_report_view_only_own`
        public var studyReportViewOnlyOwn: Field<Bool> { Field("study_report_view_only_own") }

        /// `study_timing_view`
        public var studyTimingView: Field<Bool> { Field("study_timing_view") }

        /// `study_report_hl7_view`
        public var studyReportHL7View: Field<Bool> { Field("study_report_hl7_view") }

        /// `study_report_hl7_view_approved`
        public var studyReportHL7ViewApproved: Field<Bool> { Field("study_report_hl7_view_approved") }

        /// `study_report_hl7_view_unapproved`
        public var studyReportHL7ViewUnapproved: Field<Bool> { Field("study_report_hl7_view_unapproved") }

        /// `study_report_upload`
        public var studyReportUpload: Field<Bool> { Field("study_report_upload") }

        /// `study_report_upload_approved`
        public var studyReportUploadApproved: Field<Bool> { Field("study_report_upload_approved") }

        /// `study_report_upload_unapproved`
        public var studyReportUploadUnapproved: Field<Bool> { Field("study_report_upload_unapproved") }

        /// `study_report_delete`
        public var studyReportDelete: Field<Bool> { Field("study_report_delete") }

        /// `study_report_delete_approved`
        public var studyReportDeleteApproved: Field<Bool> { Field("study_report_delete_approved") }

        /// `study_report_delete_unapproved`
        public var studyReportDeleteUnapproved: Field<Bool> { Field("study_report_delete_unapproved") }

        /// `study_send_status_view`
        public var studySendStatusView: Field<Bool> { Field("study_send_status_view") }

        /// `study_sync`
        public var studySync: Field<Bool> { Field("study_sync") }

        /// `study_status_view`
        public var studyStatusView: Field<Bool> { Field("study_status_view") }

        /// `study_status_edit`
        public var studyStatusEdit: Field<Bool> { Field("study_status_edit") }

        /// `study_status_manual_edit`
        public var studyStatusManualEdit: Field<Bool> { Field("study_status_manual_edit") }

        /// `study_status_tags_ignore_rules`
        public var studyStatusTagsIgnoreRules: Field<Bool> { Field("study_status_tags_ignore_rules") }

        /// `study_comment_view`
        public var studyCommentView: Field<Bool> { Field("study_comment_view") }

        /// `study_comment_edit`
        public var studyCommentEdit: Field<Bool> { Field("study_comment_edit") }

        /// `study_audio_record`
        public var studyAudioRecord: Field<Bool> { Field("study_audio_record") }

        /// `study_audio_play`
        public var studyAudioPlay: Field<Bool> { Field("study_audio_play") }

        /// `study_move`
        public var studyMove: Field<Bool> { Field("study_move") }

        /// `study_freeze`
        public var studyFreeze: Field<Bool> { Field("study_freeze") }

        /// `study_duplicate`
        public var studyDuplicate: Field<Bool> { Field("study_duplicate") }

        /// `study_clone`
        public var studyClone: Field<Bool> { Field("study_clone") }

        /// `study_duplicate_request`
        public var studyDuplicateRequest: Field<Bool> { Field("study_duplicate_request") }

        /// `study_manual_route`
        public var studyManualRoute: Field<Bool> { Field("study_manual_route") }

        /// `study_split`
        public var studySplit: Field<Bool> { Field("study_split") }

        /// `study_merge`
        public var studyMerge: Field<Bool> { Field("study_merge") }

        /// `study_take`
        public var studyTake: Field<Bool> { Field("study_take") }

        /// `study_request_edit`
        public var studyRequestEdit: Field<Bool> { Field("study_request_edit") }

        /// `study_request_view`
        public var studyRequestView: Field<Bool> { Field("study_request_view") }

        /// `study_request_view_only_own`
        public var studyRequestViewOnlyOwn: Field<Bool> { Field("study_request_view_only_own") }

        /// `study_request_view_inbound`
        public var studyRequestViewInbound: Field<Bool> { Field("study_request_view_inbound") }

        /// `study_field_patient_name`
        public var studyFieldPatientName: Field<StudyField> { Field("study_field_patient_name") }

        /// `study_field_patientid`
        public var studyFieldPatientID: Field<StudyField> { Field("study_field_patientid") }

        /// `study_field_study_description`
        public var studyFieldStudyDescription: Field<StudyField> { Field("study_field_study_description") }

        /// `study_field_accession_number`
        public var studyFieldAccessionNumber: Field<StudyField> { Field("study_field_accession_number") }

        /// `study_field_modality`
        public var studyFieldModality: Field<StudyField> { Field("study_field_modality") }

        /// `study_field_referring_physician`
        public var studyFieldReferringPhysician: Field<StudyField> { Field("study_field_referring_physician") }

        /// `study_field_patient_sex`
        public var studyFieldPatientSex: Field<StudyField> { Field("study_field_patient_sex") }

        /// `study_field_study_date`
        public var studyFieldStudyDate: Field<StudyField> { Field("study_field_study_date") }

        /// `study_field_patient_birth_date`
        public var studyFieldPatientBirthDate: Field<StudyField> { Field("study_field_patient_birth_date") }

        /// `audit_view`
        public var auditView: Field<Bool> { Field("audit_view") }

        /// `analytics_view`
        public var analyticsView: Field<Bool> { Field("analytics_view") }

        /// `study_search_require_patient_name`
        public var studySearchRequirePatientName: Field<Bool> { Field("study_search_require_patient_name") }

        /// `study_search_require_patient_sex`
        public var studySearchRequirePatientSex: Field<Bool> { Field("study_search_require_patient_sex") }

        /// `study_search_require_accession_number`
        public var studySearchRequireAccessionNumber: Field<Bool> {
            Field("study_search_require_accession_number")
        }

        /// `study_search_require_patient_birth_date`
        public var studySearchRequirePatientBirthDate: Field<Bool> {
            Field("study_search_require_patient_birth_date")
        }

        /// `study_search_require_patientid`
        public var studySearchRequirePatientID: Field<Bool> { Field("study_search_require_patientid") }

        /// `pathology_upload`
        public var pathologyUpload: Field<Bool> { Field("pathology_upload") }

        /// `filter_share`
        public var filterShare: Field<Bool> { Field("filter_share") }

        /// `filter_edit_only_own`
        public var filterEditOnlyOwn: Field<Bool> { Field("filter_edit_only_own") }

        /// `customfield_view`
        public var customfieldView: Field<Bool> { Field("customfield_view") }

        /// `customfield_list`
        public var customfieldList: Field<Bool> { Field("customfield_list") }

        /// `customfield_edit`
        public var customfieldEdit: Field<Bool> { Field("customfield_edit") }

        /// `case_view`
        public var caseView: Field<Bool> { Field("case_view") }

        /// `case_view_only_own`
        public var caseViewOnlyOwn: Field<Bool> { Field("case_view_only_own") }

        /// `case_edit`
        public var caseEdit: Field<Bool> { Field("case_edit") }

        /// `case_edit_only_own`
        public var caseEditOnlyOwn: Field<Bool> { Field("case_edit_only_own") }

        /// `case_delete`
        public var caseDelete: Field<Bool> { Field("case_delete") }

        /// `customcode_view`
        public var customcodeView: Field<Bool> { Field("customcode_view") }

        /// `customcode_edit`
        public var customcodeEdit: Field<Bool> { Field("customcode_edit") }

        /// `customcode_deploy`
        public var customcodeDeploy: Field<Bool> { Field("customcode_deploy") }

        /// `patient_view`
        public var patientView: Field<Bool> { Field("patient_view") }

        /// `patient_edit`
        public var patientEdit: Field<Bool> { Field("patient_edit") }

        /// `patient_merge`
        public var patientMerge: Field<Bool> { Field("patient_merge") }

        /// `order_view`
        public var orderView: Field<Bool> { Field("order_view") }

        /// `order_edit`
        public var orderEdit: Field<Bool> { Field("order_edit") }

        /// `webhook_view`
        public var webhookView: Field<Bool> { Field("webhook_view") }

        /// `webhook_edit`
        public var webhookEdit: Field<Bool> { Field("webhook_edit") }

        /// `webhook_run`
        public var webhookRun: Field<Bool> { Field("webhook_run") }

        /// `can_proxy_login`
        public var canProxyLogin: Field<Bool> { Field("can_proxy_login") }

        /// `radreport_view`
        public var radReportView: Field<Bool> { Field("radreport_view") }

        /// `radreport_view_only_own`
        public var radReportViewOnlyOwn: Field<Bool> { Field("radreport_view_only_own") }

        /// `radreport_edit`
        public var radReportEdit: Field<Bool> { Field("radreport_edit") }

        /// `radreport_html_format`
        public var radReportHTMLFormat: Field<Bool> { Field("radreport_html_format") }

        /// `dictionary_view`
        public var dictionaryView: Field<Bool> { Field("dictionary_view") }

        /// `dictionary_edit`
        public var dictionaryEdit: Field<Bool> { Field("dictionary_edit") }

        /// `hl7_message_view`
        public var hl7MessageView: Field<Bool> { Field("hl7_message_view") }

        /// `hl7_message_delete`
        public var hl7MessageDelete: Field<Bool> { Field("hl7_message_delete") }

        /// `hl7_template_view`
        public var hl7TemplateView: Field<Bool> { Field("hl7_template_view") }

        /// `hl7_template_edit`
        public var hl7TemplateEdit: Field<Bool> { Field("hl7_template_edit") }

        /// `hl7_transform_view`
        public var hl7TransformView: Field<Bool> { Field("hl7_transform_view") }

        /// `hl7_transform_edit`
        public var hl7TransformEdit: Field<Bool> { Field("hl7_transform_edit") }

        /// `annotation_view`
        public var annotationView: Field<Bool> { Field("annotation_view") }

        /// `annotation_view_only_own`
        public var annotationViewOnlyOwn: Field<Bool> { Field("annotation_view_only_own") }

        /// `annotation_edit`
        public var annotationEdit: Field<Bool> { Field("annotation_edit") }

        /// `annotation_edit_only_own`
        public var annotationEditOnlyOwn: Field<Bool> { Field("annotation_edit_only_own") }

        /// `meeting_view`
        public var meetingView: Field<Bool> { Field("meeting_view") }

        /// `meeting_edit`
        public var meetingEdit: Field<Bool> { Field("meeting_edit") }

        /// `appointment_view`
        public var appointmentView: Field<Bool> { Field("appointment_view") }

        /// `appointment_view_only_own`
        public var appointmentViewOnlyOwn: Field<Bool> { Field("appointment_view_only_own") }

        /// `appointment_edit`
        public var appointmentEdit: Field<Bool> { Field("appointment_edit") }

        /// `keyimage_view`
        public var keyImageView: Field<Bool> { Field("keyimage_view") }

        /// `keyimage_edit`
        public var keyImageEdit: Field<Bool> { Field("keyimage_edit") }

        /// `validate_view`
        public var validateView: Field<Bool> { Field("validate_view") }

        /// `validate_edit`
        public var validateEdit: Field<Bool> { Field("validate_edit") }

        /// `dicomdata_view`
        public var dicomDataView: Field<Bool> { Field("dicomdata_view") }

        /// `dicomdata_edit`
        public var dicomDataEdit: Field<Bool> { Field("dicomdata_edit") }

        /// `purge_view`
        public var purgeView: Field<Bool> { Field("purge_view") }

        /// `purge_edit`
        public var purgeEdit: Field<Bool> { Field("purge_edit") }

        /// `link_direct`
        public var linkDirect: Field<Bool> { Field("link_direct") }

        /// `link_view`
        public var linkView: Field<Bool> { Field("link_view") }

        /// `link_edit`
        public var linkEdit: Field<Bool> { Field("link_edit") }

        /// `link_edit_pin`
        public var linkEditPIN: Field<Bool> { Field("link_edit_pin") }

        /// `link_edit_upload`
        public var linkEditUpload: Field<Bool> { Field("link_edit_upload") }

        /// `message_view`
        public var messageView: Field<Bool> { Field("message_view") }

        /// `message_edit`
        public var messageEdit: Field<Bool> { Field("message_edit") }

        /// `user_modify_sharecode`
        public var userModifySharecode: Field<Bool> { Field("user_modify_sharecode") }

        /// `user_modify_defaults`
        public var userModifyDefaults: Field<Bool> { Field("user_modify_defaults") }

        /// `user_modify_notifications`
        public var userModifyNotifications: Field<Bool> { Field("user_modify_notifications") }

        /// `user_view_others_notifications`
        public var userViewOthersNotifications: Field<Bool> { Field("user_view_others_notifications") }

        /// `user_modify_others_notifications`
        public var userModifyOthersNotifications: Field<Bool> { Field("user_modify_others_notifications") }

        /// `user_modify_others_email`
        public var userModifyOthersEmail: Field<Bool> { Field("user_modify_others_email") }

        /// `user_modify_others_pkey`
        public var userModifyOthersPkey: Field<Bool> { Field("user_modify_others_pkey") }

        /// `user_request_access`
        public var userRequestAccess: Field<Bool> { Field("user_request_access") }

        /// `user_edit_shared_filter`
        public var userEditSharedFilter: Field<Bool> { Field("user_edit_shared_filter") }

        /// `channel_activity`
        public var channelActivity: Field<Bool> { Field("channel_activity") }

        /// `channel_study`
        public var channelStudy: Field<Bool> { Field("channel_study") }

        /// `viewer_config`
        public var viewerConfig: Field<JSONValue> { Field("viewer_config") }

        /// `viewer3_config`
        public var viewer3Config: Field<JSONValue> { Field("viewer3_config") }

        /// `ui_json`
        public var uiJSON: Field<JSONValue> { Field("ui_json") }

        /// `namespace_question`
        public var namespaceQuestion: Field<Bool> { Field("namespace_question") }

        /// `job_view`
        public var jobView: Field<Bool> { Field("job_view") }

        /// `site_add`
        public var siteAdd: Field<Bool> { Field("site_add") }

        /// `site_edit`
        public var siteEdit: Field<Bool> { Field("site_edit") }

        /// `site_view`
        public var siteView: Field<Bool> { Field("site_view") }

        /// `site_delete`
        public var siteDelete: Field<Bool> { Field("site_delete") }

        /// `site_qualify`
        public var siteQualify: Field<Bool> { Field("site_qualify") }

        /// `scanner_add`
        public var scannerAdd: Field<Bool> { Field("scanner_add") }

        /// `scanner_edit`
        public var scannerEdit: Field<Bool> { Field("scanner_edit") }

        /// `scanner_view`
        public var scannerView: Field<Bool> { Field("scanner_view") }

        /// `scanner_delete`
        public var scannerDelete: Field<Bool> { Field("scanner_delete") }

        /// `site_user_add`
        public var siteUserAdd: Field<Bool> { Field("site_user_add") }

        /// `site_user_edit`
        public var siteUserEdit: Field<Bool> { Field("site_user_edit") }

        /// `site_user_view`
        public var siteUserView: Field<Bool> { Field("site_user_view") }

        /// `site_user_delete`
        public var siteUserDelete: Field<Bool> { Field("site_user_delete") }

        /// `terminology_view`
        public var terminologyView: Field<Bool> { Field("terminology_view") }

        /// `terminology_edit`
        public var terminologyEdit: Field<Bool> { Field("terminology_edit") }

        /// `query_add`
        public var queryAdd: Field<Bool> { Field("query_add") }

        /// `query_edit`
        public var queryEdit: Field<Bool> { Field("query_edit") }

        /// `query_view`
        public var queryView: Field<Bool> { Field("query_view") }

        /// `query_view_meta`
        public var queryViewMeta: Field<Bool> { Field("query_view_meta") }

        /// `query_view_only_own`
        public var queryViewOnlyOwn: Field<Bool> { Field("query_view_only_own") }

        /// `query_delete`
        public var queryDelete: Field<Bool> { Field("query_delete") }

        /// `query_reply`
        public var queryReply: Field<Bool> { Field("query_reply") }

        /// `query_attachment_add`
        public var queryAttachmentAdd: Field<Bool> { Field("query_attachment_add") }

        /// `query_attachment_view`
        public var queryAttachmentView: Field<Bool> { Field("query_attachment_view") }

        /// `query_attachment_delete`
        public var queryAttachmentDelete: Field<Bool> { Field("query_attachment_delete") }

        /// `query_attachment_delete_only_own`
        public var queryAttachmentDeleteOnlyOwn: Field<Bool> { Field("query_attachment_delete_only_own") }

        /// `qctask_add`
        public var qcTaskAdd: Field<Bool> { Field("qctask_add") }

        /// `qctask_edit`
        public var qcTaskEdit: Field<Bool> { Field("qctask_edit") }

        /// `qctask_view`
        public var qcTaskView: Field<Bool> { Field("qctask_view") }

        /// `qctask_delete`
        public var qcTaskDelete: Field<Bool> { Field("qctask_delete") }

        /// `qctask_prioritize`
        public var qcTaskPrioritize: Field<Bool> { Field("qctask_prioritize") }
    }
}
