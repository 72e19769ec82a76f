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
    /// Give nothing or `email`, or `accountName` with `accountLogin`.
    ///
    /// Give `password`, or `usePkey`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_CREDENTIALS`, `LOCKOUT`, `BAD_PASSWORD`, `PASSWORD_RESET`,
    /// `VALIDATION_FAILED`, `WHITELIST_LOCKOUT`, `BLOCKED`, `DISABLED`, `BRAND_NOT_ALLOWED`, `SSO_ONLY`, `ONLY_ONE` or
    /// `PUBLIC_KEY_EXPIRED`.
    ///
    /// - Parameters:
    ///   - login: Email address or `account_login` of the user.
    ///   - email: Email address of the user. Deprecated: Use `login` and `vanity`.
    ///   - accountName: Account name that goes with `account_login`. Deprecated: Use `login` and `vanity`.
    ///   - accountLogin: Login name within `account_name`. Deprecated: Use `login` and `vanity`.
    ///   - vanity: Vanity name of the account.
    ///   - password: Password of the user. Not needed with `use_pkey`.
    ///   - usePkey: Whether a public key replaces the password.
    ///   - newPassword: New value for the user or account password.
    ///   - validateSession: Id of an existing session to check along with the credentials, instead of opening one.
    ///   - location: Location of the login.
    public func login(
        login: String,
        email: String? = nil,
        accountName: String? = nil,
        accountLogin: String? = nil,
        vanity: String? = nil,
        password: String? = nil,
        usePkey: Bool? = nil,
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
        form.append("use_pkey", usePkey)
        form.append("new_password", newPassword)
        form.append("validate_session", validateSession)
        form.append("location", location)
        form.allowAny(["email"], ["account_name", "account_login"])
        form.requireAny(["password"], ["use_pkey"])
        return Query(client, Call("/session/login", session: .none), form)
    }

    /// Ends the session.
    ///
    /// Sent as `POST /session/logout`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    public func logout() -> Query<SessionLogoutResponse, NoVerbs, Mode> {
        return Query(client, Call("/session/logout"), Form())
    }

    /// Redirects to the OAuth provider of the brand.
    ///
    /// Sent as `POST /session/oauth/start`, without a session.
    ///
    /// Refused with `NO_OAUTH`.
    public func oauthStart() -> Query<RedirectTarget, NoVerbs, Mode> {
        return Query(client, Call("/session/oauth/start", session: .none), Form())
    }

    /// Signs in through OAuth, and registers a user who is new.
    ///
    /// Sent as `POST /session/oauth`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_CODE`, `INVALID_VENDOR`, `OTHER_OAUTH`, `MISSING_INFORMATION`,
    /// `NO_OAUTH` or `AUTH_FAILED`.
    ///
    /// - Parameters:
    ///   - code: Code from the OAuth flow.
    ///   - vendor: OAuth vendor.
    ///   - redirectURI: The `redirect_uri` with which the code was obtained.
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
    /// Refused with `MISSING_FIELDS`, `LOCKOUT` or `AUTH_FAILED`.
    ///
    /// - Parameters:
    ///   - grantType: Type of the grant.
    ///   - clientID: Email address of the user.
    ///   - clientSecret: Password of the user.
    ///   - duration: Seconds the token stays valid; default 3600, maximum 86400.
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
    /// The PIN lapses after 10 minutes or three wrong tries. Until it is validated, calls that need a session answer
    /// 401. With `remember_device`, the `device_id` cookie lets the next logins from the same IP address skip the PIN
    /// for 30 days; at most 100 devices are kept, and the oldest drop out.
    ///
    /// Sent as `POST /session/pin`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_SID`, `INVALID_PIN` or `PIN_EXPIRED`.
    ///
    /// - Parameters:
    ///   - pin: PIN for authentication.
    ///   - rememberDevice: Whether to remember this device as trusted.
    public func pin(pin: String, rememberDevice: Bool? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("pin", pin)
        form.append("remember_device", rememberDevice)
        return Query(client, Call("/session/pin"), form)
    }

    /// Validates the session with a public key signature.
    ///
    /// A wrong signature ends the session. Until it is validated, calls that need a session answer 401. What is signed
    /// joins, with NUL bytes, the user's email, the session id in binary form, the public key in DER form and the word
    /// `sha256`. The signature uses the algorithm of the key with SHA-256.
    ///
    /// Sent as `POST /session/sign`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_SID`, `INVALID_SIGNATURE` or `PUBLIC_KEY_EXPIRED`.
    ///
    /// - Parameter signature: Signature, in base64.
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
    /// Give `accountID`, or `namespaceID`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account whose permissions are returned, in place of a namespace.
    ///   - namespaceID: Id of the namespace whose permissions are returned, in place of an account.
    public func permissions(accountID: String? = nil, namespaceID: String? = nil) -> Query<Permissions, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("namespace_id", namespaceID)
        form.requireAny(["account_id"], ["namespace_id"])
        return Query(client, Call("/session/permissions", repeats: .safe), form)
    }

    /// Turns on CSRF (cross-site request forgery) checks for the session.
    ///
    /// They only work if the client keeps the session id out of cookies.
    ///
    /// Sent as `POST /session/csrf/enable`.
    ///
    /// Refused with `MISSING_FIELDS` or `INVALID_URL`.
    ///
    /// - Parameter redirectURI: URL to redirect to.
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

    /// Returns how long the session lasts without further calls.
    ///
    /// Sent as `POST /session/ttl`.
    ///
    /// Refused with `MISSING_FIELDS` or `EXPIRED`.
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
