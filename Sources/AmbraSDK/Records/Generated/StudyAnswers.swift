// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// The answer of `/study/add`.
public struct StudyAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study.
    public var uuid: String? { json.string("uuid") }

    /// FQDN of the engine for storing the study.
    public var engineFQDN: String? { json.string("engine_fqdn") }
}

/// The answer of `/study/set`.
public struct StudySetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/study/count`.
public struct StudyCountResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Number of studies.
    public var count: Int? { json.integer("count") }
}

/// The answer of `/study/count_by_filter`.
public struct StudyCountByFilterResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// JSON object mapping each filter id to its count.
    public var countByFilter: JSONValue? { json.value("count_by_filter") }
}

/// The answer of `/study/exists`.
public struct StudyExistsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the study exists.
    public var exists: Bool? { json.flag("exists") }
}

/// The answer of `/study/permissions`.
public struct StudyPermissionsResponse: Record {
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

    /// Whether reports attached to a study may be viewed.
    public var studyReportView: Bool? { json.flag("study_report_view") }

    /// Whether only own reports may be viewed.
    public var studyReportViewOnlyOwn: Bool? { json.flag("study_report_view_only_own") }

    /// Whether HL7 reports of a study may be viewed.
    public var studyReportHL7View: Bool? { json.flag("study_report_hl7_view") }

    /// Whether reports may be attached to a study.
    public var studyReportUpload: Bool? { json.flag("study_report_upload") }

    /// Whether reports may be removed from a study.
    public var studyReportDelete: Bool? { json.flag("study_report_delete") }

    /// Whether studies may be synced with storage.
    public var studySync: Bool? { json.flag("study_sync") }

    /// Whether a status may be chosen against the rules of the account.
    public var studyStatusTagsIgnoreRules: Bool? { json.flag("study_status_tags_ignore_rules") }

    /// Whether radreports may be added, changed and removed.
    public var radReportEdit: Bool? { json.flag("radreport_edit") }

    /// Whether radreports may be viewed.
    public var radReportView: Bool? { json.flag("radreport_view") }

    /// Whether only own radreports may be viewed.
    public var radReportViewOnlyOwn: Bool? { json.flag("radreport_view_only_own") }

    /// Whether meetings may be created and changed.
    public var meetingEdit: Bool? { json.flag("meeting_edit") }

    /// Whether meetings may be viewed.
    public var meetingView: Bool? { json.flag("meeting_view") }

    /// Whether direct links to studies may be viewed and copied.
    public var linkDirect: Bool? { json.flag("link_direct") }

    /// Whether links may be added, changed and removed.
    public var linkEdit: Bool? { json.flag("link_edit") }

    /// Whether one-time PINs for links may be made.
    public var linkEditPIN: Bool? { json.flag("link_edit_pin") }

    /// Whether links may be viewed.
    public var linkView: Bool? { json.flag("link_view") }

    /// Viewable report ids; absent when all reports are viewable.
    public var reports: [String]? { json.list("reports") }
}

/// The answer of `/study/share/who`.
public struct StudyShareWhoResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Objects with which the study can be shared.
    public var shares: [Share]? { json.records("shares", as: Share.self) }

    /// An entry of `shares`.
    public struct Share: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the object.
        public var uuid: String? { json.string("uuid") }

        /// Name of the object.
        public var name: String? { json.string("name") }
    }
}

/// The answer of `/study/share/list`.
public struct StudyShareListResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Ids of the accounts with which the study is shared.
    public var accountID: [String]? { json.list("account_id") }

    /// Ids of the locations with which the study is shared.
    public var locationID: [String]? { json.list("location_id") }

    /// Ids of the groups with which the study is shared.
    public var groupID: [String]? { json.list("group_id") }

    /// Ids of the users with whom the study is shared.
    public var userID: [String]? { json.list("user_id") }

    /// Ids of the user invitations with which the study is shared.
    public var userInviteShareID: [String]? { json.list("user_invite_share_id") }
}

/// The answer of `/study/push`.
public struct StudyPushResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the push job. Absent with `ping`.
    public var uuid: String? { json.string("uuid") }

    /// Ping job, with `ping`.
    public var ping: JSONValue? { json.value("ping") }
}

/// The answer of `/study/push/hl7`.
public struct StudyPushHL7Response: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the push job.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/study/report/detail`.
public struct StudyReportDetailResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the report.
    public var reportID: String? { json.string("report_id") }
}

