// Written by `make generate` from Generator/Spec/service/destination.yaml. Do not edit.

public import struct Foundation.Date

/// A search in a destination.
public struct DestinationSearch: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "destination_search" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the destination search.
    public var uuid: String? { json.string("uuid") }

    /// Anonymization rules for retrieved studies.
    public var anonymize: String? { json.string("anonymize") }

    /// Id of the search that brought this one about.
    public var askedBy: String? { json.string("asked_by") }

    /// Id of the node that began the search.
    public var askingNode: String? { json.string("asking_node") }

    /// Number of the bundle of searches, for grouping them.
    public var bundleID: Int? { json.integer("bundle_id") }

    /// Id of the namespace that gets copies.
    public var copyTo: String? { json.string("copy_to") }

    /// Number of results.
    public var count: Int? { json.integer("count") }

    /// Largest number of studies to retrieve at once, without an activity.
    public var createStudy: Int? { json.integer("create_study") }

    /// Largest number of thin studies to create at once, without an activity.
    public var createThin: Int? { json.integer("create_thin") }

    /// Id of the destination.
    public var destinationID: String? { json.string("destination_id") }

    /// Id of the destination that handed the job on.
    public var distributingDestinationID: String? { json.string("distributing_destination_id") }

    /// Further data for special workflows.
    public var extra: String? { json.string("extra") }

    /// Whether the gateway anonymizes.
    public var gatewayAnonymization: Int? { json.integer("gateway_anonymization") }

    /// Id of the HL7 message.
    public var hl7ID: String? { json.string("hl7_id") }

    /// Id of the LINKED destination.
    public var linkedDestinationID: String? { json.string("linked_destination_id") }

    /// Message, no longer used.
    public var message: String? { json.string("message") }

    /// Id of the node.
    public var nodeID: String? { json.string("node_id") }

    /// Payload of the search.
    public var payload: String? { json.string("payload") }

    /// When the node picked the search up.
    public var pickup: Date? { json.dateTime("pickup") }

    /// Id of the destination to which retrieved studies are pushed.
    public var pushTo: String? { json.string("push_to") }

    /// Whether studies that exist are fetched again.
    public var refetchStudy: Bool? { json.flag("refetch_study") }

    /// Results of the search.
    public var results: String? { json.string("results") }

    /// Email address with which retrieved studies are shared.
    public var shareEmail: String? { json.string("share_email") }

    /// Session in which the search began.
    public var sid: String? { json.string("sid") }

    /// Status of the search.
    public var status: String? { json.string("status") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// Id of the study request.
    public var studyRequestID: String? { json.string("study_request_id") }

    /// Tracking number for reports.
    public var trackingNumber: String? { json.string("tracking_number") }

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

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `anonymize`
        public var anonymize: Field<String> { Field("anonymize") }

        /// `asked_by`
        public var askedBy: Field<String> { Field("asked_by") }

        /// `asking_node`
        public var askingNode: Field<String> { Field("asking_node") }

        /// `bundle_id`
        public var bundleID: Field<Int> { Field("bundle_id") }

        /// `copy_to`
        public var copyTo: Field<String> { Field("copy_to") }

        /// `count`
        public var count: Field<Int> { Field("count") }

        /// `create_study`
        public var createStudy: Field<Int> { Field("create_study") }

        /// `create_thin`
        public var createThin: Field<Int> { Field("create_thin") }

        /// `destination_id`
        public var destinationID: Field<String> { Field("destination_id") }

        /// `distributing_destination_id`
        public var distributingDestinationID: Field<String> { Field("distributing_destination_id") }

        /// `extra`
        public var extra: Field<String> { Field("extra") }

        /// `gateway_anonymization`
        public var gatewayAnonymization: Field<Int> { Field("gateway_anonymization") }

        /// `hl7_id`
        public var hl7ID: Field<String> { Field("hl7_id") }

        /// `linked_destination_id`
        public var linkedDestinationID: Field<String> { Field("linked_destination_id") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `payload`
        public var payload: Field<String> { Field("payload") }

        /// `pickup`
        public var pickup: Field<Date> { Field("pickup") }

        /// `push_to`
        public var pushTo: Field<String> { Field("push_to") }

        /// `refetch_study`
        public var refetchStudy: Field<Bool> { Field("refetch_study") }

        /// `results`
        public var results: Field<String> { Field("results") }

        /// `share_email`
        public var shareEmail: Field<String> { Field("share_email") }

        /// `sid`
        public var sid: Field<String> { Field("sid") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `study_request_id`
        public var studyRequestID: Field<String> { Field("study_request_id") }

        /// `tracking_number`
        public var trackingNumber: Field<String> { Field("tracking_number") }

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
