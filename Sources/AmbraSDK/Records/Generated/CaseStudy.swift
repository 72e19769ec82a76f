// Written by `make generate` from Generator/Spec/service/case.yaml. Do not edit.

public import struct Foundation.Date

/// A study attached to a case.
public struct CaseStudy: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "case_study" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the case study.
    public var uuid: String? { json.string("uuid") }

    /// Id of the case.
    public var caseID: String? { json.string("case_id") }

    /// Id of the storage namespace.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

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

        /// `case_id`
        public var caseID: Field<String> { Field("case_id") }

        /// `storage_namespace`
        public var storageNamespace: Field<String> { Field("storage_namespace") }

        /// `study_uid`
        public var studyUID: Field<String> { Field("study_uid") }

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
