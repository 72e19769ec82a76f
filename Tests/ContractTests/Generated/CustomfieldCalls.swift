// Written by `make generate` from Generator/Spec/service/customfield.yaml. Do not edit.

import AmbraSDK

/// The calls of `Customfield` by name.
struct CustomfieldCalls<Mode: ContractMode> {
    let service: CustomfieldService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "lookup": return try lookup(arguments)
        case "search": return try search(arguments)
        case "mapping_add": return try mappingAdd(arguments)
        case "mapping_set": return try mappingSet(arguments)
        case "mapping_delete": return try mappingDelete(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            name: arguments.string(required: "name"),
            object: arguments.choice(required: "object"),
            type: arguments.choice("type"),
            captureOnShareCode: arguments.flag("capture_on_share_code"),
            captureOnDestinationSearch: arguments.flag("capture_on_destination_search"),
            displayOrder: arguments.integer("display_order"),
            wrappedDICOMOnly: arguments.flag("wrapped_dicom_only"),
            dicomOnly: arguments.flag("dicom_only"),
            required: arguments.flag("required"),
            options: arguments.json("options"),
            hl7Segment: arguments.choice("hl7_segment"),
            hl7Field: arguments.integer("hl7_field"),
            hl7Component: arguments.integer("hl7_component"),
            loadHL7: arguments.string("load_hl7"),
            loadHL7Filter: arguments.string("load_hl7_filter"),
            dicomTag: arguments.string("dicom_tag"),
            otherDICOMTags: arguments.json("other_dicom_tags"),
            loadDICOMTag: arguments.flag("load_dicom_tag"),
            dicomTagIgnoreEmpty: arguments.flag("dicom_tag_ignore_empty"),
            loadFromSR: arguments.json("load_from_sr"),
            fieldFlag: arguments.string("field_flag"),
            uiJSON: arguments.json("ui_json"),
            loadOrder: arguments.flag("load_order"),
            otherCustomfieldID: arguments.string("other_customfield_id")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            captureOnShareCode: arguments.flag("capture_on_share_code"),
            captureOnDestinationSearch: arguments.flag("capture_on_destination_search"),
            displayOrder: arguments.integer("display_order"),
            wrappedDICOMOnly: arguments.flag("wrapped_dicom_only"),
            dicomOnly: arguments.flag("dicom_only"),
            required: arguments.flag("required"),
            options: arguments.json("options"),
            hl7Segment: arguments.choice("hl7_segment"),
            hl7Field: arguments.integer("hl7_field"),
            hl7Component: arguments.integer("hl7_component"),
            loadHL7: arguments.string("load_hl7"),
            loadHL7Filter: arguments.string("load_hl7_filter"),
            dicomTag: arguments.string("dicom_tag"),
            otherDICOMTags: arguments.json("other_dicom_tags"),
            loadDICOMTag: arguments.flag("load_dicom_tag"),
            dicomTagIgnoreEmpty: arguments.flag("dicom_tag_ignore_empty"),
            loadFromSR: arguments.json("load_from_sr"),
            fieldFlag: arguments.string("field_flag"),
            uiJSON: arguments.json("ui_json"),
            loadOrder: arguments.flag("load_order"),
            otherCustomfieldID: arguments.string("other_customfield_id"),
            otherCustomfieldNoOverwriteWithBlank: arguments.flag("other_customfield_no_overwrite_with_blank"),
            otherCustomfieldNoRefreshOnReshare: arguments.flag("other_customfield_no_refresh_on_reshare")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func lookup(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.lookup(
            accountID: arguments.string(required: "account_id"),
            name: arguments.string(required: "name")
        )
        return TypedQuery(query)
    }

    func search(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.search(
            uuid: arguments.string(required: "uuid"),
            search: arguments.string("search"),
            extended: arguments.flag("extended")
        )
        return TypedQuery(query)
    }

    func mappingAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.mappingAdd(
            fromCustomfieldID: arguments.string(required: "from_customfield_id"),
            toCustomfieldID: arguments.string(required: "to_customfield_id"),
            overwriteWithBlank: arguments.flag("overwrite_with_blank"),
            refreshOnReshare: arguments.flag("refresh_on_reshare"),
            refreshOnEdit: arguments.flag("refresh_on_edit"),
            reverseRefreshOnEdit: arguments.flag("reverse_refresh_on_edit")
        )
        return TypedQuery(query)
    }

    func mappingSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.mappingSet(
            uuid: arguments.string(required: "uuid"),
            overwriteWithBlank: arguments.flag("overwrite_with_blank"),
            refreshOnReshare: arguments.flag("refresh_on_reshare"),
            refreshOnEdit: arguments.flag("refresh_on_edit"),
            reverseRefreshOnEdit: arguments.flag("reverse_refresh_on_edit")
        )
        return TypedQuery(query)
    }

    func mappingDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.mappingDelete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
