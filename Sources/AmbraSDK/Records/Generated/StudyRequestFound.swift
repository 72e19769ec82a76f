// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// A study found for a study request.
public struct StudyRequestFound: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_request_found" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study request found.
    public var uuid: String? { json.string("uuid") }

    /// Id of the destination search.
    public var destinationSearchID: String? { json.string("destination_search_id") }

    /// Result of the search.
    public var result: String? { json.string("result") }

    /// Id of the fetch of the study.
    public var studyFetchID: String? { json.string("study_fetch_id") }

    /// Id of the study request.
    public var studyRequestID: String? { json.string("study_request_id") }

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

        /// `destination_search_id`
        public var destinationSearchID: Field<String> { Field("destination_search_id") }

        /// `result`
        public var result: Field<String> { Field("result") }

        /// `study_fetch_id`
        public var studyFetchID: Field<String> { Field("study_fetch_id") }

        /// `study_request_id`
        public var studyRequestID: Field<String> { Field("study_request_id") }

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
