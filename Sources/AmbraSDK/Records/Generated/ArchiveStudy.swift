// Written by `make generate` from Generator/Spec/records/storage.yaml. Do not edit.

public import struct Foundation.Date

/// A study in the archive.
public struct ArchiveStudy: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "archive_study" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the archive study.
    public var uuid: String? { json.string("uuid") }

    /// Id of the vault of the archive.
    public var archiveVaultID: String? { json.string("archive_vault_id") }

    /// Signature of the current DATUM of the study.
    public var datumSignature: String? { json.string("datum_signature") }

    /// Time before which the job does not run.
    public var delayUntil: Date? { json.dateTime("delay_until") }

    /// Id of the engine.
    public var engineID: String? { json.string("engine_id") }

    /// Whether the retrieval is expedited.
    public var expedite: Bool? { json.flag("expedite") }

    /// Id of the job.
    public var jobID: String? { json.string("job_id") }

    /// Text of the last error of the job.
    public var lastError: String? { json.string("last_error") }

    /// Whether the study becomes thin once it is archived.
    public var makeThin: Bool? { json.flag("make_thin") }

    /// Whether the archived copy is to be deleted.
    public var needDelete: Bool? { json.flag("need_delete") }

    /// Whether the study is to be restored.
    public var needRestore: Bool? { json.flag("need_restore") }

    /// Whether the study is to be archived.
    public var needStore: Bool? { json.flag("need_store") }

    /// Priority of the job; higher numbers run first.
    public var priority: Int? { json.integer("priority") }

    /// When the job was started.
    public var startedAt: Date? { json.dateTime("started_at") }

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

        /// `archive_vault_id`
        public var archiveVaultID: Field<String> { Field("archive_vault_id") }

        /// `datum_signature`
        public var datumSignature: Field<String> { Field("datum_signature") }

        /// `delay_until`
        public var delayUntil: Field<Date> { Field("delay_until") }

        /// `engine_id`
        public var engineID: Field<String> { Field("engine_id") }

        /// `expedite`
        public var expedite: Field<Bool> { Field("expedite") }

        /// `job_id`
        public var jobID: Field<String> { Field("job_id") }

        /// `last_error`
        public var lastError: Field<String> { Field("last_error") }

        /// `make_thin`
        public var makeThin: Field<Bool> { Field("make_thin") }

        /// `need_delete`
        public var needDelete: Field<Bool> { Field("need_delete") }

        /// `need_restore`
        public var needRestore: Field<Bool> { Field("need_restore") }

        /// `need_store`
        public var needStore: Field<Bool> { Field("need_store") }

        /// `priority`
        public var priority: Field<Int> { Field("priority") }

        /// `started_at`
        public var startedAt: Field<Date> { Field("started_at") }

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