/// The answer of `/study/report/series`.
public struct StudyReportSeriesResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the report.
    public var reportID: String? { json.string("report_id") }
}

/// The answer of `/study/cmove`.
public struct StudyCMoveResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the push job, or `RETRIEVING` for a thin study. Absent with `ping`.
    public var uuid: String? { json.string("uuid") }

    /// Ping job, with `ping`.
    public var ping: JSONValue? { json.value("ping") }
}

/// The answer of `/study/node/can/remove`.
public struct StudyNodeCanRemoveResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the study is removable from the node's local cache.
    public var canRemove: Bool? { json.flag("can_remove") }
}

/// The answer of `/study/clone`.
public struct StudyCloneResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Study Instance UID after the change.
    public var studyUID: String? { json.string("study_uid") }
}

/// The answer of `/study/validate`.
public struct StudyValidateResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Validation score: the number of failed conditions.
    public var score: Int? { json.integer("score") }

    /// The failed conditions.
    public var conditions: [Condition]? { json.records("conditions", as: Condition.self) }

    /// An entry of `conditions`.
    public struct Condition: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// DICOM tag to check, as `(gggg,eeee)`.
        public var tag: String? { json.string("tag") }

        /// Kind of the check.
        public var check: Check? { json.choice("check", as: Check.self) }

        /// Regular expression for `match` and `not_match`.
        public var regexp: String? { json.string("regexp") }

        /// Where `unique` and `identical` compare values.
        public var range: Range? { json.choice("range", as: Range.self) }

        /// Number of failures.
        public var failed: Int? { json.integer("failed") }

        /// A value of `check`.
        public struct Check: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `exists`
            public static let exists = Self(rawValue: "exists")

            /// `not_empty`
            public static let notEmpty = Self(rawValue: "not_empty")

            /// `match`
            public static let match = Self(rawValue: "match")

            /// `not_match`
            public static let notMatch = Self(rawValue: "not_match")

            /// `unique`
            public static let unique = Self(rawValue: "unique")

            /// `identical`
            public static let identical = Self(rawValue: "identical")
        }

        /// A value of `range`.
        public struct Range: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `study`
            public static let study = Self(rawValue: "study")

            /// `series`
            public static let series = Self(rawValue: "series")
        }
    }
}

