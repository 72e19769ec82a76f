// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

public import struct Foundation.Date

/// What a user did in one period.
public struct UserAnalytics: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "user_analytics" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Day that is counted.
    public var day: Date? { json.date("day") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Number of studies approved.
    public var studyApprove: Int? { json.integer("study_approve") }

    /// Number of studies rejected.
    public var studyReject: Int? { json.integer("study_reject") }

    /// Number of uploads through Epic.
    public var studyUploadEpic: Int? { json.integer("study_upload_epic") }

    /// Number of study views.
    public var studyView: Int? { json.integer("study_view") }

    /// Number of study views with a measured load time.
    public var studyViewLoadCnt: Int? { json.integer("study_view_load_cnt") }

    /// Sum of the load times.
    public var studyViewLoadTot: Int? { json.integer("study_view_load_tot") }

    /// Hour that is counted.
    public var time: Date? { json.dateTime("time") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `day`
        public var day: Field<Date> { Field("day") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `study_approve`
        public var studyApprove: Field<Int> { Field("study_approve") }

        /// `study_reject`
        public var studyReject: Field<Int> { Field("study_reject") }

        /// `study_upload_epic`
        public var studyUploadEpic: Field<Int> { Field("study_upload_epic") }

        /// `study_view`
        public var studyView: Field<Int> { Field("study_view") }

        /// `study_view_load_cnt`
        public var studyViewLoadCnt: Field<Int> { Field("study_view_load_cnt") }

        /// `study_view_load_tot`
        public var studyViewLoadTot: Field<Int> { Field("study_view_load_tot") }

        /// `time`
        public var time: Field<Date> { Field("time") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
