// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// Counts of what happened to studies on one day.
public struct StudyAnalytics: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_analytics" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Custom fields that are counted.
    public var customfields: JSONValue? { json.value("customfields") }

    /// Day that is counted.
    public var day: Date? { json.date("day") }

    /// Number of logins.
    public var login: Int? { json.integer("login") }

    /// Modality that is counted.
    public var modality: String? { json.string("modality") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Number of studies approved.
    public var studyApprove: Int? { json.integer("study_approve") }

    /// Number of studies approved without a user.
    public var studyAutoApprove: Int? { json.integer("study_auto_approve") }

    /// Number of studies created.
    public var studyCreate: Int? { json.integer("study_create") }

    /// Number of studies created by copy.
    public var studyCreateCopy: Int? { json.integer("study_create_copy") }

    /// Number of studies created by harvest.
    public var studyCreateHarvest: Int? { json.integer("study_create_harvest") }

    /// Number of studies created by share.
    public var studyCreateShare: Int? { json.integer("study_create_share") }

    /// Number of studies created by upload.
    public var studyCreateUpload: Int? { json.integer("study_create_upload") }

    /// Number of studies deleted.
    public var studyDelete: Int? { json.integer("study_delete") }

    /// Number of downloads.
    public var studyDownload: Int? { json.integer("study_download") }

    /// Number of pushes.
    public var studyPush: Int? { json.integer("study_push") }

    /// Number of reports viewed.
    public var studyReportView: Int? { json.integer("study_report_view") }

    /// Number of shares received.
    public var studyShareIn: Int? { json.integer("study_share_in") }

    /// Number of shares sent.
    public var studyShareOut: Int? { json.integer("study_share_out") }

    /// Number of study views.
    public var studyView: Int? { json.integer("study_view") }

    /// Number of study views with a measured load time.
    public var studyViewLoadCnt: Int? { json.integer("study_view_load_cnt") }

    /// Sum of the load times.
    public var studyViewLoadTot: Int? { json.integer("study_view_load_tot") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `day`
        public var day: Field<Date> { Field("day") }

        /// `login`
        public var login: Field<Int> { Field("login") }

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `study_approve`
        public var studyApprove: Field<Int> { Field("study_approve") }

        /// `study_auto_approve`
        public var studyAutoApprove: Field<Int> { Field("study_auto_approve") }

        /// `study_create`
        public var studyCreate: Field<Int> { Field("study_create") }

        /// `study_create_copy`
        public var studyCreateCopy: Field<Int> { Field("study_create_copy") }

        /// `study_create_harvest`
        public var studyCreateHarvest: Field<Int> { Field("study_create_harvest") }

        /// `study_create_share`
        public var studyCreateShare: Field<Int> { Field("study_create_share") }

        /// `study_create_upload`
        public var studyCreateUpload: Field<Int> { Field("study_create_upload") }

        /// `study_delete`
        public var studyDelete: Field<Int> { Field("study_delete") }

        /// `study_download`
        public var studyDownload: Field<Int> { Field("study_download") }

        /// `study_push`
        public var studyPush: Field<Int> { Field("study_push") }

        /// `study_report_view`
        public var studyReportView: Field<Int> { Field("study_report_view") }

        /// `study_share_in`
        public var studyShareIn: Field<Int> { Field("study_share_in") }

        /// `study_share_out`
        public var studyShareOut: Field<Int> { Field("study_share_out") }

        /// `study_view`
        public var studyView: Field<Int> { Field("study_view") }

        /// `study_view_load_cnt`
        public var studyViewLoadCnt: Field<Int> { Field("study_view_load_cnt") }

        /// `study_view_load_tot`
        public var studyViewLoadTot: Field<Int> { Field("study_view_load_tot") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
