// Written by `make generate` from Generator/Spec/service/namespace.yaml. Do not edit.

import AmbraSDK

/// The calls of `Namespace` by name.
struct NamespaceCalls<Mode: ContractMode> {
    let service: NamespaceService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "permissions": return try permissions(arguments)
        case "engine_fqdn": return try engineFQDN(arguments)
        case "removed_user_report": return try removedUserReport(arguments)
        case "question": return try question(arguments)
        case "settings": return try settings(arguments)
        case "anonymize": return try anonymize(arguments)
        case "coverpage": return try coverpage(arguments)
        case "validate_customfields": return try validateCustomfields(arguments)
        case "event_defaults": return try eventDefaults(arguments)
        case "study_defaults": return try studyDefaults(arguments)
        case "audit": return try audit(arguments)
        case "share_code": return try shareCode(arguments)
        case "share_pricing": return try sharePricing(arguments)
        case "share_price": return try sharePrice(arguments)
        default: return nil
        }
    }

    func permissions(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.permissions(
            uuid: arguments.string("uuid"),
            serialNo: arguments.string("serial_no"),
            namespaceID: arguments.string("namespace_id"),
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            oauth: arguments.flag("oauth")
        )
        return TypedQuery(query)
    }

    func engineFQDN(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.engineFQDN(
            namespaceID: arguments.string("namespace_id"),
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            source: arguments.string("source")
        )
        return TypedQuery(query)
    }

    func removedUserReport(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.removedUserReport(
            uuid: arguments.string(required: "uuid"),
            accountID: arguments.string(required: "account_id"),
            email: arguments.string("email")
        )
        return TypedQuery(query)
    }

    func question(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.question(
            uuid: arguments.string(required: "uuid"),
            question: arguments.string(required: "question"),
            detail: arguments.string("detail")
        )
        return TypedQuery(query)
    }

    func settings(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.settings(
            uuid: arguments.string(required: "uuid"),
            noDupShare: arguments.flag("no_dup_share"),
            studyFieldFlags: arguments.json("study_field_flags"),
            studySizeSoftThresholdPerUser: arguments.integer("study_size_soft_threshold_per_user"),
            shareRelated: arguments.flag("share_related"),
            iraNamespace: arguments.flag("ira_namespace"),
            downloadAnonymize: arguments.json("download_anonymize"),
            storageAlwaysDICOMTags: arguments.json("storage_always_dicom_tags"),
            removePrivateTagsOnUpload: arguments.flag("remove_private_tags_on_upload"),
            enableDICOMWrapping: arguments.flag("enable_dicom_wrapping"),
            autoEnableDICOMWrapping: arguments.flag("auto_enable_dicom_wrapping"),
            singleFileDICOMWrapping: arguments.flag("single_file_dicom_wrapping"),
            disableDuplicateStudyUpload: arguments.flag("disable_duplicate_study_upload"),
            forceNewStudyOnUpload: arguments.flag("force_new_study_on_upload"),
            enableMultipartUploader: arguments.flag("enable_multipart_uploader"),
            allowDragAndDropInStudyUploader: arguments.flag("allow_drag_and_drop_in_study_uploader"),
            linkDefaults: arguments.json("link_defaults"),
            uploadSettings: arguments.json("upload_settings"),
            autoCreatePatient: arguments.flag("auto_create_patient"),
            enableEpicPatientLookup: arguments.flag("enable_epic_patient_lookup"),
            uiJSON: arguments.json("ui_json"),
            cloudStorageConfig: arguments.string("cloud_storage_config"),
            pixelAnonymizeColor: arguments.string("pixel_anonymize_color"),
            priorityNotifications: arguments.flag("priority_notifications"),
            enableNamespaceAIQuestions: arguments.json("enable_namespace_ai_questions"),
            disableMobileDICOMWrapping: arguments.flag("disable_mobile_dicom_wrapping"),
            enableDICOMDeidentification: arguments.flag("enable_dicom_deidentification"),
            tryUpdateOriginalStudy: arguments.flag("try_update_original_study"),
            tryUpdateOriginalStudyFromNamespaces: arguments.strings("try_update_original_study_from_namespaces"),
            tryUpdateOriginalStudyToNamespaces: arguments.strings("try_update_original_study_to_namespaces"),
            mustApproveDuplicateStudyUID: arguments.flag("must_approve_duplicate_study_uid"),
            reversePatientName: arguments.flag("reverse_patient_name"),
            epicPromptForAnonymize: arguments.flag("epic_prompt_for_anonymize"),
            viewerStudyEnableCPPTranscoding: arguments.flag("viewer_study_enable_cpp_transcoding"),
            parameters: arguments.map("ai_settings")
        )
        return TypedQuery(query)
    }

    func anonymize(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.anonymize(
            uuid: arguments.string(required: "uuid"),
            rules: arguments.json("rules"),
            anonymizationID: arguments.string("anonymization_id"),
            promptForAnonymize: arguments.flag("prompt_for_anonymize")
        )
        return TypedQuery(query)
    }

    func coverpage(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.coverpage(
            uuid: arguments.string(required: "uuid"),
            coverpage: arguments.json("coverpage")
        )
        return TypedQuery(query)
    }

    func validateCustomfields(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.validateCustomfields(
            shareCode: arguments.string(required: "share_code"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func eventDefaults(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.eventDefaults(
            uuid: arguments.string(required: "uuid"),
            eventShare: arguments.flag("event_share"),
            eventApprove: arguments.flag("event_approve"),
            eventUpload: arguments.flag("event_upload"),
            eventUploadFail: arguments.flag("event_upload_fail"),
            eventHarvest: arguments.flag("event_harvest"),
            eventNewReport: arguments.flag("event_new_report"),
            eventReportRemove: arguments.flag("event_report_remove"),
            eventStudyComment: arguments.flag("event_study_comment"),
            eventStatusChange: arguments.flag("event_status_change"),
            eventMessage: arguments.flag("event_message"),
            eventNode: arguments.flag("event_node"),
            eventLink: arguments.flag("event_link"),
            eventLinkMine: arguments.flag("event_link_mine"),
            eventThinStudySuccess: arguments.flag("event_thin_study_success"),
            eventThinStudyFail: arguments.flag("event_thin_study_fail"),
            eventCaseAssignment: arguments.flag("event_case_assignment"),
            eventIncomingStudyRequest: arguments.flag("event_incoming_study_request"),
            eventQueryAdd: arguments.flag("event_query_add"),
            eventQueryEdit: arguments.flag("event_query_edit"),
            eventQueryNewRecipient: arguments.flag("event_query_new_recipient"),
            eventQueryReply: arguments.flag("event_query_reply"),
            eventSiteQualified: arguments.flag("event_site_qualified")
        )
        return TypedQuery(query)
    }

    func studyDefaults(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.studyDefaults(
            uuid: arguments.string(required: "uuid"),
            defaults: arguments.json("defaults")
        )
        return TypedQuery(query)
    }

    func audit(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.audit(
            uuid: arguments.string(required: "uuid"),
            action: arguments.choice(required: "action"),
            detail: arguments.string(required: "detail")
        )
        return TypedQuery(query)
    }

    func shareCode(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.shareCode(
            shareCode: arguments.string("share_code"),
            namespaceID: arguments.string("namespace_id"),
            uuid: arguments.string("uuid"),
            serialNo: arguments.string("serial_no")
        )
        return TypedQuery(query)
    }

    func sharePricing(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.sharePricing(
            uuid: arguments.string(required: "uuid"),
            currency: arguments.choice("currency"),
            chargeDescription: arguments.string("charge_description"),
            pricing: arguments.json("pricing"),
            customfieldsPricing: arguments.json("customfields_pricing"),
            sumPriceMatches: arguments.flag("sum_price_matches"),
            secondOpinionShare: arguments.flag("second_opinion_share"),
            secondOpinionConfig: arguments.json("second_opinion_config"),
            shareChargeByModality: arguments.flag("share_charge_by_modality")
        )
        return TypedQuery(query)
    }

    func sharePrice(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.sharePrice(
            uuid: arguments.string(required: "uuid"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }
}
