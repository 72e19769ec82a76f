// Written by `make generate` from Generator/Spec/service/namespace.yaml. Do not edit.

/// The answer of `/namespace/permissions`.
public struct NamespacePermissionsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the PHI of studies may be edited.
    public var studyEdit: Bool? { json.flag("study_edit") }

    /// Whether the PHI of approved studies may be edited.
    public var studyEditApproved: Bool? { json.flag("study_edit_approved") }

    /// Whether the PHI of studies that await approval may be edited.
    public var studyEditUnapproved: Bool? { json.flag("study_edit_unapproved") }

    /// Whether studies may be downloaded.
    public var studyDownload: Bool? { json.flag("study_download") }

    /// Whether studies may be opened in the web viewer.
    public var studyBrowse: Bool? { json.flag("study_browse") }

    /// Whether studies may be shared.
    public var studyShare: Bool? { json.flag("study_share") }

    /// Whether studies may be shared by email.
    public var studyShareEmail: Bool? { json.flag("study_share_email") }

    /// Whether studies may be shared with a share code.
    public var studyShareShareCode: Bool? { json.flag("study_share_share_code") }

    /// Whether studies may be shared with accounts.
    public var studyShareAccount: Bool? { json.flag("study_share_account") }

    /// Whether studies may be shared with locations.
    public var studyShareLocation: Bool? { json.flag("study_share_location") }

    /// Whether studies may be shared with groups.
    public var studyShareGroup: Bool? { json.flag("study_share_group") }

    /// Whether studies may be shared with users.
    public var studyShareUser: Bool? { json.flag("study_share_user") }

    /// Whether studies may be shared through RSNA.
    public var studyShareRSNA: Bool? { json.flag("study_share_rsna") }

    /// Whether studies may be shared by NPI.
    public var studyShareNPI: Bool? { json.flag("study_share_npi") }

    /// Whether studies may be shared in answer to a study request.
    public var studyShareRequest: Bool? { json.flag("study_share_request") }

    /// Whether studies may be pushed to a destination.
    public var studyPush: Bool? { json.flag("study_push") }

    /// Whether studies may be deleted.
    public var studyDelete: Bool? { json.flag("study_delete") }

    /// Whether studies that await it may be approved or rejected.
    public var studyApprove: Bool? { json.flag("study_approve") }

    /// Whether studies may be viewed.
    public var studyView: Bool? { json.flag("study_view") }

    /// Whether studies may be uploaded.
    public var studyUpload: Bool? { json.flag("study_upload") }

    /// Whether reports may be attached to a study.
    public var studyReportUpload: Bool? { json.flag("study_report_upload") }

    /// Whether reports may be removed from a study.
    public var studyReportDelete: Bool? { json.flag("study_report_delete") }

    /// Whether studies may be synced with storage.
    public var studySync: Bool? { json.flag("study_sync") }

    /// Whether studies may be merged.
    public var studyMerge: Bool? { json.flag("study_merge") }

    /// Viewable report ids; absent when all reports are viewable.
    public var reports: [String]? { json.list("reports") }

    /// JSON object holding the OAuth token and its TTL.
    public var oauth: JSONValue? { json.value("oauth") }
}

/// The answer of `/namespace/engine/fqdn`.
public struct NamespaceEngineFQDNResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// FQDN of the engine to use for storage.
    public var engineFQDN: String? { json.string("engine_fqdn") }

    /// URL of the engine to use for storage.
    public var engineURL: String? { json.string("engine_url") }

    /// Id of the storage namespace to use.
    public var storageNamespace: String? { json.string("storage_namespace") }
}

/// The answer of `/namespace/removed/user/report`.
public struct NamespaceRemovedUserReportResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the report.
    public var reportID: String? { json.string("report_id") }
}

/// The answer of `/namespace/settings`.
public struct NamespaceSettingsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the namespace refuses shares of studies that it has already.
    public var noDupShare: Bool? { json.flag("no_dup_share") }

    /// Access to fields of studies that differs from what roles give.
    public var studyFieldFlags: JSONValue? { json.value("study_field_flags") }
}

/// The answer of `/namespace/anonymize`.
public struct NamespaceAnonymizeResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Anonymization rules as JSON.
    public var rules: JSONValue? { json.value("rules") }

    /// Id of the anonymization profile.
    public var anonymizationID: String? { json.string("anonymization_id") }

    /// Whether studies are anonymized at ingress; absent when they are not.
    public var anonymizeAtIngress: Bool? { json.flag("anonymize_at_ingress") }

    /// Whether to ask before applying the anonymization rules; ingress anonymization only.
    public var promptForAnonymize: Bool? { json.flag("prompt_for_anonymize") }

    /// DICOM tags keyed by field name, when anonymization at ingress is enabled.
    public var dicomTagMap: JSONValue? { json.value("dicom_tag_map") }
}

