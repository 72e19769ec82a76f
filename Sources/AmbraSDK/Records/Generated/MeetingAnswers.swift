// Written by `make generate` from Generator/Spec/service/meeting.yaml. Do not edit.

/// The answer of `/meeting/add`.
public struct MeetingAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the meeting.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/meeting/roster`.
public struct MeetingRosterResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Users in the meeting.
    public var users: [User]? { json.records("users", as: User.self) }

    /// An entry of `users`.
    public struct User: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the user.
        public var uuid: String? { json.string("uuid") }

        /// Name of the user.
        public var name: String? { json.string("name") }

        /// Whether the attendee is the presenter.
        public var presenter: Bool? { json.flag("presenter") }
    }
}
