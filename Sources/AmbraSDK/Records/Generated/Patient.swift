// Written by `make generate` from Generator/Spec/service/patient.yaml. Do not edit.

public import struct Foundation.Date

/// A patient.
public struct Patient: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "patient" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the patient.
    public var uuid: String? { json.string("uuid") }

    /// Name of the patient.
    public var name: String? { json.string("name") }

    /// First name of the patient.
    public var first: String? { json.string("first") }

    /// Last name of the patient.
    public var last: String? { json.string("last") }

    /// Medical record number (MRN).
    public var mrn: String? { json.string("mrn") }

    /// Sex of the patient.
    public var sex: String? { json.string("sex") }

    /// Birth date.
    public var birthDate: String? { json.string("birth_date") }

    /// Email address.
    public var email: String? { json.string("email") }

    /// Mobile phone number.
    public var mobilePhone: String? { json.string("mobile_phone") }

    /// Alternate email address.
    public var altEmail: String? { json.string("alt_email") }

    /// Alternate mobile phone number.
    public var altMobilePhone: String? { json.string("alt_mobile_phone") }

    /// Whether the patient is notified of new studies on the patient portal.
    public var eventShare: Bool? { json.flag("event_share") }

    /// Whether the patient is notified of newly attached reports on the patient portal.
    public var eventNewReport: Bool? { json.flag("event_new_report") }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Custom fields of the patient; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Ids of accessible studies with the patient's MRN.
    public var studies: [String]? { json.list("studies") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// When something last happened to the patient, for sorting.
    public var lastEvent: Date? { json.dateTime("last_event") }

    /// Settings of the patient, by name.
    public var settings: JSONValue? { json.value("settings") }

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

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `first`
        public var first: Field<String> { Field("first") }

        /// `last`
        public var last: Field<String> { Field("last") }

        /// `mrn`
        public var mrn: Field<String> { Field("mrn") }

        /// `sex`
        public var sex: Field<String> { Field("sex") }

        /// `birth_date`
        public var birthDate: Field<String> { Field("birth_date") }

        /// `email`
        public var email: Field<String> { Field("email") }

        /// `mobile_phone`
        public var mobilePhone: Field<String> { Field("mobile_phone") }

        /// `alt_email`
        public var altEmail: Field<String> { Field("alt_email") }

        /// `alt_mobile_phone`
        public var altMobilePhone: Field<String> { Field("alt_mobile_phone") }

        /// `event_share`
        public var eventShare: Field<Bool> { Field("event_share") }

        /// `event_new_report`
        public var eventNewReport: Field<Bool> { Field("event_new_report") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `studies`
        public var studies: Field<JSONValue> { Field("studies") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `last_event`
        public var lastEvent: Field<Date> { Field("last_event") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

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
