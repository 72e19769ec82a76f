// Written by `make benchmarks` from the Study record. Do not edit.

import AmbraSDK

/// The typed properties of a study.
enum StudyFields {
    /// Wire name and kind, one a line.
    static let names = """
        uuid string
        star flag
        study_uid string
        phi_namespace string
        phi_namespace_name string
        storage_namespace string
        engine_fqdn string
        source choice
        source_ae_title string
        destination_ae_title string
        must_approve flag
        share_message string
        phantom flag
        thin flag
        patient_name string
        patientid string
        patient_sex string
        patient_birth_date string
        patient_birth_time string
        patient_age string
        patient_weight string
        patient_address string
        patient_size string
        patientid_other string
        patient_name_other string
        patient_phone string
        patient_additional_history string
        study_description string
        accession_number string
        patient_birthname string
        patient_mother_birthname string
        medical_record_locator string
        patient_religious_preference string
        patient_comments string
        patient_current_location string
        patient_institution_residence string
        patient_ethnic_group string
        patient_occupation string
        study_date string
        study_time string
        modality string
        referring_physician string
        image_count integer
        attachment_count integer
        size integer
        compressed_size integer
        integration_key string
        permissions record
        patient_id string
        created dateTime
        updated dateTime
        study_status string
        study_status_tags list
        study_status_tags_default string
        study_status_timer integer
        is_dicom_wrapped flag
        is_locked flag
        is_frozen flag
        is_being_retrieved flag
        has_external_viewer flag
        seconds_to_ingest integer
        accelerators list
        viewer_link string
        hl7 records
        tags list
        customfields records
        customfields_DICOM records
        radreports records
        routes records
        meetings records
        comments records
        study_push_status records
        created_at dateTime
        primary_created dateTime
        account_name string
        created_by_name string
        created_by_email string
        created_by_mobile_phone string
        created_by_type string
        created_for_name string
        created_for_type string
        hipaa_name string
        first_name string
        last_name string
        message_count integer
        last_access dateTime
        query_count integer
        customfield_h value
        order_count integer
        radreport_locked_user_id string
        account_id integer
        callback_url string
        created_for string
        engine_id string
        last_status_change dateTime
        node_id string
        shared_from string
        status_timer integer
        status_timer_counting integer
        storage_state string
        created_by string
        updated_by string
        id integer
        """

    /// Reads every typed property; the number of those that hold a value.
    static func touch(_ study: Study) -> Int {
        var held = 0
        if study.uuid != nil { held += 1 }
        if study.star != nil { held += 1 }
        if study.studyUID != nil { held += 1 }
        if study.phiNamespace != nil { held += 1 }
        if study.phiNamespaceName != nil { held += 1 }
        if study.storageNamespace != nil { held += 1 }
        if study.engineFQDN != nil { held += 1 }
        if study.source != nil { held += 1 }
        if study.sourceAETitle != nil { held += 1 }
        if study.destinationAETitle != nil { held += 1 }
        if study.mustApprove != nil { held += 1 }
        if study.shareMessage != nil { held += 1 }
        if study.phantom != nil { held += 1 }
        if study.thin != nil { held += 1 }
        if study.patientName != nil { held += 1 }
        if study.patientID != nil { held += 1 }
        if study.patientSex != nil { held += 1 }
        if study.patientBirthDate != nil { held += 1 }
        if study.patientBirthTime != nil { held += 1 }
        if study.patientAge != nil { held += 1 }
        if study.patientWeight != nil { held += 1 }
        if study.patientAddress != nil { held += 1 }
        if study.patientSize != nil { held += 1 }
        if study.patientIDOther != nil { held += 1 }
        if study.patientNameOther != nil { held += 1 }
        if study.patientPhone != nil { held += 1 }
        if study.patientAdditionalHistory != nil { held += 1 }
        if study.studyDescription != nil { held += 1 }
        if study.accessionNumber != nil { held += 1 }
        if study.patientBirthname != nil { held += 1 }
        if study.patientMotherBirthname != nil { held += 1 }
        if study.medicalRecordLocator != nil { held += 1 }
        if study.patientReligiousPreference != nil { held += 1 }
        if study.patientComments != nil { held += 1 }
        if study.patientCurrentLocation != nil { held += 1 }
        if study.patientInstitutionResidence != nil { held += 1 }
        if study.patientEthnicGroup != nil { held += 1 }
        if study.patientOccupation != nil { held += 1 }
        if study.studyDate != nil { held += 1 }
        if study.studyTime != nil { held += 1 }
        if study.modality != nil { held += 1 }
        if study.referringPhysician != nil { held += 1 }
        if study.imageCount != nil { held += 1 }
        if study.attachmentCount != nil { held += 1 }
        if study.size != nil { held += 1 }
        if study.compressedSize != nil { held += 1 }
        if study.integrationKey != nil { held += 1 }
        if study.permissions != nil { held += 1 }
        if study.patientRecordID != nil { held += 1 }
        if study.created != nil { held += 1 }
        if study.updated != nil { held += 1 }
        if study.studyStatus != nil { held += 1 }
        if study.studyStatusTags != nil { held += 1 }
        if study.studyStatusTagsDefault != nil { held += 1 }
        if study.studyStatusTimer != nil { held += 1 }
        if study.isDICOMWrapped != nil { held += 1 }
        if study.isLocked != nil { held += 1 }
        if study.isFrozen != nil { held += 1 }
        if study.isBeingRetrieved != nil { held += 1 }
        if study.hasExternalViewer != nil { held += 1 }
        if study.secondsToIngest != nil { held += 1 }
        if study.accelerators != nil { held += 1 }
        if study.viewerLink != nil { held += 1 }
        if study.hl7 != nil { held += 1 }
        if study.tags != nil { held += 1 }
        if study.customfields != nil { held += 1 }
        if study.customfieldsDICOM != nil { held += 1 }
        if study.radReports != nil { held += 1 }
        if study.routes != nil { held += 1 }
        if study.meetings != nil { held += 1 }
        if study.comments != nil { held += 1 }
        if study.studyPushStatus != nil { held += 1 }
        if study.createdAt != nil { held += 1 }
        if study.primaryCreated != nil { held += 1 }
        if study.accountName != nil { held += 1 }
        if study.createdByName != nil { held += 1 }
        if study.createdByEmail != nil { held += 1 }
        if study.createdByMobilePhone != nil { held += 1 }
        if study.createdByType != nil { held += 1 }
        if study.createdForName != nil { held += 1 }
        if study.createdForType != nil { held += 1 }
        if study.hipaaName != nil { held += 1 }
        if study.firstName != nil { held += 1 }
        if study.lastName != nil { held += 1 }
        if study.messageCount != nil { held += 1 }
        if study.lastAccess != nil { held += 1 }
        if study.queryCount != nil { held += 1 }
        if study.customfieldH != nil { held += 1 }
        if study.orderCount != nil { held += 1 }
        if study.radReportLockedUserID != nil { held += 1 }
        if study.accountID != nil { held += 1 }
        if study.callbackURL != nil { held += 1 }
        if study.createdFor != nil { held += 1 }
        if study.engineID != nil { held += 1 }
        if study.lastStatusChange != nil { held += 1 }
        if study.nodeID != nil { held += 1 }
        if study.sharedFrom != nil { held += 1 }
        if study.statusTimer != nil { held += 1 }
        if study.statusTimerCounting != nil { held += 1 }
        if study.storageState != nil { held += 1 }
        if study.createdBy != nil { held += 1 }
        if study.updatedBy != nil { held += 1 }
        if study.id != nil { held += 1 }
        return held
    }
}
