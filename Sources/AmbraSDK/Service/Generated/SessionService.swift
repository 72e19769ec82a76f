// Written by `make generate` from Generator/Spec/service/session.yaml. Do not edit.

/// Signing in, the session and what it may do.
public struct SessionService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Signing in and out

    /// Opens a session.
    ///
    /// A user may hold 10 active sessions; the oldest give way first. With a vanity, the login is looked up as
    /// `account_login`, then as an email; without one, as an email only. An `account_password`, if set, replaces the
    /// user's password. The session lives for the 3 hour default, the user's own override or the shortest value of the
    /// user's accounts; location and brand values take precedence.
    ///
    /// Sent as `POST /session/login`, without a session.
    ///
    /// Give `email`, or `account_name` with `account_login`.
    ///
    /// Give `password`, or `use_pkey`.
    ///
    /// - Parameters:
    ///   - login: Email address or `account_login` of the user.
    ///   - email: Email address of the user. Deprecated: Use login and vanity.
    ///   - accountName: Account name that goes with `account_login`. Deprecated: Use login and vanity.
    ///   - accountLogin: Login name within `account_name`. Deprecated: Use login and vanity.
    ///   - vanity: Vanity name of the account.
    ///   - password: User's password; not needed with public key authentication.
    ///   - usePKey: Whether public key authentication replaces the password.
    ///   - newPassword: New value for the user or account password.
    ///   - validateSession: Sid of an existing session to check, with the credentials, instead of creating one.
    ///   - location: Location of the login.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `INVALID_CREDENTIALS`, `LOCKOUT`, `BAD_PASSWORD`,
    ///   `PASSWORD_RESET`, `VALIDATION_FAILED`, `WHITELIST_LOCKOUT`, `BLOCKED`, `DISABLED`, `BRAND_NOT_ALLOWED`,
    ///   `SSO_ONLY`, `ONLY_ONE` or `PUBLIC_KEY_EXPIRED`.
    public func login(
        login: String,
        email: String? = nil,
        accountName: String? = nil,
        accountLogin: String? = nil,
        vanity: String? = nil,
        password: String? = nil,
        usePKey: Bool? = nil,
        newPassword: String? = nil,
        validateSession: String? = nil,
        location: String? = nil
    ) -> Query<SessionLoginResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("login", login)
        form.append("email", email)
        form.append("account_name", accountName)
        form.append("account_login", accountLogin)
        form.append("vanity", vanity)
        form.append("password", password)
        form.append("use_pkey", usePKey)
        form.append("new_password", newPassword)
        form.append("validate_session", validateSession)
        form.append("location", location)
        form.requireAny(["email"], ["account_name", "account_login"])
        form.requireAny(["password"], ["use_pkey"])
        return Query(client, Call("/session/login", session: .none), form)
    }

    /// Ends the session.
    ///
    /// Sent as `POST /session/logout`.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS` or `NOT_FOUND`.
    public func logout() -> Query<SessionLogoutResponse, NoVerbs, Mode> {
        return Query(client, Call("/session/logout"), Form())
    }

    /// Redirects to the OAuth provider of the brand.
    ///
    /// Sent as `POST /session/oauth/start`, without a session.
    ///
    /// - Throws: When sent; refused with `NO_OAUTH`.
    public func oauthStart() -> Query<RedirectTarget, NoVerbs, Mode> {
        return Query(client, Call("/session/oauth/start", session: .none), Form())
    }

    /// Registers and logs in a user through OAuth.
    ///
    /// Sent as `POST /session/oauth`, without a session.
    ///
    /// - Parameters:
    ///   - code: Code from the OAuth flow.
    ///   - vendor: OAuth vendor.
    ///   - redirectURI: The `redirect_uri` with which the code was obtained.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `INVALID_CODE`, `INVALID_VENDOR`, `OTHER_OAUTH`,
    ///   `MISSING_INFORMATION`, `NO_OAUTH` or `AUTH_FAILED`.
    public func oauth(
        code: String,
        vendor: SessionOAuthVendor,
        redirectURI: String
    ) -> Query<SessionOAuthResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("code", code)
        form.append("vendor", vendor.rawValue)
        form.append("redirect_uri", redirectURI)
        return Query(client, Call("/session/oauth", session: .none), form)
    }

    /// Returns an OAuth token for use in other calls.
    ///
    /// Send `access_token` as the Bearer value of the Authorization header.
    ///
    /// Sent as `POST /session/oauth/token`, without a session.
    ///
    /// - Parameters:
    ///   - grantType: Grant type, always `client_credentials`.
    ///   - clientID: Email address of the user.
    ///   - clientSecret: Password of the user.
    ///   - duration: Seconds the token stays valid; default 3600, maximum 86400.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `LOCKOUT` or `AUTH_FAILED`.
    public func oauthToken(
        grantType: SessionOAuthTokenGrantType,
        clientID: String,
        clientSecret: String,
        duration: Int? = nil
    ) -> Query<SessionOAuthTokenResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("grant_type", grantType.rawValue)
        form.append("client_id", clientID)
        form.append("client_secret", clientSecret)
        form.append("duration", duration)
        return Query(client, Call("/session/oauth/token", session: .none), form)
    }

    /// Validates the session's PIN.
    ///
    /// The PIN lapses after 10 minutes or three wrong tries, and calls that need a sid answer 401 until it is
    /// validated. With `remember_device`, the `device_id` cookie lets the next logins from the same IP address skip the
    /// PIN for 30 days; at most 100 devices are kept, and the oldest drop out.
    ///
    /// Sent as `POST /session/pin`.
    ///
    /// - Parameters:
    ///   - pin: PIN for authentication.
    ///   - rememberDevice: Whether to remember this device as trusted.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `INVALID_SID`, `INVALID_PIN` or `PIN_EXPIRED`.
    public func pin(pin: String, rememberDevice: Bool? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("pin", pin)
        form.append("remember_device", rememberDevice)
        return Query(client, Call("/session/pin"), form)
    }

    /// Validates the session with a public key signature.
    ///
    /// A wrong signature ends the session; calls that need a sid answer 401 until validation. The signed message joins,
    /// with null characters, the user's email, the binary sid, the DER-encoded public key and the string "sha256". Sign
    /// with the key's own algorithm and SHA-256.
    ///
    /// Sent as `POST /session/sign`.
    ///
    /// - Parameter signature: Signature, in base64.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS`, `INVALID_SID`, `INVALID_SIGNATURE` or `PUBLIC_KEY_EXPIRED`.
    public func sign(signature: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("signature", signature)
        return Query(client, Call("/session/sign"), form)
    }

    // MARK: - The session

    /// Returns the user record of the session's owner.
    ///
    /// Sent as `POST /session/user`.
    ///
    /// - Parameter settings: JSON list of the user settings (stored with `/setting/set`) to return.
    public func user(settings: JSONValue? = nil) -> Query<SessionUser, NoVerbs, Mode> {
        var form = Form()
        form.append("settings", settings)
        return Query(client, Call("/session/user", repeats: .safe), form)
    }

    /// Returns the permissions of the session's owner.
    ///
    /// Sent as `POST /session/permissions`.
    ///
    /// Give `account_id`, or `namespace_id`.
    ///
    /// - Parameters:
    ///   - accountID: Account in which to read the user's permissions, instead of a namespace.
    ///   - namespaceID: Namespace in which to read the user's permissions, instead of an account.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS` or `NOT_FOUND`.
    public func permissions(accountID: String? = nil, namespaceID: String? = nil) -> Query<Permissions, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("namespace_id", namespaceID)
        form.requireAny(["account_id"], ["namespace_id"])
        return Query(client, Call("/session/permissions", repeats: .safe), form)
    }

    /// Turns on CSRF (cross-site request forgery) checks for the session.
    ///
    /// They only work if the client keeps the sid out of cookies.
    ///
    /// Sent as `POST /session/csrf/enable`.
    ///
    /// - Parameter redirectURI: URL to redirect to.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS` or `INVALID_URL`.
    public func csrfEnable(redirectURI: String) -> Query<RedirectTarget, NoVerbs, Mode> {
        var form = Form()
        form.append("redirect_uri", redirectURI)
        return Query(client, Call("/session/csrf/enable"), form)
    }

    /// Returns a new unique id made by the server.
    ///
    /// Sent as `POST /session/uuid`, without a session.
    public func uuid() -> Query<SessionUUIDResponse, NoVerbs, Mode> {
        return Query(client, Call("/session/uuid", session: .none, repeats: .safe), Form())
    }

    /// Returns the time to live of the sid.
    ///
    /// Sent as `POST /session/ttl`.
    ///
    /// - Throws: When sent; refused with `MISSING_FIELDS` or `EXPIRED`.
    public func ttl() -> Query<SessionTTLResponse, NoVerbs, Mode> {
        return Query(client, Call("/session/ttl", repeats: .safe), Form())
    }
}

// MARK: - Choices

/// A value of `vendor` in `/session/oauth`.
public struct SessionOAuthVendor: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `doximity`
    public static let doximity = Self(rawValue: "doximity")

    /// `google`
    public static let google = Self(rawValue: "google")

    /// `brand`
    public static let brand = Self(rawValue: "brand")
}

/// A value of `grant_type` in `/session/oauth/token`.
public struct SessionOAuthTokenGrantType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `client_credentials`
    public static let clientCredentials = Self(rawValue: "client_credentials")
}
