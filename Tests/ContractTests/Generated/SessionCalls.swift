// Written by `make generate` from Generator/Spec/service/session.yaml. Do not edit.

import AmbraSDK

/// The calls of `Session` by name.
struct SessionCalls<Mode: ContractMode> {
    let service: SessionService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "login": return try login(arguments)
        case "logout": return try logout(arguments)
        case "oauth_start": return try oauthStart(arguments)
        case "oauth": return try oauth(arguments)
        case "oauth_token": return try oauthToken(arguments)
        case "pin": return try pin(arguments)
        case "sign": return try sign(arguments)
        case "user": return try user(arguments)
        case "permissions": return try permissions(arguments)
        case "csrf_enable": return try csrfEnable(arguments)
        case "uuid": return try uuid(arguments)
        case "ttl": return try ttl(arguments)
        default: return nil
        }
    }

    func login(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.login(
            login: arguments.string(required: "login"),
            email: arguments.string("email"),
            accountName: arguments.string("account_name"),
            accountLogin: arguments.string("account_login"),
            vanity: arguments.string("vanity"),
            password: arguments.string("password"),
            usePkey: arguments.flag("use_pkey"),
            newPassword: arguments.string("new_password"),
            validateSession: arguments.string("validate_session"),
            location: arguments.string("location")
        )
        return TypedQuery(query)
    }

    func logout(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.logout()
        return TypedQuery(query)
    }

    func oauthStart(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.oauthStart()
        return TypedQuery(query)
    }

    func oauth(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.oauth(
            code: arguments.string(required: "code"),
            vendor: arguments.choice(required: "vendor"),
            redirectURI: arguments.string(required: "redirect_uri")
        )
        return TypedQuery(query)
    }

    func oauthToken(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.oauthToken(
            grantType: arguments.choice(required: "grant_type"),
            clientID: arguments.string(required: "client_id"),
            clientSecret: arguments.string(required: "client_secret"),
            duration: arguments.integer("duration")
        )
        return TypedQuery(query)
    }

    func pin(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.pin(
            pin: arguments.string(required: "pin"),
            rememberDevice: arguments.flag("remember_device")
        )
        return TypedQuery(query)
    }

    func sign(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.sign(signature: arguments.string(required: "signature"))
        return TypedQuery(query)
    }

    func user(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.user(settings: arguments.json("settings"))
        return TypedQuery(query)
    }

    func permissions(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.permissions(
            accountID: arguments.string("account_id"),
            namespaceID: arguments.string("namespace_id")
        )
        return TypedQuery(query)
    }

    func csrfEnable(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.csrfEnable(redirectURI: arguments.string(required: "redirect_uri"))
        return TypedQuery(query)
    }

    func uuid(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.uuid()
        return TypedQuery(query)
    }

    func ttl(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.ttl()
        return TypedQuery(query)
    }
}
