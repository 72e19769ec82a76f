// Written by `make generate` from Generator/Spec/service/filter.yaml. Do not edit.

public import struct Foundation.Date

/// The place of a saved filter in a tree of filters.
public struct FilterTier: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "filter_tier" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the filter further up in the tree.
    public var ancestorID: String? { json.string("ancestor_id") }

    /// Number of levels between the two filters.
    public var depth: Int? { json.integer("depth") }

    /// Id of the filter further down in the tree.
    public var descendantID: String? { json.string("descendant_id") }

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

        /// `ancestor_id`
        public var ancestorID: Field<String> { Field("ancestor_id") }

        /// `depth`
        public var depth: Field<Int> { Field("depth") }

        /// `descendant_id`
        public var descendantID: Field<String> { Field("descendant_id") }

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
