// Written by `make generate` from Generator/Spec/records/brand.yaml. Do not edit.

public import struct Foundation.Date

/// A vanity host name of a brand.
public struct BrandVanity: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "brand_vanity" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the brand vanity.
    public var uuid: String? { json.string("uuid") }

    /// Id of the brand.
    public var brandID: String? { json.string("brand_id") }

    /// Vanity host name.
    public var vanity: String? { json.string("vanity") }

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

        /// `brand_id`
        public var brandID: Field<String> { Field("brand_id") }

        /// `vanity`
        public var vanity: Field<String> { Field("vanity") }

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
