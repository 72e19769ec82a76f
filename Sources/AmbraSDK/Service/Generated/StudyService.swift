// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

/// Studies, their images and what may be done with them.
public struct StudyService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Changing

    /// Adds a study.
    ///
    /// It begins as a phantom, unless `thin` is set, and stays one until storage reports it. With `do_local_push` in
    /// the configuration of the node, routing rules run and may make push jobs marked `use_cache` in `/node/ping`. A
    /// thin study has no `study_uid`.
    ///
    /// Permission: `study_upload` or `study_thin`.
    ///
    /// Sent as `POST /study/add`, with the session unless `uuid` and `serialNo` are given.
    ///
    /// Give `studyUID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_INTEGER`, `INVALID_FLAG`, `INVALID_CREDENTIALS`, `ALREADY_EXISTS`,
    /// `INVALID_CUSTOMFIELD`, `NOT_PERMITTED`, `NAMESPACE_NOT_FOUND`, `NOT_FOUND` or `PENDING_RESTORE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - studyUID: Study Instance UID. With a session the whole storage triplet is needed.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet.
    ///   - thin: Whether to add the study as thin.
    ///   - patientName: Patient's Name (0010,0010).
    ///   - patientID: Patient ID (0010,0020).
    ///   - patientSex: Patient's Sex (0010,0040).
    ///   - patientBirthDate: Patient's Birth Date (0010,0030), as `YYYYMMDD`.
    ///   - patientBirthTime: Patient's Birth Time (0010,0032), as `HHMMSS`.
    ///   - patientAge: Patient's Age (0010,1010).
    ///   - patientWeight: Patient's Weight (0010,1030).
    ///   - patientAddress: Patient's Address (0010,1040).
    ///   - patientSize: Patient's Size (0010,1020).
    ///   - patientIDOther: Other Patient IDs (0010,1000).
    ///   - patientNameOther: Other Patient Names (0010,1001).
    ///   - patientPhone: Patient's Telephone Numbers (0010,2154).
    ///   - patientAdditionalHistory: Additional Patient History (0010,21B0).
    ///   - studyDescription: Study Description (0008,1030).
    ///   - accessionNumber: Accession Number (0008,0050).
    ///   - patientBirthname: Patient's Birth Name (0010,1005).
    ///   - patientMotherBirthname: Patient's Mother's Birth Name (0010,1060).
    ///   - medicalRecordLocator: Medical Record Locator (0010,1090).
    ///   - patientReligiousPreference: Patient's Religious Preference (0010,21F0).
    ///   - patientComments: Patient Comments (0010,4000).
    ///   - patientCurrentLocation: Current Patient Location (0038,0300).
    ///   - patientInstitutionResidence: Patient's Institution Residence (0038,0400).
    ///   - patientEthnicGroup: Ethnic Group (0010,2160).
    ///   - patientOccupation: Occupation (0010,2180).
    ///   - studyDate: Study Date (0008,0020), as `YYYYMMDD`.
    ///   - studyTime: Study Time (0008,0030), as `HHMMSS`.
    ///   - modality: Modality (0008,0060).
    ///   - referringPhysician: Referring Physician's Name (0008,0090).
    ///   - imageCount: Number of images in the study.
    ///   - attachmentCount: Number of attachments in the study.
    ///   - integrationKey: Integration key of the study.
    ///   - destinationAETitle: AE title of the destination.
    ///   - sourceAETitle: AE title of the source.
    ///   - nodeID: Id of the gateway from which a thin study is retrieved.
    ///   - customfields: Values of custom fields, by the id of the field, or by DICOM tag if
    ///     `enable_dicom_tag_customfields` is on. A key is sent behind `customfield-`.
    public func add(
        uuid: String? = nil,
        serialNo: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        thin: Bool? = nil,
        patientName: String? = nil,
        patientID: String? = nil,
        patientSex: String? = nil,
        patientBirthDate: String? = nil,
        patientBirthTime: String? = nil,
        patientAge: String? = nil,
        patientWeight: String? = nil,
        patientAddress: String? = nil,
        patientSize: String? = nil,
        patientIDOther: String? = nil,
        patientNameOther: String? = nil,
        patientPhone: String? = nil,
        patientAdditionalHistory: String? = nil,
        studyDescription: String? = nil,
        accessionNumber: String? = nil,
        patientBirthname: String? = nil,
        patientMotherBirthname: String? = nil,
        medicalRecordLocator: String? = nil,
        patientReligiousPreference: String? = nil,
        patientComments: String? = nil,
        patientCurrentLocation: String? = nil,
        patientInstitutionResidence: String? = nil,
        patientEthnicGroup: String? = nil,
        patientOccupation: String? = nil,
        studyDate: String? = nil,
        studyTime: String? = nil,
        modality: String? = nil,
        referringPhysician: String? = nil,
        imageCount: Int? = nil,
        attachmentCount: Int? = nil,
        integrationKey: String? = nil,
        destinationAETitle: String? = nil,
        sourceAETitle: String? = nil,
        nodeID: String? = nil,
        customfields: [String: String]? = nil
    ) -> Query<StudyAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("thin", thin)
        form.append("patient_name", patientName)
        form.append("patientid", patientID)
        form.append("patient_sex", patientSex)
        form.append("patient_birth_date", patientBirthDate)
        form.append("patient_birth_time", patientBirthTime)
        form.append("patient_age", patientAge)
        form.append("patient_weight", patientWeight)
        form.append("patient_address", patientAddress)
        form.append("patient_size", patientSize)
        form.append("patientid_other", patientIDOther)
        form.append("patient_name_other", patientNameOther)
        form.append("patient_phone", patientPhone)
        form.append("patient_additional_history", patientAdditionalHistory)
        form.append("study_description", studyDescription)
        form.append("accession_number", accessionNumber)
        form.append("patient_birthname", patientBirthname)
        form.append("patient_mother_birthname", patientMotherBirthname)
        form.append("medical_record_locator", medicalRecordLocator)
        form.append("patient_religious_preference", patientReligiousPreference)
        form.append("patient_comments", patientComments)
        form.append("patient_current_location", patientCurrentLocation)
        form.append("patient_institution_residence", patientInstitutionResidence)
        form.append("patient_ethnic_group", patientEthnicGroup)
        form.append("patient_occupation", patientOccupation)
        form.append("study_date", studyDate)
        form.append("study_time", studyTime)
        form.append("modality", modality)
        form.append("referring_physician", referringPhysician)
        form.append("image_count", imageCount)
        form.append("attachment_count", attachmentCount)
        form.append("integration_key", integrationKey)
        form.append("destination_ae_title", destinationAETitle)
        form.append("source_ae_title", sourceAETitle)
        form.append("node_id", nodeID)
        form.append(prefix: "customfield-", customfields)
        form.requireAny(["study_uid"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/study/add", session: .alternative(["uuid", "serial_no"])), form)
    }

    /// Changes a study.
    ///
    /// Phantom studies can be edited by nodes, not by users. A change of a study that is named by its storage triplet
    /// takes effect when the study arrives.
    ///
    /// Permission: `study_edit` or `study_thin`, or `study_upload` for an earlier upload with `use_upload_permission`.
    ///
    /// Sent as `POST /study/set`, with the session unless `uuid` and `serialNo` are given.
    ///
    /// Give `studyID`, or `studyUID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_CREDENTIALS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_CUSTOMFIELD` or
    /// `PENDING_MUST_MATCH`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - studyID: Id of the study.
    ///   - studyUID: Study Instance UID, for a node or as a part of the storage triplet of a future change.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet of a future change.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet of a future change.
    ///   - patientName: Patient's Name (0010,0010).
    ///   - patientID: Patient ID (0010,0020).
    ///   - patientSex: Patient's Sex (0010,0040).
    ///   - patientBirthDate: Patient's Birth Date (0010,0030), as `YYYYMMDD`.
    ///   - patientBirthTime: Patient's Birth Time (0010,0032), as `HHMMSS`.
    ///   - patientAge: Patient's Age (0010,1010).
    ///   - patientWeight: Patient's Weight (0010,1030).
    ///   - patientAddress: Patient's Address (0010,1040).
    ///   - patientSize: Patient's Size (0010,1020).
    ///   - patientIDOther: Other Patient IDs (0010,1000).
    ///   - patientNameOther: Other Patient Names (0010,1001).
    ///   - patientPhone: Patient's Telephone Numbers (0010,2154).
    ///   - patientAdditionalHistory: Additional Patient History (0010,21B0).
    ///   - studyDescription: Study Description (0008,1030).
    ///   - accessionNumber: Accession Number (0008,0050).
    ///   - patientBirthname: Patient's Birth Name (0010,1005).
    ///   - patientMotherBirthname: Patient's Mother's Birth Name (0010,1060).
    ///   - medicalRecordLocator: Medical Record Locator (0010,1090).
    ///   - patientReligiousPreference: Patient's Religious Preference (0010,21F0).
    ///   - patientComments: Patient Comments (0010,4000).
    ///   - patientCurrentLocation: Current Patient Location (0038,0300).
    ///   - patientInstitutionResidence: Patient's Institution Residence (0038,0400).
    ///   - patientEthnicGroup: Ethnic Group (0010,2160).
    ///   - patientOccupation: Occupation (0010,2180).
    ///   - studyDate: Study Date (0008,0020), as `YYYYMMDD`.
    ///   - studyTime: Study Time (0008,0030), as `HHMMSS`.
    ///   - modality: Modality (0008,0060).
    ///   - referringPhysician: Referring Physician's Name (0008,0090).
    ///   - imageCount: Number of images in the study.
    ///   - attachmentCount: Number of attachments in the study.
    ///   - integrationKey: Integration key of the study.
    ///   - destinationAETitle: AE title of the destination.
    ///   - sourceAETitle: AE title of the source.
    ///   - nodeID: Id of the gateway from which a thin study is retrieved.
    ///   - customfields: Values of custom fields, by the id of the field, or by DICOM tag if
    ///     `enable_dicom_tag_customfields` is on. A key is sent behind `customfield-`.
    ///   - useUploadPermission: Whether upload permissions decide the permission check.
    ///   - findOrderUUID: Id of the search record on which the change is based.
    ///   - secondsToIngest: Whether to recalculate the `seconds_to_ingest` metric.
    ///   - partialSave: Whether to ignore unset required custom fields; needs the account setting
    ///     `study_set_unapproved_allow_bypass_required_fields`.
    public func set(
        uuid: String? = nil,
        serialNo: String? = nil,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        patientName: String? = nil,
        patientID: String? = nil,
        patientSex: String? = nil,
        patientBirthDate: String? = nil,
        patientBirthTime: String? = nil,
        patientAge: String? = nil,
        patientWeight: String? = nil,
        patientAddress: String? = nil,
        patientSize: String? = nil,
        patientIDOther: String? = nil,
        patientNameOther: String? = nil,
        patientPhone: String? = nil,
        patientAdditionalHistory: String? = nil,
        studyDescription: String? = nil,
        accessionNumber: String? = nil,
        patientBirthname: String? = nil,
        patientMotherBirthname: String? = nil,
        medicalRecordLocator: String? = nil,
        patientReligiousPreference: String? = nil,
        patientComments: String? = nil,
        patientCurrentLocation: String? = nil,
        patientInstitutionResidence: String? = nil,
        patientEthnicGroup: String? = nil,
        patientOccupation: String? = nil,
        studyDate: String? = nil,
        studyTime: String? = nil,
        modality: String? = nil,
        referringPhysician: String? = nil,
        imageCount: Int? = nil,
        attachmentCount: Int? = nil,
        integrationKey: String? = nil,
        destinationAETitle: String? = nil,
        sourceAETitle: String? = nil,
        nodeID: String? = nil,
        customfields: [String: String]? = nil,
        useUploadPermission: Bool? = nil,
        findOrderUUID: String? = nil,
        secondsToIngest: Bool? = nil,
        partialSave: Bool? = nil
    ) -> Query<StudySetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("patient_name", patientName)
        form.append("patientid", patientID)
        form.append("patient_sex", patientSex)
        form.append("patient_birth_date", patientBirthDate)
        form.append("patient_birth_time", patientBirthTime)
        form.append("patient_age", patientAge)
        form.append("patient_weight", patientWeight)
        form.append("patient_address", patientAddress)
        form.append("patient_size", patientSize)
        form.append("patientid_other", patientIDOther)
        form.append("patient_name_other", patientNameOther)
        form.append("patient_phone", patientPhone)
        form.append("patient_additional_history", patientAdditionalHistory)
        form.append("study_description", studyDescription)
        form.append("accession_number", accessionNumber)
        form.append("patient_birthname", patientBirthname)
        form.append("patient_mother_birthname", patientMotherBirthname)
        form.append("medical_record_locator", medicalRecordLocator)
        form.append("patient_religious_preference", patientReligiousPreference)
        form.append("patient_comments", patientComments)
        form.append("patient_current_location", patientCurrentLocation)
        form.append("patient_institution_residence", patientInstitutionResidence)
        form.append("patient_ethnic_group", patientEthnicGroup)
        form.append("patient_occupation", patientOccupation)
        form.append("study_date", studyDate)
        form.append("study_time", studyTime)
        form.append("modality", modality)
        form.append("referring_physician", referringPhysician)
        form.append("image_count", imageCount)
        form.append("attachment_count", attachmentCount)
        form.append("integration_key", integrationKey)
        form.append("destination_ae_title", destinationAETitle)
        form.append("source_ae_title", sourceAETitle)
        form.append("node_id", nodeID)
        form.append(prefix: "customfield-", customfields)
        form.append("use_upload_permission", useUploadPermission)
        form.append("find_order_uuid", findOrderUUID)
        form.append("seconds_to_ingest", secondsToIngest)
        form.append("parital_save", partialSave)
        form.requireAny(["study_id"], ["study_uid"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/study/set", session: .alternative(["uuid", "serial_no"])), form)
    }

    /// Deletes the study.
    ///
    /// Permission: study_delete.
    ///
    /// Sent as `POST /study/delete`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Give `uuid`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - uuid: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    public func delete(
        nodeID: String? = nil,
        serialNo: String? = nil,
        uuid: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("uuid", uuid)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.requireAny(["uuid"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/study/delete", session: .alternative(["node_id", "serial_no"])), form)
    }

    /// Attaches to a study a text report of its custom fields, names and values.
    ///
    /// Sent as `POST /study/attach/customfields`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `NOT_AVAILABLE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - reportName: Report name; customfields.txt by default.
    public func attachCustomfields(uuid: String, reportName: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("report_name", reportName)
        return Query(client, Call("/study/attach/customfields"), form)
    }
}

// MARK: - Choices

/// A value of `type` in `/study/share/who`.
public struct StudyShareWhoType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `account`
    public static let account = Self(rawValue: "account")

    /// `location`
    public static let location = Self(rawValue: "location")

    /// `group`
    public static let group = Self(rawValue: "group")

    /// `user`
    public static let user = Self(rawValue: "user")
}

/// A value of `action` in `/study/audit`.
public struct StudyAuditAction: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `STUDY_VIEW`
    public static let studyView = Self(rawValue: "STUDY_VIEW")

    /// `STUDY_VIEW_REASON`
    public static let studyViewReason = Self(rawValue: "STUDY_VIEW_REASON")

    /// `STUDY_EDIT`
    public static let studyEdit = Self(rawValue: "STUDY_EDIT")

    /// `STUDY_ANONYMIZE`
    public static let studyAnonymize = Self(rawValue: "STUDY_ANONYMIZE")

    /// `REPORT_UPLOAD`
    public static let reportUpload = Self(rawValue: "REPORT_UPLOAD")

    /// `REPORT_REMOVE`
    public static let reportRemove = Self(rawValue: "REPORT_REMOVE")

    /// `REPORT_VIEW`
    public static let reportView = Self(rawValue: "REPORT_VIEW")

    /// `IMAGE_ADDED`
    public static let imageAdded = Self(rawValue: "IMAGE_ADDED")

    /// `IMAGE_UPDATED`
    public static let imageUpdated = Self(rawValue: "IMAGE_UPDATED")

    /// `IMAGE_DELETED`
    public static let imageDeleted = Self(rawValue: "IMAGE_DELETED")

    /// `STUDY_DOWNLOAD`
    public static let studyDownload = Self(rawValue: "STUDY_DOWNLOAD")

    /// `ACCEPTED_NOT_DIAGNOSTIC`
    public static let acceptedNotDiagnostic = Self(rawValue: "ACCEPTED_NOT_DIAGNOSTIC")

    /// `CANCELED_NOT_DIAGNOSTIC`
    public static let canceledNotDiagnostic = Self(rawValue: "CANCELED_NOT_DIAGNOSTIC")

    /// `AI_ACTION`
    public static let aiAction = Self(rawValue: "AI_ACTION")

    /// `VIEWER_ACTION`
    public static let viewerAction = Self(rawValue: "VIEWER_ACTION")

    /// `SIGNED_REPORT_ADDENDUM`
    public static let signedReportAddendum = Self(rawValue: "SIGNED_REPORT_ADDENDUM")
}
