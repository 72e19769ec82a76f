// Written by `make generate` from Generator/Spec/service/radreport.yaml. Do not edit.

public import struct Foundation.Date

/// Counts of what happened to radiology reports on one day.
public struct RadReportAnalytics: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "radreport_analytics" }

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

    /// Number of radreports created.
    public var radReportCreate: Int? { json.integer("radreport_create") }

    /// Number of radreports deleted.
    public var radReportDelete: Int? { json.integer("radreport_delete") }

    /// Number of reports generated from radreports.
    public var radReportReportGenerated: Int? { json.integer("radreport_report_generated") }

    /// Number of radreports signed.
    public var radReportSigned: Int? { json.integer("radreport_signed") }

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

        /// `radreport_create`
        public var radReportCreate: Field<Int> { Field("radreport_create") }

        /// `radreport_delete`
        public var radReportDelete: Field<Int> { Field("radreport_delete") }

        /// `radreport_report_generated`
        public var radReportReportGenerated: Field<Int> { Field("radreport_report_generated") }

        /// `radreport_signed`
        public var radReportSigned: Field<Int> { Field("radreport_signed") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