/// The answer of `/study/viewer/settings`.
public struct StudyViewerSettingsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the viewer of version 2 is used.
    public var enableV2Viewer: Bool? { json.flag("enable_v2_viewer") }

    /// Whether the viewer of version 3, ProViewer, is used.
    public var enableV3Viewer: Bool? { json.flag("enable_v3_viewer") }

    /// Whether the viewer can print.
    public var enableViewerPrint: Bool? { json.flag("enable_viewer_print") }

    /// Whether the viewer shows reports.
    public var viewerShowReports: Bool? { json.flag("viewer_show_reports") }

    /// Whether the viewer can export.
    public var enableViewerExport: Bool? { json.flag("enable_viewer_export") }

    /// Whether the viewer shows diagnostic quality.
    public var viewerDiagnosticQuality: Bool? { json.flag("viewer_diagnostic_quality") }

    /// Whether the viewer shows diagnostic quality in all modes.
    public var viewerDiagnosticQualityAlways: Bool? { json.flag("viewer_diagnostic_quality_always") }

    /// Whether the viewer loads diagnostic images ahead.
    public var viewerPreloadDiagnosticImages: Bool? { json.flag("viewer_preload_diagnostic_images") }

    /// Whether the viewer offers multiplanar reconstruction (MPR).
    public var viewerEnableMPR: Bool? { json.flag("viewer_enable_mpr") }

    /// Whether the viewer can show each image as a series.
    public var viewerSingleInstanceSeries: Bool? { json.flag("viewer_single_instance_series") }

    /// Number of the method by which multiframe images are split off their series.
    public var viewerMultiframeSplitMethod: Int? { json.integer("viewer_multiframe_split_method") }

    /// Whether the viewer shows a link to the page of the study.
    public var viewerStudyPageLinkVisible: Bool? { json.flag("viewer_study_page_link_visible") }

    /// URL of the link to the page of the study.
    public var viewerStudyPageLinkURL: String? { json.string("viewer_study_page_link_url") }

    /// Whether the viewer begins with a notice about diagnostic use.
    public var viewerSettingNotDiagnostic: Bool? { json.flag("viewer_setting_not_diagnostic") }

    /// Whether all images are transcoded during the upload.
    public var autoTranscode: Bool? { json.flag("auto_transcode") }

    /// Modalities whose images are transcoded ahead.
    public var autoTranscodeModalities: [String]? { json.list("auto_transcode_modalities") }

    /// Mouse tool with which the viewer begins.
    public var viewerDefaultMouseTool: String? { json.string("viewer_default_mouse_tool") }

    /// Whether the viewer links series.
    public var viewerLinkSeries: Bool? { json.flag("viewer_link_series") }

    /// Whether the viewer has a button that shows and hides annotations.
    public var enableViewerToggleAnnotations: Bool? { json.flag("enable_viewer_toggle_annotations") }

    /// Whether any DICOM tag can be kept as a custom field.
    public var enableDICOMTagCustomfields: Bool? { json.flag("enable_dicom_tag_customfields") }

    /// Whether radreports are branded after the PHI namespace instead of the storage namespace.
    public var radReportBrandingFromPHINamespace: Bool? {
        json.flag("radreport_branding_from_phi_namespace")
    }

    /// Whether annotations of an anonymous viewer are removed.
    public var viewerAnonAnnotationsClear: Bool? { json.flag("viewer_anon_annotations_clear") }

    /// Whether a study may have its accession number for a UID until it is acquired.
    public var accessionNumberForStudyUID: Bool? { json.flag("accession_number_for_study_uid") }

    /// Whether studies for the viewer are transcoded by the C++ transcoder.
    public var viewerStudyEnableCPPTranscoding: Bool? { json.flag("viewer_study_enable_cpp_transcoding") }

    /// JSON list of DICOM tags closed to editing, if `enable_dicom_tag_customfields` is on.
    public var noEditDICOMTags: JSONValue? { json.value("no_edit_dicom_tags") }

    /// FQDNs of accelerators possibly holding the study; only with `probe_for_accelerator`.
    public var accelerators: [String]? { json.list("accelerators") }

    /// Viewer configuration as JSON.
    public var viewerConfig: JSONValue? { json.value("viewer_config") }
}

