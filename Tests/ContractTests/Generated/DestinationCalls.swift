// Written by `make generate` from Generator/Spec/service/destination.yaml. Do not edit.

import AmbraSDK

/// The calls of `Destination` by name.
struct DestinationCalls<Mode: ContractMode> {
    let service: DestinationService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "get": return try get(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "search": return try search(arguments)
        case "search_report": return try searchReport(arguments)
        case "retrieve": return try retrieve(arguments)
        case "search_mwl": return try searchMWL(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            accountID: arguments.string(required: "account_id"),
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            nodeID: arguments.string(required: "node_id"),
            name: arguments.string(required: "name"),
            type: arguments.choice("type"),
            linkedDestination: arguments.string("linked_destination"),
            linkedQRToReferredAccount: arguments.flag("linked_qr_to_referred_account"),
            linkedQRActivityInReferredAccount: arguments.flag("linked_qr_activity_in_referred_account"),
            distributedDestinations: arguments.json("distributed_destinations"),
            path: arguments.string("path"),
            aeTitle: arguments.string("aetitle"),
            address: arguments.string("address"),
            port: arguments.integer("port"),
            canQueryRetrieve: arguments.flag("can_query_retrieve"),
            canRetrieveThin: arguments.flag("can_retrieve_thin"),
            canSearch: arguments.flag("can_search"),
            canSearchMWL: arguments.flag("can_search_mwl"),
            canPushHL7: arguments.flag("can_push_hl7"),
            squelchPushIfImagesUnchanged: arguments.flag("sqlch_psh_if_img_unchg"),
            squelchPushIfRoutedByHL7: arguments.flag("sqlch_psh_if_route_hl7"),
            hl7Address: arguments.string("hl7_address"),
            hl7Port: arguments.integer("hl7_port"),
            cEchoInterval: arguments.integer("c_echo_interval"),
            cEchoSchedule: arguments.json("c_echo_schedule"),
            fireWebhooks: arguments.flag("fire_webhooks"),
            defaultQueryRetrieveLevel: arguments.choice("default_query_retrieve_level"),
            pushRelatedStudies: arguments.flag("push_related_studies"),
            gatewaySettings: arguments.string("gateway_settings"),
            cdBurnInfo: arguments.json("cd_burn_info"),
            cdBurnName: arguments.string("cd_burn_name"),
            cdBurnPriority: arguments.integer("cd_burn_priority"),
            sortOrder: arguments.integer("sort_order"),
            hl7FetchFilter: arguments.json("hl7_fetch_filter"),
            manualPushRoles: arguments.strings("manual_push_roles"),
            uiJSON: arguments.json("ui_json")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            path: arguments.string("path"),
            aeTitle: arguments.string("aetitle"),
            address: arguments.string("address"),
            port: arguments.integer("port"),
            nodeID: arguments.string("node_id"),
            canQueryRetrieve: arguments.flag("can_query_retrieve"),
            canRetrieveThin: arguments.flag("can_retrieve_thin"),
            canSearch: arguments.flag("can_search"),
            canSearchMWL: arguments.flag("can_search_mwl"),
            canPushHL7: arguments.flag("can_push_hl7"),
            squelchPushIfImagesUnchanged: arguments.flag("sqlch_psh_if_img_unchg"),
            squelchPushIfRoutedByHL7: arguments.flag("sqlch_psh_if_route_hl7"),
            hl7Address: arguments.string("hl7_address"),
            hl7Port: arguments.integer("hl7_port"),
            cEchoInterval: arguments.integer("c_echo_interval"),
            cEchoSchedule: arguments.json("c_echo_schedule"),
            fireWebhooks: arguments.flag("fire_webhooks"),
            defaultQueryRetrieveLevel: arguments.choice("default_query_retrieve_level"),
            pushRelatedStudies: arguments.flag("push_related_studies"),
            gatewaySettings: arguments.string("gateway_settings"),
            cdBurnInfo: arguments.json("cd_burn_info"),
            cdBurnName: arguments.string("cd_burn_name"),
            cdBurnPriority: arguments.integer("cd_burn_priority"),
            sortOrder: arguments.integer("sort_order"),
            hl7FetchFilter: arguments.json("hl7_fetch_filter"),
            manualPushRoles: arguments.strings("manual_push_roles"),
            linkedQRToReferredAccount: arguments.flag("linked_qr_to_referred_account"),
            linkedQRActivityInReferredAccount: arguments.flag("linked_qr_activity_in_referred_account"),
            distributedDestinations: arguments.json("distributed_destinations"),
            uiJSON: arguments.json("ui_json")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func search(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.search(
            uuid: arguments.string(required: "uuid"),
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            studyRequestID: arguments.string("study_request_id"),
            copyTo: arguments.string("copy_to"),
            pushTo: arguments.string("push_to"),
            createThin: arguments.integer("create_thin"),
            createStudy: arguments.integer("create_study"),
            refetchStudy: arguments.flag("refetch_study"),
            shareEmail: arguments.string("share_email"),
            bundleID: arguments.integer("bundle_id"),
            customfields: arguments.map("customfield_param"),
            customfieldsByName: arguments.map("customfield_quoted_param"),
            anonymize: arguments.json("anonymize"),
            anonymizes: arguments.map("anonymize_param"),
            trackingNumber: arguments.string("tracking_number"),
            studyUID: arguments.string("study_uid"),
            patientName: arguments.string("patient_name"),
            patientID: arguments.string("patientid"),
            accessionNumber: arguments.string("accession_number"),
            referringPhysician: arguments.string("referring_physician"),
            modality: arguments.string("modality"),
            startDatetime: arguments.string("start_datetime"),
            endDatetime: arguments.string("end_datetime"),
            patientSex: arguments.string("patient_sex"),
            patientBirthDate: arguments.string("patient_birth_date"),
            queryFields: arguments.json("query_fields"),
            resultFields: arguments.json("result_fields")
        )
        return TypedQuery(query)
    }

    func searchReport(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.searchReport(
            trackingNumber: arguments.string(required: "tracking_number"),
            email: arguments.string("email")
        )
        return TypedQuery(query)
    }

    func retrieve(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.retrieve(
            activityID: arguments.string("activity_id"),
            customfields: arguments.map("customfield_param"),
            studyRequestFoundID: arguments.string("study_request_found_id"),
            sendMethod: arguments.choice("send_method")
        )
        return TypedQuery(query)
    }

    func searchMWL(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.searchMWL(
            uuid: arguments.string(required: "uuid"),
            studyID: arguments.string(required: "study_id"),
            patientName: arguments.string("patient_name"),
            patientID: arguments.string("patientid"),
            accessionNumber: arguments.string("accession_number"),
            patientSex: arguments.string("patient_sex"),
            patientBirthDate: arguments.string("patient_birth_date"),
            orderNumber: arguments.string("order_number"),
            orderDate: arguments.string("order_date")
        )
        return TypedQuery(query)
    }
}
