// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// An upload of a study.
public struct StudyUpload: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_upload" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Message about the upload.
    public var message: String? { json.string("message") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
