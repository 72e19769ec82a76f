// Written by `make generate` from Generator/Spec/service/account.yaml. Do not edit.

public import struct Foundation.Date

/// A rule on who may share with whom in an account.
public struct AccountCanShare: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "account_can_share" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Id of the account that may share.
    public var byAccountID: String? { json.string("by_account_id") }

    /// Id of the group that may share.
    public var byGroupID: String? { json.string("by_group_id") }

    /// Id of the location that may share.
    public var byLocationID: String? { json.string("by_location_id") }

    /// Id of the user who may share.
    public var byUserID: String? { json.string("by_user_id") }

    /// Id of the account that may be shared with.
    public var withAccountID: String? { json.string("with_account_id") }

    /// Id of the group that may be shared with.
    public var withGroupID: String? { json.string("with_group_id") }

    /// Id of the location that may be shared with.
    public var withLocationID: String? { json.string("with_location_id") }

    /// Id of the user who may be shared with.
    public var withUserID: String? { json.string("with_user_id") }

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

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `by_account_id`
        public var byAccountID: Field<String> { Field("by_account_id") }

        /// `by_group_id`
        public var byGroupID: Field<String> { Field("by_group_id") }

        /// `by_location_id`
        public var byLocationID: Field<String> { Field("by_location_id") }

        /// `by_user_id`
        public var byUserID: Field<String> { Field("by_user_id") }

        /// `with_account_id`
        public var withAccountID: Field<String> { Field("with_account_id") }

        /// `with_group_id`
        public var withGroupID: Field<String> { Field("with_group_id") }

        /// `with_location_id`
        public var withLocationID: Field<String> { Field("with_location_id") }

        /// `with_user_id`
        public var withUserID: Field<String> { Field("with_user_id") }

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