/// The answer of `/namespace/coverpage`.
public struct NamespaceCoverpageResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Cover page value.
    public var coverpage: JSONValue? { json.value("coverpage") }
}

/// The answer of `/namespace/event/defaults`.
public struct NamespaceEventDefaultsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the user is notified of shares into the namespace.
    public var eventShare: Bool? { json.flag("event_share") }

    /// Whether the user is notified of items needing approval in the namespace.
    public var eventApprove: Bool? { json.flag("event_approve") }

    /// Whether the user is notified of uploads into the namespace.
    public var eventUpload: Bool? { json.flag("event_upload") }

    /// Whether the user is notified of failed uploads into the namespace.
    public var eventUploadFail: Bool? { json.flag("event_upload_fail") }

    /// Whether the user is notified of harvests into the namespace.
    public var eventHarvest: Bool? { json.flag("event_harvest") }

    /// Whether the user is notified of new reports in the namespace.
    public var eventNewReport: Bool? { json.flag("event_new_report") }

    /// Whether the user is notified of report removals in the namespace.
    public var eventReportRemove: Bool? { json.flag("event_report_remove") }

    /// Whether the user is notified of study comments in the namespace.
    public var eventStudyComment: Bool? { json.flag("event_study_comment") }

    /// Whether the user is notified of study status changes.
    public var eventStatusChange: Bool? { json.flag("event_status_change") }

    /// Whether the user is notified of messages to the namespace.
    public var eventMessage: Bool? { json.flag("event_message") }

    /// Whether the user is notified of namespace node events.
    public var eventNode: Bool? { json.flag("event_node") }

    /// Whether the user is notified of anonymous link use in the namespace.
    public var eventLink: Bool? { json.flag("event_link") }

    /// Whether the user is notified of use of their own anonymous links in the namespace.
    public var eventLinkMine: Bool? { json.flag("event_link_mine") }

    /// Whether the user is notified of successful thin study retrievals they started.
    public var eventThinStudySuccess: Bool? { json.flag("event_thin_study_success") }

    /// Whether the user is notified of failed thin study retrievals they started.
    public var eventThinStudyFail: Bool? { json.flag("event_thin_study_fail") }

    /// Whether the user is notified of cases assigned to them as medical or admin user.
    public var eventCaseAssignment: Bool? { json.flag("event_case_assignment") }

    /// Whether the user is notified of study requests they receive.
    public var eventIncomingStudyRequest: Bool? { json.flag("event_incoming_study_request") }

    /// Whether the user is notified of new queries.
    public var eventQueryAdd: Bool? { json.flag("event_query_add") }

    /// Whether the user is notified of query edits.
    public var eventQueryEdit: Bool? { json.flag("event_query_edit") }

    /// Whether the user is notified of becoming a new query recipient.
    public var eventQueryNewRecipient: Bool? { json.flag("event_query_new_recipient") }

    /// Whether the user is notified of new query replies.
    public var eventQueryReply: Bool? { json.flag("event_query_reply") }

    /// Whether the user is notified of trial site qualifications in the clinical trial account.
    public var eventSiteQualified: Bool? { json.flag("event_site_qualified") }
}

/// The answer of `/namespace/study/defaults`.
public struct NamespaceStudyDefaultsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Default values as JSON.
    public var defaults: JSONValue? { json.value("defaults") }

    /// Fields that take defaults: study fields with their DICOM tag, custom fields with their name.
    public var fields: JSONValue? { json.value("fields") }
}

