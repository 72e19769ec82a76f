// Written by `make generate` from Generator/Spec/records/storage.yaml. Do not edit.

public import struct Foundation.Date

/// An accelerator, a cache of studies near their users.
public struct Accelerator: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "accelerator" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the accelerator.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Network address of the accelerator.
    public var address: String? { json.string("address") }

    /// Fully qualified domain name of the accelerator.
    public var fqdn: String? { json.string("fqdn") }

    /// Domain name that resolves to an accelerator close to the caller.
    public var geoFQDN: String? { json.string("geo_fqdn") }

    /// Whether the accelerator serves all accounts.
    public var global: Bool? { json.flag("global") }

    /// Name of the accelerator.
    public var name: String? { json.string("name") }

    /// Whether shared studies are pushed to the accelerator.
    public var pushSharedStudies: Bool? { json.flag("push_shared_studies") }

    /// Days for which the accelerator keeps studies.
    public var retentionDays: Int? { json.integer("retention_days") }

    /// Serial number of the accelerator.
    public var serialNo: String? { json.string("serial_no") }

    /// Whether the accelerator should upgrade itself.
    public var upgrade: Bool? { json.flag("upgrade") }

    /// Software version of the accelerator.
    public var version: String? { json.string("version") }

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

        /// `address`
        public var address: Field<String> { Field("address") }

        /// `fqdn`
        public var fqdn: Field<String> { Field("fqdn") }

        /// `geo_fqdn`
        public var geoFQDN: Field<String> { Field("geo_fqdn") }

        /// `global`
        public var global: Field<Bool> { Field("global") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `push_shared_studies`
        public var pushSharedStudies: Field<Bool> { Field("push_shared_studies") }

        /// `retention_days`
        public var retentionDays: Field<Int> { Field("retention_days") }

        /// `serial_no`
        public var serialNo: Field<String> { Field("serial_no") }

        /// `upgrade`
        public var upgrade: Field<Bool> { Field("upgrade") }

        /// `version`
        public var version: Field<String> { Field("version") }

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
