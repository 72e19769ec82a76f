// Written by `make generate` from Generator/Spec/records/storage.yaml. Do not edit.

public import struct Foundation.Date

/// A storage engine.
public struct Engine: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "engine" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the engine.
    public var uuid: String? { json.string("uuid") }

    /// Id of the cluster.
    public var clusterID: String? { json.string("cluster_id") }

    /// Domain name by which the engine is reached.
    public var fqdn: String? { json.string("fqdn") }

    /// Threshold of free disk space.
    public var freeDiskSpace: Int? { json.integer("free_disk_space") }

    /// Configuration of the Google Cloud Healthcare API.
    public var ghcInfo: String? { json.string("ghc_info") }

    /// Map of host names, as JSON.
    public var hostMap: String? { json.string("host_map") }

    /// Host that takes archiving work.
    public var idleStorageHost: String? { json.string("idle_storage_host") }

    /// Whether the engine is full.
    public var isFull: Bool? { json.flag("is_full") }

    /// Whether the engine is offline.
    public var isOffline: Bool? { json.flag("is_offline") }

    /// Session id that the engine trusts.
    public var magicSID: String? { json.string("magic_sid") }

    /// Largest number of pull jobs at one time.
    public var maxPullJobs: Int? { json.integer("max_pull_jobs") }

    /// Largest number of push jobs at one time.
    public var maxPushJobs: Int? { json.integer("max_push_jobs") }

    /// Whether the engine is left out of backups.
    public var noBackup: Bool? { json.flag("no_backup") }

    /// Whether the engine stores no PHI.
    public var noPHI: Bool? { json.flag("no_phi") }

    /// Whether studies on the engine are left out of all purges.
    public var noPurge: Bool? { json.flag("no_purge") }

    /// URL by which the services reach the engine.
    public var servicesURL: String? { json.string("services_url") }

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

        /// `cluster_id`
        public var clusterID: Field<String> { Field("cluster_id") }

        /// `fqdn`
        public var fqdn: Field<String> { Field("fqdn") }

        /// `free_disk_space`
        public var freeDiskSpace: Field<Int> { Field("free_disk_space") }

        /// `ghc_info`
        public var ghcInfo: Field<String> { Field("ghc_info") }

        /// `host_map`
        public var hostMap: Field<String> { Field("host_map") }

        /// `idle_storage_host`
        public var idleStorageHost: Field<String> { Field("idle_storage_host") }

        /// `is_full`
        public var isFull: Field<Bool> { Field("is_full") }

        /// `is_offline`
        public var isOffline: Field<Bool> { Field("is_offline") }

        /// `magic_sid`
        public var magicSID: Field<String> { Field("magic_sid") }

        /// `max_pull_jobs`
        public var maxPullJobs: Field<Int> { Field("max_pull_jobs") }

        /// `max_push_jobs`
        public var maxPushJobs: Field<Int> { Field("max_push_jobs") }

        /// `no_backup`
        public var noBackup: Field<Bool> { Field("no_backup") }

        /// `no_phi`
        public var noPHI: Field<Bool> { Field("no_phi") }

        /// `no_purge`
        public var noPurge: Field<Bool> { Field("no_purge") }

        /// `services_url`
        public var servicesURL: Field<String> { Field("services_url") }

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
