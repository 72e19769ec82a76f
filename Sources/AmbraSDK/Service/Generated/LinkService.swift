// Written by `make generate` from Generator/Spec/service/link.yaml. Do not edit.

public import struct Foundation.Date

/// Links that open studies or uploads without an account.
public struct LinkService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The links

    /// Lists the links that belong to a study, a user or an account.
    ///
    /// Permission: link_view.
    ///
    /// Sent as `POST /link/list`.
    ///
    /// Give `studyID`, or `userID`, or `accountID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study whose links are listed.
    ///   - userID: Id of the user whose links are listed.
    ///   - accountID: Id of the account whose links are listed.
    public func list(
        studyID: String? = nil,
        userID: String? = nil,
        accountID: String? = nil
    ) -> PagedQuery<Link, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("user_id", userID)
        form.append("account_id", accountID)
        form.requireAny(["study_id"], ["user_id"], ["account_id"])
        return PagedQuery(client, Call("/link/list", repeats: .safe, rows: "links"), form)
    }

    /// Adds a link.
    ///
    /// `STUDY_LIST` opens the list of studies, `STUDY_VIEW` the viewer, `STUDY_UPLOAD` the uploader, and `LOGIN` a
    /// session of the user of the link. With a filter, one match opens in the viewer and several in the list. Of
    /// several email addresses only the first is kept. With `password_is_dob` the date may be typed in any form. The
    /// audit trail names the user of `user_id` as the proxy.
    ///
    /// Permission: `link_edit` for STUDY_LIST, STUDY_VIEW and LOGIN, `link_edit_upload` for STUDY_UPLOAD;
    /// `can_proxy_login` to pass `user_id`.
    ///
    /// Sent as `POST /link/add`.
    ///
    /// Give `studyID`, or `filter` with `accountID`, or `namespaceID`, or `userID` with `accountID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_ACTION`, `INVALID_EMAIL`, `INVALID_PHONE`,
    /// `NOT_LIST`, `INVALID_JSON`, `NOT_HASH`, `INVALID_FIELD_NAME`, `INVALID_REGEXP`, `INVALID_PHI_FIELD`, `VALIDATE`,
    /// `INVALID_CHARGE`, `INVALID_UPLOAD_MATCH`, `VALIDATION_FAILED` or `INSECURE_PARAMETERS`.
    ///
    /// - Parameters:
    ///   - action: What the link opens.
    ///   - promptForAnonymize: Whether to ask before applying the anonymization rules on ingress.
    ///   - studyID: Id of the study to link to, in place of a filter and `account_id`.
    ///   - filter: Study filter expression, as a JSON object; needs `account_id`.
    ///   - accountID: Id of the account, needed with filter, or with `user_id` for `LOGIN` links.
    ///   - namespaceID: Id of the namespace, for `STUDY_UPLOAD` links.
    ///   - userID: Id of the user, given with `account_id` when the action is `LOGIN`.
    ///   - password: Password of the link.
    ///   - passwordMaxAttempts: Maximum failed password attempts.
    ///   - passwordIsDOB: Whether the password is the study's `patient_birth_date`; requires `study_id`.
    ///   - skipEmailPrompt: Whether to skip the email prompt.
    ///   - pinAuth: Whether access requires an account member's email and PIN.
    ///   - includePriors: Whether prior studies are included.
    ///   - maxHits: Maximum number of uses of the link.
    ///   - minutesAlive: Maximum lifetime of the link, in minutes.
    ///   - email: Email address or addresses that receive the link.
    ///   - mobilePhone: Phone number that receives the link.
    ///   - message: Message included in the email.
    ///   - shareOnView: Whether viewing the study shares it with the email address.
    ///   - notify: Further email addresses that are told when the link is used.
    ///   - useShareCode: Whether a `STUDY_UPLOAD` uses the share code settings of the namespace.
    ///   - shareCode: Share code of a `STUDY_UPLOAD` link.
    ///   - parameters: JSON array of keys and values to add to the redirect URL or, for an upload, to the answer of
    ///     `/namespace/share_code`.
    ///   - meetingID: Id of the meeting tied to the link.
    ///   - anonymize: Anonymization rules for `STUDY_UPLOAD` with this link, formatted like rules in
    ///     `/namespace/anonymize`.
    ///   - referer: Only referer allowed to open the link; a regular expression can cover several.
    ///   - acceptanceRequired: Whether the terms of service must be accepted.
    ///   - mfmPage: Whether the link opens the MFM page in place of the viewer.
    ///   - chargeAmount: Charge, in pennies, paid before the link opens.
    ///   - chargeCurrency: Currency of the charge.
    ///   - chargeDescription: Description of the charge.
    ///   - uploadMatch: JSON object from DICOM tag to the regular expression that uploads must match.
    ///   - uploadStudyCustomfields: JSON object from custom field id to the value set on uploaded studies.
    ///   - workflow: Workflow that the link is for.
    ///   - uiJSON: Settings of the user interface.
    ///   - inheritPermissions: Whether link sessions take the permissions of the link's `user_id` user.
    public func add(
        action: LinkAddAction,
        promptForAnonymize: Bool,
        studyID: String? = nil,
        filter: JSONValue? = nil,
        accountID: String? = nil,
        namespaceID: String? = nil,
        userID: String? = nil,
        password: String? = nil,
        passwordMaxAttempts: Int? = nil,
        passwordIsDOB: Bool? = nil,
        skipEmailPrompt: Bool? = nil,
        pinAuth: Bool? = nil,
        includePriors: Bool? = nil,
        maxHits: Int? = nil,
        minutesAlive: Int? = nil,
        email: String? = nil,
        mobilePhone: String? = nil,
        message: String? = nil,
        shareOnView: Bool? = nil,
        notify: [String]? = nil,
        useShareCode: Bool? = nil,
        shareCode: String? = nil,
        parameters: JSONValue? = nil,
        meetingID: String? = nil,
        anonymize: JSONValue? = nil,
        referer: String? = nil,
        acceptanceRequired: Bool? = nil,
        mfmPage: Bool? = nil,
        chargeAmount: Int? = nil,
        chargeCurrency: String? = nil,
        chargeDescription: String? = nil,
        uploadMatch: JSONValue? = nil,
        uploadStudyCustomfields: JSONValue? = nil,
        workflow: LinkAddWorkflow? = nil,
        uiJSON: JSONValue? = nil,
        inheritPermissions: Bool? = nil
    ) -> Query<LinkAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("action", action.rawValue)
        form.append("prompt_for_anonymize", promptForAnonymize)
        form.append("study_id", studyID)
        form.append("filter", filter)
        form.append("account_id", accountID)
        form.append("namespace_id", namespaceID)
        form.append("user_id", userID)
        form.append("password", password)
        form.append("password_max_attempts", passwordMaxAttempts)
        form.append("password_is_dob", passwordIsDOB)
        form.append("skip_email_prompt", skipEmailPrompt)
        form.append("pin_auth", pinAuth)
        form.append("include_priors", includePriors)
        form.append("max_hits", maxHits)
        form.append("minutes_alive", minutesAlive)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        form.append("message", message)
        form.append("share_on_view", shareOnView)
        form.append("notify", list: notify)
        form.append("use_share_code", useShareCode)
        form.append("share_code", shareCode)
        form.append("parameters", parameters)
        form.append("meeting_id", meetingID)
        form.append("anonymize", anonymize)
        form.append("referer", referer)
        form.append("acceptance_required", acceptanceRequired)
        form.append("mfm_page", mfmPage)
        form.append("charge_amount", chargeAmount)
        form.append("charge_currency", chargeCurrency)
        form.append("charge_description", chargeDescription)
        form.append("upload_match", uploadMatch)
        form.append("upload_study_customfields", uploadStudyCustomfields)
        form.append("workflow", workflow?.rawValue)
        form.append("ui_json", uiJSON)
        form.append("inherit_permissions", inheritPermissions)
        form.requireAny(["study_id"], ["filter", "account_id"], ["namespace_id"], ["user_id", "account_id"])
        return Query(client, Call("/link/add"), form)
    }

    /// Returns a link.
    ///
    /// Permission: link_view.
    ///
    /// Sent as `POST /link/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the link.
    ///   - shortID: Short id, for the workflow `patient_studies`. The vendor lists it as an input, though it reads like
    ///     a field of the answer.
    ///   - url: URL of the page that asks for email, password and the like. The vendor lists it as an input, though it
    ///     reads like a field of the answer.
    ///   - redirectURL: URL of `/link/redirect` that opens the viewer or uploader directly. The vendor lists it as an
    ///     input, though it reads like a field of the answer.
    ///   - description: Description of the link. The vendor lists it as an input, though it reads like a field of the
    ///     answer.
    ///   - email: Email address that received the link. The vendor lists it as an input, though it reads like a field
    ///     of the answer.
    ///   - mobilePhone: Mobile phone number that received the link. The vendor lists it as an input, though it reads
    ///     like a field of the answer.
    ///   - message: Message included in the email. The vendor lists it as an input, though it reads like a field of the
    ///     answer.
    ///   - shareOnView: Whether viewing the study shares it with the email address. The vendor lists it as an input,
    ///     though it reads like a field of the answer.
    ///   - notify: Further email addresses that are told when the link is used. The vendor lists it as an input, though
    ///     it reads like a field of the answer.
    ///   - studyID: Id of the study. The vendor lists it as an input, though it reads like a field of the answer.
    ///   - filter: Filter expression of the link. The vendor lists it as an input, though it reads like a field of the
    ///     answer.
    ///   - userID: Id of the user. The vendor lists it as an input, though it reads like a field of the answer.
    ///   - accountID: Id of the account. The vendor lists it as an input, though it reads like a field of the answer.
    ///   - action: What the link opens. The vendor lists it as an input, though it reads like a field of the answer.
    ///   - hasPassword: Whether a password protects the link. The vendor lists it as an input, though it reads like a
    ///     field of the answer.
    ///   - passwordIsDOB: Whether the password is the study's `patient_birth_date`. The vendor lists it as an input,
    ///     though it reads like a field of the answer.
    ///   - skipEmailPrompt: Whether to skip the email prompt. The vendor lists it as an input, though it reads like a
    ///     field of the answer.
    ///   - pinAuth: Whether access requires an account member's email and PIN. The vendor lists it as an input, though
    ///     it reads like a field of the answer.
    ///   - passwordMaxAttempts: Maximum failed password attempts. The vendor lists it as an input, though it reads like
    ///     a field of the answer.
    ///   - isMeeting: Whether the link belongs to a meeting. The vendor lists it as an input, though it reads like a
    ///     field of the answer.
    ///   - maxHits: Maximum number of uses of the link. The vendor lists it as an input, though it reads like a field
    ///     of the answer.
    ///   - includePriors: Whether prior studies are included. The vendor lists it as an input, though it reads like a
    ///     field of the answer.
    ///   - minutesAlive: Maximum lifetime of the link, in minutes. The vendor lists it as an input, though it reads
    ///     like a field of the answer.
    ///   - namespaceID: Id of the link's namespace, for upload links. The vendor lists it as an input, though it reads
    ///     like a field of the answer.
    ///   - namespaceName: Namespace name, for upload links. The vendor lists it as an input, though it reads like a
    ///     field of the answer.
    ///   - useShareCode: Whether a `STUDY_UPLOAD` uses the share code settings of the namespace. The vendor lists it as
    ///     an input, though it reads like a field of the answer.
    ///   - parameters: Parameters that go into the redirect URL. The vendor lists it as an input, though it reads like
    ///     a field of the answer.
    ///   - anonymize: Anonymization rules of the link, if any. The vendor lists it as an input, though it reads like a
    ///     field of the answer.
    ///   - promptForAnonymize: Whether to ask before applying the anonymization rules on ingress. The vendor lists it
    ///     as an input, though it reads like a field of the answer.
    ///   - referer: Only referer allowed to open the link. The vendor lists it as an input, though it reads like a
    ///     field of the answer.
    ///   - acceptanceRequired: Whether the terms of service must be accepted. The vendor lists it as an input, though
    ///     it reads like a field of the answer.
    ///   - mfmPage: Whether the link opens the MFM page in place of the viewer. The vendor lists it as an input, though
    ///     it reads like a field of the answer.
    ///   - chargeAmount: Charge, in pennies, paid before the link opens. The vendor lists it as an input, though it
    ///     reads like a field of the answer.
    ///   - chargeCurrency: Currency of the charge. The vendor lists it as an input, though it reads like a field of the
    ///     answer.
    ///   - chargeDescription: Description of the charge. The vendor lists it as an input, though it reads like a field
    ///     of the answer.
    ///   - uploadMatch: JSON object from DICOM tag to the regular expression that uploads must match. The vendor lists
    ///     it as an input, though it reads like a field of the answer.
    ///   - uploadStudyCustomfields: JSON object of custom field values set on uploaded studies. The vendor lists it as
    ///     an input, though it reads like a field of the answer.
    ///   - created: Date and time the link was created. The vendor lists it as an input, though it reads like a field
    ///     of the answer.
    ///   - workflow: Workflow that the link is for. The vendor lists it as an input, though it reads like a field of
    ///     the answer.
    ///   - uiJSON: Settings of the user interface. The vendor lists it as an input, though it reads like a field of the
    ///     answer.
    ///   - inheritPermissions: Whether link sessions take the permissions of the link's `user_id` user. The vendor
    ///     lists it as an input, though it reads like a field of the answer.
    public func get(
        uuid: String,
        shortID: String? = nil,
        url: String? = nil,
        redirectURL: String? = nil,
        description: String? = nil,
        email: String? = nil,
        mobilePhone: String? = nil,
        message: String? = nil,
        shareOnView: Bool? = nil,
        notify: [String]? = nil,
        studyID: String? = nil,
        filter: JSONValue? = nil,
        userID: String? = nil,
        accountID: String? = nil,
        action: String? = nil,
        hasPassword: Bool? = nil,
        passwordIsDOB: Bool? = nil,
        skipEmailPrompt: Bool? = nil,
        pinAuth: Bool? = nil,
        passwordMaxAttempts: Int? = nil,
        isMeeting: Bool? = nil,
        maxHits: Int? = nil,
        includePriors: Bool? = nil,
        minutesAlive: Int? = nil,
        namespaceID: String? = nil,
        namespaceName: String? = nil,
        useShareCode: Bool? = nil,
        parameters: JSONValue? = nil,
        anonymize: JSONValue? = nil,
        promptForAnonymize: Bool? = nil,
        referer: String? = nil,
        acceptanceRequired: Bool? = nil,
        mfmPage: Bool? = nil,
        chargeAmount: Int? = nil,
        chargeCurrency: String? = nil,
        chargeDescription: String? = nil,
        uploadMatch: JSONValue? = nil,
        uploadStudyCustomfields: JSONValue? = nil,
        created: Date? = nil,
        workflow: String? = nil,
        uiJSON: JSONValue? = nil,
        inheritPermissions: Bool? = nil
    ) -> Query<Link, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("short_id", shortID)
        form.append("url", url)
        form.append("redirect_url", redirectURL)
        form.append("description", description)
        form.append("email", email)
        form.append("mobile_phone", mobilePhone)
        form.append("message", message)
        form.append("share_on_view", shareOnView)
        form.append("notify", list: notify)
        form.append("study_id", studyID)
        form.append("filter", filter)
        form.append("user_id", userID)
        form.append("account_id", accountID)
        form.append("action", action)
        form.append("has_password", hasPassword)
        form.append("password_is_dob", passwordIsDOB)
        form.append("skip_email_prompt", skipEmailPrompt)
        form.append("pin_auth", pinAuth)
        form.append("password_max_attempts", passwordMaxAttempts)
        form.append("is_meeting", isMeeting)
        form.append("max_hits", maxHits)
        form.append("include_priors", includePriors)
        form.append("minutes_alive", minutesAlive)
        form.append("namespace_id", namespaceID)
        form.append("namespace_name", namespaceName)
        form.append("use_share_code", useShareCode)
        form.append("parameters", parameters)
        form.append("anonymize", anonymize)
        form.append("prompt_for_anonymize", promptForAnonymize)
        form.append("referer", referer)
        form.append("acceptance_required", acceptanceRequired)
        form.append("mfm_page", mfmPage)
        form.append("charge_amount", chargeAmount)
        form.append("charge_currency", chargeCurrency)
        form.append("charge_description", chargeDescription)
        form.append("upload_match", uploadMatch)
        form.append("upload_study_customfields", uploadStudyCustomfields)
        form.append("created", dateTime: created)
        form.append("workflow", workflow)
        form.append("ui_json", uiJSON)
        form.append("inherit_permissions", inheritPermissions)
        return Query(client, Call("/link/get", repeats: .safe), form)
    }

    /// Deletes a link and drops its active sessions.
    ///
    /// Permission: `link_edit` or `link_edit_upload`.
    ///
    /// Sent as `POST /link/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the link.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/link/delete"), form)
    }

    /// Emails a link to another person.
    ///
    /// Permission: link_view.
    ///
    /// Sent as `POST /link/mail`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_EMAIL`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the link.
    ///   - email: Email address that receives the link.
    public func mail(uuid: String, email: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("email", email)
        return Query(client, Call("/link/mail"), form)
    }

    // MARK: - Using a link

    /// Returns a link's status.
    ///
    /// Sent as `POST /link/status`, without a session.
    ///
    /// Give `uuid`, or `pin`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_SOURCE`, `IP_BLOCKED`, `INVALID_PIN` or `PIN_LOCKOUT`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the link; its PIN may replace it.
    ///   - pin: PIN of the link, in place of its id.
    ///   - linkChargeID: Id of an earlier charge for this link.
    public func status(
        uuid: String? = nil,
        pin: String? = nil,
        linkChargeID: String? = nil
    ) -> Query<LinkStatusResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("pin", pin)
        form.append("link_charge_id", linkChargeID)
        form.requireAny(["uuid"], ["pin"])
        return Query(client, Call("/link/status", session: .none, repeats: .safe), form)
    }

    /// Returns a session for a link.
    ///
    /// Sent as `POST /link/session`, without a session.
    ///
    /// Give `uuid`, or `pin`, or `shortID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_CREDENTIALS`, `INVALID_SOURCE`, `IP_BLOCKED`,
    /// `CHARGE_REQUIRED`, `DISABLED`, `INVALID_PIN`, `PIN_LOCKOUT` or `ONLY_ONE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the link; its short id or PIN may replace it.
    ///   - pin: PIN of the link, in place of its id or short id.
    ///   - shortID: Short id of the link, in place of its id or PIN.
    ///   - password: Password, if the link needs one.
    ///   - emailAddress: Email address of the user.
    ///   - linkChargeID: Id of an earlier charge for this link.
    public func session(
        uuid: String? = nil,
        pin: String? = nil,
        shortID: String? = nil,
        password: String? = nil,
        emailAddress: String? = nil,
        linkChargeID: String? = nil
    ) -> Query<LinkSessionResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("pin", pin)
        form.append("short_id", shortID)
        form.append("password", password)
        form.append("email_address", emailAddress)
        form.append("link_charge_id", linkChargeID)
        form.requireAny(["uuid"], ["pin"], ["short_id"])
        return Query(client, Call("/link/session", session: .none), form)
    }

    /// Redirects to the study, the list or the uploader of a link.
    ///
    /// It replaces `/link/status` and `/link/session` where no code runs in the client: users may be sent straight to
    /// `/link/redirect?uuid=ID`. Extra parameters are kept for the audit trail. For uploads, `email_address`,
    /// `integration_key`, `pin_auth`, `redirect_url`, `skip_email_prompt` and `upload_match` are handed to
    /// `/namespace/share_code`. An HTML message is the answer when there is no study, when there are more than 100, or
    /// when the vanity belongs to another account.
    ///
    /// Sent as `POST /link/redirect`, with the session if there is one.
    ///
    /// Give `uuid`, or `pin`, or `shortID`.
    ///
    /// Further parameters may be given; add them with `parameter(_:_:)`.
    ///
    /// Refused with `MISSING_FIELDS`, `LINK_NOT_FOUND`, `INVALID_CREDENTIALS`, `EXPIRED`, `INVALID_SOURCE`,
    /// `IP_BLOCKED`, `NOT_PERMITTED`, `INVALID_PIN`, `PIN_LOCKOUT` or `ONLY_ONE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the link; its short id or PIN may replace it.
    ///   - pin: PIN of the link, in place of its id or short id.
    ///   - shortID: Short id of the link, in place of its id or PIN.
    ///   - password: Password, if the link needs one.
    ///   - linkChargeID: Id of an earlier charge for this link.
    ///   - v: Encrypted JSON object of the supported keys and values.
    public func redirect(
        uuid: String? = nil,
        pin: String? = nil,
        shortID: String? = nil,
        password: String? = nil,
        linkChargeID: String? = nil,
        v: String? = nil
    ) -> Query<RedirectTarget, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("pin", pin)
        form.append("short_id", shortID)
        form.append("password", password)
        form.append("link_charge_id", linkChargeID)
        form.append("v", v)
        form.requireAny(["uuid"], ["pin"], ["short_id"])
        return Query(client, Call("/link/redirect", session: .optional), form)
    }

    /// Builds a link out of external data, without any other call.
    ///
    /// A valid link whose study does not exist gives an HTML message for the browser.
    ///
    /// Sent as `POST /link/external`, without a session.
    ///
    /// Refused with `MISSING_PARAMETERS`, `ACCOUNT_USER_NOT_FOUND`, `ACCOUNT_NOT_SET`, `DECRYPT_FAILED`, `NOT_HASH`,
    /// `NO_FILTER` or `INVALID_SOURCE`.
    ///
    /// - Parameters:
    ///   - u: Id of the `user_account` under which the guest link is created.
    ///   - v: JSON object of the supported key-value pairs, encrypted and then in base64.
    public func external(u: String, v: String) -> Query<RedirectTarget, NoVerbs, Mode> {
        var form = Form()
        form.append("u", u)
        form.append("v", v)
        return Query(client, Call("/link/external", session: .none), form)
    }

    /// Builds a link for SSO that shares into a PHR account.
    ///
    /// Sent as `POST /link/sso`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `ACCOUNT_USER_NOT_FOUND`, `ACCOUNT_NOT_SET`, `DECRYPT_FAILED`, `NOT_HASH` or
    /// `MISSING_INFO`.
    ///
    /// - Parameters:
    ///   - u: Id of the `user_account`.
    ///   - v: Encrypted JSON object, as documented for PHR single sign-on with a study share.
    public func sso(u: String, v: String) -> Query<RedirectTarget, NoVerbs, Mode> {
        var form = Form()
        form.append("u", u)
        form.append("v", v)
        return Query(client, Call("/link/sso", session: .none), form)
    }

    /// Returns the session id that goes with a use of a link.
    ///
    /// Sent as `POST /link/sid`, without a session.
    ///
    /// Refused with `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the use of the link.
    ///   - email: Email address recorded for this use of the link.
    public func sid(uuid: String, email: String) -> Query<LinkSIDResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("email", email)
        return Query(client, Call("/link/sid", session: .none), form)
    }

    /// Charges a payment against a link.
    ///
    /// Sent as `POST /link/charge`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `CHARGE_FAILED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the link.
    ///   - chargeToken: Stripe token of the charge.
    public func charge(uuid: String, chargeToken: String) -> Query<LinkChargeResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("charge_token", chargeToken)
        return Query(client, Call("/link/charge", session: .none), form)
    }

    /// Generates a one-time PIN for a link.
    ///
    /// It replaces the id in the session and redirect calls of the link.
    ///
    /// Permission: `link_view` and `link_edit_pin`.
    ///
    /// Sent as `POST /link/pin`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameter uuid: Id of the link.
    public func pin(uuid: String) -> Query<LinkPINResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/link/pin"), form)
    }
}

// MARK: - Choices

/// A value of `action` in `/link/add`.
public struct LinkAddAction: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `STUDY_LIST`
    public static let studyList = Self(rawValue: "STUDY_LIST")

    /// `STUDY_VIEW`
    public static let studyView = Self(rawValue: "STUDY_VIEW")

    /// `STUDY_UPLOAD`
    public static let studyUpload = Self(rawValue: "STUDY_UPLOAD")

    /// `LOGIN`
    public static let login = Self(rawValue: "LOGIN")
}

/// A value of `workflow` in `/link/add`.
public struct LinkAddWorkflow: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `patient_studies`
    public static let patientStudies = Self(rawValue: "patient_studies")
}
