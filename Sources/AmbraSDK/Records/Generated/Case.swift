// Written by `make generate` from Generator/Spec/service/case.yaml. Do not edit.

public import struct Foundation.Date

/// A second opinion case.
public struct Case: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "case" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the case.
    public var uuid: String? { json.string("uuid") }

    /// Name of the case.
    public var name: String? { json.string("name") }

    /// When the case was created.
    public var created: Date? { json.dateTime("created") }

    /// Whether a payment was made against the case.
    public var paid: Bool? { json.flag("paid") }

    /// Share code associated with the case.
    public var shareCode: String? { json.string("share_code") }

    /// Name of the case's user.
    public var userName: String? { json.string("user_name") }

    /// Email address of the case's user.
    public var userEmail: String? { json.string("user_email") }

    /// Studies of the case, as `/study/get` returns them.
    public var studies: [Study]? { json.records("studies", as: Study.self) }

    /// Tags that users put on it; absent when there are none.
    public var tags: [String]? { json.list("tags") }

    /// Custom fields of the case; absent when there are none.
    public var customfields: [CustomfieldValue]? { json.records("customfields", as: CustomfieldValue.self) }

    /// Status of the case.
    public var caseStatus: String? { json.string("case_status") }

    /// Date and time the current case status was set.
    public var caseStatusDate: Date? { json.dateTime("case_status_date") }

    /// Case status tags available.
    public var caseStatusTags: [String]? { json.list("case_status_tags") }

    /// Whether the case was submitted.
    public var submitted: Bool? { json.flag("submitted") }

    /// Submission date and time of the case.
    public var submittedDate: Date? { json.dateTime("submitted_date") }

    /// Return date and time of the case.
    public var returnedDate: Date? { json.dateTime("returned_date") }

    /// Reason for returning the case.
    public var returnedReason: String? { json.string("returned_reason") }

    /// Whether the case is completed.
    public var completed: Bool? { json.flag("completed") }

    /// Completion date and time of the case.
    public var completedDate: Date? { json.dateTime("completed_date") }

    /// Whether the case is closed.
    public var closed: Bool? { json.flag("closed") }

    /// Closing date and time of the case.
    public var closedDate: Date? { json.dateTime("closed_date") }

    /// Id of the case's assigned admin user. Not returned to the owner of the case.
    public var assignedAdminID: String? { json.string("assigned_admin_id") }

    /// Name of the case's assigned admin user. Not returned to the owner of the case.
    public var assignedAdminName: String? { json.string("assigned_admin_name") }

    /// When an admin user was assigned. Not returned to the owner of the case.
    public var assignedAdminDate: Date? { json.dateTime("assigned_admin_date") }

    /// Id of the case's assigned medical user. Not returned to the owner of the case.
    public var assignedMedicalID: String? { json.string("assigned_medical_id") }

    /// Name of the case's assigned medical user. Not returned to the owner of the case.
    public var assignedMedicalName: String? { json.string("assigned_medical_name") }

    /// When a medical user was assigned. Not returned to the owner of the case.
    public var assignedMedicalDate: Date? { json.dateTime("assigned_medical_date") }

    /// Id of the user holding the case lock. Not returned to the owner of the case.
    public var lockedUserID: String? { json.string("locked_user_id") }

    /// Name of the user holding the case lock. Not returned to the owner of the case.
    public var lockedUserName: String? { json.string("locked_user_name") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Id of the charge.
    public var studyChargeID: String? { json.string("study_charge_id") }

    /// Id of the user.
    public var userID: String? { json.string("user_id") }

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

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `paid`
        public var paid: Field<Bool> { Field("paid") }

        /// `share_code`
        public var shareCode: Field<String> { Field("share_code") }

        /// `user_name`
        public var userName: Field<String> { Field("user_name") }

        /// `user_email`
        public var userEmail: Field<String> { Field("user_email") }

        /// `studies`
        public var studies: Field<JSONValue> { Field("studies") }

        /// `tags`
        public var tags: Field<JSONValue> { Field("tags") }

        /// `customfields`
        public var customfields: Field<JSONValue> { Field("customfields") }

        /// `case_status`
        public var caseStatus: Field<String> { Field("case_status") }

        /// `case_status_date`
        public var caseStatusDate: Field<Date> { Field("case_status_date") }

        /// `case_status_tags`
        public var caseStatusTags: Field<String> { Field("case_status_tags") }

        /// `submitted`
        public var submitted: Field<Bool> { Field("submitted") }

        /// `submitted_date`
        public var submittedDate: Field<Date> { Field("submitted_date") }

        /// `returned_date`
        public var returnedDate: Field<Date> { Field("returned_date") }

        /// `returned_reason`
        public var returnedReason: Field<String> { Field("returned_reason") }

        /// `completed`
        public var completed: Field<Bool> { Field("completed") }

        /// `completed_date`
        public var completedDate: Field<Date> { Field("completed_date") }

        /// `closed`
        public var closed: Field<Bool> { Field("closed") }

        /// `closed_date`
        public var closedDate: Field<Date> { Field("closed_date") }

        /// `assigned_admin_id`
        public var assignedAdminID: Field<String> { Field("assigned_admin_id") }

        /// `assigned_admin_name`
        public var assignedAdminName: Field<String> { Field("assigned_admin_name") }

        /// `assigned_admin_date`
        public var assignedAdminDate: Field<Date> { Field("assigned_admin_date") }

        /// `assigned_medical_id`
        public var assignedMedicalID: Field<String> { Field("assigned_medical_id") }

        /// `assigned_medical_name`
        public var assignedMedicalName: Field<String> { Field("assigned_medical_name") }

        /// `assigned_medical_date`
        public var assignedMedicalDate: Field<Date> { Field("assigned_medical_date") }

        /// `locked_user_id`
        public var lockedUserID: Field<String> { Field("locked_user_id") }

        /// `locked_user_name`
        public var lockedUserName: Field<String> { Field("locked_user_name") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `namespace_id`
        public var namespaceID: Field<String> { Field("namespace_id") }

        /// `study_charge_id`
        public var studyChargeID: Field<String> { Field("study_charge_id") }

        /// `user_id`
        public var userID: Field<String> { Field("user_id") }

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
