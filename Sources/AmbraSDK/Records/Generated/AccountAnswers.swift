// Written by `make generate` from Generator/Spec/service/account.yaml. Do not edit.

/// The answer of `/account/user/add`.
public struct AccountUserAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the user.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/account/user/report/login`.
public struct AccountUserReportLoginResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the report.
    public var reportID: String? { json.string("report_id") }
}

/// The answer of `/account/can/share/list`.
public struct AccountCanShareListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Account share rules.
    public var rules: [Rule]? { json.records("rules", as: Rule.self) }

    /// An entry of `rules`.
    public struct Rule: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Type of the object able to share.
        public var byType: ByType? { json.choice("by_type", as: ByType.self) }

        /// Id of the object able to share.
        public var byID: String? { json.string("by_id") }

        /// Name of the object able to share.
        public var byName: String? { json.string("by_name") }

        /// Type of the permitted share target.
        public var withType: WithType? { json.choice("with_type", as: WithType.self) }

        /// Id of the permitted share target.
        public var withID: String? { json.string("with_id") }

        /// Name of the permitted share target.
        public var withName: String? { json.string("with_name") }

        /// A value of `by_type`.
        public struct ByType: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `user`
            public static let user = Self(rawValue: "user")

            /// `account`
            public static let account = Self(rawValue: "account")

            /// `group`
            public static let group = Self(rawValue: "group")

            /// `location`
            public static let location = Self(rawValue: "location")
        }

        /// A value of `with_type`.
        public struct WithType: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `user`
            public static let user = Self(rawValue: "user")

            /// `account`
            public static let account = Self(rawValue: "account")

            /// `group`
            public static let group = Self(rawValue: "group")

            /// `location`
            public static let location = Self(rawValue: "location")
        }
    }
}

/// The answer of `/account/list/requestable`.
public struct AccountListRequestableResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Accounts from which studies may be requested.
    public var accounts: [Account]? { json.records("accounts", as: Account.self) }

    /// An entry of `accounts`.
    public struct Account: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the account.
        public var uuid: String? { json.string("uuid") }

        /// Name of the account.
        public var name: String? { json.string("name") }
    }
}

/// The answer of `/account/settings`.
public struct AccountSettingsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Settings of the account and, with the prefix `brand_`, of the brand, with the custom fields asked for when users
    /// register.
    public var settings: AccountSettings? { json.record("settings", as: AccountSettings.self) }
}

/// The answer of `/account/md5/counter`.
public struct AccountMD5CounterResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Value of the numeric counter.
    public var counter: Int? { json.integer("counter") }
}
