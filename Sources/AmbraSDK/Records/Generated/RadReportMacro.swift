// Written by `make generate` from Generator/Spec/service/radreportmacro.yaml. Do not edit.

public import struct Foundation.Date

/// A text macro for radiology reports.
public struct RadReportMacro: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "macro" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the macro.
    public var uuid: String? { json.string("uuid") }

    /// Modality.
    public var modality: String? { json.string("modality") }

    /// Type of the radreport.
    public var type: String? { json.string("type") }

    /// Name of the macro.
    public var name: String? { json.string("name") }

    /// Macro body as JSON.
    public var body: JSONValue? { json.value("body") }

    /// Keyboard shortcut that inserts the macro.
    public var hotkey: String? { json.string("hotkey") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

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

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `body`
        public var body: Field<JSONValue> { Field("body") }

        /// `hotkey`
        public var hotkey: Field<String> { Field("hotkey") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

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
