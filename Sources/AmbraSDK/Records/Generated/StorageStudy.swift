// Written by `make generate` from Generator/Spec/records/storage.yaml. Do not edit.

public import struct Foundation.Date

/// A study as storage knows it.
public struct StorageStudy: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "storage_study" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the storage study.
    public var uuid: String? { json.string("uuid") }

    /// Whether the study is corrupt.
    public var corrupt: Bool? { json.flag("corrupt") }

    /// Id of the engine.
    public var engineID: String? { json.string("engine_id") }

    /// Whether the study is frozen.
    public var isFrozen: Bool? { json.flag("is_frozen") }

    /// When storage last read the study.
    public var lastAccess: Date? { json.dateTime("last_access") }

    /// When storage last changed the study.
    public var lastUpdate: Date? { json.dateTime("last_update") }

    /// Id of the rsync account.
    public var rsyncID: String? { json.string("rsync_id") }

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

        /// `corrupt`
        public var corrupt: Field<Bool> { Field("corrupt") }

        /// `engine_id`
        public var engineID: Field<String> { Field("engine_id") }

        /// `is_frozen`
        public var isFrozen: Field<Bool> { Field("is_frozen") }

        /// `last_access`
        public var lastAccess: Field<Date> { Field("last_access") }

        /// `last_update`
        public var lastUpdate: Field<Date> { Field("last_update") }

        /// `rsync_id`
        public var rsyncID: Field<String> { Field("rsync_id") }

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
