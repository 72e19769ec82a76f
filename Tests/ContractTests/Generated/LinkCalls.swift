// Written by `make generate` from Generator/Spec/service/link.yaml. Do not edit.

import AmbraSDK

/// The calls of `Link` by name.
struct LinkCalls<Mode: ContractMode> {
    let service: LinkService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "list": return try list(arguments)
        case "add": return try add(arguments)
        case "get": return try get(arguments)
        case "delete": return try delete(arguments)
        case "mail": return try mail(arguments)
        case "status": return try status(arguments)
        case "session": return try session(arguments)
        case "redirect": return try redirect(arguments)
        case "external": return try external(arguments)
        case "sso": return try sso(arguments)
        case "sid": return try sid(arguments)
        case "charge": return try charge(arguments)
        case "pin": return try pin(arguments)
        default: return nil
        }
    }

    func list(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.list(
            studyID: arguments.string("study_id"),
            userID: arguments.string("user_id"),
            accountID: arguments.string("account_id")
        )
        return TypedQuery(query)
    }

    func add(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.add(
            action: arguments.choice(required: "action"),
            promptForAnonymize: arguments.flag(required: "prompt_for_anonymize"),
            studyID: arguments.string("study_id"),
            filter: arguments.json("filter"),
            accountID: arguments.string("account_id"),
            namespaceID: arguments.string("namespace_id"),
            userID: arguments.string("user_id"),
            password: arguments.string("password"),
            passwordMaxAttempts: arguments.integer("password_max_attempts"),
            passwordIsDOB: arguments.flag("password_is_dob"),
            skipEmailPrompt: arguments.flag("skip_email_prompt"),
            pinAuth: arguments.flag("pin_auth"),
            includePriors: arguments.flag("include_priors"),
            maxHits: arguments.integer("max_hits"),
            minutesAlive: arguments.integer("minutes_alive"),
            email: arguments.string("email"),
            mobilePhone: arguments.string("mobile_phone"),
            message: arguments.string("message"),
            shareOnView: arguments.flag("share_on_view"),
            notify: arguments.strings("notify"),
            useShareCode: arguments.flag("use_share_code"),
            shareCode: arguments.string("share_code"),
            parameters: arguments.json("parameters"),
            meetingID: arguments.string("meeting_id"),
            anonymize: arguments.json("anonymize"),
            referer: arguments.string("referer"),
            acceptanceRequired: arguments.flag("acceptance_required"),
            mfmPage: arguments.flag("mfm_page"),
            chargeAmount: arguments.integer("charge_amount"),
            chargeCurrency: arguments.string("charge_currency"),
            chargeDescription: arguments.string("charge_description"),
            uploadMatch: arguments.json("upload_match"),
            uploadStudyCustomfields: arguments.json("upload_study_customfields"),
            workflow: arguments.choice("workflow"),
            uiJSON: arguments.json("ui_json"),
            inheritPermissions: arguments.flag("inherit_permissions")
        )
        return TypedQuery(query)
    }

    func get(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.get(
            uuid: arguments.string(required: "uuid"),
            shortID: arguments.string("short_id"),
            url: arguments.string("url"),
            redirectURL: arguments.string("redirect_url"),
            description: arguments.string("description"),
            email: arguments.string("email"),
            mobilePhone: arguments.string("mobile_phone"),
            message: arguments.string("message"),
            shareOnView: arguments.flag("share_on_view"),
            notify: arguments.strings("notify"),
            studyID: arguments.string("study_id"),
            filter: arguments.json("filter"),
            userID: arguments.string("user_id"),
            accountID: arguments.string("account_id"),
            action: arguments.string("action"),
            hasPassword: arguments.flag("has_password"),
            passwordIsDOB: arguments.flag("password_is_dob"),
            skipEmailPrompt: arguments.flag("skip_email_prompt"),
            pinAuth: arguments.flag("pin_auth"),
            passwordMaxAttempts: arguments.integer("password_max_attempts"),
            isMeeting: arguments.flag("is_meeting"),
            maxHits: arguments.integer("max_hits"),
            includePriors: arguments.flag("include_priors"),
            minutesAlive: arguments.integer("minutes_alive"),
            namespaceID: arguments.string("namespace_id"),
            namespaceName: arguments.string("namespace_name"),
            useShareCode: arguments.flag("use_share_code"),
            parameters: arguments.json("parameters"),
            anonymize: arguments.json("anonymize"),
            promptForAnonymize: arguments.flag("prompt_for_anonymize"),
            referer: arguments.string("referer"),
            acceptanceRequired: arguments.flag("acceptance_required"),
            mfmPage: arguments.flag("mfm_page"),
            chargeAmount: arguments.integer("charge_amount"),
            chargeCurrency: arguments.string("charge_currency"),
            chargeDescription: arguments.string("charge_description"),
            uploadMatch: arguments.json("upload_match"),
            uploadStudyCustomfields: arguments.json("upload_study_customfields"),
            created: arguments.date("created"),
            workflow: arguments.string("workflow"),
            uiJSON: arguments.json("ui_json"),
            inheritPermissions: arguments.flag("inherit_permissions")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func mail(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.mail(
            uuid: arguments.string(required: "uuid"),
            email: arguments.string(required: "email")
        )
        return TypedQuery(query)
    }

    func status(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.status(
            uuid: arguments.string("uuid"),
            pin: arguments.string("pin"),
            linkChargeID: arguments.string("link_charge_id")
        )
        return TypedQuery(query)
    }

    func session(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.session(
            uuid: arguments.string("uuid"),
            pin: arguments.string("pin"),
            shortID: arguments.string("short_id"),
            password: arguments.string("password"),
            emailAddress: arguments.string("email_address"),
            linkChargeID: arguments.string("link_charge_id")
        )
        return TypedQuery(query)
    }

    func redirect(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.redirect(
            uuid: arguments.string("uuid"),
            pin: arguments.string("pin"),
            shortID: arguments.string("short_id"),
            password: arguments.string("password"),
            linkChargeID: arguments.string("link_charge_id"),
            v: arguments.string("v")
        )
        return TypedQuery(query)
    }

    func external(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.external(u: arguments.string(required: "u"), v: arguments.string(required: "v"))
        return TypedQuery(query)
    }

    func sso(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.sso(u: arguments.string(required: "u"), v: arguments.string(required: "v"))
        return TypedQuery(query)
    }

    func sid(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.sid(
            uuid: arguments.string(required: "uuid"),
            email: arguments.string(required: "email")
        )
        return TypedQuery(query)
    }

    func charge(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.charge(
            uuid: arguments.string(required: "uuid"),
            chargeToken: arguments.string(required: "charge_token")
        )
        return TypedQuery(query)
    }

    func pin(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pin(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }
}
