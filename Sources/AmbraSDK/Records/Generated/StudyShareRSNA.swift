// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A share of a study through the RSNA Image Share.
public struct StudyShareRSNA: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_share_rsna" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study share rsna.
    public var uuid: String? { json.string("uuid") }

    /// Id of the exam at RSNA.
    public var examID: String? { json.string("exam_id") }

    /// PIN of the exam at RSNA.
    public var pin: String? { json.string("pin") }

    /// Why the delivery failed.
    public var reason: String? { json.string("reason") }

    /// Status of the delivery.
    public var status: String? { json.string("status") }

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

        /// `exam_id`
        public var examID: Field<String> { Field("exam_id") }

        /// `pin`
        public var pin: Field<String> { Field("pin") }

        /// `reason`
        public var reason: Field<String> { Field("reason") }

        /// `status`
        public var status: Field<String> { Field("status") }

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
