// Written by `make generate` from Generator/Spec/service/activity.yaml. Do not edit.

public import struct Foundation.Date

/// Something that waits for a user. Its type decides which fields it has.
public struct Activity: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "activity" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the activity.
    public var uuid: String? { json.string("uuid") }

    /// When the activity was created.
    public var created: Date? { json.dateTime("created") }

    /// Name of the activity's creator.
    public var createdBy: String? { json.string("created_by") }

    /// Type of the activity; it determines which other fields are returned.
    public var type: Kind? { json.choice("type", as: Kind.self) }

    /// Id of the study to approve. Given for `STUDY_APPROVE`.
    public var studyID: String? { json.string("study_id") }

    /// Id of the namespace that is concerned. Given for `STUDY_APPROVE`, `DESTINATION_SEARCH` and `TRIAL_QC_TASK`.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Name of the namespace that is concerned. Given for `STUDY_APPROVE`, `DESTINATION_SEARCH` and `TRIAL_QC_TASK`.
    public var namespaceName: String? { json.string("namespace_name") }

    /// Message that came with the share. Given for `STUDY_APPROVE`.
    public var shareMessage: String? { json.string("share_message") }

    /// The study. For `DESTINATION_SEARCH` it has the fields that `/node/found` sends. Given for `STUDY_APPROVE` and
    /// `DESTINATION_SEARCH`.
    public var study: Study? { json.record("study", as: Study.self) }

    /// Worklist orders that were found, as `/node/found/mwl` sends them. Given for `STUDY_APPROVE`.
    public var mwlOrders: JSONValue? { json.value("mwl_orders") }

    /// Why the study awaits approval. `duplicateUID` means that the namespace has a study with its UID, `edited` that a
    /// workflow edited it. Given for `STUDY_APPROVE`.
    public var approvalReason: ApprovalReason? { json.choice("approval_reason", as: ApprovalReason.self) }

    /// Id of the account that is concerned. Given for `JOIN_REQUEST`, `USER_INVITE`, `NODE_CONNECT`,
    /// `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var accountID: String? { json.string("account_id") }

    /// Name of the account that is concerned. Given for `JOIN_REQUEST`, `USER_INVITE`, `NODE_CONNECT`,
    /// `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var accountName: String? { json.string("account_name") }

    /// Id of the user who asks, invites or is assigned. Given for `JOIN_REQUEST`, `USER_INVITE` and `TRIAL_QC_TASK`.
    public var userID: String? { json.string("user_id") }

    /// Name of the user who asks or invites. Given for `JOIN_REQUEST` and `USER_INVITE`.
    public var userName: String? { json.string("user_name") }

    /// Email address of the user who asks. Given for `JOIN_REQUEST`.
    public var userEmail: String? { json.string("user_email") }

    /// Custom fields that the user filled in when registering. Given for `JOIN_REQUEST`.
    public var customfields: [Customfield]? { json.records("customfields", as: Customfield.self) }

    /// Name of the searched destination. Given for `DESTINATION_SEARCH`.
    public var destinationName: String? { json.string("destination_name") }

    /// Id of the namespace that gets copies, if the search asked for them. Given for `DESTINATION_SEARCH`.
    public var copyTo: String? { json.string("copy_to") }

    /// Email address to which the invitation went. Given for `USER_INVITE`.
    public var inviteEmail: String? { json.string("invite_email") }

    /// Name of the role that the invited user gets. Given for `USER_INVITE`.
    public var roleName: String? { json.string("role_name") }

    /// Locations that the invited user joins. Given for `USER_INVITE`.
    public var locations: [Location]? { json.records("locations", as: Location.self) }

    /// Groups that the invited user joins. Given for `USER_INVITE`.
    public var groups: [Group]? { json.records("groups", as: Group.self) }

    /// Id of the node to connect to. Given for `NODE_CONNECT`.
    public var nodeID: String? { json.string("node_id") }

    /// Name of the node to connect to. Given for `NODE_CONNECT`.
    public var nodeName: String? { json.string("node_name") }

    /// Id of the study request. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var studyRequestID: String? { json.string("study_request_id") }

    /// Status of the study request. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var status: String? { json.string("status") }

    /// Medical record number (MRN) to match. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var patientID: String? { json.string("patientid") }

    /// First name to match. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var patientFirstName: String? { json.string("patient_first_name") }

    /// Last name to match. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var patientLastName: String? { json.string("patient_last_name") }

    /// Sex to match. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var patientSex: String? { json.string("patient_sex") }

    /// Birth date to match. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var patientBirthDate: String? { json.string("patient_birth_date") }

    /// Modality to match. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var modality: String? { json.string("modality") }

    /// Earliest study date to match, as a DICOM date. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var studyDateStart: String? { json.string("study_date_start") }

    /// Latest study date to match, as a DICOM date. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var studyDateEnd: String? { json.string("study_date_end") }

    /// Part of the study description to match. Given for `STUDY_REQUEST_INBOUND` and `STUDY_REQUEST_OUTBOUND`.
    public var studyDescription: String? { json.string("study_description") }

    /// Number of messages about the study request. Returned only with `message_view`. Given for `STUDY_REQUEST_INBOUND`
    /// and `STUDY_REQUEST_OUTBOUND`.
    public var messageCount: Int? { json.integer("message_count") }

    /// Id of the QC task. Given for `TRIAL_QC_TASK`.
    public var qcTaskID: String? { json.string("qctask_id") }

    /// What the QC task is about. Given for `TRIAL_QC_TASK`.
    public var message: String? { json.string("message") }

    /// Ids of the studies of the QC task. Given for `TRIAL_QC_TASK`.
    public var studies: [String]? { json.list("studies") }

    /// Status of the QC task. Given for `TRIAL_QC_TASK`.
    public var qcTaskStatus: String? { json.string("qctask_status") }

    /// Whether the QC task opens in an external user interface. Given for `TRIAL_QC_TASK`.
    public var external: Bool? { json.flag("external") }

    /// Activity priority.
    public var priority: Int? { json.integer("priority") }

    /// Id of the request to connect.
    public var nodeConnectID: String? { json.string("node_connect_id") }

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

        /// `STUDY_APPROVE`
        public static let studyApprove = Self(rawValue: "STUDY_APPROVE")

        /// `JOIN_REQUEST`
        public static let joinRequest = Self(rawValue: "JOIN_REQUEST")

        /// `DESTINATION_SEARCH`
        public static let destinationSearch = Self(rawValue: "DESTINATION_SEARCH")

        /// `USER_INVITE`
        public static let userInvite = Self(rawValue: "USER_INVITE")

        /// `NODE_CONNECT`
        public static let nodeConnect = Self(rawValue: "NODE_CONNECT")

        /// `STUDY_REQUEST_INBOUND`
        public static let studyRequestInbound = Self(rawValue: "STUDY_REQUEST_INBOUND")

        /// `STUDY_REQUEST_OUTBOUND`
        public static let studyRequestOutbound = Self(rawValue: "STUDY_REQUEST_OUTBOUND")

        /// `TRIAL_QC_TASK`
        public static let trialQCTask = Self(rawValue: "TRIAL_QC_TASK")
    }

    /// A value of `approval_reason`.
    public struct ApprovalReason: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `S`
        public static let shared = Self(rawValue: "S")

        /// `M`
        public static let moved = Self(rawValue: "M")

        /// `H`
        public static let harvested = Self(rawValue: "H")

        /// `U`
        public static let uploaded = Self(rawValue: "U")

        /// `D`
        public static let duplicateUID = Self(rawValue: "D")

        /// `E`
        public static let edited = Self(rawValue: "E")
    }

    /// An entry of `customfields`.
    public struct Customfield: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the custom field.
        public var uuid: String? { json.string("uuid") }

        /// Name of the custom field.
        public var name: String? { json.string("name") }

        /// Value of the custom field.
        public var value: String? { json.string("value") }
    }

    /// An entry of `locations`.
    public struct Location: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Name of the location.
        public var name: String? { json.string("name") }

        /// Name of the role in the location.
        public var roleName: String? { json.string("role_name") }
    }

    /// An entry of `groups`.
    public struct Group: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Name of the group.
        public var name: String? { json.string("name") }

        /// Name of the role in the group.
        public var roleName: String? { json.string("role_name") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `type`
        public var type: Field<Kind> { Field("type") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `namespace_name`
        public var namespaceName: Field<String> { Field("namespace_name") }

        /// `share_message`
        public var shareMessage: Field<String> { Field("share_message") }

        /// `study`
        public var study: Field<JSONValue> { Field("study") }

        /// `mwl_orders`
        public var mwlOrders: Field<JSONValue> { Field("mwl_orders") }

        /// `approval_reason`
        public var approvalReason: Field<ApprovalReason> { Field("approval_reason") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `account_name`
        public var accountName: Field<String> { Field("account_name") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `user_email`
        public var userEmail: Field<String> { Field("user_email") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `destination_name`
        public var destinationName: Field<String> { Field("destination_name") }

        /// `copy_to`
        public var copyTo: Field<String> { Field("copy_to") }

        /// `invite_email`
        public var inviteEmail: Field<String> { Field("invite_email") }

        /// `role_name`
        public var roleName: Field<String> { Field("role_name") }

        /// `locations`
        public var locations: Field<JSONValue> { Field("locations") }

        /// `groups`
        public var groups: Field<JSONValue> { Field("groups") }

        /// `node_id`
        public var nodeID: Field<String> { Field("node_id") }

        /// `node_name`
        public var nodeName: Field<String> { Field("node_name") }

        /// `study_request_id`
        public var studyRequestID: Field<String> { Field("study_request_id") }

        /// `status`
        public var status: Field<String> { Field("status") }

        /// `patientid`
        public var patientID: Field<String> { Field("patientid") }

        /// `patient_first_name`
        public var patientFirstName: Field<String> { Field("patient_first_name") }

        /// `patient_last_name`
        public var patientLastName: Field<String> { Field("patient_last_name") }

        /// `patient_sex`
        public var patientSex: Field<String> { Field("patient_sex") }

        /// `patient_birth_date`
        public var patientBirthDate: Field<String> { Field("patient_birth_date") }

        /// `modality`
        public var modality: Field<String> { Field("modality") }

        /// `study_date_start`
        public var studyDateStart: Field<String> { Field("study_date_start") }

        /// `study_date_end`
        public var studyDateEnd: Field<String> { Field("study_date_end") }

        /// `study_description`
        public var studyDescription: Field<String> { Field("study_description") }

        /// `message_count`
        public var messageCount: Field<Int> { Field("message_count") }

        /// `qctask_id`
        public var qcTaskID: Field<String> { Field("qctask_id") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `studies`
        public var studies: Field<JSONValue> { Field("studies") }

        /// `qctask_status`
        public var qcTaskStatus: Field<String> { Field("qctask_status") }

        /// `external`
        public var external: Field<Bool> { Field("external") }

        /// `priority`
        public var priority: Field<Int> { Field("priority") }

        /// `node_connect_id`
        public var nodeConnectID: Field<String> { Field("node_connect_id") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
