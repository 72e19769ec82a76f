// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// Permissions of a user, role or namespace. Only the common ones have a property; the others are read by name.
public struct Permissions: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "permissions" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the role that grants the permissions.
    public var roleID: String? { json.string("role_id") }

    /// Whether the study may be edited.
    public var studyEdit: Bool? { json.flag("study_edit") }

    /// Whether approved studies may be edited.
    public var studyEditApproved: Bool? { json.flag("study_edit_approved") }

    /// Whether studies that await approval may be edited.
    public var studyEditUnapproved: Bool? { json.flag("study_edit_unapproved") }

    /// Whether the study may be downloaded.
    public var studyDownload: Bool? { json.flag("study_download") }

    /// Whether studies may be browsed.
    public var studyBrowse: Bool? { json.flag("study_browse") }

    /// Whether the study may be shared.
    public var studyShare: Bool? { json.flag("study_share") }

    /// Whether the study may be shared by email.
    public var studyShareEmail: Bool? { json.flag("study_share_email") }

    /// Whether the study may be shared with a share code.
    public var studyShareShareCode: Bool? { json.flag("study_share_share_code") }

    /// Whether the study may be shared with an account.
    public var studyShareAccount: Bool? { json.flag("study_share_account") }

    /// Whether the study may be shared with a location.
    public var studyShareLocation: Bool? { json.flag("study_share_location") }

    /// Whether the study may be shared with a group.
    public var studyShareGroup: Bool? { json.flag("study_share_group") }

    /// Whether the study may be shared with a user.
    public var studyShareUser: Bool? { json.flag("study_share_user") }

    /// Whether the study may be shared through RSNA.
    public var studyShareRSNA: Bool? { json.flag("study_share_rsna") }

    /// Whether the study may be shared by NPI.
    public var studyShareNPI: Bool? { json.flag("study_share_npi") }

    /// Whether the study may be shared in answer to a study request.
    public var studyShareRequest: Bool? { json.flag("study_share_request") }

    /// Whether the study may be pushed to a destination.
    public var studyPush: Bool? { json.flag("study_push") }

    /// Whether the study may be deleted.
    public var studyDelete: Bool? { json.flag("study_delete") }

    /// Whether the study may be approved or rejected.
    public var studyApprove: Bool? { json.flag("study_approve") }

    /// Whether the study may be viewed.
    public var studyView: Bool? { json.flag("study_view") }

    /// Whether studies may be uploaded.
    public var studyUpload: Bool? { json.flag("study_upload") }

    /// Whether reports may be viewed.
    public var studyReportView: Bool? { json.flag("study_report_view") }

    /// Whether only own reports may be viewed.
    public var studyReportViewOnlyOwn: Bool? { json.flag("study_report_view_only_own") }

    /// Whether HL7 reports may be viewed.
    public var studyReportHL7View: Bool? { json.flag("study_report_hl7_view") }

    /// Whether reports may be uploaded.
    public var studyReportUpload: Bool? { json.flag("study_report_upload") }

    /// Whether reports may be deleted.
    public var studyReportDelete: Bool? { json.flag("study_report_delete") }

    /// Whether the study may be synced with storage.
    public var studySync: Bool? { json.flag("study_sync") }

    /// Whether a status may be chosen against the rules of the account.
    public var studyStatusTagsIgnoreRules: Bool? { json.flag("study_status_tags_ignore_rules") }

    /// Whether radreports may be written.
    public var radreportEdit: Bool? { json.flag("radreport_edit") }

    /// Whether radreports may be viewed.
    public var radreportView: Bool? { json.flag("radreport_view") }

    /// Whether only own radreports may be viewed.
    public var radreportViewOnlyOwn: Bool? { json.flag("radreport_view_only_own") }

    /// Whether meetings may be created and changed.
    public var meetingEdit: Bool? { json.flag("meeting_edit") }

    /// Whether meetings may be joined.
    public var meetingView: Bool? { json.flag("meeting_view") }

    /// Whether direct links may be made.
    public var linkDirect: Bool? { json.flag("link_direct") }

    /// Whether links may be created and deleted.
    public var linkEdit: Bool? { json.flag("link_edit") }

    /// Whether PINs of links may be made.
    public var linkEditPIN: Bool? { json.flag("link_edit_pin") }

    /// Whether links may be viewed.
    public var linkView: Bool? { json.flag("link_view") }

    /// Whether studies may be merged.
    public var studyMerge: Bool? { json.flag("study_merge") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `role_id`
        public var roleID: Field<String> { Field("role_id") }

        /// `study_edit`
        public var studyEdit: Field<Bool> { Field("study_edit") }

        /// `study_edit_approved`
        public var studyEditApproved: Field<Bool> { Field("study_edit_approved") }

        /// `study_edit_unapproved`
        public var studyEditUnapproved: Field<Bool> { Field("study_edit_unapproved") }

        /// `study_download`
        public var studyDownload: Field<Bool> { Field("study_download") }

        /// `study_browse`
        public var studyBrowse: Field<Bool> { Field("study_browse") }

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

        /// `study_push`
        public var studyPush: Field<Bool> { Field("study_push") }

        /// `study_delete`
        public var studyDelete: Field<Bool> { Field("study_delete") }

        /// `study_approve`
        public var studyApprove: Field<Bool> { Field("study_approve") }

        /// `study_view`
        public var studyView: Field<Bool> { Field("study_view") }

        /// `study_upload`
        public var studyUpload: Field<Bool> { Field("study_upload") }

        /// `study_report_view`
        public var studyReportView: Field<Bool> { Field("study_report_view") }

        /// `study_report_view_only_own`
        public var studyReportViewOnlyOwn: Field<Bool> { Field("study_report_view_only_own") }

        /// `study_report_hl7_view`
        public var studyReportHL7View: Field<Bool> { Field("study_report_hl7_view") }

        /// `study_report_upload`
        public var studyReportUpload: Field<Bool> { Field("study_report_upload") }

        /// `study_report_delete`
        public var studyReportDelete: Field<Bool> { Field("study_report_delete") }

        /// `study_sync`
        public var studySync: Field<Bool> { Field("study_sync") }

        /// `study_status_tags_ignore_rules`
        public var studyStatusTagsIgnoreRules: Field<Bool> { Field("study_status_tags_ignore_rules") }

        /// `radreport_edit`
        public var radreportEdit: Field<Bool> { Field("radreport_edit") }

        /// `radreport_view`
        public var radreportView: Field<Bool> { Field("radreport_view") }

        /// `radreport_view_only_own`
        public var radreportViewOnlyOwn: Field<Bool> { Field("radreport_view_only_own") }

        /// `meeting_edit`
        public var meetingEdit: Field<Bool> { Field("meeting_edit") }

        /// `meeting_view`
        public var meetingView: Field<Bool> { Field("meeting_view") }

        /// `link_direct`
        public var linkDirect: Field<Bool> { Field("link_direct") }

        /// `link_edit`
        public var linkEdit: Field<Bool> { Field("link_edit") }

        /// `link_edit_pin`
        public var linkEditPIN: Field<Bool> { Field("link_edit_pin") }

        /// `link_view`
        public var linkView: Field<Bool> { Field("link_view") }

        /// `study_merge`
        public var studyMerge: Field<Bool> { Field("study_merge") }
    }
}
