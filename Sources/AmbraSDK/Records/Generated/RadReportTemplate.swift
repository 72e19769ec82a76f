// Written by `make generate` from Generator/Spec/service/radreport.yaml. Do not edit.

public import struct Foundation.Date

/// A template of radiology reports.
public struct RadReportTemplate: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "template" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the template.
    public var uuid: String? { json.string("uuid") }

    /// Type of the radreport.
    public var type: String? { json.string("type") }

    /// Name of the template.
    public var name: String? { json.string("name") }

    /// Body of the template.
    public var body: String? { json.string("body") }

    /// Template preview.
    public var preview: String? { json.string("preview") }

    /// Template options as JSON.
    public var options: JSONValue? { json.value("options") }

    /// Whether the template is active.
    public var active: Bool? { json.flag("active") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

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

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `body`
        public var body: Field<String> { Field("body") }

        /// `preview`
        public var preview: Field<String> { Field("preview") }

        /// `options`
        public var options: Field<JSONValue> { Field("options") }

        /// `active`
        public var active: Field<Bool> { Field("active") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

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