/// The answer of `/study/viewer3/settings`.
public struct StudyViewer3SettingsResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Account's `viewer3_config` setting.
    public var accountConfig: JSONValue? { json.value("account_config") }

    /// Role's `viewer3_config` settings.
    public var roleConfig: JSONValue? { json.value("role_config") }

    /// User's `viewer3_config` settings.
    public var userConfig: JSONValue? { json.value("user_config") }

    /// FQDNs of accelerators possibly holding the study; only with `probe_for_accelerator`.
    public var accelerators: [String]? { json.list("accelerators") }

    /// Whether any DICOM tag can be kept as a custom field.
    public var enableDICOMTagCustomfields: Bool? { json.flag("enable_dicom_tag_customfields") }

    /// Whether a study may have its accession number for a UID until it is acquired.
    public var accessionNumberForStudyUID: Bool? { json.flag("accession_number_for_study_uid") }

    /// Whether the viewer shows a link to the page of the study.
    public var viewerStudyPageLinkVisible: Bool? { json.flag("viewer_study_page_link_visible") }

    /// JSON list of DICOM tags closed to editing, if `enable_dicom_tag_customfields` is on.
    public var noEditDICOMTags: JSONValue? { json.value("no_edit_dicom_tags") }

    /// Whether studies for the viewer are transcoded by the C++ transcoder.
    public var viewerStudyEnableCPPTranscoding: Bool? { json.flag("viewer_study_enable_cpp_transcoding") }

    /// JSON object of the settings requested.
    public var settings: JSONValue? { json.value("settings") }

    /// Id of the user.
    public var uuid: String? { json.string("uuid") }

    /// Name of the user.
    public var name: String? { json.string("name") }

    /// First name.
    public var first: String? { json.string("first") }

    /// Last name.
    public var last: String? { json.string("last") }

    /// Email address.
    public var email: String? { json.string("email") }

    /// Phone number for SMS.
    public var mobilePhone: String? { json.string("mobile_phone") }

    /// Id of the user's namespace.
    public var namespaceID: String? { json.string("namespace_id") }

    /// Whether the user is a sysadmin.
    public var sysadmin: Bool? { json.flag("sysadmin") }

    /// Whether the user is a support user.
    public var support: Bool? { json.flag("support") }

    /// Whether the user is anonymous.
    public var isAnonymous: Bool? { json.flag("is_anonymous") }

    /// Whether the user is notified of shares into their namespace.
    public var eventShare: Bool? { json.flag("event_share") }

    /// Whether the user is notified of approvals needed for their namespace.
    public var eventApprove: Bool? { json.flag("event_approve") }

    /// Whether the user is notified of uploads into their namespace.
    public var eventUpload: Bool? { json.flag("event_upload") }

    /// Whether the user is notified of failed uploads into their namespace.
    public var eventUploadFail: Bool? { json.flag("event_upload_fail") }

    /// Whether the user is notified of harvests into their namespace.
    public var eventHarvest: Bool? { json.flag("event_harvest") }

    /// Whether the user is notified of reports newly attached in their namespace.
    public var eventNewReport: Bool? { json.flag("event_new_report") }

    /// Whether the user is notified of report removals in their namespace.
    public var eventReportRemove: Bool? { json.flag("event_report_remove") }

    /// Whether the user is notified of study comments in their namespace.
    public var eventStudyComment: Bool? { json.flag("event_study_comment") }

    /// Whether the user is notified of study status changes.
    public var eventStatusChange: Bool? { json.flag("event_status_change") }

    /// Whether the user is notified of messages to their namespace.
    public var eventMessage: Bool? { json.flag("event_message") }

    /// Whether the user is notified of anonymous link use in the namespace.
    public var eventLink: Bool? { json.flag("event_link") }

    /// Whether the user is notified of namespace hits on anonymous links they created.
    public var eventLinkMine: Bool? { json.flag("event_link_mine") }

    /// Whether the user is notified when thin study retrievals they initiated succeed.
    public var eventThinStudySuccess: Bool? { json.flag("event_thin_study_success") }

    /// Whether the user is notified when thin study retrievals they initiated fail.
    public var eventThinStudyFail: Bool? { json.flag("event_thin_study_fail") }

    /// Whether the user is notified of cases assigned to them (medical or admin).
    public var eventCaseAssignment: Bool? { json.flag("event_case_assignment") }

    /// Whether the user is notified of new queries.
    public var eventQueryAdd: Bool? { json.flag("event_query_add") }

    /// Whether the user is notified of query edits.
    public var eventQueryEdit: Bool? { json.flag("event_query_edit") }

    /// Whether the user is notified on becoming a new recipient of a query.
    public var eventQueryNewRecipient: Bool? { json.flag("event_query_new_recipient") }

    /// Whether the user is notified of new replies in a query.
    public var eventQueryReply: Bool? { json.flag("event_query_reply") }

    /// Whether the user is notified of site qualifications in the clinical trial account.
    public var eventSiteQualified: Bool? { json.flag("event_site_qualified") }

    /// Share code of the user.
    public var shareCode: String? { json.string("share_code") }

    /// Share description of the user.
    public var shareDescription: String? { json.string("share_description") }

    /// Abbreviation of the user's time zone.
    public var timeZone: String? { json.string("time_zone") }

    /// Whether every login requires a PIN.
    public var pinRequired: Bool? { json.flag("pin_required") }

    /// Ids of the brands the user may log in with.
    public var allowedLoginBrands: [String]? { json.list("allowed_login_brands") }

    /// National Provider Identifier (NPI).
    public var npi: String? { json.string("npi") }

    /// MD5 hash of the terms of service the user accepted.
    public var termsMD5: String? { json.string("terms_md5") }

    /// MD5 hash of the privacy policy the user accepted.
    public var privacyMD5: String? { json.string("privacy_md5") }

    /// MD5 of the indications for use that were accepted.
    public var indicatorMD5: String? { json.string("indicator_md5") }

    /// When the user last signed in.
    public var lastLogin: Date? { json.dateTime("last_login") }

    /// Whether the user is notified of incoming study requests.
    public var eventIncomingStudyRequest: Bool? { json.flag("event_incoming_study_request") }

    /// Public key with which the user signs in.
    public var publicKey: String? { json.string("public_key") }

    /// Settings of the user interface.
    public var uiJSON: UIJSON? { json.record("ui_json", as: UIJSON.self) }

    /// The content of `ui_json`.
    public struct UIJSON: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Whether to show the link for managing several organizations.
        public var showOrgManageLink: Bool? { json.flag("show_org_manage_link") }

        /// Fields of the advanced search, as in the account setting of that name.
        public var advancedSearch: JSONValue? { json.value("advanced_search") }

        /// Whether ProViewer is enabled for the PHR account.
        public var enableV3Viewer: Bool? { json.flag("enable_v3_viewer") }
    }
}

