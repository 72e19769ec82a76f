// Written by `make generate` from Generator/Spec/service/customfield.yaml. Do not edit.

/// Custom fields, their search and their mappings.
public struct CustomfieldService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The fields

    /// Lists the account's custom fields.
    ///
    /// Permission: `customfield_view` or `role_view`.
    ///
    /// Sent as `POST /customfield/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Customfield, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/customfield/list", repeats: .safe, rows: "customfields"), form)
    }

    /// Adds a custom field to an account.
    ///
    /// Values are text: dates as `YYYY-MM-DD`, checkboxes as 1 or 0, several choices with commas between them. The
    /// options may hold `values`, `suggested_values`, `labels`, `validate`, `max_length`, `show_when`, `search_source`
    /// and others. `__USER_NAMES__` and `__CUSTOMFIELD-uuid__` in them are replaced when the field is returned. DICOM
    /// tags are in upper case; nested ones are joined by colons. `load_from_sr` is a JSON array of the keys that lead
    /// to a value in a structured report. `_INSTANCE_N_` in front of them picks another instance. To map one field to
    /// another use `/customfield/mapping/add`; `other_customfield_id` is deprecated.
    ///
    /// Permission: customfield_edit.
    ///
    /// Sent as `POST /customfield/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `ACCOUNT_NOT_FOUND`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FLAG`,
    /// `INVALID_INTEGER`, `INVALID_TYPE`, `INVALID_OBJECT`, `INVALID_JSON`, `INVALID_OPTIONS`, `INVALID_HL7_OBJECT`,
    /// `INVALID_HL7_SEGMENT`, `INVALID_DICOM_TAG_OBJECT`, `INVALID_DICOM_TAG`, `INVALID_SEARCH_SOURCE` or
    /// `NO_DICOM_TAG_DEFINED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the custom field.
    ///   - object: Object of the custom field.
    ///   - type: Custom field type.
    ///   - captureOnShareCode: Whether share code exchanges capture the field; study fields only.
    ///   - captureOnDestinationSearch: Whether query/retrieve through `/destination/search` captures the field; study
    ///     fields only.
    ///   - displayOrder: Position of the field when shown.
    ///   - wrappedDICOMOnly: Whether the field is captured only for wrapped DICOM uploads in share code exchanges.
    ///   - dicomOnly: Whether share code exchanges capture the field only for DICOM uploads that are not wrapped.
    ///   - required: Whether the field requires a value.
    ///   - options: Additional options as JSON.
    ///   - hl7Segment: HL7 ORM segment mapped to the field; study fields only.
    ///   - hl7Field: HL7 ORM segment field number mapped to the field, 1 to 64; study fields only.
    ///   - hl7Component: HL7 ORM component number mapped to the field, 1 to 64; study fields only.
    ///   - loadHL7: HL7 message type whose incoming messages update the field, using `hl7_segment`, `hl7_field` and
    ///     `hl7_component`; study fields only.
    ///   - loadHL7Filter: Filter token that goes with `load_hl7`; study fields only.
    ///   - dicomTag: DICOM tag mapped to the field, written as (1234,1234); study fields only.
    ///   - otherDICOMTags: JSON array of further DICOM tags the field maps to; study fields only.
    ///   - loadDICOMTag: Whether to load the field from the study's current tag value; needs `dicom_tag`.
    ///   - dicomTagIgnoreEmpty: Whether an empty custom field is left out of the tag mapping; needs `dicom_tag`.
    ///   - loadFromSR: Whether the value comes from the study's structured reports; study fields only.
    ///   - fieldFlag: Default access to the custom field: full, hidden, read-only or required.
    ///   - uiJSON: Settings of the user interface.
    ///   - loadOrder: Whether to load the value from the matching order's custom field, set in `other_customfield_id`.
    ///   - otherCustomfieldID: Id of a custom field whose value is mapped to this one.
    public func add(
        accountID: String,
        name: String,
        object: CustomfieldAddObject,
        type: CustomfieldAddType? = nil,
        captureOnShareCode: Bool? = nil,
        captureOnDestinationSearch: Bool? = nil,
        displayOrder: Int? = nil,
        wrappedDICOMOnly: Bool? = nil,
        dicomOnly: Bool? = nil,
        required: Bool? = nil,
        options: JSONValue? = nil,
        hl7Segment: CustomfieldHL7Segment? = nil,
        hl7Field: Int? = nil,
        hl7Component: Int? = nil,
        loadHL7: String? = nil,
        loadHL7Filter: String? = nil,
        dicomTag: String? = nil,
        otherDICOMTags: JSONValue? = nil,
        loadDICOMTag: Bool? = nil,
        dicomTagIgnoreEmpty: Bool? = nil,
        loadFromSR: JSONValue? = nil,
        fieldFlag: String? = nil,
        uiJSON: JSONValue? = nil,
        loadOrder: Bool? = nil,
        otherCustomfieldID: String? = nil
    ) -> Query<CustomfieldAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("object", object.rawValue)
        form.append("type", type?.rawValue)
        form.append("capture_on_share_code", captureOnShareCode)
        form.append("capture_on_destination_search", captureOnDestinationSearch)
        form.append("display_order", displayOrder)
        form.append("wrapped_dicom_only", wrappedDICOMOnly)
        form.append("dicom_only", dicomOnly)
        form.append("required", required)
        form.append("options", options)
        form.append("hl7_segment", hl7Segment?.rawValue)
        form.append("hl7_field", hl7Field)
        form.append("hl7_component", hl7Component)
        form.append("load_hl7", loadHL7)
        form.append("load_hl7_filter", loadHL7Filter)
        form.append("dicom_tag", dicomTag)
        form.append("other_dicom_tags", otherDICOMTags)
        form.append("load_dicom_tag", loadDICOMTag)
        form.append("dicom_tag_ignore_empty", dicomTagIgnoreEmpty)
        form.append("load_from_sr", loadFromSR)
        form.append("field_flag", fieldFlag)
        form.append("ui_json", uiJSON)
        form.append("load_order", loadOrder)
        form.append("other_customfield_id", otherCustomfieldID)
        return Query(client, Call("/customfield/add"), form)
    }

    /// Changes a custom field.
    ///
    /// Options have the form described at `/customfield/add`. To map one field to another use
    /// `/customfield/mapping/add`; `other_customfield_id` and its two flags are deprecated.
    ///
    /// Permission: customfield_edit.
    ///
    /// Sent as `POST /customfield/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FLAG`, `INVALID_INTEGER`, `INVALID_JSON`,
    /// `INVALID_OPTIONS`, `INVALID_HL7_OBJECT`, `INVALID_HL7_SEGMENT`, `INVALID_HL7_FIELD`, `INVALID_DICOM_TAG_OBJECT`,
    /// `INVALID_DICOM_TAG` or `NO_DICOM_TAG_DEFINED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the custom field.
    ///   - name: Name of the custom field.
    ///   - captureOnShareCode: Whether share code exchanges capture the field; study fields only.
    ///   - captureOnDestinationSearch: Whether query/retrieve through `/destination/search` captures the field.
    ///   - displayOrder: Position of the field when shown.
    ///   - wrappedDICOMOnly: Whether the field is captured only for wrapped DICOM uploads in share code exchanges.
    ///   - dicomOnly: Whether share code exchanges capture the field only for DICOM uploads that are not wrapped.
    ///   - required: Whether the field requires a value.
    ///   - options: Additional options as JSON.
    ///   - hl7Segment: HL7 ORM segment mapped to the field; study fields only.
    ///   - hl7Field: HL7 ORM segment field number mapped to the field, 1 to 64; study fields only.
    ///   - hl7Component: HL7 ORM component number mapped to the field, 1 to 64; study fields only.
    ///   - loadHL7: HL7 message type whose incoming messages update the field, using `hl7_segment`, `hl7_field` and
    ///     `hl7_component`; study fields only.
    ///   - loadHL7Filter: Filter token that goes with `load_hl7`; study fields only.
    ///   - dicomTag: DICOM tag mapped to the field, written as (1234,1234); study fields only.
    ///   - otherDICOMTags: JSON array of further DICOM tags the field maps to; study fields only.
    ///   - loadDICOMTag: Whether to load the field from the study's current tag value; needs `dicom_tag`.
    ///   - dicomTagIgnoreEmpty: Whether an empty custom field is left out of the tag mapping; needs `dicom_tag`.
    ///   - loadFromSR: Whether the value comes from the study's structured reports; study fields only.
    ///   - fieldFlag: Default access to the custom field: full, hidden, read-only or required.
    ///   - uiJSON: Settings of the user interface.
    ///   - loadOrder: Whether to load the value from the matching order's custom field, set in `other_customfield_id`.
    ///   - otherCustomfieldID: Id of a custom field whose value is mapped to this one.
    ///   - otherCustomfieldNoOverwriteWithBlank: Whether a blank mapped value leaves this custom field as it is.
    ///   - otherCustomfieldNoRefreshOnReshare: Whether this custom field stays as it is when the study is shared again.
    public func set(
        uuid: String,
        name: String? = nil,
        captureOnShareCode: Bool? = nil,
        captureOnDestinationSearch: Bool? = nil,
        displayOrder: Int? = nil,
        wrappedDICOMOnly: Bool? = nil,
        dicomOnly: Bool? = nil,
        required: Bool? = nil,
        options: JSONValue? = nil,
        hl7Segment: CustomfieldHL7Segment? = nil,
        hl7Field: Int? = nil,
        hl7Component: Int? = nil,
        loadHL7: String? = nil,
        loadHL7Filter: String? = nil,
        dicomTag: String? = nil,
        otherDICOMTags: JSONValue? = nil,
        loadDICOMTag: Bool? = nil,
        dicomTagIgnoreEmpty: Bool? = nil,
        loadFromSR: JSONValue? = nil,
        fieldFlag: String? = nil,
        uiJSON: JSONValue? = nil,
        loadOrder: Bool? = nil,
        otherCustomfieldID: String? = nil,
        otherCustomfieldNoOverwriteWithBlank: Bool? = nil,
        otherCustomfieldNoRefreshOnReshare: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("capture_on_share_code", captureOnShareCode)
        form.append("capture_on_destination_search", captureOnDestinationSearch)
        form.append("display_order", displayOrder)
        form.append("wrapped_dicom_only", wrappedDICOMOnly)
        form.append("dicom_only", dicomOnly)
        form.append("required", required)
        form.append("options", options)
        form.append("hl7_segment", hl7Segment?.rawValue)
        form.append("hl7_field", hl7Field)
        form.append("hl7_component", hl7Component)
        form.append("load_hl7", loadHL7)
        form.append("load_hl7_filter", loadHL7Filter)
        form.append("dicom_tag", dicomTag)
        form.append("other_dicom_tags", otherDICOMTags)
        form.append("load_dicom_tag", loadDICOMTag)
        form.append("dicom_tag_ignore_empty", dicomTagIgnoreEmpty)
        form.append("load_from_sr", loadFromSR)
        form.append("field_flag", fieldFlag)
        form.append("ui_json", uiJSON)
        form.append("load_order", loadOrder)
        form.append("other_customfield_id", otherCustomfieldID)
        form.append("other_customfield_no_overwrite_with_blank", otherCustomfieldNoOverwriteWithBlank)
        form.append("other_customfield_no_refresh_on_reshare", otherCustomfieldNoRefreshOnReshare)
        return Query(client, Call("/customfield/set"), form)
    }

    /// Returns a custom field.
    ///
    /// Fields mapped from orders (`load_order`) leave existing study values alone. Inside other objects, custom fields
    /// carry uuid, name, type, value, required, options and `ui_json`.
    ///
    /// Permission: `customfield_view` or `role_view`.
    ///
    /// Sent as `POST /customfield/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the custom field.
    public func get(uuid: String) -> Query<Customfield, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/customfield/get", repeats: .safe), form)
    }

    /// Deletes a custom field.
    ///
    /// Permission: customfield_edit.
    ///
    /// Sent as `POST /customfield/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the custom field.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/customfield/delete"), form)
    }

    // MARK: - Search

    /// Looks up a custom field by its name.
    ///
    /// Permission: membership of the account.
    ///
    /// Sent as `POST /customfield/lookup`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the custom field.
    public func lookup(accountID: String, name: String) -> Query<CustomfieldLookupResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        return Query(client, Call("/customfield/lookup", repeats: .safe), form)
    }

    /// Runs a search in a search-type custom field and returns the results.
    ///
    /// With `extended` and the search source `account_users`, filters apply instead and the rows are those of
    /// `/account/user/list`; the field `user_first_last` holds the full name.
    ///
    /// Permission: membership of the account; an extended search of `account_users` needs `account_user_view` or
    /// `case_edit`.
    ///
    /// Sent as `POST /customfield/search`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_A_SEARCH`, `INVALID_FIELD`,
    /// `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the custom field.
    ///   - search: Text to search for.
    ///   - extended: Whether the parameters of the extended search replace `search`.
    public func search(
        uuid: String,
        search: String? = nil,
        extended: Bool? = nil
    ) -> Query<CustomfieldSearchResponse, Filtering, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("search", search)
        form.append("extended", extended)
        return Query(client, Call("/customfield/search", repeats: .safe), form)
    }

    // MARK: - Mappings

    /// Adds a mapping rule to a custom field.
    ///
    /// Mapping between accounts takes a sysadmin or support user.
    ///
    /// Permission: `customfield_edit` in the account of the source field.
    ///
    /// Sent as `POST /customfield/mapping/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND`, `ALREADY_EXISTS` or `INVALID_FLAG`.
    ///
    /// - Parameters:
    ///   - fromCustomfieldID: Id of the source custom field.
    ///   - toCustomfieldID: Id of the destination custom field.
    ///   - overwriteWithBlank: Whether a blank value overwrites the destination custom field; 1 by default.
    ///   - refreshOnReshare: Whether resharing the study updates the destination custom field; 1 by default.
    ///   - refreshOnEdit: Whether edits of the source custom field update the destination; 1 by default.
    ///   - reverseRefreshOnEdit: Whether editing a shared study updates the original's source custom field; 0 by
    ///     default.
    public func mappingAdd(
        fromCustomfieldID: String,
        toCustomfieldID: String,
        overwriteWithBlank: Bool? = nil,
        refreshOnReshare: Bool? = nil,
        refreshOnEdit: Bool? = nil,
        reverseRefreshOnEdit: Bool? = nil
    ) -> Query<CustomfieldMappingAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("from_customfield_id", fromCustomfieldID)
        form.append("to_customfield_id", toCustomfieldID)
        form.append("overwrite_with_blank", overwriteWithBlank)
        form.append("refresh_on_reshare", refreshOnReshare)
        form.append("refresh_on_edit", refreshOnEdit)
        form.append("reverse_refresh_on_edit", reverseRefreshOnEdit)
        return Query(client, Call("/customfield/mapping/add"), form)
    }

    /// Changes a mapping rule of a custom field.
    ///
    /// Permission: `customfield_edit` in the account of the source field.
    ///
    /// Sent as `POST /customfield/mapping/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND` or `INVALID_FLAG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the custom field mapping rule.
    ///   - overwriteWithBlank: Whether a blank value overwrites the destination custom field; 1 by default.
    ///   - refreshOnReshare: Whether resharing the study updates the destination custom field; 1 by default.
    ///   - refreshOnEdit: Whether edits of the source custom field update the destination; 1 by default.
    ///   - reverseRefreshOnEdit: Whether editing a shared study updates the original's source custom field; 0 by
    ///     default.
    public func mappingSet(
        uuid: String,
        overwriteWithBlank: Bool? = nil,
        refreshOnReshare: Bool? = nil,
        refreshOnEdit: Bool? = nil,
        reverseRefreshOnEdit: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("overwrite_with_blank", overwriteWithBlank)
        form.append("refresh_on_reshare", refreshOnReshare)
        form.append("refresh_on_edit", refreshOnEdit)
        form.append("reverse_refresh_on_edit", reverseRefreshOnEdit)
        return Query(client, Call("/customfield/mapping/set"), form)
    }

    /// Deletes a mapping rule of a custom field.
    ///
    /// Permission: `customfield_edit` in the account of the source field.
    ///
    /// Sent as `POST /customfield/mapping/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED` or `NOT_FOUND`.
    ///
    /// - Parameter uuid: Id of the custom field mapping rule.
    public func mappingDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/customfield/mapping/delete"), form)
    }
}

// MARK: - Choices

/// A value of `object` in `/customfield/add`.
public struct CustomfieldAddObject: OpenChoice {
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

/// A value of `type` in `/customfield/add`.
public struct CustomfieldAddType: OpenChoice {
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

/// A value of `hl7_segment` in `/customfield/add`, `/customfield/set`.
public struct CustomfieldHL7Segment: OpenChoice {
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
