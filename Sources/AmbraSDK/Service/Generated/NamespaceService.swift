// Written by `make generate` from Generator/Spec/service/namespace.yaml. Do not edit.

/// Namespaces, the places that hold studies.
public struct NamespaceService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Access and storage

    /// Returns what the user may do with studies in a namespace.
    ///
    /// Sent as `POST /namespace/permissions`, with the session unless `uuid` and `serialNo` are given.
    ///
    /// Give `namespaceID`, or `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_CREDENTIALS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - namespaceID: Id of the namespace, in place of a study.
    ///   - studyID: Id of the study, in place of a namespace.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the ids.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the ids.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the ids.
    ///   - oauth: Whether to return the user's OAuth token information.
    public func permissions(
        uuid: String? = nil,
        serialNo: String? = nil,
        namespaceID: String? = nil,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        oauth: Bool? = nil
    ) -> Query<NamespacePermissionsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("namespace_id", namespaceID)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("oauth", oauth)
        form.requireAny(["namespace_id"], ["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        let call = Call("/namespace/permissions", session: .alternative(["uuid", "serial_no"]), repeats: .safe)
        return Query(client, call, form)
    }

    /// Returns the FQDN of the storage engine.
    ///
    /// Sent as `POST /namespace/engine/fqdn`, without a session.
    ///
    /// Give `namespaceID`, or `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `PENDING_RESTORE`.
    ///
    /// - Parameters:
    ///   - namespaceID: Id of the namespace, in place of a study.
    ///   - studyID: Id of the study, in place of a namespace.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the ids.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the ids.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the ids.
    ///   - source: Source of the query.
    public func engineFQDN(
        namespaceID: String? = nil,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        source: String? = nil
    ) -> Query<NamespaceEngineFQDNResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("source", source)
        form.requireAny(["namespace_id"], ["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/namespace/engine/fqdn", session: .none, repeats: .safe), form)
    }

    /// Builds a report on the users removed from a namespace.
    ///
    /// Permission: `account_edit`, sysadmin or support.
    ///
    /// Sent as `POST /namespace/removed/user/report`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - accountID: Id of the account; its account, location and group namespaces are reported on.
    ///   - email: Email address that receives the report.
    public func removedUserReport(
        uuid: String,
        accountID: String,
        email: String? = nil
    ) -> Query<NamespaceRemovedUserReportResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("email", email)
        return Query(client, Call("/namespace/removed/user/report"), form)
    }

    /// Asks an AI question about a namespace.
    ///
    /// The answer fires `NAMESPACE_AI_QUESTION` webhooks. Questions in a JSON array run one after another, each waiting
    /// for its answer.
    ///
    /// Permission: `group_edit`, `location_edit` or `account_edit`.
    ///
    /// Sent as `POST /namespace/question`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NODE_NOT_SETUP` or `IN_PROCESS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - question: Question to ask, or several as a JSON array.
    ///   - detail: Detail handed on to the AI stack.
    public func question(
        uuid: String,
        question: String,
        detail: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("question", question)
        form.append("detail", detail)
        return Query(client, Call("/namespace/question"), form)
    }

    // MARK: - Settings

    /// Sets or returns the settings of a namespace.
    ///
    /// Permission: `account_edit`, or ownership of a PHR namespace.
    ///
    /// Sent as `POST /namespace/settings`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_SETTING` or `INVALID_SETTING_VALUE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - noDupShare: Whether the namespace refuses shares of duplicate studies, judged by `study_uid` and image
    ///     count.
    ///   - studyFieldFlags: JSON object overriding `study_field_*` role values for the namespace's studies.
    ///   - studySizeSoftThresholdPerUser: Per-user study size above which a `study_quota_exceeded` email is sent.
    ///   - shareRelated: Whether sharing into the namespace adds related studies (same MRN and PHI namespace).
    ///   - iraNamespace: Whether the namespace can own queries.
    ///   - downloadAnonymize: Anonymization rules for study downloads, in the format of storage's `anonymize_tags`.
    ///   - storageAlwaysDICOMTags: DICOM tags always loaded from storage, as a JSON list; keeps mapped fields current.
    ///   - removePrivateTagsOnUpload: Whether storage anonymizes or removes a study's private tags on upload. Overrides
    ///     the account setting.
    ///   - enableDICOMWrapping: Whether the uploader can wrap other files as DICOM. Overrides the account setting.
    ///   - autoEnableDICOMWrapping: Whether the uploader wraps files as DICOM when it finds no DICOM. Overrides the
    ///     account setting.
    ///   - singleFileDICOMWrapping: Whether only one file can be wrapped as DICOM in an upload. Overrides the account
    ///     setting.
    ///   - disableDuplicateStudyUpload: Whether uploads are refused when the account has the study UID already.
    ///     Overrides the account setting.
    ///   - forceNewStudyOnUpload: Whether an upload gets a new study UID when the namespace has the study already.
    ///     Overrides the account setting.
    ///   - enableMultipartUploader: Whether the uploader sends files in parts. Overrides the account setting.
    ///   - allowDragAndDropInStudyUploader: Whether the web uploader accepts drag and drop. Overrides the account
    ///     setting.
    ///   - linkDefaults: Values with which the user interface begins a new link. Overrides the account setting.
    ///   - uploadSettings: Settings of the uploader. Overrides the account setting.
    ///   - autoCreatePatient: Whether approved studies create their patients. Overrides the account setting.
    ///   - enableEpicPatientLookup: Whether patients are looked up in Epic. Overrides the account setting.
    ///   - uiJSON: Settings of the user interface. Overrides the account setting.
    ///   - cloudStorageConfig: Configuration of the cloud storage provider. Overrides the account setting.
    ///   - pixelAnonymizeColor: Background color of anonymized pixels. Overrides the account setting.
    ///   - priorityNotifications: Whether storage puts notifications first in its queue. Overrides the account setting.
    ///   - enableNamespaceAIQuestions: AI questions that may be asked about the namespace, as a JSON array. Overrides
    ///     the account setting.
    ///   - disableMobileDICOMWrapping: Whether the uploader cannot wrap files as DICOM on mobile devices. Overrides the
    ///     account setting.
    ///   - enableDICOMDeidentification: Whether the uploader offers de-identification. Overrides the account setting.
    ///   - tryUpdateOriginalStudy: Whether changes of a shared study reach the original. Overrides the account setting.
    ///   - tryUpdateOriginalStudyFromNamespaces: Ids of the namespaces with shared copies from which originals are
    ///     updated. Overrides the account setting.
    ///   - tryUpdateOriginalStudyToNamespaces: Ids of the namespaces with originals that are updated from shared
    ///     copies. Overrides the account setting.
    ///   - mustApproveDuplicateStudyUID: Whether a study needs approval when its UID is in the namespace already.
    ///     Overrides the account setting.
    ///   - reversePatientName: Whether patient names are last^first instead of first^last. Overrides the account
    ///     setting.
    ///   - epicPromptForAnonymize: Whether uploads through Epic ask before the anonymization rules are applied.
    ///     Overrides the account setting.
    ///   - viewerStudyEnableCPPTranscoding: Whether studies for the viewer are transcoded by the C++ transcoder.
    ///     Overrides the account setting; sysadmin only.
    ///   - parameters: Further settings for AI, by name. A key is sent behind ``.
    public func settings(
        uuid: String,
        noDupShare: Bool? = nil,
        studyFieldFlags: JSONValue? = nil,
        studySizeSoftThresholdPerUser: Int? = nil,
        shareRelated: Bool? = nil,
        iraNamespace: Bool? = nil,
        downloadAnonymize: JSONValue? = nil,
        storageAlwaysDICOMTags: JSONValue? = nil,
        removePrivateTagsOnUpload: Bool? = nil,
        enableDICOMWrapping: Bool? = nil,
        autoEnableDICOMWrapping: Bool? = nil,
        singleFileDICOMWrapping: Bool? = nil,
        disableDuplicateStudyUpload: Bool? = nil,
        forceNewStudyOnUpload: Bool? = nil,
        enableMultipartUploader: Bool? = nil,
        allowDragAndDropInStudyUploader: Bool? = nil,
        linkDefaults: JSONValue? = nil,
        uploadSettings: JSONValue? = nil,
        autoCreatePatient: Bool? = nil,
        enableEpicPatientLookup: Bool? = nil,
        uiJSON: JSONValue? = nil,
        cloudStorageConfig: String? = nil,
        pixelAnonymizeColor: String? = nil,
        priorityNotifications: Bool? = nil,
        enableNamespaceAIQuestions: JSONValue? = nil,
        disableMobileDICOMWrapping: Bool? = nil,
        enableDICOMDeidentification: Bool? = nil,
        tryUpdateOriginalStudy: Bool? = nil,
        tryUpdateOriginalStudyFromNamespaces: [String]? = nil,
        tryUpdateOriginalStudyToNamespaces: [String]? = nil,
        mustApproveDuplicateStudyUID: Bool? = nil,
        reversePatientName: Bool? = nil,
        epicPromptForAnonymize: Bool? = nil,
        viewerStudyEnableCPPTranscoding: Bool? = nil,
        parameters: [String: String]? = nil
    ) -> Query<NamespaceSettingsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("no_dup_share", noDupShare)
        form.append("study_field_flags", studyFieldFlags)
        form.append("study_size_soft_threshold_per_user", studySizeSoftThresholdPerUser)
        form.append("share_related", shareRelated)
        form.append("ira_namespace", iraNamespace)
        form.append("download_anonymize", downloadAnonymize)
        form.append("storage_always_dicom_tags", storageAlwaysDICOMTags)
        form.append("remove_private_tags_on_upload", removePrivateTagsOnUpload)
        form.append("enable_dicom_wrapping", enableDICOMWrapping)
        form.append("auto_enable_dicom_wrapping", autoEnableDICOMWrapping)
        form.append("single_file_dicom_wrapping", singleFileDICOMWrapping)
        form.append("disable_duplicate_study_upload", disableDuplicateStudyUpload)
        form.append("force_new_study_on_upload", forceNewStudyOnUpload)
        form.append("enable_multipart_uploader", enableMultipartUploader)
        form.append("allow_drag_and_drop_in_study_uploader", allowDragAndDropInStudyUploader)
        form.append("link_defaults", linkDefaults)
        form.append("upload_settings", uploadSettings)
        form.append("auto_create_patient", autoCreatePatient)
        form.append("enable_epic_patient_lookup", enableEpicPatientLookup)
        form.append("ui_json", uiJSON)
        form.append("cloud_storage_config", cloudStorageConfig)
        form.append("pixel_anonymize_color", pixelAnonymizeColor)
        form.append("priority_notifications", priorityNotifications)
        form.append("enable_namespace_ai_questions", enableNamespaceAIQuestions)
        form.append("disable_mobile_dicom_wrapping", disableMobileDICOMWrapping)
        form.append("enable_dicom_deidentification", enableDICOMDeidentification)
        form.append("try_update_original_study", tryUpdateOriginalStudy)
        form.append("try_update_original_study_from_namespaces", list: tryUpdateOriginalStudyFromNamespaces)
        form.append("try_update_original_study_to_namespaces", list: tryUpdateOriginalStudyToNamespaces)
        form.append("must_approve_duplicate_study_uid", mustApproveDuplicateStudyUID)
        form.append("reverse_patient_name", reversePatientName)
        form.append("epic_prompt_for_anonymize", epicPromptForAnonymize)
        form.append("viewer_study_enable_cpp_transcoding", viewerStudyEnableCPPTranscoding)
        form.append(prefix: "", parameters)
        return Query(client, Call("/namespace/settings"), form)
    }

    /// Sets or returns the anonymization rules of a namespace.
    ///
    /// Rules map fields to substitutions, such as `s/.*/TEST/`. An empty object clears them. The right side may use
    /// `$study`, `$sharer`, `__MD5_HASH__`, `__MD5_COUNTER__`, `__USER_EMAIL__`, `__UUID__`, `__COUNTER-000010__` and
    /// `__LCOUNTER-XXX__`. The field `OTHER_INGRESS_TAGS` stands for a group of DICOM tags and, in clients only,
    /// `ALL_PRIVATE_TAGS` for the private ones. The server keeps old values in custom fields named
    /// `pre_anon_FIELDNAME`. A namespace has rules or an anonymization profile, not both.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /namespace/anonymize`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND`, `INVALID_JSON`, `NOT_HASH`, `INVALID_FIELD_NAME`,
    /// `INVALID_REGEXP`, `ONLY_ONE`, `HAS_ANONYMIZATION_PROFILE` or `HAS_ANONYMIZATION_RULES`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - rules: JSON object from field name to the regular expression that anonymizes it.
    ///   - anonymizationID: Id of the anonymization profile.
    ///   - promptForAnonymize: Whether to ask before applying the anonymization rules; ingress anonymization only.
    public func anonymize(
        uuid: String,
        rules: JSONValue? = nil,
        anonymizationID: String? = nil,
        promptForAnonymize: Bool? = nil
    ) -> Query<NamespaceAnonymizeResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("rules", rules)
        form.append("anonymization_id", anonymizationID)
        form.append("prompt_for_anonymize", promptForAnonymize)
        return Query(client, Call("/namespace/anonymize"), form)
    }

    /// Sets or returns the template of the cover page of a namespace.
    ///
    /// New studies get an image of it in front. The template is a JSON object whose values may be expressions, such as
    /// `{$modality}`.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /namespace/coverpage`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - coverpage: Cover page definition; an empty string removes the current one.
    public func coverpage(
        uuid: String,
        coverpage: JSONValue? = nil
    ) -> Query<NamespaceCoverpageResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("coverpage", coverpage)
        return Query(client, Call("/namespace/coverpage"), form)
    }

    /// Checks custom field values against the rules of a namespace.
    ///
    /// Sent as `POST /namespace/validate/customfields`, without a session.
    ///
    /// Refused with `INVALID_CUSTOMFIELD`.
    ///
    /// - Parameters:
    ///   - shareCode: Share code of the namespace.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    public func validateCustomfields(
        shareCode: String,
        customfields: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("share_code", shareCode)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/namespace/validate/customfields", session: .none, repeats: .safe), form)
    }

    /// Sets or returns the event defaults for users newly added to a namespace.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /namespace/event/defaults`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND` or `INVALID_FLAG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - eventShare: Whether the user is notified of shares into the namespace.
    ///   - eventApprove: Whether the user is notified of items needing approval in the namespace.
    ///   - eventUpload: Whether the user is notified of uploads into the namespace.
    ///   - eventUploadFail: Whether the user is notified of failed uploads into the namespace.
    ///   - eventHarvest: Whether the user is notified of harvests into the namespace.
    ///   - eventNewReport: Whether the user is notified of new reports in the namespace.
    ///   - eventReportRemove: Whether the user is notified of report removals in the namespace.
    ///   - eventStudyComment: Whether the user is notified of study comments in the namespace.
    ///   - eventStatusChange: Whether the user is notified of study status changes.
    ///   - eventMessage: Whether the user is notified of messages to the namespace.
    ///   - eventNode: Whether the user is notified of namespace node events.
    ///   - eventLink: Whether the user is notified of anonymous link use in the namespace.
    ///   - eventLinkMine: Whether the user is notified of use of their own anonymous links in the namespace.
    ///   - eventThinStudySuccess: Whether the user is notified of successful thin study retrievals they started.
    ///   - eventThinStudyFail: Whether the user is notified of failed thin study retrievals they started.
    ///   - eventCaseAssignment: Whether the user is notified of cases assigned to them as medical or admin user.
    ///   - eventIncomingStudyRequest: Whether the user is notified of study requests they receive.
    ///   - eventQueryAdd: Whether the user is notified of new queries.
    ///   - eventQueryEdit: Whether the user is notified of query edits.
    ///   - eventQueryNewRecipient: Whether the user is notified of becoming a new query recipient.
    ///   - eventQueryReply: Whether the user is notified of new query replies.
    ///   - eventSiteQualified: Whether the user is notified of trial site qualifications in the clinical trial account.
    public func eventDefaults(
        uuid: String,
        eventShare: Bool? = nil,
        eventApprove: Bool? = nil,
        eventUpload: Bool? = nil,
        eventUploadFail: Bool? = nil,
        eventHarvest: Bool? = nil,
        eventNewReport: Bool? = nil,
        eventReportRemove: Bool? = nil,
        eventStudyComment: Bool? = nil,
        eventStatusChange: Bool? = nil,
        eventMessage: Bool? = nil,
        eventNode: Bool? = nil,
        eventLink: Bool? = nil,
        eventLinkMine: Bool? = nil,
        eventThinStudySuccess: Bool? = nil,
        eventThinStudyFail: Bool? = nil,
        eventCaseAssignment: Bool? = nil,
        eventIncomingStudyRequest: Bool? = nil,
        eventQueryAdd: Bool? = nil,
        eventQueryEdit: Bool? = nil,
        eventQueryNewRecipient: Bool? = nil,
        eventQueryReply: Bool? = nil,
        eventSiteQualified: Bool? = nil
    ) -> Query<NamespaceEventDefaultsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("event_share", eventShare)
        form.append("event_approve", eventApprove)
        form.append("event_upload", eventUpload)
        form.append("event_upload_fail", eventUploadFail)
        form.append("event_harvest", eventHarvest)
        form.append("event_new_report", eventNewReport)
        form.append("event_report_remove", eventReportRemove)
        form.append("event_study_comment", eventStudyComment)
        form.append("event_status_change", eventStatusChange)
        form.append("event_message", eventMessage)
        form.append("event_node", eventNode)
        form.append("event_link", eventLink)
        form.append("event_link_mine", eventLinkMine)
        form.append("event_thin_study_success", eventThinStudySuccess)
        form.append("event_thin_study_fail", eventThinStudyFail)
        form.append("event_case_assignment", eventCaseAssignment)
        form.append("event_incoming_study_request", eventIncomingStudyRequest)
        form.append("event_query_add", eventQueryAdd)
        form.append("event_query_edit", eventQueryEdit)
        form.append("event_query_new_recipient", eventQueryNewRecipient)
        form.append("event_query_reply", eventQueryReply)
        form.append("event_site_qualified", eventSiteQualified)
        return Query(client, Call("/namespace/event/defaults"), form)
    }

    /// Sets or returns the study defaults of a namespace.
    ///
    /// They fill empty fields of studies added there. An empty object clears them.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /namespace/study/defaults`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND`, `INVALID_JSON`, `NOT_HASH` or `INVALID_FIELD_NAME`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - defaults: JSON object of default values by field name; the returned object lists valid names.
    public func studyDefaults(
        uuid: String,
        defaults: JSONValue? = nil
    ) -> Query<NamespaceStudyDefaultsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("defaults", defaults)
        return Query(client, Call("/namespace/study/defaults"), form)
    }

    /// Records an audit action for a namespace.
    ///
    /// Sent as `POST /namespace/audit`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_ACTION`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - action: Action to record.
    ///   - detail: Additional information for the audit entry.
    public func audit(
        uuid: String,
        action: NamespaceAuditAction,
        detail: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("action", action.rawValue)
        form.append("detail", detail)
        return Query(client, Call("/namespace/audit"), form)
    }

    // MARK: - Sharing

    /// Checks a share code and returns what it leads to.
    ///
    /// Currency and prices come only with pricing in the namespace and an account that takes credit cards,
    /// `cc_description` only with pricing and a session, `second_opinion_case` only for a session that is not
    /// anonymous. Under a vanity host, codes of other accounts give `NOT_FOUND`. A returned `link_id` goes to
    /// `/link/redirect` to begin an anonymous upload.
    ///
    /// Sent as `POST /namespace/share_code`, with the session if there is one.
    ///
    /// Give `shareCode`, or `namespaceID`.
    ///
    /// Give nothing or `uuid` with `serialNo`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_LINK`.
    ///
    /// - Parameters:
    ///   - shareCode: Share code, in place of `namespace_id`.
    ///   - namespaceID: Id of the namespace, in place of `share_code`.
    ///   - uuid: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    public func shareCode(
        shareCode: String? = nil,
        namespaceID: String? = nil,
        uuid: String? = nil,
        serialNo: String? = nil
    ) -> Query<NamespaceShareCodeResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("share_code", shareCode)
        form.append("namespace_id", namespaceID)
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.requireAny(["share_code"], ["namespace_id"])
        form.allowAny(["uuid", "serial_no"])
        return Query(client, Call("/namespace/share_code", session: .optional, repeats: .safe), form)
    }

    /// Sets or returns what shares into a namespace cost, and how second opinions work.
    ///
    /// Prices map modalities to cents, 0 or at least 50. The key `ANY`, which is required, stands for the other
    /// modalities and `ALL` for all uploads of a session. Prices by custom fields are an array of pairs of price and
    /// condition. With `sum_price_matches` all matches are added up, otherwise the first one counts. The sharer pays
    /// when a share succeeds. An empty object or array clears the prices.
    ///
    /// Permission: `account_edit` to set, `account_view` to read.
    ///
    /// Sent as `POST /namespace/share/pricing`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND`, `INVALID_JSON`, `INVALID_INTEGER`,
    /// `INVALID_CONDITION`, `INVALID_FLAG`, `NOT_LIST`, `NOT_HASH`, `INVALID_CURRENCY`, `NEEDS_ANY_OR_ALL`, `ONLY_ALL`
    /// or `INVALID_AMOUNT`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - currency: Currency of the charge, a three-letter ISO code.
    ///   - chargeDescription: Description of the charge.
    ///   - pricing: Prices by modality.
    ///   - customfieldsPricing: Prices by custom fields, as a JSON array.
    ///   - sumPriceMatches: Whether to add up all matches in the `customfields_pricing` table.
    ///   - secondOpinionShare: Whether the share uses the second opinion workflow.
    ///   - secondOpinionConfig: Second opinion workflow configuration as JSON.
    ///   - shareChargeByModality: Whether shares, including second opinions, are charged by the study's modality.
    public func sharePricing(
        uuid: String,
        currency: NamespaceSharePricingCurrency? = nil,
        chargeDescription: String? = nil,
        pricing: JSONValue? = nil,
        customfieldsPricing: JSONValue? = nil,
        sumPriceMatches: Bool? = nil,
        secondOpinionShare: Bool? = nil,
        secondOpinionConfig: JSONValue? = nil,
        shareChargeByModality: Bool? = nil
    ) -> Query<NamespaceSharePricingResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("currency", currency?.rawValue)
        form.append("charge_description", chargeDescription)
        form.append("pricing", pricing)
        form.append("customfields_pricing", customfieldsPricing)
        form.append("sum_price_matches", sumPriceMatches)
        form.append("second_opinion_share", secondOpinionShare)
        form.append("second_opinion_config", secondOpinionConfig)
        form.append("share_charge_by_modality", shareChargeByModality)
        return Query(client, Call("/namespace/share/pricing"), form)
    }

    /// Calculates what a share into a namespace costs by its custom fields.
    ///
    /// Use only where `share_charge_by_modality` is off.
    ///
    /// Sent as `POST /namespace/share/price`, without a session.
    ///
    /// Refused with `NOT_FOUND` or `NOT_CUSTOMFIELDS_PRICING`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the namespace.
    ///   - customfields: Values of custom fields of the study or the case, by the id of the field. A key is sent behind
    ///     `customfield-`.
    public func sharePrice(
        uuid: String,
        customfields: [String: String]? = nil
    ) -> Query<NamespaceSharePriceResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/namespace/share/price", session: .none, repeats: .safe), form)
    }
}

// MARK: - Choices

/// A value of `action` in `/namespace/audit`.
public struct NamespaceAuditAction: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `AI_ACTION`
    public static let aiAction = Self(rawValue: "AI_ACTION")
}

/// A value of `currency` in `/namespace/share/pricing`.
public struct NamespaceSharePricingCurrency: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `USD`
    public static let usd = Self(rawValue: "USD")

    /// `GBP`
    public static let gbp = Self(rawValue: "GBP")
}
