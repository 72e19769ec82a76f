// Written by `make generate` from Generator/Spec/records/storage.yaml. Do not edit.

public import struct Foundation.Date

/// A vault of the archive.
public struct ArchiveVault: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "archive_vault" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the archive vault.
    public var uuid: String? { json.string("uuid") }

    /// Access key of the vault at AWS.
    public var key: String? { json.string("key") }

    /// AWS region of the vault.
    public var region: String? { json.string("region") }

    /// Secret key of the vault at AWS.
    public var secret: String? { json.string("secret") }

    /// AWS storage class of the vault.
    public var storageClass: String? { json.string("storage_class") }

    /// Name of the vault.
    public var vault: String? { json.string("vault") }

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

        /// `key`
        public var key: Field<String> { Field("key") }

        /// `region`
        public var region: Field<String> { Field("region") }

        /// `secret`
        public var secret: Field<String> { Field("secret") }

        /// `storage_class`
        public var storageClass: Field<String> { Field("storage_class") }

        /// `vault`
        public var vault: Field<String> { Field("vault") }

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