/// The answer of `/namespace/share_code`.
public struct NamespaceShareCodeResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Share code.
    public var shareCode: String? { json.string("share_code") }

    /// Share description.
    public var shareDescription: String? { json.string("share_description") }

    /// Options of the share page.
    public var shareSettings: ShareSettings? { json.record("share_settings", as: ShareSettings.self) }

    /// Type of the share target.
    public var shareType: ShareType? { json.choice("share_type", as: ShareType.self) }

    /// Name of the share target.
    public var shareName: String? { json.string("share_name") }

    /// Id of the share code's namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Three-letter ISO code of the charge currency.
    public var currency: String? { json.string("currency") }

    /// Description of the charge.
    public var chargeDescription: String? { json.string("charge_description") }

    /// Whether the share uses the second opinion workflow.
    public var secondOpinionShare: Bool? { json.flag("second_opinion_share") }

    /// Second opinion workflow configuration as JSON.
    public var secondOpinionConfig: JSONValue? { json.value("second_opinion_config") }

    /// Second opinion case.
    public var secondOpinionCase: Case? { json.record("second_opinion_case", as: Case.self) }

    /// Prices by modality.
    public var pricing: JSONValue? { json.value("pricing") }

    /// Prices by custom fields.
    public var customfieldsPricing: [CustomfieldPrice]? {
        json.records("customfields_pricing", as: CustomfieldPrice.self)
    }

    /// Whether to add up all matches in the `customfields_pricing` table.
    public var sumPriceMatches: Bool? { json.flag("sum_price_matches") }

    /// JSON object of payment processor information.
    public var paymentProcessor: JSONValue? { json.value("payment_processor") }

    /// Description of the user's credit card on file.
    public var ccDescription: String? { json.string("cc_description") }

    /// Whether DICOM wrapping is enabled for the account.
    public var enableDICOMWrapping: Bool? { json.flag("enable_dicom_wrapping") }

    /// Whether the tool for DICOM de-identification is enabled for the account.
    public var enableDICOMDeidentification: Bool? { json.flag("enable_dicom_deidentification") }

    /// Whether DICOMDIR scanning is enabled for the account.
    public var enableDICOMDIRScan: Bool? { json.flag("enable_dicomdir_scan") }

    /// Whether consolidated wrapped JPEGs are enabled for the account.
    public var consolidateWrappedJPEGs: Bool? { json.flag("consolidate_wrapped_jpegs") }

    /// Whether only one study may be selected and uploaded.
    public var uploadOneStudy: Bool? { json.flag("upload_one_study") }

    /// Whether PDF files are rendered for the viewer.
    public var renderWrappedPDF: Bool? { json.flag("render_wrapped_pdf") }

    /// Whether AVI files are rendered for the viewer.
    public var renderWrappedAVI: Bool? { json.flag("render_wrapped_avi") }

    /// Whether video files are rendered for the viewer.
    public var renderWrappedVideo: Bool? { json.flag("render_wrapped_video") }

    /// Whether DOCX files are rendered for the viewer.
    public var renderWrappedDOCX: Bool? { json.flag("render_wrapped_docx") }

    /// CSS for rendering structured reports.
    public var srRenderCSS: String? { json.string("sr_render_css") }

    /// Whether storage wraps images as DICOM by itself.
    public var autoWrapImages: Bool? { json.flag("auto_wrap_images") }

    /// Whether MP4 video in DICOM is encoded again.
    public var reencodeDICOMMP4: Bool? { json.flag("reencode_dicom_mp4") }

    /// Whether an upload looks for a duplicate of the study.
    public var duplicateStudyCheck: Bool? { json.flag("duplicate_study_check") }

    /// Whether uploads are refused when the account has the study UID already.
    public var disableDuplicateStudyUpload: Bool? { json.flag("disable_duplicate_study_upload") }

    /// Whether an upload gets a new study UID when the namespace has the study already.
    public var forceNewStudyOnUpload: Bool? { json.flag("force_new_study_on_upload") }

    /// Whether users must confirm that they may upload the study.
    public var confirmBeforeUpload: Bool? { json.flag("confirm_before_upload") }

    /// Whether downloads of a study leave out the reports.
    public var studyDownloadNoReports: Bool? { json.flag("study_download_no_reports") }

    /// Whether shares, second opinions included, are charged by study modality.
    public var shareChargeByModality: Bool? { json.flag("share_charge_by_modality") }

    /// Whether the uploader wraps files as DICOM when it finds no DICOM.
    public var autoEnableDICOMWrapping: Bool? { json.flag("auto_enable_dicom_wrapping") }

    /// Whether only one file can be wrapped as DICOM in an upload.
    public var singleFileDICOMWrapping: Bool? { json.flag("single_file_dicom_wrapping") }

    /// Whether the uploader sends files in parts.
    public var enableMultipartUploader: Bool? { json.flag("enable_multipart_uploader") }

    /// Whether the web uploader accepts drag and drop.
    public var allowDragAndDropInStudyUploader: Bool? { json.flag("allow_drag_and_drop_in_study_uploader") }

    /// Whether users must choose which of several studies to upload.
    public var uploadSelectNone: Bool? { json.flag("upload_select_none") }

    /// Whether the user interface hides the help.
    public var hideHelpTool: Bool? { json.flag("hide_help_tool") }

    /// Whether the site is a production site.
    public var isProduction: Bool? { json.flag("is_production") }

    /// Whether the upload is anonymous.
    public var isAnonymous: Bool? { json.flag("is_anonymous") }

    /// Rules from `/namespace/anonymize`, when uploads are to be anonymized.
    public var anonymizeRules: JSONValue? { json.value("anonymize_rules") }

    /// Names keyed by DICOM tag, when uploads are to be anonymized.
    public var dicomTagMap: JSONValue? { json.value("dicom_tag_map") }

    /// Whether to ask before the anonymization rules are applied.
    public var promptForAnonymize: Bool? { json.flag("prompt_for_anonymize") }

    /// Whether cine files are rendered in batches, for old systems and browsers.
    public var batchEncodeCine: Bool? { json.flag("batch_encode_cine") }

    /// Whether PDF files are encapsulated in DICOM.
    public var encapsulateWrappedPDF: Bool? { json.flag("encapsulate_wrapped_pdf") }

    /// Whether studies are de-identified at ingress.
    public var dicomDeidentificationAtIngress: Bool? { json.flag("dicom_deidentification_at_ingress") }

    /// Setting `upload_settings` of the namespace.
    public var uploadSettings: JSONValue? { json.value("upload_settings") }

    /// Custom fields to fill in when sharing, in `display_order`; with a session, all of the namespace.
    public var customfields: [Customfield]? { json.records("customfields", as: Customfield.self) }

    /// JSON object of further parameters produced by a link usage.
    public var linkParameters: JSONValue? { json.value("link_parameters") }

    /// Permissions of the namespace.
    public var permissions: Permissions? { json.record("permissions", as: Permissions.self) }

    /// Id to pass to `/link/redirect` to begin an anonymous upload.
    public var linkID: String? { json.string("link_id") }

    /// A value of `share_type`.
    public struct ShareType: OpenChoice {
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

    /// An entry of `customfields`.
    public struct Customfield: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the custom field.
        public var uuid: String? { json.string("uuid") }

        /// Name of the custom field.
        public var name: String? { json.string("name") }

        /// Type of the custom field.
        public var type: Kind? { json.choice("type", as: Kind.self) }

        /// Value of the custom field.
        public var value: String? { json.string("value") }

        /// Whether the field is required.
        public var required: Bool? { json.flag("required") }

        /// Options of the custom field.
        public var options: JSONValue? { json.value("options") }

        /// Settings of the user interface.
        public var uiJSON: JSONValue? { json.value("ui_json") }

        /// Whether the share code captures the field.
        public var captureOnShareCode: Bool? { json.flag("capture_on_share_code") }

        /// Whether capture is limited to wrapped DICOM uploads.
        public var wrappedDICOMOnly: Bool? { json.flag("wrapped_dicom_only") }

        /// Whether capture is limited to non-wrapped DICOM uploads.
        public var dicomOnly: Bool? { json.flag("dicom_only") }

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
    }
}

