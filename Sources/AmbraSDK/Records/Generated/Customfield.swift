// Written by `make generate` from Generator/Spec/service/customfield.yaml. Do not edit.

public import struct Foundation.Date

/// A custom field.
public struct Customfield: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "customfield" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the custom field.
    public var uuid: String? { json.string("uuid") }

    /// Name of the custom field.
    public var name: String? { json.string("name") }

    /// Kind of object that has the custom field.
    public var object: Object? { json.choice("object", as: Object.self) }

    /// Type of the custom field.
    public var type: Kind? { json.choice("type", as: Kind.self) }

    /// Whether a share code exchange captures this study field.
    public var captureOnShareCode: Bool? { json.flag("capture_on_share_code") }

    /// Whether a query/retrieve through `/destination/search` captures the field.
    public var captureOnDestinationSearch: Bool? { json.flag("capture_on_destination_search") }

    /// Position of the field when shown.
    public var displayOrder: Int? { json.integer("display_order") }

    /// Whether capture in share code exchanges is limited to wrapped DICOM uploads.
    public var wrappedDICOMOnly: Bool? { json.flag("wrapped_dicom_only") }

    /// Whether capture in a share code exchange is limited to non-wrapped DICOM uploads.
    public var dicomOnly: Bool? { json.flag("dicom_only") }

    /// Whether the field is required.
    public var required: Bool? { json.flag("required") }

    /// Additional options as JSON.
    public var options: JSONValue? { json.value("options") }

    /// HL7 ORM segment mapped to this field; study fields only.
    public var hl7Segment: HL7Segment? { json.choice("hl7_segment", as: HL7Segment.self) }

    /// HL7 ORM segment field number mapped to this field; study fields only.
    public var hl7Field: Int? { json.integer("hl7_field") }

    /// HL7 ORM component number (1 to 64) mapped to this field; study fields only.
    public var hl7Component: Int? { json.integer("hl7_component") }

    /// HL7 message type that updates this field from `hl7_segment`, `hl7_field` and `hl7_component`; study fields only.
    public var loadHL7: String? { json.string("load_hl7") }

    /// Filter token for `load_hl7`; study fields only.
    public var loadHL7Filter: String? { json.string("load_hl7_filter") }

    /// DICOM tag mapped to this field; study fields only.
    public var dicomTag: String? { json.string("dicom_tag") }

    /// Further DICOM tags the field maps to; study fields only.
    public var otherDICOMTags: [String]? { json.list("other_dicom_tags") }

    /// Whether the study's current tag value is loaded into this field; requires `dicom_tag`.
    public var loadDICOMTag: Bool? { json.flag("load_dicom_tag") }

    /// Whether an empty custom field is left unmapped to its DICOM tag; requires `dicom_tag`.
    public var dicomTagIgnoreEmpty: Bool? { json.flag("dicom_tag_ignore_empty") }

    /// Whether the value comes from the study's structured reports.
    public var loadFromSR: JSONValue? { json.value("load_from_sr") }

    /// Default access to the custom field: full, hidden, read-only or required.
    public var fieldFlag: String? { json.string("field_flag") }

    /// Settings of the user interface.
    public var uiJSON: JSONValue? { json.value("ui_json") }

    /// Whether the matching order's `other_customfield_id` custom field supplies the value.
    public var loadOrder: Bool? { json.flag("load_order") }

    /// Id of a custom field whose value is mapped to this one.
    public var otherCustomfieldID: String? { json.string("other_customfield_id") }

    /// Whether a blank mapped value leaves this custom field as it is.
    public var otherCustomfieldNoOverwriteWithBlank: Bool? {
        json.flag("other_customfield_no_overwrite_with_blank")
    }

    /// Whether this custom field stays as it is when the study is shared again.
    public var otherCustomfieldNoRefreshOnReshare: Bool? {
        json.flag("other_customfield_no_refresh_on_reshare")
    }

    /// Custom field mapping rules.
    public var customfieldMapping: [CustomfieldMapping]? {
        json.records("customfield_mapping", as: CustomfieldMapping.self)
    }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Whether the values contain a macro to expand.
    public var hasMacro: Bool? { json.flag("has_macro") }

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

        /// `User_account`
        public static let userAccount = Self(rawValue: "User_account")

        /// `Group`
        public static let group = Self(rawValue: "Group")

        /// `Location`
        public static let location = Self(rawValue: "Location")

        /// `Account`
        public static let account = Self(rawValue: "Account")

        /// `Patient`
        public static let patient = Self(rawValue: "Patient")

        /// `Case`
        public static let `case` = Self(rawValue: "Case")

        /// `Order`
        public static let order = Self(rawValue: "Order")

        /// `Appointment`
        public static let appointment = Self(rawValue: "Appointment")

        /// `Dicomdata`
        public static let dicomData = Self(rawValue: "Dicomdata")

        /// `Scanner`
        public static let scanner = Self(rawValue: "Scanner")

        /// `Query`
        public static let query = Self(rawValue: "Query")
    }

    /// A value of `type`.
    public struct Kind: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `text`
        public static let text = Self(rawValue: "text")

        /// `number`
        public static let number = Self(rawValue: "number")

        /// `date`
        public static let date = Self(rawValue: "date")

        /// `memo`
        public static let memo = Self(rawValue: "memo")

        /// `select`
        public static let select = Self(rawValue: "select")

        /// `multiselect`
        public static let multiselect = Self(rawValue: "multiselect")

        /// `radio`
        public static let radio = Self(rawValue: "radio")

        /// `checkbox`
        public static let checkbox = Self(rawValue: "checkbox")

        /// `search`
        public static let search = Self(rawValue: "search")

        /// `bool`
        public static let bool = Self(rawValue: "bool")

        /// `picker`
        public static let picker = Self(rawValue: "picker")
    }

    /// A value of `hl7_segment`.
    public struct HL7Segment: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NTE`
        public static let nte = Self(rawValue: "NTE")

        /// `PID`
        public static let pid = Self(rawValue: "PID")

        /// `PID1`
        public static let pid1 = Self(rawValue: "PID1")

        /// `PV1`
        public static let pv1 = Self(rawValue: "PV1")

        /// `PV2`
        public static let pv2 = Self(rawValue: "PV2")

        /// `OBR`
        public static let obr = Self(rawValue: "OBR")

        /// `DG1`
        public static let dg1 = Self(rawValue: "DG1")

        /// `OBX`
        public static let obx = Self(rawValue: "OBX")

        /// `CTI`
        public static let cti = Self(rawValue: "CTI")

        /// `BLG`
        public static let blg = Self(rawValue: "BLG")

        /// `ORC`
        public static let orc = Self(rawValue: "ORC")
    }

    /// An entry of `customfield_mapping`.
    public struct CustomfieldMapping: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the mapping rule.
        public var uuid: String? { json.string("uuid") }

        /// Id of the destination custom field.
        public var toCustomfieldID: String? { json.string("to_customfield_id") }

        /// Whether a blank value overwrites the destination custom field.
        public var overwriteWithBlank: Bool? { json.flag("overwrite_with_blank") }

        /// Whether resharing the study updates the destination custom field.
        public var refreshOnReshare: Bool? { json.flag("refresh_on_reshare") }

        /// Whether edits of the source custom field update the destination.
        public var refreshOnEdit: Bool? { json.flag("refresh_on_edit") }

        /// Whether editing a shared study updates the original study's custom field.
        public var reverseRefreshOnEdit: Bool? { json.flag("reverse_refresh_on_edit") }
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `object`
        public var object: Field<Object> { Field("object") }

        /// `type`
        public var type: Field<Kind> { Field("type") }

        /// `capture_on_share_code`
        public var captureOnShareCode: Field<Bool> { Field("capture_on_share_code") }

        /// `capture_on_destination_search`
        public var captureOnDestinationSearch: Field<Bool> { Field("capture_on_destination_search") }

        /// `display_order`
        public var displayOrder: Field<Int> { Field("display_order") }

        /// `wrapped_dicom_only`
        public var wrappedDICOMOnly: Field<Bool> { Field("wrapped_dicom_only") }

        /// `dicom_only`
        public var dicomOnly: Field<Bool> { Field("dicom_only") }

        /// `required`
        public var required: Field<Bool> { Field("required") }

        /// `options`
        public var options: Field<JSONValue> { Field("options") }

        /// `hl7_segment`
        public var hl7Segment: Field<HL7Segment> { Field("hl7_segment") }

        /// `hl7_field`
        public var hl7Field: Field<Int> { Field("hl7_field") }

        /// `hl7_component`
        public var hl7Component: Field<Int> { Field("hl7_component") }

        /// `load_hl7`
        public var loadHL7: Field<String> { Field("load_hl7") }

        /// `load_hl7_filter`
        public var loadHL7Filter: Field<String> { Field("load_hl7_filter") }

        /// `dicom_tag`
        public var dicomTag: Field<String> { Field("dicom_tag") }

        /// `other_dicom_tags`
        public var otherDICOMTags: Field<JSONValue> { Field("other_dicom_tags") }

        /// `load_dicom_tag`
        public var loadDICOMTag: Field<Bool> { Field("load_dicom_tag") }

        /// `dicom_tag_ignore_empty`
        public var dicomTagIgnoreEmpty: Field<Bool> { Field("dicom_tag_ignore_empty") }

        /// `load_from_sr`
        public var loadFromSR: Field<JSONValue> { Field("load_from_sr") }

        /// `field_flag`
        public var fieldFlag: Field<String> { Field("field_flag") }

        /// `ui_json`
        public var uiJSON: Field<JSONValue> { Field("ui_json") }

        /// `load_order`
        public var loadOrder: Field<Bool> { Field("load_order") }

        /// `other_customfield_id`
        public var otherCustomfieldID: Field<String> { Field("other_customfield_id") }

        /// `other_customfield_no_overwrite_with_blank`
        public var otherCustomfieldNoOverwriteWithBlank: Field<Bool> {
            Field("other_customfield_no_overwrite_with_blank")
        }

        /// `other_customfield_no_refresh_on_reshare`
        public var otherCustomfieldNoRefreshOnReshare: Field<Bool> {
            Field("other_customfield_no_refresh_on_reshare")
        }

        /// `customfield_mapping`
        public var customfieldMapping: Field<JSONValue> { Field("customfield_mapping") }

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `has_macro`
        public var hasMacro: Field<Bool> { Field("has_macro") }

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
