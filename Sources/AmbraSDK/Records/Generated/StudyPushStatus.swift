// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// How the push of a study to a destination stands.
public struct StudyPushStatus: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "study_push_status" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study push status.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the PHI namespace from which the study was copied.
    public var copySrcPHINamespace: String? { json.string("copy_src_phi_namespace") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Id of the PHI namespace.
    public var phiNamespace: String? { json.string("phi_namespace") }

    /// Status of the push: `N` pending, `I` in process, `P` partial, `S` success or `F` failure.
    public var status: String? { json.string("status") }

    /// Reason for the status.
    public var statusReason: String? { json.string("status_reason") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// Id of the push.
    public var studyPushID: String? { json.string("study_push_id") }

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

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `copy_src_phi_namespace`
        public var copySrcPHINamespace: Field<String> { Field("copy_src_phi_namespace") }

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `phi_namespace`
        public var phiNamespace: Field<String> { Field("phi_namespace") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `status_reason`
        public var statusReason: Field<String> { Field("status_reason") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `study_push_id`
        public var studyPushID: Field<String> { Field("study_push_id") }

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
