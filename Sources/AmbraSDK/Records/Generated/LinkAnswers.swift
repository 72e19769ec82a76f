// Written by `make generate` from Generator/Spec/service/link.yaml. Do not edit.

/// The answer of `/link/add`.
public struct LinkAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the link.
    public var uuid: String? { json.string("uuid") }

    /// URL of the page that asks for email, password and the like.
    public var url: String? { json.string("url") }

    /// URL under `/link/redirect` that opens the viewer or uploader directly.
    public var redirectURL: String? { json.string("redirect_url") }
}

/// The answer of `/link/status`.
public struct LinkStatusResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Action of the link.
    public var action: String? { json.string("action") }

    /// Whether the link is password-protected.
    public var hasPassword: Bool? { json.flag("has_password") }

    /// Whether this is a meeting link.
    public var isMeeting: Bool? { json.flag("is_meeting") }

    /// Whether to skip the email prompt.
    public var skipEmailPrompt: Bool? { json.flag("skip_email_prompt") }

    /// Whether access requires an account member's email and PIN.
    public var pinAuth: Bool? { json.flag("pin_auth") }

    /// Text of the account for `pin_auth`; absent when no PIN is needed.
    public var pinAuthText: String? { json.string("pin_auth_text") }

    /// Whether the terms of service must be accepted.
    public var acceptanceRequired: Bool? { json.flag("acceptance_required") }

    /// Charge in pennies, due before the link opens.
    public var chargeAmount: Int? { json.integer("charge_amount") }

    /// Currency of the charge.
    public var chargeCurrency: String? { json.string("charge_currency") }

    /// Description of the charge.
    public var chargeDescription: String? { json.string("charge_description") }

    /// JSON object mapping DICOM tags to values that uploads must match.
    public var uploadMatch: JSONValue? { json.value("upload_match") }
}

/// The answer of `/link/session`.
public struct LinkSessionResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the session.
    public var sid: String? { json.string("sid") }

    /// Action of the link.
    public var action: String? { json.string("action") }

    /// Number of studies in the list.
    public var studyCount: Int? { json.integer("study_count") }

    /// Share code to use, for uploads.
    public var shareCode: String? { json.string("share_code") }

    /// Whether validating this session requires a PIN.
    public var pinRequired: Bool? { json.flag("pin_required") }

    /// How the PIN was sent.
    public var pinVia: PINVia? { json.choice("pin_via", as: PINVia.self) }

    /// Whether the terms of service must be accepted.
    public var acceptanceRequired: Bool? { json.flag("acceptance_required") }

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

/// The answer of `/link/sid`.
public struct LinkSIDResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the session.
    public var sid: String? { json.string("sid") }
}

/// The answer of `/link/charge`.
public struct LinkChargeResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the link charge.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/link/pin`.
public struct LinkPINResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// PIN of the link.
    public var pin: String? { json.string("pin") }

    /// Validity of the PIN in seconds.
    public var duration: Int? { json.integer("duration") }
}
