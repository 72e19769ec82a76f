// Written by `make generate` from Generator/Spec/service/purge.yaml. Do not edit.

public import struct Foundation.Date

/// A purge rule.
public struct Purge: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "purge" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the purge.
    public var uuid: String? { json.string("uuid") }

    /// Id of the rule's account.
    public var accountID: String? { json.string("account_id") }

    /// Object to purge.
    public var object: Object? { json.choice("object", as: Object.self) }

    /// Name of the purge rule.
    public var name: String? { json.string("name") }

    /// Minimum age in days at which studies are purged.
    public var daysOld: Int? { json.integer("days_old") }

    /// Date that `days_old` counts from.
    public var daysOldHow: DaysOldHow? { json.choice("days_old_how", as: DaysOldHow.self) }

    /// Ids of the namespaces the rule is limited to.
    public var namespaces: [String]? { json.list("namespaces") }

    /// Names of the namespaces the rule is limited to.
    public var namespacesNames: [String]? { json.list("namespaces_names") }

    /// The modalities the rule is limited to.
    public var modalities: [String]? { json.list("modalities") }

    /// Whether the rule applies to minors.
    public var minors: Bool? { json.flag("minors") }

    /// Whether the rule applies to adults.
    public var adults: Bool? { json.flag("adults") }

    /// Whether to make studies thin instead of deleting them.
    public var thin: Bool? { json.flag("thin") }

    /// Whether studies are archived instead of deleted.
    public var archive: Bool? { json.flag("archive") }

    /// Whether to make studies skinny instead of deleting them.
    public var skinny: Bool? { json.flag("skinny") }

    /// Whether the rule applies to owned PHR namespaces.
    public var ownedPHR: Bool? { json.flag("owned_phr") }

    /// Whether purging also deletes the PHR copy of studies shared out of PHR namespaces.
    public var sharedFromPHR: Bool? { json.flag("shared_from_phr") }

    /// Whether the rule is suspended.
    public var suspended: Bool? { json.flag("suspended") }

    /// Maximum purges in one rule run.
    public var maxDeletes: Int? { json.integer("max_deletes") }

    /// Status tags of the studies to purge.
    public var studyStatusTags: [String]? { json.list("study_status_tags") }

    /// Whether the purge rule is global.
    public var global: Bool? { json.flag("global") }

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

    /// A value of `object`.
    public struct Object: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Study`
        public static let study = Self(rawValue: "Study")

        /// `Hl7`
        public static let hl7 = Self(rawValue: "Hl7")
    }

    /// A value of `days_old_how`.
    public struct DaysOldHow: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `U`
        public static let updated = Self(rawValue: "U")

        /// `C`
        public static let created = Self(rawValue: "C")

        /// `S`
        public static let studyDate = Self(rawValue: "S")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `object`
        public var object: Field<Object> { Field("object") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `days_old`
        public var daysOld: Field<Int> { Field("days_old") }

        /// `days_old_how`
        public var daysOldHow: Field<DaysOldHow> { Field("days_old_how") }

        /// `namespaces`
        public var namespaces: Field<JSONValue> { Field("namespaces") }

        /// `namespaces_names`
        public var namespacesNames: Field<JSONValue> { Field("namespaces_names") }

        /// `modalities`
        public var modalities: Field<JSONValue> { Field("modalities") }

        /// `minors`
        public var minors: Field<Bool> { Field("minors") }

        /// `adults`
        public var adults: Field<Bool> { Field("adults") }

        /// `thin`
        public var thin: Field<Bool> { Field("thin") }

        /// `archive`
        public var archive: Field<Bool> { Field("archive") }

        /// `skinny`
        public var skinny: Field<Bool> { Field("skinny") }

        /// `owned_phr`
        public var ownedPHR: Field<Bool> { Field("owned_phr") }

        /// `shared_from_phr`
        public var sharedFromPHR: Field<Bool> { Field("shared_from_phr") }

        /// `suspended`
        public var suspended: Field<Bool> { Field("suspended") }

        /// `max_deletes`
        public var maxDeletes: Field<Int> { Field("max_deletes") }

        /// `study_status_tags`
        public var studyStatusTags: Field<String> { Field("study_status_tags") }

        /// `global`
        public var global: Field<Bool> { Field("global") }

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
