import AmbraCatalogue

/// What the users of an account may do.
struct Role: Sendable {
    var id: String
    var accountID: String
    var name: String
    /// The permission flags that are set.
    var flags: Set<String>
    /// Permissions that are no flags, such as `study_field_patient_name`.
    var others: [String: JSON] = [:]

    /// The names of all permission flags, sorted.
    static let allFlags: [String] = {
        let fields = Catalogue.shared.record(named: "Permissions")?.fields ?? []
        return fields.filter { $0.type == .flag }.map(\.name).sorted()
    }()

    private static let known = Set(allFlags)

    /// The flags of a role that may do everything: all but those that take something away.
    static let administratorFlags = Set(
        allFlags.filter { !$0.contains("_only_own") && !$0.hasPrefix("study_search_require_") })

    /// The flags of a role of which nothing else is said: those of the service's built-in role User.
    static let userFlags: Set<String> = [
        "study_view", "study_edit_approved", "study_edit_unapproved", "study_star", "study_tag", "study_browse",
        "study_share_share_code", "study_share_account", "study_share_location", "study_share_group",
        "study_share_user", "study_report_view", "study_report_view_approved", "study_report_hl7_view",
        "study_report_hl7_view_approved", "study_report_upload_approved", "study_report_upload_unapproved",
        "study_report_delete_approved", "study_report_delete_unapproved", "study_send_status_view",
        "study_status_manual_edit", "annotation_view", "annotation_edit", "annotation_edit_only_own", "meeting_view",
        "keyimage_view", "keyimage_edit", "link_direct", "message_view", "user_modify_sharecode",
        "user_modify_defaults", "user_modify_notifications", "user_view_others_notifications", "user_request_access",
        "channel_activity", "channel_study", "job_view", "query_view_only_own",
        "query_attachment_delete_only_own",
    ]

    /// Whether a name is that of a permission flag.
    static func isFlag(_ name: String) -> Bool { known.contains(name) }

    /// All permissions as the service writes them.
    var permissions: [String: JSON] {
        var permissions = others
        for name in Self.allFlags { permissions[name] = .flag(flags.contains(name)) }
        return permissions
    }

    /// Takes over some permissions.
    ///
    /// - Throws: `INVALID_PERMISSION` for an unknown name, `INVALID_PERMISSION_VALUE` for a flag that is not 1 or 0.
    mutating func apply(_ changes: [String: JSON]) throws(Refusal) {
        for (name, value) in changes.sorted(by: { $0.key < $1.key }) where name != "role_id" {
            if Self.isFlag(name) {
                guard let flag = Self.flag(value) else {
                    throw Refusal("INVALID_PERMISSION_VALUE", subtype: .string(name))
                }
                if flag { flags.insert(name) } else { flags.remove(name) }
            } else if name.hasPrefix("study_field_") || name.hasPrefix("setting_") || Self.freeNames.contains(name) {
                others[name] = value
            } else {
                throw Refusal("INVALID_PERMISSION", subtype: .string(name))
            }
        }
    }

    private static let freeNames: Set<String> = ["viewer_config", "viewer3_config", "ui_json"]

    private static func flag(_ value: JSON) -> Bool? {
        switch value {
        case .bool(let flag): flag
        case .integer(0), .string("0"): false
        case .integer(1), .string("1"): true
        default: nil
        }
    }
}
