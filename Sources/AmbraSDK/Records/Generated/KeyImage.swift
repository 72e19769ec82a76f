// Written by `make generate` from Generator/Spec/service/keyimage.yaml. Do not edit.

public import struct Foundation.Date

/// A key image of a study.
public struct KeyImage: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "keyimage" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the key image.
    public var uuid: String? { json.string("uuid") }

    /// Id of the key image's creator.
    public var userID: String? { json.string("user_id") }

    /// Name of the user.
    public var userName: String? { json.string("user_name") }

    /// Series Instance UID.
    public var seriesUID: String? { json.string("series_uid") }

    /// SOP Instance UID.
    public var instanceUID: String? { json.string("instance_uid") }

    /// Frame number.
    public var frameNumber: Int? { json.integer("frame_number") }

    /// Version of the frame.
    public var version: String? { json.string("version") }

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

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `series_uid`
        public var seriesUID: Field<String> { Field("series_uid") }

        /// `instance_uid`
        public var instanceUID: Field<String> { Field("instance_uid") }

        /// `frame_number`
        public var frameNumber: Field<Int> { Field("frame_number") }

        /// `version`
        public var version: Field<String> { Field("version") }

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