/// The answer of `/namespace/share/pricing`.
public struct NamespaceSharePricingResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Three-letter ISO code of the charge currency.
    public var currency: String? { json.string("currency") }

    /// Whether the site is a production site.
    public var isProduction: Bool? { json.flag("is_production") }

    /// Description of the charge.
    public var chargeDescription: String? { json.string("charge_description") }

    /// Prices by modality.
    public var pricing: JSONValue? { json.value("pricing") }

    /// Prices by custom fields.
    public var customfieldsPricing: [CustomfieldPrice]? {
        json.records("customfields_pricing", as: CustomfieldPrice.self)
    }

    /// Whether to add up all matches in the pricing table.
    public var sumPriceMatches: Bool? { json.flag("sum_price_matches") }

    /// Whether the share uses the second opinion workflow.
    public var secondOpinionShare: Bool? { json.flag("second_opinion_share") }

    /// Second opinion workflow configuration as JSON.
    public var secondOpinionConfig: JSONValue? { json.value("second_opinion_config") }

    /// Whether shares, second opinions included, are charged by study modality.
    public var shareChargeByModality: Bool? { json.flag("share_charge_by_modality") }
}

/// The answer of `/namespace/share/price`.
public struct NamespaceSharePriceResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Price in cents; null when no rule matches.
    public var price: Int? { json.integer("price") }
}
