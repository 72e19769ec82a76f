// Written by `make generate` from Generator/Spec/service/user.yaml. Do not edit.

/// Users, how they join and their sign-in data.
public struct UserService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Joining and inviting

    /// Registers a new user in the system.
    ///
    /// Sent as `POST /user/join`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `DUPLICATE_EMAIL`, `LOCKOUT`, `BAD_PASSWORD` or `CAPTCHA_FAILED`.
    ///
    /// - Parameters:
    ///   - first: First name of the person.
    ///   - last: Last name of the person.
    ///   - password: Password of the user.
    ///   - email: Email address of the user.
    ///   - shareCode: Share code through which the user joins.
    ///   - captchaResponse: User's response to the CAPTCHA.
    ///   - customfields: Values of the custom fields that `vanity_registration_customfields` of the account lists, by
    ///     the id of the field. A key is sent behind `customfield-`.
    public func join(
        first: String,
        last: String,
        password: String,
        email: String,
        shareCode: String? = nil,
        captchaResponse: String? = nil,
        customfields: [String: String]? = nil
    ) -> Query<UserJoinResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("first", first)
        form.append("last", last)
        form.append("password", password)
        form.append("email", email)
        form.append("share_code", shareCode)
        form.append("captcha_response", captchaResponse)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/user/join", session: .none), form)
    }

    /// Creates a user.
    ///
    /// Permission: user_edit.
    ///
    /// Sent as `POST /user/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `DUPLICATE_EMAIL`, `BAD_PASSWORD` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account in which `user_edit` permission is checked.
    ///   - first: First name of the person.
    ///   - last: Last name of the person.
    ///   - password: Password of the user.
    ///   - email: Email address of the user.
    ///   - mobilePhone: Phone number of the user, for SMS.
    public func add(
        accountID: String,
        first: String,
        last: String,
        password: String,
        email: String,
        mobilePhone: String
    ) -> Query<UserAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("first", first)
        form.append("last", last)
        form.append("password", password)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        return Query(client, Call("/user/add"), form)
    }

    /// Lists the accounts that the user may join.
    ///
    /// Accounts already joined are left out.
    ///
    /// Sent as `POST /user/join/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    public func joinList() -> PagedQuery<JoinableAccount, FilteringAndSorting, Mode> {
        return PagedQuery(client, Call("/user/join/list", repeats: .safe, rows: "accounts"), Form())
    }

    /// Asks for membership of an account.
    ///
    /// Sent as `POST /user/join/request`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `ALREADY_MEMBER`.
    ///
    /// - Parameter accountID: Id of the account the user asks to join.
    public func joinRequest(accountID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return Query(client, Call("/user/join/request"), form)
    }

    /// Invites a person to an account by email.
    ///
    /// The mailed address is `link` with the id of the invitation behind it, which `/user/invite/accept` takes. Without
    /// a role the default one of the account applies. With `add_on_invite` in the account, existing users are added at
    /// once.
    ///
    /// Permission: account_user_invite.
    ///
    /// Sent as `POST /user/invite`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_EMAIL`, `ALREADY_EXISTS`, `INVALID_JSON`,
    /// `NOT_HASH` or `INVALID_LINK`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account the person is invited to.
    ///   - email: Email address of the invited person.
    ///   - link: Acceptance URL, to which the invitation id is added.
    ///   - roleID: Id of the role for the invited user.
    ///   - linkAlready: Acceptance URL for existing users, to which the invitation id is added.
    ///   - groups: JSON object of the user's groups: group ids as keys, role ids as values.
    ///   - locations: JSON object of the user's locations: location ids as keys, role ids as values.
    public func invite(
        accountID: String,
        email: String,
        link: String,
        roleID: String? = nil,
        linkAlready: String? = nil,
        groups: JSONValue? = nil,
        locations: JSONValue? = nil
    ) -> Query<UserInviteResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("email", email)
        form.append("link", link)
        form.append("role_id", roleID)
        form.append("link_already", linkAlready)
        form.append("groups", groups)
        form.append("locations", locations)
        return Query(client, Call("/user/invite"), form)
    }

    /// Accepts an invitation.
    ///
    /// The user joins the account, and the inviter is told by email.
    ///
    /// Sent as `POST /user/invite/accept`.
    ///
    /// Refused with `NOT_FOUND`, `ACCEPTED` or `ALREADY_EXISTS`.
    ///
    /// - Parameter uuid: Id of the invitation.
    public func inviteAccept(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/user/invite/accept"), form)
    }

    // MARK: - The user

    /// Returns the record of a user.
    ///
    /// Sent as `POST /user/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the user; the session user by default.
    ///   - accountID: Id of the account, needed to get another user.
    ///   - publicKeyFormat: Format of the returned public keys; `rfc4716` by default.
    public func get(
        uuid: String? = nil,
        accountID: String? = nil,
        publicKeyFormat: UserPublicKeyFormat? = nil
    ) -> Query<User, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("public_key_format", publicKeyFormat?.rawValue)
        return Query(client, Call("/user/get", repeats: .safe), form)
    }

    /// Changes a user's record.
    ///
    /// To change another user takes `user_edit`, and the user must belong to no other account. Their password, email
    /// address, `cc_token` and acceptances stay as they are. Only sysadmin and support users may set
    /// `allowed_login_brands`. A stored time zone takes precedence over the one of a filter. Public keys are in RFC
    /// 4716 or OpenSSH form.
    ///
    /// Sent as `POST /user/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `DUPLICATE_EMAIL`, `BAD_PASSWORD`, `INVALID_TOKEN`,
    /// `INVALID_PASSWORD` or `INVALID_TIME_ZONE`.
    ///
    /// - Parameters:
    ///   - termsMD5: MD5 hash of the terms of service the user accepted.
    ///   - privacyMD5: MD5 hash of the privacy policy the user accepted.
    ///   - indicatorMD5: MD5 of the indications of use the user accepted.
    ///   - uuid: Id of the user; the session user by default.
    ///   - first: First name of the person.
    ///   - last: Last name of the person.
    ///   - email: Email address of the user.
    ///   - mobilePhone: Phone number of the user, for SMS.
    ///   - password: Password of the user.
    ///   - oldPassword: Previous password of the user.
    ///   - shareCode: Share code of the user.
    ///   - shareDescription: Share description of the user.
    ///   - accountID: Id of the account, needed to change another user.
    ///   - ccToken: Credit card token for the user.
    ///   - timeZone: User's time zone, a name from PostgreSQL's `pg_timezone_names`.
    ///   - pinRequired: Whether each login requires a PIN.
    ///   - allowedLoginBrands: Ids of the brands the user may log in with.
    ///   - publicKey: Public key with which the user signs in.
    ///   - uiJSON: Settings of the user interface.
    public func set(
        termsMD5: String,
        privacyMD5: String,
        indicatorMD5: String,
        uuid: String? = nil,
        first: String? = nil,
        last: String? = nil,
        email: String? = nil,
        mobilePhone: String? = nil,
        password: String? = nil,
        oldPassword: String? = nil,
        shareCode: String? = nil,
        shareDescription: String? = nil,
        accountID: String? = nil,
        ccToken: String? = nil,
        timeZone: String? = nil,
        pinRequired: Bool? = nil,
        allowedLoginBrands: [String]? = nil,
        publicKey: String? = nil,
        uiJSON: JSONValue? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("terms_md5", termsMD5)
        form.append("privacy_md5", privacyMD5)
        form.append("indicator_md5", indicatorMD5)
        form.append("uuid", uuid)
        form.append("first", first)
        form.append("last", last)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        form.append("password", password)
        form.append("old_password", oldPassword)
        form.append("share_code", shareCode)
        form.append("share_description", shareDescription)
        form.append("account_id", accountID)
        form.append("cc_token", ccToken)
        form.append("time_zone", timeZone)
        form.append("pin_required", pinRequired)
        form.append("allowed_login_brands", list: allowedLoginBrands)
        form.append("public_key", publicKey)
        form.append("ui_json", uiJSON)
        return Query(client, Call("/user/set"), form)
    }

    /// Removes the calling user from the system.
    ///
    /// Sent as `POST /user/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED` or `IN_USE`.
    public func delete() -> Query<Acknowledgement, NoVerbs, Mode> {
        return Query(client, Call("/user/delete"), Form())
    }

    /// Emails the user a welcome message that holds a password reset link.
    ///
    /// A `user_account` custom field named `welcome_email_vanity`, if present, gives the vanity whose branding is used.
    ///
    /// Sent as `POST /user/welcome`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_LINK`.
    ///
    /// - Parameters:
    ///   - email: Email address of the user being welcomed.
    ///   - accountID: Id of the account that welcomes the user.
    ///   - link: Password reset URL, to which the reset token is added.
    public func welcome(email: String, accountID: String, link: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("email", email)
        form.append("account_id", accountID)
        form.append("link", link)
        return Query(client, Call("/user/welcome"), form)
    }

    /// Returns a user's event flags in a namespace.
    ///
    /// Reading those of another user takes a sysadmin, a support user of the namespace or a role with
    /// `user_view_others_notifications`.
    ///
    /// Sent as `POST /user/event`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_MEMBER`, `NOT_PERMITTED` or `INVALID_FLAG`.
    ///
    /// - Parameters:
    ///   - namespaceID: Id of the namespace the event flags belong to.
    ///   - uuid: Id of the user whose event flags apply; the current user by default.
    public func event(namespaceID: String, uuid: String? = nil) -> Query<UserEventResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        form.append("uuid", uuid)
        return Query(client, Call("/user/event", repeats: .safe), form)
    }

    /// Sets a user's event flags in a namespace.
    ///
    /// Your own require `user_modify_notifications` there; those of another user take a sysadmin, a support user of the
    /// namespace or a role with `user_modify_others_notifications`.
    ///
    /// Sent as `POST /user/event/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_MEMBER`, `NOT_PERMITTED` or `INVALID_FLAG`.
    ///
    /// - Parameters:
    ///   - namespaceID: Id of the namespace the event flags belong to.
    ///   - uuid: Id of the user whose event flags apply; the current user by default.
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
    public func eventSet(
        namespaceID: String,
        uuid: String? = nil,
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
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
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
        return Query(client, Call("/user/event/set"), form)
    }

    /// Sets and returns the user's signature.
    ///
    /// Sent as `POST /user/signature`.
    ///
    /// - Parameter signature: User's signature image, in base64.
    public func signature(signature: String) -> Query<UserSignatureResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("signature", signature)
        return Query(client, Call("/user/signature"), form)
    }

    /// Enables a disabled user.
    ///
    /// Nobody can enable themselves. Sysadmin and support users may enable anyone else, account administrators only
    /// users in their account.
    ///
    /// Sent as `POST /user/enable`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `NOT_DISABLED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the user.
    ///   - disable: Whether the user is disabled instead of enabled.
    public func enable(uuid: String, disable: Bool? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("disable", disable)
        return Query(client, Call("/user/enable"), form)
    }

    /// Lists the users with public key authentication, newest first.
    ///
    /// Sent as `POST /user/pubkey/list`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - publicKeyFormat: Format of the returned public keys; `rfc4716` by default.
    public func pubkeyList(
        uuid: String,
        serialNo: String,
        publicKeyFormat: UserPublicKeyFormat? = nil
    ) -> Query<UserPubkeyListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("public_key_format", publicKeyFormat?.rawValue)
        return Query(client, Call("/user/pubkey/list", session: .none, repeats: .safe), form)
    }

    /// Replaces the public key of a user, who must have one already.
    ///
    /// Sent as `POST /user/pubkey/set`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NO_USER_PUBKEY`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - email: Email address of the user.
    ///   - publicKey: Public key with which the user signs in.
    public func pubkeySet(
        uuid: String,
        serialNo: String,
        email: String,
        publicKey: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("email", email)
        form.append("public_key", publicKey)
        return Query(client, Call("/user/pubkey/set", session: .none), form)
    }

    // MARK: - Sign-in and security

    /// Starts the recovery of a lost password.
    ///
    /// The user receives an email with the reset link.
    ///
    /// Sent as `POST /user/password/lost`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `LOCKOUT`.
    ///
    /// - Parameter email: Email address of the user.
    public func passwordLost(email: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("email", email)
        return Query(client, Call("/user/password/lost", session: .none), form)
    }

    /// Resets the password of a user.
    ///
    /// Sent as `POST /user/password/reset`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_TOKEN` or `BAD_PASSWORD`.
    ///
    /// - Parameters:
    ///   - token: Password reset token.
    ///   - password: New password of the user.
    public func passwordReset(token: String, password: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("token", token)
        form.append("password", password)
        return Query(client, Call("/user/password/reset", session: .none), form)
    }

    /// Makes, removes or returns the secret that the user shares with a token authenticator.
    ///
    /// Sent as `POST /user/token`.
    ///
    /// Refused with `NOT_PERMITTED` or `ALREADY_DONE`.
    ///
    /// - Parameters:
    ///   - generate: Whether to create the authenticator's shared secret and turn on TOKEN PIN authentication.
    ///   - delete: Whether to remove the shared secret and turn off TOKEN PIN authentication.
    public func token(generate: Bool, delete: Bool) -> Query<UserTokenResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("generate", generate)
        form.append("delete", delete)
        return Query(client, Call("/user/token"), form)
    }

    /// Forgets all devices that the user trusts.
    ///
    /// Sent as `POST /user/device/clear`.
    public func deviceClear() -> Query<Acknowledgement, NoVerbs, Mode> {
        return Query(client, Call("/user/device/clear"), Form())
    }

    // MARK: - Namespaces and access

    /// Lists the namespaces that the user can access.
    ///
    /// Sent as `POST /user/namespace/list`.
    ///
    /// Refused with `INVALID_FIELD`, `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the only account whose namespaces are returned.
    ///   - plusPHR: Whether the PHR account is included too when `account_id` is given.
    ///   - nameAndIDOnly: Whether to return only each namespace's name and id.
    public func namespaceList(
        accountID: String? = nil,
        plusPHR: Bool? = nil,
        nameAndIDOnly: Bool? = nil
    ) -> Query<UserNamespaceListResponse, Filtering, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("plus_phr", plusPHR)
        form.append("name_and_id_only", nameAndIDOnly)
        return Query(client, Call("/user/namespace/list", repeats: .safe), form)
    }
}

// MARK: - Choices

/// A value of `public_key_format` in `/user/get`, `/user/pubkey/list`.
public struct UserPublicKeyFormat: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `rfc4716`
    public static let rfc4716 = Self(rawValue: "rfc4716")

    /// `openssh`
    public static let openssh = Self(rawValue: "openssh")

    /// `asis`
    public static let asIs = Self(rawValue: "asis")
}