/// The answer of `/study/external/viewer`.
public struct StudyExternalViewerResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// URL of the external viewer.
    public var url: String? { json.string("url") }
}

/// The answer of `/study/status/get`.
public struct StudyStatusGetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Status of the study; null for a newly created study.
    public var studyStatus: String? { json.string("study_status") }

    /// Statuses that may follow. Absent without `study_status_edit`, or while another user locks the study.
    public var studyStatusTags: [String]? { json.list("study_status_tags") }

    /// Default for `study_status`: the account's `study_status_tags_default` setting, else its first
    /// `study_status_tags` entry.
    public var studyStatusTagsDefault: String? { json.string("study_status_tags_default") }
}

/// The answer of `/study/status/history`.
public struct StudyStatusHistoryResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Status changes of the study.
    public var history: [History]? { json.records("history", as: History.self) }

    /// An entry of `history`.
    public struct History: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Change date and time.
        public var date: Date? { json.dateTime("date") }

        /// Previous status value.
        public var old: String? { json.string("old") }

        /// New status value.
        public var new: String? { json.string("new") }

        /// Seconds the study spent in the old status.
        public var seconds: Int? { json.integer("seconds") }
    }
}

/// The answer of `/study/comment/add`.
public struct StudyCommentAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the comment.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/study/request/add`.
public struct StudyRequestAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the study request.
    public var uuid: String? { json.string("uuid") }
}

/// The answer of `/study/request/match`.
public struct StudyRequestMatchResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Matching studies accessible by `study_share_request` or `study_duplicate_request`, as `/study/get` returns them.
    public var studies: [Study]? { json.records("studies", as: Study.self) }
}
