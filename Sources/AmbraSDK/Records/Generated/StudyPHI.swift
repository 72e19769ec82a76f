// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// The PHI of a study.
public struct StudyPHI: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_phi" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study phi.
    public var uuid: String? { json.string("uuid") }

    /// Custom fields of the study phi.
    public var customfields: JSONValue? { json.value("customfields") }

    /// Further PHI attributes.
    public var extended: String? { json.string("extended") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

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

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `extended`
        public var extended: Field<String> { Field("extended") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

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
