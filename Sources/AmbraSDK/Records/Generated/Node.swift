// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

public import struct Foundation.Date

/// A node, a gateway at a site.
public struct Node: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "node" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the node.
    public var uuid: String? { json.string("uuid") }

    /// Name of the node.
    public var name: String? { json.string("name") }

    /// Type of the node.
    public var type: Kind? { json.choice("type", as: Kind.self) }

    /// Operating system type of the node.
    public var osType: OSType? { json.choice("os_type", as: OSType.self) }

    /// Serial number of the node.
    public var serialNo: String? { json.string("serial_no") }

    /// Id of the storage namespace into which the node harvests.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// Name of the node's harvest storage namespace.
    public var storageNamespaceName: String? { json.string("storage_namespace_name") }

    /// JSON object of the configuration's key-value pairs.
    public var configuration: JSONValue? { json.value("configuration") }

    /// Whether normal study sending by the node is monitored.
    public var monitorStudyCreate: Bool? { json.flag("monitor_study_create") }

    /// Notification threshold for `monitor_study_create`, in minutes.
    public var monitorStudyCreateThreshold: Int? { json.integer("monitor_study_create_threshold") }

    /// Whether pings from the node are monitored.
    public var monitorNodePing: Bool? { json.flag("monitor_node_ping") }

    /// Whether slow pushing by the node is monitored.
    public var monitorNodeSlowPush: Bool? { json.flag("monitor_node_slow_push") }

    /// Notification threshold for `monitor_node_slow_push`, in minutes.
    public var monitorNodeSlowPushThreshold: Int? { json.integer("monitor_node_slow_push_threshold") }

    /// Whether recent study sends by the node are monitored.
    public var monitorNodeLastSend: Bool? { json.flag("monitor_node_last_send") }

    /// Notification threshold for `monitor_node_last_send`, in minutes.
    public var monitorNodeLastSendThreshold: Int? { json.integer("monitor_node_last_send_threshold") }

    /// Email addresses that are told when a monitor fails.
    public var monitorEmail: String? { json.string("monitor_email") }

    /// Email addresses that receive warning notices.
    public var warningEmail: String? { json.string("warning_email") }

    /// Id of the accelerator, for accelerator nodes.
    public var acceleratorID: String? { json.string("accelerator_id") }

    /// Id of the associated account.
    public var accountID: String? { json.string("account_id") }

    /// Account settings that the node overrides.
    public var settings: AccountSettings? { json.record("settings", as: AccountSettings.self) }

    /// Whether `node_view` or `node_edit` on this node is granted to the user.
    public var hasAccess: Bool? { json.flag("has_access") }

    /// Name of the facility where the node is installed.
    public var facilityName: String? { json.string("facility_name") }

    /// Zip code of the installation facility.
    public var facilityZip: String? { json.string("facility_zip") }

    /// Name of the facility contact.
    public var facilityContact: String? { json.string("facility_contact") }

    /// Title of the facility contact.
    public var facilityContactTitle: String? { json.string("facility_contact_title") }

    /// Email address of the facility contact.
    public var facilityEmail: String? { json.string("facility_email") }

    /// Notes about the facility.
    public var facilityNotes: String? { json.string("facility_notes") }

    /// Category of the node.
    public var category: Category? { json.choice("category", as: Category.self) }

    /// Whether the node is public.
    public var isPublic: Bool? { json.flag("is_public") }

    /// S3 bucket name of the cloud-to-cloud gateway.
    public var ctcBucket: String? { json.string("ctc_bucket") }

    /// Seconds since the node's last ping, or -1 if it never pinged.
    public var lastPing: Int? { json.integer("last_ping") }

    /// Configuration of the node.
    public var configurationH: JSONValue? { json.value("configuration_h") }

    /// State of the facility.
    public var facilityState: String? { json.string("facility_state") }

    /// Whether the node is a global accelerator.
    public var global: Bool? { json.flag("global") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Performance counters, no longer used.
    public var performanceData: String? { json.string("performance_data") }

    /// Whether the node reloads its configuration at the next ping.
    public var reloadConfiguration: Bool? { json.flag("reload_configuration") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

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

    /// A value of `type`.
    public struct Kind: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STORAGE`
        public static let storage = Self(rawValue: "STORAGE")

        /// `HARVESTER`
        public static let harvester = Self(rawValue: "HARVESTER")

        /// `ACCELERATOR`
        public static let accelerator = Self(rawValue: "ACCELERATOR")

        /// `CLEARINGHOUSE`
        public static let clearinghouse = Self(rawValue: "CLEARINGHOUSE")

        /// `VIRTUAL`
        public static let virtual = Self(rawValue: "VIRTUAL")

        /// `UTILITY`
        public static let utility = Self(rawValue: "UTILITY")

        /// `XDS`
        public static let xds = Self(rawValue: "XDS")
    }

    /// A value of `os_type`.
    public struct OSType: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WINDOWS`
        public static let windows = Self(rawValue: "WINDOWS")

        /// `MACOS`
        public static let macOS = Self(rawValue: "MACOS")
    }

    /// A value of `category`.
    public struct Category: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ACTIVE`
        public static let active = Self(rawValue: "ACTIVE")

        /// `INACTIVE`
        public static let inactive = Self(rawValue: "INACTIVE")

        /// `MIGRATION`
        public static let migration = Self(rawValue: "MIGRATION")

        /// `TEST`
        public static let test = Self(rawValue: "TEST")

        /// `DUPLICATE`
        public static let duplicate = Self(rawValue: "DUPLICATE")

        /// `INTEGRATED`
        public static let integrated = Self(rawValue: "INTEGRATED")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `type`
        public var type: Field<Kind> { Field("type") }

        /// `os_type`
        public var osType: Field<OSType> { Field("os_type") }

        /// `serial_no`
        public var serialNo: Field<String> { Field("serial_no") }

        /// `storage_namespace`
        public var storageNamespace: Field<String> { Field("storage_namespace") }

        /// `storage_namespace_name`
        public var storageNamespaceName: Field<String> { Field("storage_namespace_name") }

        /// `configuration`
        public var configuration: Field<JSONValue> { Field("configuration") }

        /// `monitor_study_create`
        public var monitorStudyCreate: Field<Bool> { Field("monitor_study_create") }

        /// `monitor_study_create_threshold`
        public var monitorStudyCreateThreshold: Field<Int> { Field("monitor_study_create_threshold") }

        /// `monitor_node_ping`
        public var monitorNodePing: Field<Bool> { Field("monitor_node_ping") }

        /// `monitor_node_slow_push`
        public var monitorNodeSlowPush: Field<Bool> { Field("monitor_node_slow_push") }

        /// `monitor_node_slow_push_threshold`
        public var monitorNodeSlowPushThreshold: Field<Int> { Field("monitor_node_slow_push_threshold") }

        /// `monitor_node_last_send`
        public var monitorNodeLastSend: Field<Bool> { Field("monitor_node_last_send") }

        /// `monitor_node_last_send_threshold`
        public var monitorNodeLastSendThreshold: Field<Int> { Field("monitor_node_last_send_threshold") }

        /// `monitor_email`
        public var monitorEmail: Field<String> { Field("monitor_email") }

        /// `warning_email`
        public var warningEmail: Field<String> { Field("warning_email") }

        /// `accelerator_id`
        public var acceleratorID: Field<String> { Field("accelerator_id") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

        /// `has_access`
        public var hasAccess: Field<Bool> { Field("has_access") }

        /// `facility_name`
        public var facilityName: Field<String> { Field("facility_name") }

        /// `facility_zip`
        public var facilityZip: Field<String> { Field("facility_zip") }

        /// `facility_contact`
        public var facilityContact: Field<String> { Field("facility_contact") }

        /// `facility_contact_title`
        public var facilityContactTitle: Field<String> { Field("facility_contact_title") }

        /// `facility_email`
        public var facilityEmail: Field<String> { Field("facility_email") }

        /// `facility_notes`
        public var facilityNotes: Field<String> { Field("facility_notes") }

        /// `category`
        public var category: Field<Category> { Field("category") }

        /// `is_public`
        public var isPublic: Field<Bool> { Field("is_public") }

        /// `ctc_bucket`
        public var ctcBucket: Field<String> { Field("ctc_bucket") }

        /// `last_ping`
        public var lastPing: Field<Int> { Field("last_ping") }

        /// `configuration_h`
        public var configurationH: Field<JSONValue> { Field("configuration_h") }

        /// `facility_state`
        public var facilityState: Field<String> { Field("facility_state") }

        /// `global`
        public var global: Field<Bool> { Field("global") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `performance_data`
        public var performanceData: Field<String> { Field("performance_data") }

        /// `reload_configuration`
        public var reloadConfiguration: Field<Bool> { Field("reload_configuration") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

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
