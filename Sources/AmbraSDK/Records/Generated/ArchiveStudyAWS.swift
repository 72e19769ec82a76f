// Written by `make generate` from Generator/Spec/records/storage.yaml. Do not edit.

public import struct Foundation.Date

/// A study in an AWS archive.
public struct ArchiveStudyAWS: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "archive_study_aws" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the archive study aws.
    public var uuid: String? { json.string("uuid") }

    /// Id of the archived study.
    public var archiveStudyID: String? { json.string("archive_study_id") }

    /// Id of the archive in AWS.
    public var awsArchive: String? { json.string("aws_archive") }

    /// Signature of the current DATUM of the study.
    public var datumSignature: String? { json.string("datum_signature") }

    /// Id of the retrieval job.
    public var jobID: String? { json.string("job_id") }

    /// State of the retrieval: `PENDING`, `RETRIEVING`, `RETRIEVED`, `RESTORING`, `RESTORED` or `DONE`.
    public var state: String? { json.string("state") }

    /// What the archive holds: `datum` or `phi`.
    public var type: String? { json.string("type") }

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

        /// `archive_study_id`
        public var archiveStudyID: Field<String> { Field("archive_study_id") }

        /// `aws_archive`
        public var awsArchive: Field<String> { Field("aws_archive") }

        /// `datum_signature`
        public var datumSignature: Field<String> { Field("datum_signature") }

        /// `job_id`
        public var jobID: Field<String> { Field("job_id") }

        /// `state`
        public var state: Field<String> { Field("state") }

        /// `type`
        public var type: Field<String> { Field("type") }

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
