// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

import AmbraSDK

/// The calls of `Node` by name.
struct NodeCalls<Mode: ContractMode> {
    let service: NodeService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "get": return try get(arguments)
        case "public": return try `public`(arguments)
        case "connect": return try connect(arguments)
        case "approve": return try approve(arguments)
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "ping": return try ping(arguments)
        case "ping_ack": return try pingAck(arguments)
        case "deliver": return try deliver(arguments)
        case "retrieve": return try retrieve(arguments)
        case "webhook": return try webhook(arguments)
        case "configuration": return try configuration(arguments)
        case "study_queued": return try studyQueued(arguments)
        case "study_anonymized": return try studyAnonymized(arguments)
        case "found": return try found(arguments)
        case "found_mwl": return try foundMWL(arguments)
        case "event": return try event(arguments)
        case "log": return try log(arguments)
        case "xml": return try xml(arguments)
        case "metric": return try metric(arguments)
        case "performance_set": return try performanceSet(arguments)
        case "performance_get": return try performanceGet(arguments)
        case "progress_add": return try progressAdd(arguments)
        case "progress_list": return try progressList(arguments)
        case "progress_get": return try progressGet(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(accountID: arguments.string("account_id"))
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(uuid: arguments.string(required: "uuid"), serialNo: arguments.string("serial_no"))
        return TypedQuery(query)
    }

    func `public`(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.`public`(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func connect(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.connect(
            uuid: arguments.string(required: "uuid"),
            accountID: arguments.string(required: "account_id"),
            message: arguments.string("message")
        )
        return TypedQuery(query)
    }

    func approve(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.approve(
            uuid: arguments.string(required: "uuid"),
            accountID: arguments.string(required: "account_id")
        )
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            name: arguments.string(required: "name"),
            type: arguments.choice(required: "type"),
            uuid: arguments.string("uuid"),
            accountID: arguments.string("account_id"),
            locationID: arguments.string("location_id"),
            groupID: arguments.string("group_id"),
            osType: arguments.choice("os_type"),
            acceleratorID: arguments.string("accelerator_id"),
            facilityName: arguments.string("facility_name"),
            facilityZip: arguments.string("facility_zip"),
            facilityContact: arguments.string("facility_contact"),
            facilityContactTitle: arguments.string("facility_contact_title"),
            facilityEmail: arguments.string("facility_email"),
            facilityNotes: arguments.string("facility_notes"),
            category: arguments.choice("category"),
            isPublic: arguments.flag("is_public"),
            ctcBucket: arguments.string("ctc_bucket")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string("serial_no"),
            name: arguments.string("name"),
            configuration: arguments.json("configuration"),
            reloadConfiguration: arguments.flag("reload_configuration"),
            monitorStudyCreate: arguments.flag("monitor_study_create"),
            monitorStudyCreateThreshold: arguments.integer("monitor_study_create_threshold"),
            monitorNodePing: arguments.flag("monitor_node_ping"),
            monitorNodeSlowPush: arguments.flag("monitor_node_slow_push"),
            monitorNodeSlowPushThreshold: arguments.integer("monitor_node_slow_push_threshold"),
            monitorNodeLastSend: arguments.flag("monitor_node_last_send"),
            monitorNodeLastSendThreshold: arguments.integer("monitor_node_last_send_threshold"),
            monitorEmail: arguments.string("monitor_email"),
            warningEmail: arguments.string("warning_email"),
            storageNamespace: arguments.string("storage_namespace"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param"),
            facilityName: arguments.string("facility_name"),
            facilityZip: arguments.string("facility_zip"),
            facilityContact: arguments.string("facility_contact"),
            facilityContactTitle: arguments.string("facility_contact_title"),
            facilityEmail: arguments.string("facility_email"),
            facilityNotes: arguments.string("facility_notes"),
            category: arguments.choice("category"),
            isPublic: arguments.flag("is_public"),
            ctcBucket: arguments.string("ctc_bucket")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func ping(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.ping(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            ack: arguments.flag(required: "ack")
        )
        return TypedQuery(query)
    }

    func pingAck(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pingAck(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no")
        )
        return TypedQuery(query)
    }

    func deliver(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.deliver(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            status: arguments.choice(required: "status"),
            jobID: arguments.string("job_id"),
            statusReason: arguments.string("status_reason"),
            ack: arguments.string("ack"),
            emailReason: arguments.string("email_reason"),
            isLocal: arguments.flag("is_local"),
            studyUID: arguments.string("study_uid"),
            destinationID: arguments.string("destination_id")
        )
        return TypedQuery(query)
    }

    func retrieve(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.retrieve(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            jobID: arguments.string(required: "job_id"),
            status: arguments.choice(required: "status")
        )
        return TypedQuery(query)
    }

    func webhook(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.webhook(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            webhookID: arguments.string(required: "webhook_id"),
            status: arguments.choice(required: "status"),
            errorMessage: arguments.string("error_message")
        )
        return TypedQuery(query)
    }

    func configuration(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.configuration(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no")
        )
        return TypedQuery(query)
    }

    func studyQueued(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.studyQueued(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            studyUID: arguments.string(required: "study_uid")
        )
        return TypedQuery(query)
    }

    func studyAnonymized(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.studyAnonymized(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            oldStudyUID: arguments.string(required: "old_study_uid"),
            newStudyUID: arguments.string(required: "new_study_uid")
        )
        return TypedQuery(query)
    }

    func found(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.found(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            searchID: arguments.string(required: "search_id"),
            status: arguments.choice("status"),
            studies: arguments.json("studies")
        )
        return TypedQuery(query)
    }

    func foundMWL(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.foundMWL(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            searchID: arguments.string(required: "search_id"),
            status: arguments.choice("status"),
            orders: arguments.json("orders")
        )
        return TypedQuery(query)
    }

    func event(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.event(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            event: arguments.choice(required: "event"),
            destinationID: arguments.string("destination_id")
        )
        return TypedQuery(query)
    }

    func log(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.log(
            uuid: arguments.string(required: "uuid"),
            start: arguments.date(required: "start"),
            end: arguments.date(required: "end"),
            type: arguments.choice("type")
        )
        return TypedQuery(query)
    }

    func xml(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.xml(
            uuid: arguments.string(required: "uuid"),
            xml: arguments.string(required: "xml"),
            serialNo: arguments.string("serial_no")
        )
        return TypedQuery(query)
    }

    func metric(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.metric(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            jobID: arguments.string(required: "job_id"),
            metric: arguments.choice(required: "metric")
        )
        return TypedQuery(query)
    }

    func performanceSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.performanceSet(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            data: arguments.json(required: "data")
        )
        return TypedQuery(query)
    }

    func performanceGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.performanceGet(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string("serial_no")
        )
        return TypedQuery(query)
    }

    func progressAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.progressAdd(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            queue: arguments.string(required: "queue"),
            state: arguments.string(required: "state"),
            destinationID: arguments.string("destination_id"),
            studyUID: arguments.string("study_uid"),
            patientID: arguments.string("patientid"),
            accessionNumber: arguments.string("accession_number"),
            detail: arguments.json("detail")
        )
        return TypedQuery(query)
    }

    func progressList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.progressList(
            nodeID: arguments.string("node_id"),
            destinationID: arguments.string("destination_id")
        )
        return TypedQuery(query)
    }

    func progressGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.progressGet(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
