// Written by `make generate` from Generator/Spec/service/customcode.yaml. Do not edit.

public import struct Foundation.Date

/// A piece of custom code.
public struct Customcode: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "customcode" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the code.
    public var uuid: String? { json.string("uuid") }

    /// Name of the code.
    public var name: String? { json.string("name") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Name of the account.
    public var accountName: String? { json.string("account_name") }

    /// Type of the code.
    public var type: Kind? { json.choice("type", as: Kind.self) }

    /// Language of the code.
    public var language: Language? { json.choice("language", as: Language.self) }

    /// The code itself.
    public var code: String? { json.string("code") }

    /// Settings as a JSON object.
    public var settings: JSONValue? { json.value("settings") }

    /// Whether the code is deployed.
    public var isDeployed: Bool? { json.flag("is_deployed") }

    /// Deployments of the custom code, newest first, as `/customcode/deploy/get` returns them.
    public var deployments: [CustomcodeDeploy]? { json.records("deployments", as: CustomcodeDeploy.self) }

    /// Whether a zip file is associated with the code.
    public var hasZip: Bool? { json.flag("has_zip") }

    /// ZIP file, in base64.
    public var zip: String? { json.string("zip") }

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

        /// `AI_CUSTOM_VALIDATION_CODE`
        public static let aiCustomValidationCode = Self(rawValue: "AI_CUSTOM_VALIDATION_CODE")
    }

    /// A value of `language`.
    public struct Language: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `PYTHON`
        public static let python = Self(rawValue: "PYTHON")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `account_name`
        public var accountName: Field<String> { Field("account_name") }

        /// `type`
        public var type: Field<Kind> { Field("type") }

        /// `language`
        public var language: Field<Language> { Field("language") }

        /// `code`
        public var code: Field<String> { Field("code") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

        /// `is_deployed`
        public var isDeployed: Field<Bool> { Field("is_deployed") }

        /// `deployments`
        public var deployments: Field<JSONValue> { Field("deployments") }

        /// `has_zip`
        public var hasZip: Field<Bool> { Field("has_zip") }

        /// `zip`
        public var zip: Field<String> { Field("zip") }

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
