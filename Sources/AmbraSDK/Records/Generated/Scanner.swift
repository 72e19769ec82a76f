// Written by `make generate` from Generator/Spec/service/scanner.yaml. Do not edit.

public import struct Foundation.Date

/// A scanner of a site.
public struct Scanner: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "scanner" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the scanner.
    public var uuid: String? { json.string("uuid") }

    /// Name of the scanner.
    public var name: String? { json.string("name") }

    /// Modality of the scanner.
    public var modality: String? { json.string("modality") }

    /// Serial number of the scanner.
    public var serialNo: String? { json.string("serial_no") }

    /// Manufacturer of the scanner.
    public var manufacturer: String? { json.string("manufacturer") }

    /// Model of the scanner.
    public var model: String? { json.string("model") }

    /// Custom fields of the scanner; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Trials (groups) for which the scanner is validated.
    public var validatedFor: [ValidatedFor]? { json.records("validated_for", as: ValidatedFor.self) }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the site.
    public var siteID: String? { json.string("site_id") }

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

    /// An entry of `validated_for`.
    public struct ValidatedFor: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the group.
        public var uuid: String? { json.string("uuid") }

        /// Name of the group.
        public var name: String? { json.string("name") }

        /// Study UID used to validate the scanner for the group.
        public var studyUID: String? { json.string("study_uid") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `serial_no`
        public var serialNo: Field<String> { Field("serial_no") }

        /// `manufacturer`
        public var manufacturer: Field<String> { Field("manufacturer") }

        /// `model`
        public var model: Field<String> { Field("model") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `validated_for`
        public var validatedFor: Field<JSONValue> { Field("validated_for") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `site_id`
        public var siteID: Field<String> { Field("site_id") }

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
