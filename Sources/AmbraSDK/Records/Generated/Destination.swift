// Written by `make generate` from Generator/Spec/service/destination.yaml. Do not edit.

public import struct Foundation.Date

/// A destination, a system that studies are pushed to or searched in.
public struct Destination: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "destination" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the destination.
    public var uuid: String? { json.string("uuid") }

    /// Name of the destination.
    public var name: String? { json.string("name") }

    /// Type of the destination.
    public var type: Kind? { json.choice("type", as: Kind.self) }

    /// Folder path.
    public var path: String? { json.string("path") }

    /// AE title of the destination.
    public var aeTitle: String? { json.string("aetitle") }

    /// Address of the destination.
    public var address: String? { json.string("address") }

    /// Destination port.
    public var port: Int? { json.integer("port") }

    /// Id of the node in charge of the destination.
    public var nodeID: String? { json.string("node_id") }

    /// Whether the destination supports HL7-driven query/retrieve.
    public var canQueryRetrieve: Bool? { json.flag("can_query_retrieve") }

    /// Whether thin studies can be retrieved from the destination.
    public var canRetrieveThin: Bool? { json.flag("can_retrieve_thin") }

    /// Whether the destination can be searched.
    public var canSearch: Bool? { json.flag("can_search") }

    /// Whether the modality worklist of the destination can be searched.
    public var canSearchMWL: Bool? { json.flag("can_search_mwl") }

    /// Whether HL7 messages can be pushed to the destination.
    public var canPushHL7: Bool? { json.flag("can_push_hl7") }

    /// Whether to suppress pushes by routing rules when the image count is unchanged.
    public var squelchPushIfImagesUnchanged: Bool? { json.flag("sqlch_psh_if_img_unchg") }

    /// Whether to suppress pushes that stem from HL7-triggered routing.
    public var squelchPushIfRoutedByHL7: Bool? { json.flag("sqlch_psh_if_route_hl7") }

    /// Network address of the attached HL7 destination.
    public var hl7Address: String? { json.string("hl7_address") }

    /// Port of the attached HL7 destination.
    public var hl7Port: Int? { json.integer("hl7_port") }

    /// Seconds between C-ECHO requests to the destination.
    public var cEchoInterval: Int? { json.integer("c_echo_interval") }

    /// C-ECHO schedule.
    public var cEchoSchedule: Schedule? { json.record("c_echo_schedule", as: Schedule.self) }

    /// Whether events of this destination fire webhooks.
    public var fireWebhooks: Bool? { json.flag("fire_webhooks") }

    /// Default query/retrieve level.
    public var defaultQueryRetrieveLevel: DefaultQueryRetrieveLevel? {
        json.choice("default_query_retrieve_level", as: DefaultQueryRetrieveLevel.self)
    }

    /// Whether pushing a study also pushes the namespace's related studies (same MRN/patientid).
    public var pushRelatedStudies: Bool? { json.flag("push_related_studies") }

    /// Gateway settings.
    public var gatewaySettings: String? { json.string("gateway_settings") }

    /// JSON object with CD burning information.
    public var cdBurnInfo: CDBurnInfo? { json.record("cd_burn_info", as: CDBurnInfo.self) }

    /// Name of the CD burner software.
    public var cdBurnName: String? { json.string("cd_burn_name") }

    /// Priority of the burner.
    public var cdBurnPriority: Int? { json.integer("cd_burn_priority") }

    /// Position in a sorted list.
    public var sortOrder: Int? { json.integer("sort_order") }

    /// Transform condition (see `/transform/add`) that an HL7 message must match to fire a query/retrieve.
    public var hl7FetchFilter: JSONValue? { json.value("hl7_fetch_filter") }

    /// Id of the destination that a LINKED one stands for.
    public var linkedDestination: String? { json.string("linked_destination") }

    /// Ids of the roles allowed to push manually to this destination.
    public var manualPushRoles: [String]? { json.list("manual_push_roles") }

    /// Whether resulting studies go to the linked, not the searching, destination's account; `LINKED` destinations
    /// only.
    public var linkedQRToReferredAccount: Bool? { json.flag("linked_qr_to_referred_account") }

    /// Whether the linked destination's account gets the `DESTINATION_SEARCH` activities; `LINKED` destinations only.
    public var linkedQRActivityInReferredAccount: Bool? {
        json.flag("linked_qr_activity_in_referred_account")
    }

    /// Destination ids that share requests round-robin.
    public var distributedDestinations: [String]? { json.list("distributed_destinations") }

    /// Settings of the user interface.
    public var uiJSON: JSONValue? { json.value("ui_json") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Whether the destination is a global accelerator.
    public var global: Bool? { json.flag("global") }

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

        /// `DICOM`
        public static let dicom = Self(rawValue: "DICOM")

        /// `FOLDER`
        public static let folder = Self(rawValue: "FOLDER")

        /// `ACCELERATOR`
        public static let accelerator = Self(rawValue: "ACCELERATOR")

        /// `VIRTUAL`
        public static let virtual = Self(rawValue: "VIRTUAL")

        /// `BURNER`
        public static let burner = Self(rawValue: "BURNER")

        /// `XDS`
        public static let xds = Self(rawValue: "XDS")

        /// `LINKED`
        public static let linked = Self(rawValue: "LINKED")

        /// `DISTRIBUTING`
        public static let distributing = Self(rawValue: "DISTRIBUTING")

        /// `UPLOADER`
        public static let uploader = Self(rawValue: "UPLOADER")
    }

    /// A value of `default_query_retrieve_level`.
    public struct DefaultQueryRetrieveLevel: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `study`
        public static let study = Self(rawValue: "study")

        /// `series`
        public static let series = Self(rawValue: "series")

        /// `image`
        public static let image = Self(rawValue: "image")
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

        /// `path`
        public var path: Field<String> { Field("path") }

        /// `aetitle`
        public var aeTitle: Field<String> { Field("aetitle") }

        /// `address`
        public var address: Field<String> { Field("address") }

        /// `port`
        public var port: Field<Int> { Field("port") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `can_query_retrieve`
        public var canQueryRetrieve: Field<Bool> { Field("can_query_retrieve") }

        /// `can_retrieve_thin`
        public var canRetrieveThin: Field<Bool> { Field("can_retrieve_thin") }

        /// `can_search`
        public var canSearch: Field<Bool> { Field("can_search") }

        /// `can_search_mwl`
        public var canSearchMWL: Field<Bool> { Field("can_search_mwl") }

        /// `can_push_hl7`
        public var canPushHL7: Field<Bool> { Field("can_push_hl7") }

        /// `sqlch_psh_if_img_unchg`
        public var squelchPushIfImagesUnchanged: Field<Bool> { Field("sqlch_psh_if_img_unchg") }

        /// `sqlch_psh_if_route_hl7`
        public var squelchPushIfRoutedByHL7: Field<Bool> { Field("sqlch_psh_if_route_hl7") }

        /// `hl7_address`
        public var hl7Address: Field<String> { Field("hl7_address") }

        /// `hl7_port`
        public var hl7Port: Field<Int> { Field("hl7_port") }

        /// `c_echo_interval`
        public var cEchoInterval: Field<Int> { Field("c_echo_interval") }

        /// `c_echo_schedule`
        public var cEchoSchedule: Field<JSONValue> { Field("c_echo_schedule") }

        /// `fire_webhooks`
        public var fireWebhooks: Field<Bool> { Field("fire_webhooks") }

        /// `default_query_retrieve_level`
        public var defaultQueryRetrieveLevel: Field<DefaultQueryRetrieveLevel> {
            Field("default_query_retrieve_level")
        }

        /// `push_related_studies`
        public var pushRelatedStudies: Field<Bool> { Field("push_related_studies") }

        /// `gateway_settings`
        public var gatewaySettings: Field<String> { Field("gateway_settings") }

        /// `cd_burn_info`
        public var cdBurnInfo: Field<JSONValue> { Field("cd_burn_info") }

        /// `cd_burn_name`
        public var cdBurnName: Field<String> { Field("cd_burn_name") }

        /// `cd_burn_priority`
        public var cdBurnPriority: Field<Int> { Field("cd_burn_priority") }

        /// `sort_order`
        public var sortOrder: Field<Int> { Field("sort_order") }

        /// `hl7_fetch_filter`
        public var hl7FetchFilter: Field<JSONValue> { Field("hl7_fetch_filter") }

        /// `linked_destination`
        public var linkedDestination: Field<String> { Field("linked_destination") }

        /// `manual_push_roles`
        public var manualPushRoles: Field<String> { Field("manual_push_roles") }

        /// `linked_qr_to_referred_account`
        public var linkedQRToReferredAccount: Field<Bool> { Field("linked_qr_to_referred_account") }

        /// `linked_qr_activity_in_referred_account`
        public var linkedQRActivityInReferredAccount: Field<Bool> {
            Field("linked_qr_activity_in_referred_account")
        }

        /// `distributed_destinations`
        public var distributedDestinations: Field<JSONValue> { Field("distributed_destinations") }

        /// `ui_json`
        public var uiJSON: Field<JSONValue> { Field("ui_json") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `global`
        public var global: Field<Bool> { Field("global") }

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
