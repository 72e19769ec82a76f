// Written by `make generate` from Generator/Spec/service/analytics.yaml. Do not edit.

public import struct Foundation.Date

/// The answer of `/analytics/study`.
public struct AnalyticsStudyResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Date and time the analytics data is current to; absent when report is passed.
    public var current: Date? { json.dateTime("current") }

    /// Periods, earliest first; absent when report is passed.
    public var periods: [Period]? { json.records("periods", as: Period.self) }

    /// Id of the report; returned only when report is passed.
    public var reportID: String? { json.string("report_id") }

    /// An entry of `periods`.
    public struct Period: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Period start date.
        public var start: Date? { json.date("start") }

        /// Period end date.
        public var end: Date? { json.date("end") }

        /// Display label of the period.
        public var label: String? { json.string("label") }

        /// Number of created studies.
        public var studyCreate: Int? { json.integer("study_create") }

        /// Number of studies created by harvest.
        public var studyCreateHarvest: Int? { json.integer("study_create_harvest") }

        /// Number of studies created by upload.
        public var studyCreateUpload: Int? { json.integer("study_create_upload") }

        /// Number of studies created by share.
        public var studyCreateShare: Int? { json.integer("study_create_share") }

        /// Number of studies created by copy.
        public var studyCreateCopy: Int? { json.integer("study_create_copy") }

        /// Number of deleted studies.
        public var studyDelete: Int? { json.integer("study_delete") }

        /// Number of viewed studies.
        public var studyView: Int? { json.integer("study_view") }

        /// Number of viewed reports.
        public var studyReportView: Int? { json.integer("study_report_view") }

        /// Number of downloaded studies.
        public var studyDownload: Int? { json.integer("study_download") }

        /// Number of pushed studies.
        public var studyPush: Int? { json.integer("study_push") }

        /// Number of study shares out of the namespace or account.
        public var studyShareOut: Int? { json.integer("study_share_out") }

        /// Number of study shares into the namespace or account.
        public var studyShareIn: Int? { json.integer("study_share_in") }

        /// Number of study approvals into the namespace or account.
        public var studyApprove: Int? { json.integer("study_approve") }

        /// Number of automatic study approvals into the namespace or account.
        public var studyAutoApprove: Int? { json.integer("study_auto_approve") }

        /// Average load time of study views in milliseconds.
        public var studyViewLoad: Double? { json.number("study_view_load") }
    }
}

/// The answer of `/analytics/patient/portal`.
public struct AnalyticsPatientPortalResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Date and time the analytics data is current to.
    public var current: Date? { json.dateTime("current") }

    /// Periods, earliest first.
    public var periods: [Period]? { json.records("periods", as: Period.self) }

    /// An entry of `periods`.
    public struct Period: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Period start date.
        public var start: Date? { json.date("start") }

        /// Period end date.
        public var end: Date? { json.date("end") }

        /// Display label of the period.
        public var label: String? { json.string("label") }

        /// Number of viewed studies.
        public var studyView: Int? { json.integer("study_view") }

        /// Number of viewed reports.
        public var studyReportView: Int? { json.integer("study_report_view") }

        /// Number of downloaded studies.
        public var studyDownload: Int? { json.integer("study_download") }

        /// Number of study shares out of the namespace or account.
        public var studyShareOut: Int? { json.integer("study_share_out") }

        /// Number of logins.
        public var login: Int? { json.integer("login") }
    }
}

/// The answer of `/analytics/radreport`.
public struct AnalyticsRadReportResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Date and time the analytics data is current to.
    public var current: Date? { json.dateTime("current") }

    /// Periods, earliest first.
    public var periods: [Period]? { json.records("periods", as: Period.self) }

    /// An entry of `periods`.
    public struct Period: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Period start date.
        public var start: Date? { json.date("start") }

        /// Period end date.
        public var end: Date? { json.date("end") }

        /// Display label of the period.
        public var label: String? { json.string("label") }

        /// Number of created radreports.
        public var radReportCreate: Int? { json.integer("radreport_create") }

        /// Number of deleted radreports.
        public var radReportDelete: Int? { json.integer("radreport_delete") }

        /// Number of signed radreports.
        public var radReportSigned: Int? { json.integer("radreport_signed") }

        /// Number of generated radreports.
        public var radReportReportGenerated: Int? { json.integer("radreport_report_generated") }

        /// Namespaces that took part in the period.
        public var namespaces: [Namespace]? { json.records("namespaces", as: Namespace.self) }

        /// Users that took part in the period.
        public var users: [User]? { json.records("users", as: User.self) }

        /// An entry of `namespaces`.
        public struct Namespace: Record {
            /// All fields as they arrived.
            public var json: JSONObject

            /// Wraps an object.
            public init(json: JSONObject) { self.json = json }

            /// Id of the namespace.
            public var id: String? { json.string("id") }

            /// Name of the namespace.
            public var name: String? { json.string("name") }
        }

        /// An entry of `users`.
        public struct User: Record {
            /// All fields as they arrived.
            public var json: JSONObject

            /// Wraps an object.
            public init(json: JSONObject) { self.json = json }

            /// Id of the user.
            public var id: String? { json.string("id") }

            /// Name of the user.
            public var name: String? { json.string("name") }
        }
    }
}

/// The answer of `/analytics/user`.
public struct AnalyticsUserResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Date and time the analytics data is current to.
    public var current: Date? { json.dateTime("current") }

    /// Periods, earliest first.
    public var periods: [Period]? { json.records("periods", as: Period.self) }

    /// An entry of `periods`.
    public struct Period: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Period start date and time.
        public var start: Date? { json.dateTime("start") }

        /// Period end date and time.
        public var end: Date? { json.dateTime("end") }

        /// Display label of the period.
        public var label: String? { json.string("label") }

        /// Number of approved studies.
        public var studyApprove: Int? { json.integer("study_approve") }

        /// Number of rejected studies.
        public var studyReject: Int? { json.integer("study_reject") }

        /// Number of uploads through Epic.
        public var studyUploadEpic: Int? { json.integer("study_upload_epic") }

        /// Number of viewed studies.
        public var studyView: Int? { json.integer("study_view") }

        /// Average load time of study views in milliseconds.
        public var studyViewLoad: Double? { json.number("study_view_load") }

        /// Namespaces that took part in the period.
        public var namespaces: [Namespace]? { json.records("namespaces", as: Namespace.self) }

        /// Users that took part in the period.
        public var users: [User]? { json.records("users", as: User.self) }

        /// An entry of `namespaces`.
        public struct Namespace: Record {
            /// All fields as they arrived.
            public var json: JSONObject

            /// Wraps an object.
            public init(json: JSONObject) { self.json = json }

            /// Id of the namespace.
            public var id: String? { json.string("id") }

            /// Name of the namespace.
            public var name: String? { json.string("name") }
        }

        /// An entry of `users`.
        public struct User: Record {
            /// All fields as they arrived.
            public var json: JSONObject

            /// Wraps an object.
            public init(json: JSONObject) { self.json = json }

            /// Id of the user.
            public var id: String? { json.string("id") }

            /// Name of the user.
            public var name: String? { json.string("name") }
        }
    }
}
