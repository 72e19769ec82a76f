// Written by `make generate` from Generator/Spec/service/site.yaml. Do not edit.

public import struct Foundation.Date

/// A site of a trial.
public struct Site: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "site" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the site.
    public var uuid: String? { json.string("uuid") }

    /// Name of the site.
    public var name: String? { json.string("name") }

    /// Id of the parent site, for satellite sites.
    public var siteID: String? { json.string("site_id") }

    /// Country of the site.
    public var country: String? { json.string("country") }

    /// State code of the site.
    public var state: String? { json.string("state") }

    /// ZIP code of the site.
    public var zip: String? { json.string("zip") }

    /// City of the site.
    public var city: String? { json.string("city") }

    /// Site address, line 1.
    public var address1: String? { json.string("address1") }

    /// Site address, line 2.
    public var address2: String? { json.string("address2") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Satellite sites.
    public var satelliteSites: [SatelliteSite]? { json.records("satellite_sites", as: SatelliteSite.self) }

    /// Associated trials (groups).
    public var trials: [Trial]? { json.records("trials", as: Trial.self) }

    /// Whether the site is inactive.
    public var inactive: Bool? { json.flag("inactive") }

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

    /// An entry of `satellite_sites`.
    public struct SatelliteSite: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the site.
        public var uuid: String? { json.string("uuid") }

        /// Name of the site.
        public var name: String? { json.string("name") }
    }

    /// An entry of `trials`.
    public struct Trial: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the group.
        public var uuid: String? { json.string("uuid") }

        /// Name of the group.
        public var name: String? { json.string("name") }

        /// Account (trial study) name of the group.
        public var accountName: String? { json.string("account_name") }

        /// Whether the trial is inactive.
        public var inactive: Bool? { json.flag("inactive") }

        /// Whether the site has qualified for the trial.
        public var qualified: Bool? { json.flag("qualified") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `site_id`
        public var siteID: Field<String> { Field("site_id") }

        /// `country`
        public var country: Field<String> { Field("country") }

        /// `state`
        public var state: Field<String> { Field("state") }

        /// `zip`
        public var zip: Field<String> { Field("zip") }

        /// `city`
        public var city: Field<String> { Field("city") }

        /// `address1`
        public var address1: Field<String> { Field("address1") }

        /// `address2`
        public var address2: Field<String> { Field("address2") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `satellite_sites`
        public var satelliteSites: Field<JSONValue> { Field("satellite_sites") }

        /// `trials`
        public var trials: Field<JSONValue> { Field("trials") }

        /// `inactive`
        public var inactive: Field<Bool> { Field("inactive") }

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
