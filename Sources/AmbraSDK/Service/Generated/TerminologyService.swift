// Written by `make generate` from Generator/Spec/service/terminology.yaml. Do not edit.

/// Translations and wording of the user interface.
public struct TerminologyService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the words and phrases that an account replaces.
    ///
    /// Tags with no override in the account or vanity are left out.
    ///
    /// Sent as `POST /terminology/account/overrides`.
    ///
    /// Give nothing or `accountID`, or `vanity`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account whose overrides are listed.
    ///   - vanity: Vanity name of an account whose overrides apply.
    ///   - studyUID: Study Instance UID, a part of the storage triplet of a study whose account applies.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet of a study whose account
    ///     applies.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet of a study whose account applies.
    public func accountOverrides(
        accountID: String? = nil,
        vanity: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<TerminologyAccountOverridesResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("vanity", vanity)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.allowAny(["account_id"], ["vanity"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/terminology/account/overrides", repeats: .safe), form)
    }

    /// Returns the terminology tags.
    ///
    /// Tags without a stored value are left out.
    ///
    /// Sent as `POST /terminology/tags`, without a session.
    ///
    /// Give nothing or `accountID`, or `vanity`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - language: Language, as an ISO 639-1 code.
    ///   - tags: Terminology tags to find.
    ///   - accountID: Id of the account whose overrides apply.
    ///   - vanity: Vanity name of an account whose overrides apply.
    ///   - studyUID: Study Instance UID, a part of the storage triplet of a study whose account applies.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet of a study whose account
    ///     applies.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet of a study whose account applies.
    public func tags(
        language: String,
        tags: [String]? = nil,
        accountID: String? = nil,
        vanity: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<TerminologyTagsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("language", language)
        form.append("tags", list: tags)
        form.append("account_id", accountID)
        form.append("vanity", vanity)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.allowAny(["account_id"], ["vanity"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/terminology/tags", session: .none, repeats: .safe), form)
    }

    /// Sets values of terminology tags.
    ///
    /// Permission: `account_edit` or sysadmin.
    ///
    /// Sent as `POST /terminology/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_SYSADMIN_OR_SUPPORT`, `NOT_PERMITTED`, `NO_VALUE` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - tag: Terminology tag to set.
    ///   - language: Language, as an ISO 639-1 code.
    ///   - value: Text of the tag. An empty text deletes it.
    ///   - accountID: Id of the account the tag applies to.
    ///   - vanity: Vanity name the tag applies to.
    public func set(
        tag: String,
        language: String,
        value: String,
        accountID: String? = nil,
        vanity: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("tag", tag)
        form.append("language", language)
        form.append("value", value)
        form.append("account_id", accountID)
        form.append("vanity", vanity)
        return Query(client, Call("/terminology/set"), form)
    }

    /// Lists the terminology tags.
    ///
    /// With both vanity and `account_id`, their override tags come too.
    ///
    /// Sent as `POST /terminology/list`, without a session.
    ///
    /// Give nothing or `accountID`, or `vanity`.
    ///
    /// Refused with `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - tags: Terminology tags to find.
    ///   - language: Language, as an ISO 639-1 code.
    ///   - accountID: Id of the account whose overrides apply.
    ///   - vanity: Vanity name of an account whose overrides apply.
    public func list(
        tags: [String],
        language: String,
        accountID: String? = nil,
        vanity: String? = nil
    ) -> Query<TerminologyListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("tags", list: tags)
        form.append("language", language)
        form.append("account_id", accountID)
        form.append("vanity", vanity)
        form.allowAny(["account_id"], ["vanity"])
        return Query(client, Call("/terminology/list", session: .none, repeats: .safe), form)
    }

    /// Returns the terminology in the i18next format.
    ///
    /// Sent as `POST /terminology/i18next`, without a session.
    ///
    /// Give nothing or `accountID`, or `vanity`.
    ///
    /// Refused with `MISSING_FIELDS`.
    ///
    /// - Parameters:
    ///   - lng: Language code of the terminology.
    ///   - accountID: Id of the account whose overrides apply.
    ///   - vanity: Vanity name of an account whose overrides apply.
    public func i18next(
        lng: String,
        accountID: String? = nil,
        vanity: String? = nil
    ) -> Query<OpenRecord, NoVerbs, Mode> {
        var form = Form()
        form.append("lng", lng)
        form.append("account_id", accountID)
        form.append("vanity", vanity)
        form.allowAny(["account_id"], ["vanity"])
        return Query(client, Call("/terminology/i18next", session: .none, repeats: .safe), form)
    }
}
