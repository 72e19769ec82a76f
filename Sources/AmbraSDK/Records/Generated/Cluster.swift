// Written by `make generate` from Generator/Spec/records/storage.yaml. Do not edit.

public import struct Foundation.Date

/// A cluster of storage engines.
public struct Cluster: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "cluster" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the cluster.
    public var uuid: String? { json.string("uuid") }

    /// Whether the cluster is an archive.
    public var archive: Bool? { json.flag("archive") }

    /// Id of the cluster that archives.
    public var archiveClusterID: String? { json.string("archive_cluster_id") }

    /// Id of the cluster for backups.
    public var backupClusterID: String? { json.string("backup_cluster_id") }

    /// Number of copies that the cluster keeps.
    public var copies: Int? { json.integer("copies") }

    /// Whether the cluster is the default one.
    public var isDefault: Bool? { json.flag("is_default") }

    /// Whether the cluster balances its load.
    public var isLoadBalanced: Bool? { json.flag("is_load_balanced") }

    /// Days for which studies should stay in the cluster.
    public var maxDays: Int? { json.integer("max_days") }

    /// Name of the cluster.
    public var name: String? { json.string("name") }

    /// Whether the cluster is filled by rsync.
    public var rsync: Bool? { json.flag("rsync") }

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

        /// `archive`
        public var archive: Field<Bool> { Field("archive") }

        /// `archive_cluster_id`
        public var archiveClusterID: Field<String> { Field("archive_cluster_id") }

        /// `backup_cluster_id`
        public var backupClusterID: Field<String> { Field("backup_cluster_id") }

        /// `copies`
        public var copies: Field<Int> { Field("copies") }

        /// `is_default`
        public var isDefault: Field<Bool> { Field("is_default") }

        /// `is_load_balanced`
        public var isLoadBalanced: Field<Bool> { Field("is_load_balanced") }

        /// `max_days`
        public var maxDays: Field<Int> { Field("max_days") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `rsync`
        public var rsync: Field<Bool> { Field("rsync") }

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
