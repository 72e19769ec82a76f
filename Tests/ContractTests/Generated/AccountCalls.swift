// Written by `make generate` from Generator/Spec/service/account.yaml. Do not edit.

import AmbraSDK

/// The calls of `Account` by name.
struct AccountCalls<Mode: ContractMode> {
    let service: AccountService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "set": return try set(arguments)
        case "get": return try get(arguments)
        case "radreport_email_authorize": return try radReportEmailAuthorize(arguments)
        case "user_add": return try userAdd(arguments)
        case "user_set": return try userSet(arguments)
        case "user_get": return try userGet(arguments)
        case "user_delete": return try userDelete(arguments)
        case "user_list": return try userList(arguments)
        case "user_report_login": return try userReportLogin(arguments)
        case "can_share": return try canShare(arguments)
        case "can_share_stop": return try canShareStop(arguments)
        case "can_share_list": return try canShareList(arguments)
        case "connect": return try connect(arguments)
        case "list_requestable": return try listRequestable(arguments)
        case "css": return try css(arguments)
        case "settings": return try settings(arguments)
        case "settings_validate": return try settingsValidate(arguments)
        case "md5_counter": return try md5Counter(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(permissions: arguments.flag("permissions"))
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            uuid: arguments.string(required: "uuid"),
            name: arguments.string("name"),
            vanity: arguments.strings("vanity"),
            passwordExpire: arguments.integer("password_expire"),
            sessionExpire: arguments.integer("session_expire"),
            mustApprove: arguments.flag("must_approve"),
            mustApproveUpload: arguments.flag("must_approve_upload"),
            mustApproveHarvest: arguments.flag("must_approve_harvest"),
            mustApproveMove: arguments.flag("must_approve_move"),
            noShare: arguments.flag("no_share"),
            canRequest: arguments.flag("can_request"),
            shareCode: arguments.string("share_code"),
            shareDescription: arguments.string("share_description"),
            shareSettings: arguments.json("share_settings"),
            shareViaGateway: arguments.flag("share_via_gateway"),
            hl7Template: arguments.string("hl7_template"),
            searchThreshold: arguments.integer("search_threshold"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param"),
            css: arguments.string("css"),
            vendor: arguments.string("vendor"),
            roleID: arguments.string("role_id"),
            customfields: arguments.map("customfield_param"),
            siteManagementAccountID: arguments.string("site_management_account_id")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(
            uuid: arguments.string(required: "uuid"),
            permissions: arguments.flag("permissions"),
            brandSettings: arguments.strings("brand_settings")
        )
        return TypedQuery(query)
    }

    func radReportEmailAuthorize(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.radReportEmailAuthorize(
            uuid: arguments.string(required: "uuid"),
            captchaResponse: arguments.string(required: "captcha_response")
        )
        return TypedQuery(query)
    }

    func userAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userAdd(
            uuid: arguments.string(required: "uuid"),
            email: arguments.string("email"),
            userID: arguments.string("user_id"),
            roleID: arguments.string("role_id"),
            accountEmail: arguments.string("account_email"),
            accountAlias: arguments.string("account_alias"),
            accountLogin: arguments.string("account_login"),
            accountPassword: arguments.string("account_password"),
            passwordReset: arguments.flag("password_reset"),
            global: arguments.flag("global_param"),
            globalRoleID: arguments.string("global_role_id"),
            epicUser: arguments.string("epic_user"),
            sessionExpire: arguments.integer("session_expire"),
            maxSessions: arguments.integer("max_sessions"),
            setDefaultOrganization: arguments.flag("set_default_organization"),
            ssoOnly: arguments.flag("sso_only"),
            eventShare: arguments.flag("event_share"),
            eventApprove: arguments.flag("event_approve"),
            eventUpload: arguments.flag("event_upload"),
            eventUploadFail: arguments.flag("event_upload_fail"),
            eventHarvest: arguments.flag("event_harvest"),
            eventJoin: arguments.flag("event_join"),
            eventPurge: arguments.flag("event_purge"),
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
            eventSiteQualified: arguments.flag("event_site_qualified"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func userSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userSet(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id"),
            roleID: arguments.string("role_id"),
            accountEmail: arguments.string("account_email"),
            accountAlias: arguments.string("account_alias"),
            accountLogin: arguments.string("account_login"),
            accountPassword: arguments.string("account_password"),
            passwordReset: arguments.flag("password_reset"),
            global: arguments.flag("global_param"),
            globalRoleID: arguments.string("global_role_id"),
            epicUser: arguments.string("epic_user"),
            sessionExpire: arguments.integer("session_expire"),
            maxSessions: arguments.integer("max_sessions"),
            ssoOnly: arguments.flag("sso_only"),
            eventShare: arguments.flag("event_share"),
            eventApprove: arguments.flag("event_approve"),
            eventUpload: arguments.flag("event_upload"),
            eventUploadFail: arguments.flag("event_upload_fail"),
            eventHarvest: arguments.flag("event_harvest"),
            eventJoin: arguments.flag("event_join"),
            eventPurge: arguments.flag("event_purge"),
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
            eventSiteQualified: arguments.flag("event_site_qualified"),
            customfields: arguments.map("customfield_param"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param")
        )
        return TypedQuery(query)
    }

    func userGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userGet(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id")
        )
        return TypedQuery(query)
    }

    func userDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userDelete(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string(required: "user_id")
        )
        return TypedQuery(query)
    }

    func userList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userList(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func userReportLogin(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.userReportLogin(
            uuid: arguments.string(required: "uuid"),
            userID: arguments.string("user_id")
        )
        return TypedQuery(query)
    }

    func canShare(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.canShare(
            accountID: arguments.string(required: "account_id"),
            byType: arguments.choice(required: "by_type"),
            byID: arguments.string(required: "by_id"),
            withType: arguments.choice(required: "with_type"),
            withID: arguments.string(required: "with_id")
        )
        return TypedQuery(query)
    }

    func canShareStop(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.canShareStop(
            accountID: arguments.string(required: "account_id"),
            byType: arguments.choice(required: "by_type"),
            byID: arguments.string(required: "by_id"),
            withType: arguments.choice(required: "with_type"),
            withID: arguments.string(required: "with_id")
        )
        return TypedQuery(query)
    }

    func canShareList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.canShareList(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func connect(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.connect(
            uuid: arguments.string(required: "uuid"),
            code: arguments.string(required: "code")
        )
        return TypedQuery(query)
    }

    func listRequestable(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.listRequestable(namespaceID: arguments.string(required: "namespace_id"))
        return TypedQuery(query)
    }

    func css(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.css(accountID: arguments.string("account_id"), vanity: arguments.string("vanity"))
        return TypedQuery(query)
    }

    func settings(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.settings(
            accountID: arguments.string("account_id"),
            vanity: arguments.string("vanity"),
            settings: arguments.strings("settings"),
            brandSettings: arguments.strings("brand_settings"),
            namespaceID: arguments.string("namespace_id")
        )
        return TypedQuery(query)
    }

    func settingsValidate(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.settingsValidate(
            uuid: arguments.string(required: "uuid"),
            settings: arguments.json("settings"),
            settingsByName: arguments.map("setting_param")
        )
        return TypedQuery(query)
    }

    func md5Counter(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.md5Counter(
            md5: arguments.string(required: "md5"),
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            uuid: arguments.string("uuid")
        )
        return TypedQuery(query)
    }
}
