// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

import AmbraSDK

/// The calls of `Study` by name.
struct StudyCalls<Mode: ContractMode> {
    let service: StudyService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "add": return try add(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "attach_customfields": return try attachCustomfields(arguments)
        case "list": return try list(arguments)
        case "count": return try count(arguments)
        case "count_by_filter": return try countByFilter(arguments)
        case "cfind": return try cFind(arguments)
        case "get": return try get(arguments)
        case "exists": return try exists(arguments)
        case "permissions": return try permissions(arguments)
        case "share_who": return try shareWho(arguments)
        case "share": return try share(arguments)
        case "share_stop": return try shareStop(arguments)
        case "share_list": return try shareList(arguments)
        case "approve": return try approve(arguments)
        case "reject": return try reject(arguments)
        case "push": return try push(arguments)
        case "push_hl7": return try pushHL7(arguments)
        case "pdf_hl7": return try pdfHL7(arguments)
        case "fax_hl7": return try faxHL7(arguments)
        case "report_detail": return try reportDetail(arguments)
        case "report_series": return try reportSeries(arguments)
        case "cmove": return try cMove(arguments)
        case "node_can_remove": return try nodeCanRemove(arguments)
        case "move": return try move(arguments)
        case "duplicate": return try duplicate(arguments)
        case "clone": return try clone(arguments)
        case "split": return try split(arguments)
        case "manual_route": return try manualRoute(arguments)
        case "find_order": return try findOrder(arguments)
        case "archive": return try archive(arguments)
        case "retrieve": return try retrieve(arguments)
        case "validate": return try validate(arguments)
        case "dicomdata_load": return try dicomDataLoad(arguments)
        case "sync": return try sync(arguments)
        case "take": return try take(arguments)
        case "revive": return try revive(arguments)
        case "audit": return try audit(arguments)
        case "viewer_settings": return try viewerSettings(arguments)
        case "viewer3_settings": return try viewer3Settings(arguments)
        case "external_viewer": return try externalViewer(arguments)
        case "timing_event": return try timingEvent(arguments)
        case "timing_log": return try timingLog(arguments)
        case "star": return try star(arguments)
        case "status_get": return try statusGet(arguments)
        case "status_set": return try statusSet(arguments)
        case "status_locks": return try statusLocks(arguments)
        case "status_history": return try statusHistory(arguments)
        case "freeze": return try freeze(arguments)
        case "comment_add": return try commentAdd(arguments)
        case "comment_delete": return try commentDelete(arguments)
        case "comment_get": return try commentGet(arguments)
        case "question": return try question(arguments)
        case "request_add": return try requestAdd(arguments)
        case "request_get": return try requestGet(arguments)
        case "request_match": return try requestMatch(arguments)
        default: return nil
        }
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            uuid: arguments.string("uuid"),
            serialNo: arguments.string("serial_no"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            thin: arguments.flag("thin"),
            patientName: arguments.string("patient_name"),
            patientID: arguments.string("patientid"),
            patientSex: arguments.string("patient_sex"),
            patientBirthDate: arguments.string("patient_birth_date"),
            patientBirthTime: arguments.string("patient_birth_time"),
            patientAge: arguments.string("patient_age"),
            patientWeight: arguments.string("patient_weight"),
            patientAddress: arguments.string("patient_address"),
            patientSize: arguments.string("patient_size"),
            patientIDOther: arguments.string("patientid_other"),
            patientNameOther: arguments.string("patient_name_other"),
            patientPhone: arguments.string("patient_phone"),
            patientAdditionalHistory: arguments.string("patient_additional_history"),
            studyDescription: arguments.string("study_description"),
            accessionNumber: arguments.string("accession_number"),
            patientBirthname: arguments.string("patient_birthname"),
            patientMotherBirthname: arguments.string("patient_mother_birthname"),
            medicalRecordLocator: arguments.string("medical_record_locator"),
            patientReligiousPreference: arguments.string("patient_religious_preference"),
            patientComments: arguments.string("patient_comments"),
            patientCurrentLocation: arguments.string("patient_current_location"),
            patientInstitutionResidence: arguments.string("patient_institution_residence"),
            patientEthnicGroup: arguments.string("patient_ethnic_group"),
            patientOccupation: arguments.string("patient_occupation"),
            studyDate: arguments.string("study_date"),
            studyTime: arguments.string("study_time"),
            modality: arguments.string("modality"),
            referringPhysician: arguments.string("referring_physician"),
            imageCount: arguments.integer("image_count"),
            attachmentCount: arguments.integer("attachment_count"),
            integrationKey: arguments.string("integration_key"),
            destinationAETitle: arguments.string("destination_ae_title"),
            sourceAETitle: arguments.string("source_ae_title"),
            nodeID: arguments.string("node_id"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string("uuid"),
            serialNo: arguments.string("serial_no"),
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            patientName: arguments.string("patient_name"),
            patientID: arguments.string("patientid"),
            patientSex: arguments.string("patient_sex"),
            patientBirthDate: arguments.string("patient_birth_date"),
            patientBirthTime: arguments.string("patient_birth_time"),
            patientAge: arguments.string("patient_age"),
            patientWeight: arguments.string("patient_weight"),
            patientAddress: arguments.string("patient_address"),
            patientSize: arguments.string("patient_size"),
            patientIDOther: arguments.string("patientid_other"),
            patientNameOther: arguments.string("patient_name_other"),
            patientPhone: arguments.string("patient_phone"),
            patientAdditionalHistory: arguments.string("patient_additional_history"),
            studyDescription: arguments.string("study_description"),
            accessionNumber: arguments.string("accession_number"),
            patientBirthname: arguments.string("patient_birthname"),
            patientMotherBirthname: arguments.string("patient_mother_birthname"),
            medicalRecordLocator: arguments.string("medical_record_locator"),
            patientReligiousPreference: arguments.string("patient_religious_preference"),
            patientComments: arguments.string("patient_comments"),
            patientCurrentLocation: arguments.string("patient_current_location"),
            patientInstitutionResidence: arguments.string("patient_institution_residence"),
            patientEthnicGroup: arguments.string("patient_ethnic_group"),
            patientOccupation: arguments.string("patient_occupation"),
            studyDate: arguments.string("study_date"),
            studyTime: arguments.string("study_time"),
            modality: arguments.string("modality"),
            referringPhysician: arguments.string("referring_physician"),
            imageCount: arguments.integer("image_count"),
            attachmentCount: arguments.integer("attachment_count"),
            integrationKey: arguments.string("integration_key"),
            destinationAETitle: arguments.string("destination_ae_title"),
            sourceAETitle: arguments.string("source_ae_title"),
            nodeID: arguments.string("node_id"),
            customfields: arguments.map("customfield_param"),
            useUploadPermission: arguments.flag("use_upload_permission"),
            findOrderUUID: arguments.string("find_order_uuid"),
            secondsToIngest: arguments.flag("seconds_to_ingest"),
            partialSave: arguments.flag("parital_save")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            uuid: arguments.string("uuid"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func attachCustomfields(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.attachCustomfields(
            uuid: arguments.string(required: "uuid"),
            reportName: arguments.string("report_name")
        )
        return TypedQuery(query)
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            template: arguments.json("template"),
            extra: arguments.flag("extra"),
            customfieldH: arguments.flag("customfield_h"),
            permissionsDiff: arguments.flag("permissions_diff"),
            fields: arguments.json("fields"),
            limitHL7: arguments.integer("limit_hl7")
        )
        return TypedQuery(query)
    }

    func count(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.count()
        return TypedQuery(query)
    }

    func countByFilter(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.countByFilter(filterUUIDs: arguments.json("filter_uuids"))
        return TypedQuery(query)
    }

    func cFind(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.cFind(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            entireAccount: arguments.flag("entire_account"),
            isAvailable: arguments.flag("is_available")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            uuid: arguments.string("uuid"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            fullHL7: arguments.flag("full_hl7"),
            limitHL7: arguments.integer("limit_hl7"),
            permissionsDiff: arguments.flag("permissions_diff"),
            extra: arguments.flag("extra"),
            customfieldH: arguments.flag("customfield_h"),
            fields: arguments.json("fields")
        )
        return TypedQuery(query)
    }

    func exists(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.exists(
            uuid: arguments.string("uuid"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            accountID: arguments.string("account_id")
        )
        return TypedQuery(query)
    }

    func permissions(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.permissions(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func shareWho(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.shareWho(
            uuid: arguments.string(required: "uuid"),
            type: arguments.choice(required: "type")
        )
        return TypedQuery(query)
    }

    func share(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.share(
            uuid: arguments.string("uuid"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            accountID: arguments.string("account_id"),
            locationID: arguments.string("location_id"),
            groupID: arguments.string("group_id"),
            userID: arguments.string("user_id"),
            shareCode: arguments.string("share_code"),
            email: arguments.string("email"),
            masshiway: arguments.json("masshiway"),
            rsna: arguments.json("rsna"),
            npi: arguments.string("npi"),
            studyRequestID: arguments.string("study_request_id"),
            message: arguments.string("message"),
            integrationKey: arguments.string("integration_key"),
            chargeAuthorized: arguments.flag("charge_authorized"),
            chargeModality: arguments.string("charge_modality"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func shareStop(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.shareStop(
            uuid: arguments.string(required: "uuid"),
            accountID: arguments.string("account_id"),
            locationID: arguments.string("location_id"),
            groupID: arguments.string("group_id"),
            userID: arguments.string("user_id"),
            userInviteShareID: arguments.string("user_invite_share_id")
        )
        return TypedQuery(query)
    }

    func shareList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.shareList(uuid: arguments.string(required: "uuid"), name: arguments.flag("name"))
        return TypedQuery(query)
    }

    func approve(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.approve(
            uuid: arguments.string(required: "uuid"),
            delay: arguments.integer("delay"),
            mustMatch: arguments.json("must_match")
        )
        return TypedQuery(query)
    }

    func reject(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.reject(uuid: arguments.string(required: "uuid"), message: arguments.string("message"))
        return TypedQuery(query)
    }

    func push(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.push(
            uuid: arguments.string(required: "uuid"),
            destinationID: arguments.string(required: "destination_id"),
            ping: arguments.flag(required: "ping"),
            batchNo: arguments.string("batch_no")
        )
        return TypedQuery(query)
    }

    func pushHL7(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pushHL7(
            uuid: arguments.string(required: "uuid"),
            destinationID: arguments.string(required: "destination_id"),
            hl7TemplateID: arguments.string("hl7_template_id"),
            hl7ID: arguments.string("hl7_id"),
            once: arguments.flag("once")
        )
        return TypedQuery(query)
    }

    func pdfHL7(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pdfHL7(
            uuid: arguments.string(required: "uuid"),
            hl7ID: arguments.string(required: "hl7_id")
        )
        return TypedQuery(query)
    }

    func faxHL7(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.faxHL7(
            uuid: arguments.string(required: "uuid"),
            hl7ID: arguments.string(required: "hl7_id"),
            number: arguments.string(required: "number")
        )
        return TypedQuery(query)
    }

    func reportDetail(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.reportDetail(
            accountID: arguments.string(required: "account_id"),
            limit: arguments.integer("limit")
        )
        return TypedQuery(query)
    }

    func reportSeries(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.reportSeries(
            namespaceID: arguments.string(required: "namespace_id"),
            hours: arguments.integer(required: "hours"),
            email: arguments.string(required: "email"),
            limit: arguments.integer("limit")
        )
        return TypedQuery(query)
    }

    func cMove(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.cMove(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            studyUID: arguments.string(required: "study_uid"),
            aeTitle: arguments.string(required: "aetitle"),
            ping: arguments.flag(required: "ping"),
            detail: arguments.string("detail")
        )
        return TypedQuery(query)
    }

    func nodeCanRemove(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.nodeCanRemove(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            studyUID: arguments.string(required: "study_uid")
        )
        return TypedQuery(query)
    }

    func move(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.move(
            uuid: arguments.string(required: "uuid"),
            namespaceID: arguments.string(required: "namespace_id")
        )
        return TypedQuery(query)
    }

    func duplicate(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.duplicate(
            uuid: arguments.string(required: "uuid"),
            namespaceID: arguments.string("namespace_id"),
            studyRequestID: arguments.string("study_request_id"),
            includeAttachments: arguments.flag("include_attachments"),
            overwrite: arguments.flag("overwrite"),
            excludePHI: arguments.flag("exclude_phi")
        )
        return TypedQuery(query)
    }

    func clone(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.clone(
            uuid: arguments.string(required: "uuid"),
            newSeriesUIDs: arguments.flag("new_series_uids"),
            newImageUIDs: arguments.flag("new_image_uids")
        )
        return TypedQuery(query)
    }

    func split(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.split(
            uuid: arguments.string(required: "uuid"),
            namespaceID: arguments.string(required: "namespace_id"),
            noSplit: arguments.flag(required: "no_split")
        )
        return TypedQuery(query)
    }

    func manualRoute(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.manualRoute(
            uuid: arguments.string(required: "uuid"),
            routeID: arguments.string(required: "route_id"),
            email: arguments.string("email"),
            message: arguments.string("message")
        )
        return TypedQuery(query)
    }

    func findOrder(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.findOrder(
            uuid: arguments.string(required: "uuid"),
            accessionNumber: arguments.string("accession_number"),
            patientID: arguments.string("patientid"),
            patientName: arguments.string("patient_name")
        )
        return TypedQuery(query)
    }

    func archive(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.archive(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func retrieve(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.retrieve(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func validate(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.validate(
            uuid: arguments.string(required: "uuid"),
            validateID: arguments.string(required: "validate_id"),
            series: arguments.string("series")
        )
        return TypedQuery(query)
    }

    func dicomDataLoad(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.dicomDataLoad(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func sync(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.sync(
            uuid: arguments.string("uuid"),
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            imageCount: arguments.integer("image_count"),
            reloadLoadDICOMTag: arguments.flag("reload_load_dicom_tag")
        )
        return TypedQuery(query)
    }

    func take(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.take(namespaceID: arguments.string(required: "namespace_id"))
        return TypedQuery(query)
    }

    func revive(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.revive(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func audit(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.audit(
            action: arguments.choice(required: "action"),
            detail: arguments.string(required: "detail"),
            uuid: arguments.string("uuid"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func viewerSettings(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.viewerSettings(
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }
}
