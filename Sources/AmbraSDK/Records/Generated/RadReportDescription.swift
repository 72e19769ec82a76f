// Written by `make generate` from Generator/Spec/service/radreport.yaml. Do not edit.

/// A radiology report in one line.
public struct RadReportDescription: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "radreport_description" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the radreport.
    public var uuid: String? { json.string("uuid") }

    /// Radreport description in one line.
    public var description: String? { json.string("description") }

    /// Type of the radreport.
    public var type: String? { json.string("type") }

    /// Whether the user can edit the radreport.
    public var canEdit: Bool? { json.flag("can_edit") }

    /// Id of the lock owner. Returned only for a locked report, with the account setting
    /// `enable_radreport_lock_reading`.
    public var lockedUserID: String? { json.string("locked_user_id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `description`
        public var description: Field<String> { Field("description") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `can_edit`
        public var canEdit: Field<Bool> { Field("can_edit") }

        /// `locked_user_id`
        public var lockedUserID: Field<String> { Field("locked_user_id") }
    }
}
