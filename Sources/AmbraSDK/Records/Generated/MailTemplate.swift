// Written by `make generate` from Generator/Spec/records/brand.yaml. Do not edit.

public import struct Foundation.Date

/// A template of emails and text messages.
public struct MailTemplate: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "mail_template" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the mail template.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Addresses of blind copies.
    public var bcc: String? { json.string("bcc") }

    /// Addresses of copies.
    public var cc: String? { json.string("cc") }

    /// Seconds to wait before the mail is sent.
    public var delay: Int? { json.integer("delay") }

    /// Field that decides whether the template applies.
    public var filterField: String? { json.string("filter_field") }

    /// Regular expression that the field must match.
    public var filterRegexp: String? { json.string("filter_regexp") }

    /// Email address of the sender.
    public var fromEmailAddress: String? { json.string("from_email_address") }

    /// Name of the sender.
    public var fromEmailName: String? { json.string("from_email_name") }

    /// HTML part of the mail.
    public var html: String? { json.string("html") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Email address for replies.
    public var replyToEmailAddress: String? { json.string("reply_to_email_address") }

    /// Text of the text message.
    public var sms: String? { json.string("sms") }

    /// Seconds for which a repeated mail about the same study is held back.
    public var squelchPeriod: Int? { json.integer("squelch_period") }

    /// Text part of the mail.
    public var txt: String? { json.string("txt") }

    /// Type of the mail.
    public var type: String? { json.string("type") }

    /// Vanity host name that the template is for.
    public var vanity: String? { json.string("vanity") }

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

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `bcc`
        public var bcc: Field<String> { Field("bcc") }

        /// `cc`
        public var cc: Field<String> { Field("cc") }

        /// `delay`
        public var delay: Field<Int> { Field("delay") }

        /// `filter_field`
        public var filterField: Field<String> { Field("filter_field") }

        /// `filter_regexp`
        public var filterRegexp: Field<String> { Field("filter_regexp") }

        /// `from_email_address`
        public var fromEmailAddress: Field<String> { Field("from_email_address") }

        /// `from_email_name`
        public var fromEmailName: Field<String> { Field("from_email_name") }

        /// `html`
        public var html: Field<String> { Field("html") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `reply_to_email_address`
        public var replyToEmailAddress: Field<String> { Field("reply_to_email_address") }

        /// `sms`
        public var sms: Field<String> { Field("sms") }

        /// `squelch_period`
        public var squelchPeriod: Field<Int> { Field("squelch_period") }

        /// `txt`
        public var txt: Field<String> { Field("txt") }

        /// `type`
        public var type: Field<String> { Field("type") }

        /// `vanity`
        public var vanity: Field<String> { Field("vanity") }

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
