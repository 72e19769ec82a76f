// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

import AmbraSDK

/// The calls of `User` by name.
struct UserCalls<Mode: ContractMode> {
    let service: UserService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "join": return try join(arguments)
        case "add": return try add(arguments)
        case "join_list": return try joinList(arguments)
        case "join_request": return try joinRequest(arguments)
        case "invite": return try invite(arguments)
        case "invite_accept": return try inviteAccept(arguments)
        case "get": return try get(arguments)
        case "set": return try set(arguments)
        case "delete": return try delete(arguments)
        case "welcome": return try welcome(arguments)
        case "event": return try event(arguments)
        case "event_set": return try eventSet(arguments)
        case "signature": return try signature(arguments)
        case "enable": return try enable(arguments)
        case "pubkey_list": return try pubkeyList(arguments)
        case "pubkey_set": return try pubkeySet(arguments)
        case "password_lost": return try passwordLost(arguments)
        case "password_reset": return try passwordReset(arguments)
        case "token": return try token(arguments)
        case "device_clear": return try deviceClear(arguments)
        case "namespace_list": return try namespaceList(arguments)
        default: return nil
        }
    }

    func join(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.join(
            first: arguments.string(required: "first"),
            last: arguments.string(required: "last"),
            password: arguments.string(required: "password"),
            email: arguments.string(required: "email"),
            shareCode: arguments.string("share_code"),
            captchaResponse: arguments.string("captcha_response"),
            customfields: arguments.map("customfield_param")
        )
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            accountID: arguments.string(required: "account_id"),
            first: arguments.string(required: "first"),
            last: arguments.string(required: "last"),
            password: arguments.string(required: "password"),
            email: arguments.string(required: "email"),
            mobilePhone: arguments.string(required: "mobile_phone")
        )
        return TypedQuery(query)
    }

    func joinList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.joinList()
        return TypedQuery(query)
    }

    func joinRequest(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.joinRequest(accountID: arguments.string(required: "account_id"))
        return TypedQuery(query)
    }

    func invite(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.invite(
            accountID: arguments.string(required: "account_id"),
            email: arguments.string(required: "email"),
            link: arguments.string(required: "link"),
            roleID: arguments.string("role_id"),
            linkAlready: arguments.string("link_already"),
            groups: arguments.json("groups"),
            locations: arguments.json("locations")
        )
        return TypedQuery(query)
    }

    func inviteAccept(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.inviteAccept(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(
            uuid: arguments.string("uuid"),
            accountID: arguments.string("account_id"),
            publicKeyFormat: arguments.choice("public_key_format")
        )
        return TypedQuery(query)
    }

    func set(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.set(
            termsMD5: arguments.string(required: "terms_md5"),
            privacyMD5: arguments.string(required: "privacy_md5"),
            indicatorMD5: arguments.string(required: "indicator_md5"),
            uuid: arguments.string("uuid"),
            first: arguments.string("first"),
            last: arguments.string("last"),
            email: arguments.string("email"),
            mobilePhone: arguments.string("mobile_phone"),
            password: arguments.string("password"),
            oldPassword: arguments.string("old_password"),
            shareCode: arguments.string("share_code"),
            shareDescription: arguments.string("share_description"),
            accountID: arguments.string("account_id"),
            ccToken: arguments.string("cc_token"),
            timeZone: arguments.string("time_zone"),
            pinRequired: arguments.flag("pin_required"),
            allowedLoginBrands: arguments.strings("allowed_login_brands"),
            publicKey: arguments.string("public_key"),
            uiJSON: arguments.json("ui_json")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.delete()
        return TypedQuery(query)
    }

    func welcome(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.welcome(
            email: arguments.string(required: "email"),
            accountID: arguments.string(required: "account_id"),
            link: arguments.string(required: "link")
        )
        return TypedQuery(query)
    }

    func event(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.event(
            namespaceID: arguments.string(required: "namespace_id"),
            uuid: arguments.string("uuid")
        )
        return TypedQuery(query)
    }

    func eventSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.eventSet(
            namespaceID: arguments.string(required: "namespace_id"),
            uuid: arguments.string("uuid"),
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

    func signature(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.signature(signature: arguments.string(required: "signature"))
        return TypedQuery(query)
    }

    func enable(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.enable(uuid: arguments.string(required: "uuid"), disable: arguments.flag("disable"))
        return TypedQuery(query)
    }

    func pubkeyList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pubkeyList(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            publicKeyFormat: arguments.choice("public_key_format")
        )
        return TypedQuery(query)
    }

    func pubkeySet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pubkeySet(
            uuid: arguments.string(required: "uuid"),
            serialNo: arguments.string(required: "serial_no"),
            email: arguments.string(required: "email"),
            publicKey: arguments.string(required: "public_key")
        )
        return TypedQuery(query)
    }

    func passwordLost(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.passwordLost(email: arguments.string(required: "email"))
        return TypedQuery(query)
    }

    func passwordReset(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.passwordReset(
            token: arguments.string(required: "token"),
            password: arguments.string(required: "password")
        )
        return TypedQuery(query)
    }

    func token(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.token(
            generate: arguments.flag(required: "generate"),
            delete: arguments.flag(required: "delete")
        )
        return TypedQuery(query)
    }

    func deviceClear(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.deviceClear()
        return TypedQuery(query)
    }

    func namespaceList(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.namespaceList(
            accountID: arguments.string("account_id"),
            plusPHR: arguments.flag("plus_phr"),
            nameAndIDOnly: arguments.flag("name_and_id_only")
        )
        return TypedQuery(query)
    }
}
