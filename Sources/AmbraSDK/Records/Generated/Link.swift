// Written by `make generate` from Generator/Spec/service/link.yaml. Do not edit.

public import struct Foundation.Date

/// A link that opens studies or uploads without an account.
public struct Link: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "link" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the link.
    public var uuid: String? { json.string("uuid") }

    /// Id of the short, for the workflow `patient_studies`.
    public var shortID: String? { json.string("short_id") }

    /// URL of the page that asks for email, password and the like.
    public var url: String? { json.string("url") }

    /// URL under `/link/redirect` that opens the viewer or uploader directly.
    public var redirectURL: String? { json.string("redirect_url") }

    /// Description of the link.
    public var description: String? { json.string("description") }

    /// Email address to which the link was sent.
    public var email: String? { json.string("email") }

    /// Mobile phone number to which the link was sent.
    public var mobilePhone: String? { json.string("mobile_phone") }

    /// Message included in the email.
    public var message: String? { json.string("message") }

    /// Whether viewing the study shares it with the email address.
    public var shareOnView: Bool? { json.flag("share_on_view") }

    /// Further email addresses that are told when the link is used.
    public var notify: [String]? { json.list("notify") }

    /// Id of the study.
    public var studyID: String? { json.string("study_id") }

    /// Filter expression.
    public var filter: JSONValue? { json.value("filter") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Action of the link.
    public var action: Action? { json.choice("action", as: Action.self) }

    /// Whether the link is password-protected.
    public var hasPassword: Bool? { json.flag("has_password") }

    /// Whether the password is the study's `patient_birth_date`.
    public var passwordIsDOB: Bool? { json.flag("password_is_dob") }

    /// Whether to skip the email prompt.
    public var skipEmailPrompt: Bool? { json.flag("skip_email_prompt") }

    /// Whether access requires an account member's email and PIN.
    public var pinAuth: Bool? { json.flag("pin_auth") }

    /// Maximum failed password attempts.
    public var passwordMaxAttempts: Int? { json.integer("password_max_attempts") }

    /// Whether this is a meeting link.
    public var isMeeting: Bool? { json.flag("is_meeting") }

    /// Maximum number of uses of the link.
    public var maxHits: Int? { json.integer("max_hits") }

    /// Whether prior studies are included.
    public var includePriors: Bool? { json.flag("include_priors") }

    /// Maximum lifetime of the link in minutes.
    public var minutesAlive: Int? { json.integer("minutes_alive") }

    /// Id of the namespace that upload links use.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Name of the namespace that upload links use.
    public var namespaceName: String? { json.string("namespace_name") }

    /// Whether a `STUDY_UPLOAD` uses the share code settings of the namespace.
    public var useShareCode: Bool? { json.flag("use_share_code") }

    /// Parameters that go into the redirect URL.
    public var parameters: JSONValue? { json.value("parameters") }

    /// Anonymization rules, if any.
    public var anonymize: JSONValue? { json.value("anonymize") }

    /// Whether to ask before applying the anonymization rules on ingress.
    public var promptForAnonymize: Bool? { json.flag("prompt_for_anonymize") }

    /// Only referer from which the link is accessible.
    public var referer: String? { json.string("referer") }

    /// Whether the terms of service must be accepted.
    public var acceptanceRequired: Bool? { json.flag("acceptance_required") }

    /// Whether the MFM page opens in place of the viewer.
    public var mfmPage: Bool? { json.flag("mfm_page") }

    /// Charge in pennies, due before the link opens.
    public var chargeAmount: Int? { json.integer("charge_amount") }

    /// Currency of the charge.
    public var chargeCurrency: String? { json.string("charge_currency") }

    /// Description of the charge.
    public var chargeDescription: String? { json.string("charge_description") }

    /// JSON object mapping DICOM tags to regular expressions that uploads must match.
    public var uploadMatch: JSONValue? { json.value("upload_match") }

    /// JSON object of custom fields mapped to a study when it is uploaded.
    public var uploadStudyCustomfields: JSONValue? { json.value("upload_study_customfields") }

    /// When the link was created.
    public var created: Date? { json.dateTime("created") }

    /// Workflow that the link is for.
    public var workflow: Workflow? { json.choice("workflow", as: Workflow.self) }

    /// Settings of the user interface.
    public var uiJSON: JSONValue? { json.value("ui_json") }

    /// Whether link sessions take their permissions from the user in the link's `user_id`.
    public var inheritPermissions: Bool? { json.flag("inherit_permissions") }

    /// Password of the link.
    public var password: String? { json.string("password") }

    /// Share code of a `STUDY_UPLOAD` link.
    public var shareCode: String? { json.string("share_code") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// A value of `action`.
    public struct Action: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `STUDY_LIST`
        public static let studyList = Self(rawValue: "STUDY_LIST")

        /// `STUDY_VIEW`
        public static let studyView = Self(rawValue: "STUDY_VIEW")

        /// `STUDY_UPLOAD`
        public static let studyUpload = Self(rawValue: "STUDY_UPLOAD")

        /// `LOGIN`
        public static let login = Self(rawValue: "LOGIN")
    }

    /// A value of `workflow`.
    public struct Workflow: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `patient_studies`
        public static let patientStudies = Self(rawValue: "patient_studies")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `short_id`
        public var shortID: Field<String> { Field("short_id") }

        /// `url`
        public var url: Field<String> { Field("url") }

        /// `redirect_url`
        public var redirectURL: Field<String> { Field("redirect_url") }

        /// `description`
        public var description: Field<String> { Field("description") }

        /// `email`
        public var email: Field<String> { Field("email") }

        /// `mobile_phone`
        public var mobilePhone: Field<String> { Field("mobile_phone") }

        /// `message`
        public var message: Field<String> { Field("message") }

        /// `share_on_view`
        public var shareOnView: Field<Bool> { Field("share_on_view") }

        /// `notify`
        public var notify: Field<String> { Field("notify") }

        /// `study_id`
        public var studyID: Field<String> { Field("study_id") }

        /// `filter`
        public var filter: Field<JSONValue> { Field("filter") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `action`
        public var action: Field<Action> { Field("action") }

        /// `has_password`
        public var hasPassword: Field<Bool> { Field("has_password") }

        /// `password_is_dob`
        public var passwordIsDOB: Field<Bool> { Field("password_is_dob") }

        /// `skip_email_prompt`
        public var skipEmailPrompt: Field<Bool> { Field("skip_email_prompt") }

        /// `pin_auth`
        public var pinAuth: Field<Bool> { Field("pin_auth") }

        /// `password_max_attempts`
        public var passwordMaxAttempts: Field<Int> { Field("password_max_attempts") }

        /// `is_meeting`
        public var isMeeting: Field<Bool> { Field("is_meeting") }

        /// `max_hits`
        public var maxHits: Field<Int> { Field("max_hits") }

        /// `include_priors`
        public var includePriors: Field<Bool> { Field("include_priors") }

        /// `minutes_alive`
        public var minutesAlive: Field<Int> { Field("minutes_alive") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `namespace_name`
        public var namespaceName: Field<String> { Field("namespace_name") }

        /// `use_share_code`
        public var useShareCode: Field<Bool> { Field("use_share_code") }

        /// `parameters`
        public var parameters: Field<JSONValue> { Field("parameters") }

        /// `anonymize`
        public var anonymize: Field<JSONValue> { Field("anonymize") }

        /// `prompt_for_anonymize`
        public var promptForAnonymize: Field<Bool> { Field("prompt_for_anonymize") }

        /// `referer`
        public var referer: Field<String> { Field("referer") }

        /// `acceptance_required`
        public var acceptanceRequired: Field<Bool> { Field("acceptance_required") }

        /// `mfm_page`
        public var mfmPage: Field<Bool> { Field("mfm_page") }

        /// `charge_amount`
        public var chargeAmount: Field<Int> { Field("charge_amount") }

        /// `charge_currency`
        public var chargeCurrency: Field<String> { Field("charge_currency") }

        /// `charge_description`
        public var chargeDescription: Field<String> { Field("charge_description") }

        /// `upload_match`
        public var uploadMatch: Field<JSONValue> { Field("upload_match") }

        /// `upload_study_customfields`
        public var uploadStudyCustomfields: Field<JSONValue> { Field("upload_study_customfields") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `workflow`
        public var workflow: Field<Workflow> { Field("workflow") }

        /// `ui_json`
        public var uiJSON: Field<JSONValue> { Field("ui_json") }

        /// `inherit_permissions`
        public var inheritPermissions: Field<Bool> { Field("inherit_permissions") }

        /// `password`
        public var password: Field<String> { Field("password") }

        /// `share_code`
        public var shareCode: Field<String> { Field("share_code") }

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
