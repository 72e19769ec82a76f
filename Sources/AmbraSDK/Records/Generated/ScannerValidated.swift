// Written by `make generate` from Generator/Spec/service/scanner.yaml. Do not edit.

public import struct Foundation.Date

/// A validation of a scanner for a group.
public struct ScannerValidated: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "scanner_validated" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the scanner validated.
    public var uuid: String? { json.string("uuid") }

    /// Id of the group.
    public var groupID: String? { json.string("group_id") }

    /// Id of the scanner.
    public var scannerID: String? { json.string("scanner_id") }

    /// UID of the study that validated the scanner.
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

        /// `group_id`
        public var groupID: Field<String> { Field("group_id") }

        /// `scanner_id`
        public var scannerID: Field<String> { Field("scanner_id") }

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
