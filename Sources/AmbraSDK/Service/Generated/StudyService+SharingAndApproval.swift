// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Sharing and approval

    /// Returns the user's permissions for the study.
    ///
    /// Sent as `POST /study/permissions`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the study.
    public func permissions(uuid: String) -> Query<StudyPermissionsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/permissions", repeats: .safe), form)
    }

    /// Lists whom the user may share the study with.
    ///
    /// Permission: study_share.
    ///
    /// Sent as `POST /study/share/who`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - type: Type of objects wanted.
    public func shareWho(uuid: String, type: StudyShareWhoType) -> Query<StudyShareWhoResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("type", type.rawValue)
        return Query(client, Call("/study/share/who", repeats: .safe), form)
    }

    /// Shares a study.
    ///
    /// A study given by its storage triplet is shared when it arrives; such a share lapses after 2 hours. A Mass HIway
    /// recipient is a JSON object with at least three of `last_name`, which is required, `first_name`, `speciality`,
    /// `zip`, `phone` and `hiway_id`. An RSNA recipient is one with `pin` and `exam_id`. The sharer pays what
    /// `/namespace/share/pricing` sets, by modality or by custom fields.
    ///
    /// Permission: study_share.
    ///
    /// Sent as `POST /study/share`.
    ///
    /// Give `uuid`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Give `accountID`, or `locationID`, or `groupID`, or `userID`, or `shareCode`, or `email`, or `masshiway`, or
    /// `rsna`, or `npi`, or `studyRequestID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_MATCHED`, `REQUEST_CLOSED`,
    /// `INVALID_PARAMETERS`, `INVALID_EMAIL`, `INVALID_NPI`, `PHANTOM`, `INVALID_JSON`, `NOT_HASH` or `SHARE_FAILED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study. The storage triplet replaces it for a study still to come.
    ///   - studyUID: Study Instance UID, a part of the storage triplet of a study still to come.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet of a study still to come.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet of a study still to come.
    ///   - accountID: Id of the account to share with.
    ///   - locationID: Id of the location to share with.
    ///   - groupID: Id of the group to share with.
    ///   - userID: Id of the user to share the study with.
    ///   - shareCode: Share code of the recipient to share the study with.
    ///   - email: Email address or addresses, when sharing by email.
    ///   - masshiway: Mass HIway recipient, when sharing by Mass HIway.
    ///   - rsna: RSNA recipient to share the study with.
    ///   - npi: NPI of the recipient to share the study with.
    ///   - studyRequestID: Id of the study request to share the study with.
    ///   - message: Message for the recipient.
    ///   - integrationKey: Integration key that tags the share.
    ///   - chargeAuthorized: Whether the sender authorized a charge for the share.
    ///   - chargeModality: Study modality that the charge authorization covers.
    ///   - customfields: Values of custom fields of the shared study, by the id of the field. A key is sent behind
    ///     `customfield-`.
    public func share(
        uuid: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        accountID: String? = nil,
        locationID: String? = nil,
        groupID: String? = nil,
        userID: String? = nil,
        shareCode: String? = nil,
        email: String? = nil,
        masshiway: JSONValue? = nil,
        rsna: JSONValue? = nil,
        npi: String? = nil,
        studyRequestID: String? = nil,
        message: String? = nil,
        integrationKey: String? = nil,
        chargeAuthorized: Bool? = nil,
        chargeModality: String? = nil,
        customfields: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("account_id", accountID)
        form.append("location_id", locationID)
        form.append("group_id", groupID)
        form.append("user_id", userID)
        form.append("share_code", shareCode)
        form.append("email", email)
        form.append("masshiway", masshiway)
        form.append("rsna", rsna)
        form.append("npi", npi)
        form.append("study_request_id", studyRequestID)
        form.append("message", message)
        form.append("integration_key", integrationKey)
        form.append("charge_authorized", chargeAuthorized)
        form.append("charge_modality", chargeModality)
        form.append(prefix: "customfield-", customfields)
        form.requireAny(["uuid"], ["study_uid", "storage_namespace", "phi_namespace"])
        form.requireAny(
            ["account_id"],
            ["location_id"],
            ["group_id"],
            ["user_id"],
            ["share_code"],
            ["email"],
            ["masshiway"],
            ["rsna"],
            ["npi"],
            ["study_request_id"]
        )
        return Query(client, Call("/study/share"), form)
    }

    /// Ends the sharing of a study.
    ///
    /// Permission: study_share.
    ///
    /// Sent as `POST /study/share/stop`.
    ///
    /// Give `accountID`, or `locationID`, or `groupID`, or `userID`, or `userInviteShareID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_PARAMETERS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - accountID: Id of the account whose share ends.
    ///   - locationID: Id of the location whose share ends.
    ///   - groupID: Id of the group whose share ends.
    ///   - userID: Id of the user to stop sharing the study with.
    ///   - userInviteShareID: Id of the user invitation whose study share stops.
    public func shareStop(
        uuid: String,
        accountID: String? = nil,
        locationID: String? = nil,
        groupID: String? = nil,
        userID: String? = nil,
        userInviteShareID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("location_id", locationID)
        form.append("group_id", groupID)
        form.append("user_id", userID)
        form.append("user_invite_share_id", userInviteShareID)
        form.requireAny(["account_id"], ["location_id"], ["group_id"], ["user_id"], ["user_invite_share_id"])
        return Query(client, Call("/study/share/stop"), form)
    }

    /// Lists the shares of a study.
    ///
    /// Permission: study_share.
    ///
    /// Sent as `POST /study/share/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - name: Whether to return a map of each object's id and name.
    public func shareList(uuid: String, name: Bool? = nil) -> Query<StudyShareListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        return Query(client, Call("/study/share/list", repeats: .safe), form)
    }

    /// Approves a study.
    ///
    /// An account custom field named `approved_by_name` receives the name of the calling user.
    ///
    /// Permission: study_approve.
    ///
    /// Sent as `POST /study/approve`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `DELAY_OR_MATCH`, `INVALID_DELAY`, `INVALID_JSON`,
    /// `INVALID_FIELD` or `INVALID_CUSTOMFIELD`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - delay: Seconds before the study shows as approved and its routing and events run.
    ///   - mustMatch: JSON object of study field values; approval, routing and events wait until they match.
    public func approve(
        uuid: String,
        delay: Int? = nil,
        mustMatch: JSONValue? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("delay", delay)
        form.append("must_match", mustMatch)
        return Query(client, Call("/study/approve"), form)
    }

    /// Rejects a study.
    ///
    /// The message goes into the original study's `reject_message` custom field, if there is one.
    ///
    /// Permission: study_approve.
    ///
    /// Sent as `POST /study/reject`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - message: Message for whoever shared the study.
    public func reject(uuid: String, message: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("message", message)
        return Query(client, Call("/study/reject"), form)
    }
}
