// Written by `make generate` from Generator/Spec/service/purge.yaml. Do not edit.

/// Purging rules, which delete old data.
public struct PurgeService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the account's purge rules.
    ///
    /// Permission: purge_view.
    ///
    /// Sent as `POST /purge/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Purge, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/purge/list", repeats: .safe, rows: "purges"), form)
    }

    /// Adds a purge rule.
    ///
    /// Only one of `thin`, `skinny` and `archive` may be set. They touch a study only in its last or primary copy. Thin
    /// studies need a gateway that can retrieve them, archiving needs a current archive copy, and skinny studies, which
    /// keep attachments but no images, need a cover page. Global rules take a sysadmin and the support of the site.
    /// Minors are patients who were under 21 when the study was created. Rules for HL7 take only `account_id`,
    /// `days_old`, `global`, `max_deletes`, `name`, `object` and `suspended`.
    ///
    /// Permission: purge_edit.
    ///
    /// Sent as `POST /purge/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_LIST`, `INVALID_FLAG`, `VALIDATION_FAILED`, `GT_ZERO`, `NOT_A_NUMBER`,
    /// `NOT_FOUND`, `NOT_PERMITTED` or `ONLY_ONE_FLAG`.
    ///
    /// - Parameters:
    ///   - name: Name of the purge rule.
    ///   - accountID: Id of the account subject to the rule.
    ///   - daysOld: Minimum age, in days, at which studies are purged.
    ///   - daysOldHow: Date that `days_old` counts from.
    ///   - object: Object to purge; `Study` by default.
    ///   - namespaces: JSON array of ids of namespaces the rule is limited to.
    ///   - modalities: JSON array of the only modalities the rule covers.
    ///   - minors: Whether the rule applies to minors.
    ///   - adults: Whether the rule applies to adults.
    ///   - thin: Whether to make studies thin instead of deleting them.
    ///   - archive: Whether studies are archived instead of deleted.
    ///   - skinny: Whether to make studies skinny instead of deleting them.
    ///   - ownedPHR: Whether the rule applies to owned PHR namespaces.
    ///   - sharedFromPHR: Whether to delete also the PHR namespace copy from which a study was shared.
    ///   - suspended: Whether the rule is suspended.
    ///   - maxDeletes: Maximum purges in one run of the rule.
    ///   - studyStatusTags: Status tags of the studies to purge.
    ///   - global: Whether the purge rule is global.
    public func add(
        name: String,
        accountID: String,
        daysOld: Int,
        daysOldHow: PurgeDaysOldHow,
        object: PurgeAddObject? = nil,
        namespaces: JSONValue? = nil,
        modalities: JSONValue? = nil,
        minors: Bool? = nil,
        adults: Bool? = nil,
        thin: Bool? = nil,
        archive: Bool? = nil,
        skinny: Bool? = nil,
        ownedPHR: Bool? = nil,
        sharedFromPHR: Bool? = nil,
        suspended: Bool? = nil,
        maxDeletes: Int? = nil,
        studyStatusTags: [String]? = nil,
        global: Bool? = nil
    ) -> Query<PurgeAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("name", name)
        form.append("account_id", accountID)
        form.append("days_old", daysOld)
        form.append("days_old_how", daysOldHow.rawValue)
        form.append("object", object?.rawValue)
        form.append("namespaces", namespaces)
        form.append("modalities", modalities)
        form.append("minors", minors)
        form.append("adults", adults)
        form.append("thin", thin)
        form.append("archive", archive)
        form.append("skinny", skinny)
        form.append("owned_phr", ownedPHR)
        form.append("shared_from_phr", sharedFromPHR)
        form.append("suspended", suspended)
        form.append("max_deletes", maxDeletes)
        form.append("study_status_tags", list: studyStatusTags)
        form.append("global", global)
        return Query(client, Call("/purge/add"), form)
    }

    /// Changes a purge rule.
    ///
    /// Permission: purge_edit.
    ///
    /// Sent as `POST /purge/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_JSON`, `INVALID_FLAG`, `VALIDATION_FAILED`, `GT_ZERO`, `NOT_A_NUMBER`,
    /// `NOT_FOUND`, `NOT_PERMITTED` or `ONLY_ONE_FLAG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the purge rule.
    ///   - name: Name of the purge rule.
    ///   - daysOld: Minimum age, in days, at which studies are purged.
    ///   - daysOldHow: Date that `days_old` counts from.
    ///   - namespaces: JSON array of ids of namespaces the rule is limited to.
    ///   - modalities: JSON array of the only modalities the rule covers.
    ///   - minors: Whether the rule applies to minors.
    ///   - adults: Whether the rule applies to adults.
    ///   - thin: Whether to make studies thin instead of deleting them.
    ///   - archive: Whether studies are archived instead of deleted.
    ///   - skinny: Whether to make studies skinny instead of deleting them.
    ///   - ownedPHR: Whether the rule applies to owned PHR namespaces.
    ///   - sharedFromPHR: Whether to delete also the PHR namespace copy from which a study was shared.
    ///   - suspended: Whether the rule is suspended.
    ///   - maxDeletes: Maximum purges in one run of the rule.
    ///   - studyStatusTags: Status tags of the studies to purge.
    ///   - global: Whether the purge rule is global.
    public func set(
        uuid: String,
        name: String? = nil,
        daysOld: Int? = nil,
        daysOldHow: PurgeDaysOldHow? = nil,
        namespaces: JSONValue? = nil,
        modalities: JSONValue? = nil,
        minors: Bool? = nil,
        adults: Bool? = nil,
        thin: Bool? = nil,
        archive: Bool? = nil,
        skinny: Bool? = nil,
        ownedPHR: Bool? = nil,
        sharedFromPHR: Bool? = nil,
        suspended: Bool? = nil,
        maxDeletes: Int? = nil,
        studyStatusTags: [String]? = nil,
        global: Bool? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("days_old", daysOld)
        form.append("days_old_how", daysOldHow?.rawValue)
        form.append("namespaces", namespaces)
        form.append("modalities", modalities)
        form.append("minors", minors)
        form.append("adults", adults)
        form.append("thin", thin)
        form.append("archive", archive)
        form.append("skinny", skinny)
        form.append("owned_phr", ownedPHR)
        form.append("shared_from_phr", sharedFromPHR)
        form.append("suspended", suspended)
        form.append("max_deletes", maxDeletes)
        form.append("study_status_tags", list: studyStatusTags)
        form.append("global", global)
        return Query(client, Call("/purge/set"), form)
    }

    /// Returns a purge rule.
    ///
    /// Permission: purge_view.
    ///
    /// Sent as `POST /purge/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the purge rule.
    public func get(uuid: String) -> Query<Purge, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/purge/get", repeats: .safe), form)
    }

    /// Deletes a purge rule.
    ///
    /// Permission: purge_edit.
    ///
    /// Sent as `POST /purge/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the purge rule.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/purge/delete"), form)
    }

    /// Queues a purge job for one or more rules.
    ///
    /// Users subscribed to the account's purge notifications get the results by email. A dry run evaluates and notifies
    /// but deletes nothing. All account rules also run nightly.
    ///
    /// Permission: purge_edit.
    ///
    /// Sent as `POST /purge/run`.
    ///
    /// Give `ruleID`, or `accountID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - dryRun: Whether to only do a dry run.
    ///   - ruleID: Id of the one purge rule to run, in place of `account_id`.
    ///   - accountID: Id of the account whose purge rules all run, in place of `rule_id`.
    ///   - object: Object to which purging is limited.
    public func run(
        dryRun: Bool,
        ruleID: String? = nil,
        accountID: String? = nil,
        object: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("dry_run", dryRun)
        form.append("rule_id", ruleID)
        form.append("account_id", accountID)
        form.append("object", object)
        form.requireAny(["rule_id"], ["account_id"])
        return Query(client, Call("/purge/run"), form)
    }
}

// MARK: - Choices

/// A value of `object` in `/purge/add`.
public struct PurgeAddObject: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Study`
    public static let study = Self(rawValue: "Study")

    /// `Hl7`
    public static let hl7 = Self(rawValue: "Hl7")
}

/// A value of `days_old_how` in `/purge/add`, `/purge/set`.
public struct PurgeDaysOldHow: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `U`
    public static let updated = Self(rawValue: "U")

    /// `C`
    public static let created = Self(rawValue: "C")

    /// `S`
    public static let studyDate = Self(rawValue: "S")
}
