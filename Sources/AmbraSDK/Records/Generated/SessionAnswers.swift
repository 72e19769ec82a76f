// Written by `make generate` from Generator/Spec/service/session.yaml. Do not edit.

public import struct Foundation.Date

/// The answer of `/session/login`.
public struct SessionLoginResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the session.
    public var sid: String? { json.string("sid") }

    /// Id of the user.
    public var uuid: String? { json.string("uuid") }

    /// Name of the user.
    public var name: String? { json.string("name") }

    /// Whether the user must complete training.
    public var trainingTodo: Bool? { json.flag("training_todo") }

    /// Whether validating this session requires a PIN.
    public var pinRequired: Bool? { json.flag("pin_required") }

    /// How the PIN was sent.
    public var pinVia: PINVia? { json.choice("pin_via", as: PINVia.self) }

    /// Whether validating this session requires a signature.
    public var signRequired: Bool? { json.flag("sign_required") }

    /// MD5 hash of the terms of service the user accepted.
    public var termsMD5: String? { json.string("terms_md5") }

    /// MD5 hash of the privacy policy the user accepted.
    public var privacyMD5: String? { json.string("privacy_md5") }

    /// MD5 of the indications for use that were accepted.
    public var indicatorMD5: String? { json.string("indicator_md5") }

    /// Primary `patientid` of the session.
    public var patientID: String? { json.string("patientid") }

    /// Whether one user is signed in for another.
    public var isProxy: Bool? { json.flag("is_proxy") }

    /// A value of `pin_via`.
    public struct PINVia: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `TOKEN`
        public static let token = Self(rawValue: "TOKEN")

        /// `EMAIL`
        public static let email = Self(rawValue: "EMAIL")

        /// `SMS`
        public static let sms = Self(rawValue: "SMS")
    }
}

/// The answer of `/session/logout`.
public struct SessionLogoutResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// URL to which the user is sent, if the account has one.
    public var logoutURL: String? { json.string("logout_url") }
}

/// The answer of `/session/oauth`.
public struct SessionOAuthResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the session. It may be absent with basic or token authentication.
    public var sid: String? { json.string("sid") }

    /// Id of the user.
    public var uuid: String? { json.string("uuid") }

    /// Name of the user.
    public var name: String? { json.string("name") }

    /// Whether the user is new.
    public var newUser: Bool? { json.flag("new_user") }
}

/// The answer of `/session/oauth/token`.
public struct SessionOAuthTokenResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Access token.
    public var accessToken: String? { json.string("access_token") }

    /// Creation timestamp of the token.
    public var createdAt: Date? { json.dateTime("created_at") }

    /// Seconds until the token expires.
    public var expiresIn: Int? { json.integer("expires_in") }

    /// Type of the token.
    public var tokenType: TokenType? { json.choice("token_type", as: TokenType.self) }

    /// A value of `token_type`.
    public struct TokenType: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `bearer`
        public static let bearer = Self(rawValue: "bearer")
    }
}

/// The answer of `/session/uuid`.
public struct SessionUUIDResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// A new, unique id.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/session/ttl`.
public struct SessionTTLResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Minutes left before the session ends.
    public var ttl: Int? { json.integer("ttl") }
}
