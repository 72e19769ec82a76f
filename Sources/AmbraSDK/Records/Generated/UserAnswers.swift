// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

/// The answer of `/user/join`.
public struct UserJoinResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the user.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/user/add`.
public struct UserAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the user.
    public var uuid: String? { json.string("uuid") }

    /// Id of the associated namespace.
    public var namespaceID: String? { json.string("namespace_id") }
}

/// The answer of `/user/invite`.
public struct UserInviteResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the invitation.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/user/event`.
public struct UserEventResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the user is notified of shares into the namespace.
    public var eventShare: Bool? { json.flag("event_share") }

    /// Whether the user is notified of items needing approval in the namespace.
    public var eventApprove: Bool? { json.flag("event_approve") }

    /// Whether the user is notified of uploads into the namespace.
    public var eventUpload: Bool? { json.flag("event_upload") }

    /// Whether the user is notified of failed uploads into the namespace.
    public var eventUploadFail: Bool? { json.flag("event_upload_fail") }

    /// Whether the user is notified of harvests into the namespace.
    public var eventHarvest: Bool? { json.flag("event_harvest") }

    /// Whether the user is notified of new reports in the namespace.
    public var eventNewReport: Bool? { json.flag("event_new_report") }

    /// Whether the user is notified of report removals in the namespace.
    public var eventReportRemove: Bool? { json.flag("event_report_remove") }

    /// Whether the user is notified of study comments in the namespace.
    public var eventStudyComment: Bool? { json.flag("event_study_comment") }

    /// Whether the user is notified of study status changes.
    public var eventStatusChange: Bool? { json.flag("event_status_change") }

    /// Whether the user is notified of messages to the namespace.
    public var eventMessage: Bool? { json.flag("event_message") }

    /// Whether the user is notified of account node events.
    public var eventNode: Bool? { json.flag("event_node") }

    /// Whether the user is notified of anonymous link use in the namespace.
    public var eventLink: Bool? { json.flag("event_link") }

    /// Whether the user is notified of use of their own anonymous links in the namespace.
    public var eventLinkMine: Bool? { json.flag("event_link_mine") }

    /// Whether the user is notified of successful thin study retrievals they started.
    public var eventThinStudySuccess: Bool? { json.flag("event_thin_study_success") }

    /// Whether the user is notified of failed thin study retrievals they started.
    public var eventThinStudyFail: Bool? { json.flag("event_thin_study_fail") }

    /// Whether the user is notified of cases assigned to them as medical or admin user.
    public var eventCaseAssignment: Bool? { json.flag("event_case_assignment") }

    /// Whether the user is notified of study requests they receive.
    public var eventIncomingStudyRequest: Bool? { json.flag("event_incoming_study_request") }

    /// Whether the user is notified of new queries.
    public var eventQueryAdd: Bool? { json.flag("event_query_add") }

    /// Whether the user is notified of query edits.
    public var eventQueryEdit: Bool? { json.flag("event_query_edit") }

    /// Whether the user is notified of becoming a new query recipient.
    public var eventQueryNewRecipient: Bool? { json.flag("event_query_new_recipient") }

    /// Whether the user is notified of new query replies.
    public var eventQueryReply: Bool? { json.flag("event_query_reply") }

    /// Whether the user is notified of trial site qualifications in the clinical trial account.
    public var eventSiteQualified: Bool? { json.flag("event_site_qualified") }
}

/// The answer of `/user/signature`.
public struct UserSignatureResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// User's signature, as an image encoded in base64.
    public var signature: String? { json.string("signature") }
}

/// The answer of `/user/pubkey/list`.
public struct UserPubkeyListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Users who have a public key, newest first.
    public var users: [User]? { json.records("users", as: User.self) }

    /// An entry of `users`.
    public struct User: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Email address of the user.
        public var email: String? { json.string("email") }

        /// Public key of the user.
        public var publicKey: String? { json.string("public_key") }
    }
}

/// The answer of `/user/token`.
public struct UserTokenResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether token authentication is enabled.
    public var enabled: Bool? { json.flag("enabled") }

    /// Authenticator's shared secret, base32 encoded; returned only when generate is passed.
    public var secret: String? { json.string("secret") }
}

/// The answer of `/user/namespace/list`.
public struct UserNamespaceListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Namespaces.
    public var namespaces: [Namespace]? { json.records("namespaces", as: Namespace.self) }

    /// An entry of `namespaces`.
    public struct Namespace: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the namespace.
        public var uuid: String? { json.string("uuid") }

        /// Name of the namespace.
        public var name: String? { json.string("name") }

        /// Type of the object linked to the namespace.
        public var type: Kind? { json.choice("type", as: Kind.self) }

        /// Id of the object linked to the namespace.
        public var typeUUID: String? { json.string("type_uuid") }

        /// Permissions of the user in the namespace.
        public var permissions: Permissions? { json.record("permissions", as: Permissions.self) }

        /// Id of the role, or null if none entered the permissions calculation.
        public var roleID: String? { json.string("role_id") }

        /// Settings of the namespace.
        public var settings: AccountSettings? { json.record("settings", as: AccountSettings.self) }

        /// Destinations the user may push to, as `/destination/get` returns them.
        public var destinations: [Destination]? { json.records("destinations", as: Destination.self) }

        /// Notification flags of the user in the namespace.
        public var events: JSONValue? { json.value("events") }

        /// Share code of the namespace.
        public var shareCode: String? { json.string("share_code") }

        /// Number of approved studies in the namespace, phantoms excluded.
        public var studyCount: Int? { json.integer("study_count") }

        /// Number of the namespace's thin studies.
        public var thinStudyCount: Int? { json.integer("thin_study_count") }

        /// Study total at which a search UI replaces the list UI.
        public var searchThreshold: Int? { json.integer("search_threshold") }

        /// A value of `type`.
        public struct Kind: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `account_id`
            public static let accountID = Self(rawValue: "account_id")

            /// `group_id`
            public static let groupID = Self(rawValue: "group_id")

            /// `location_id`
            public static let locationID = Self(rawValue: "location_id")

            /// `user_id`
            public static let userID = Self(rawValue: "user_id")
        }
    }
}
