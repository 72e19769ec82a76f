// Written by `make generate` from Generator/Spec/service/route.yaml. Do not edit.

/// Routing rules for incoming studies.
public struct RouteService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the account's routing rules.
    ///
    /// Permission: route_view.
    ///
    /// Sent as `POST /route/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<Route, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/route/list", repeats: .safe, rows: "routes"), form)
    }

    /// Adds a routing rule.
    ///
    /// A condition compares a left value (a study field, a custom field, an HL7 field or the score of a validation,
    /// perhaps transformed) by an operator with a right value. A rule without conditions matches every study. Actions
    /// push to destinations, which rules for thin studies cannot do, send an HL7 ORM, share, or run a webhook. Options
    /// are `bypass_approval`, `round_robin`, `first_working_ping`, 15 seconds by default, and
    /// `hl7_report_physician_alias_regexp`. Outside of its schedule a rule is skipped, or put off with
    /// `delay_till_schedule`.
    ///
    /// Permission: route_edit.
    ///
    /// Sent as `POST /route/add`.
    ///
    /// Give `accountID`, or `groupID`, or `locationID`, or `namespaceID`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_JSON`, `INVALID_FLAG`, `ACCOUNT_NOT_FOUND`, `NOT_PERMITTED`,
    /// `INVALID_LINKAGE`, `INVALID_CONDITION`, `INVALID_ACTION`, `INVALID_OPTION`, `INVALID_SCHEDULE`,
    /// `INVALID_OTHER_NAMESPACES` or `INVALID_MANUAL_ROLES`.
    ///
    /// - Parameters:
    ///   - name: Name of the route.
    ///   - conditions: JSON description of the route's conditions.
    ///   - actions: JSON description of the route's actions.
    ///   - onShare: Whether the rule applies to studies the namespace receives by share.
    ///   - onHarvest: Whether the rule applies to studies the namespace receives by harvest.
    ///   - accountID: Id of the account that the route belongs to.
    ///   - groupID: Id of the group that the route belongs to.
    ///   - locationID: Id of the location that the route belongs to.
    ///   - namespaceID: Id of the namespace that the route belongs to.
    ///   - options: Route options as JSON.
    ///   - schedule: Route schedule as JSON.
    ///   - onUpload: Whether the rule applies to studies the namespace receives by upload.
    ///   - onManualRoute: Whether the rule applies to manually routed studies.
    ///   - onThin: Whether the rule applies to thin studies on their creation.
    ///   - noReRun: Whether to skip the rule on re-notifications from storage.
    ///   - onlyReRun: Whether the rule runs only on re-notifications from storage.
    ///   - suspended: Whether the rule is suspended.
    ///   - delay: Minutes between the trigger and the run of the rule.
    ///   - delaySeconds: Seconds between the trigger and the run of the rule.
    ///   - delayTillSchedule: Whether the triggered rule waits for the next scheduled time.
    ///   - otherNamespaces: Ids of further namespaces the rule applies to.
    ///   - manualRoles: Ids of roles allowed to run the rule manually.
    ///   - delayFromStudyField: Study datetime field from which the rule's delay is counted.
    ///   - delayFromStudySeconds: Rule delay in seconds, counted from the `delay_from_study_field` time.
    public func add(
        name: String,
        conditions: JSONValue,
        actions: JSONValue,
        onShare: Bool,
        onHarvest: Bool,
        accountID: String? = nil,
        groupID: String? = nil,
        locationID: String? = nil,
        namespaceID: String? = nil,
        options: JSONValue? = nil,
        schedule: JSONValue? = nil,
        onUpload: Bool? = nil,
        onManualRoute: Bool? = nil,
        onThin: Bool? = nil,
        noReRun: Bool? = nil,
        onlyReRun: Bool? = nil,
        suspended: Bool? = nil,
        delay: Int? = nil,
        delaySeconds: Int? = nil,
        delayTillSchedule: Bool? = nil,
        otherNamespaces: [String]? = nil,
        manualRoles: [String]? = nil,
        delayFromStudyField: String? = nil,
        delayFromStudySeconds: Int? = nil
    ) -> Query<RouteAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("name", name)
        form.append("conditions", conditions)
        form.append("actions", actions)
        form.append("on_share", onShare)
        form.append("on_harvest", onHarvest)
        form.append("account_id", accountID)
        form.append("group_id", groupID)
        form.append("location_id", locationID)
        form.append("namespace_id", namespaceID)
        form.append("options", options)
        form.append("schedule", schedule)
        form.append("on_upload", onUpload)
        form.append("on_manual_route", onManualRoute)
        form.append("on_thin", onThin)
        form.append("no_re_run", noReRun)
        form.append("only_re_run", onlyReRun)
        form.append("suspended", suspended)
        form.append("delay", delay)
        form.append("delay_seconds", delaySeconds)
        form.append("delay_till_schedule", delayTillSchedule)
        form.append("other_namespaces", list: otherNamespaces)
        form.append("manual_roles", list: manualRoles)
        form.append("delay_from_study_field", delayFromStudyField)
        form.append("delay_from_study_seconds", delayFromStudySeconds)
        form.requireAny(["account_id"], ["group_id"], ["location_id"], ["namespace_id"])
        return Query(client, Call("/route/add"), form)
    }

    /// Changes a routing rule.
    ///
    /// Conditions and actions have the format given at `/route/add`.
    ///
    /// Permission: route_edit.
    ///
    /// Sent as `POST /route/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FLAG`, `INVALID_JSON`,
    /// `INVALID_CONDITION`, `INVALID_ACTION`, `INVALID_OPTION`, `INVALID_SCHEDULE`, `INVALID_OTHER_NAMESPACES` or
    /// `INVALID_MANUAL_ROLES`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the route.
    ///   - name: Name of the route.
    ///   - conditions: JSON description of the route's conditions.
    ///   - actions: JSON description of the route's actions.
    ///   - options: Route options as JSON.
    ///   - schedule: Route schedule as JSON.
    ///   - onShare: Whether the rule applies to studies the namespace receives by share.
    ///   - onHarvest: Whether the rule applies to studies the namespace receives by harvest.
    ///   - onUpload: Whether the rule applies to studies the namespace receives by upload.
    ///   - onManualRoute: Whether the rule applies to manually routed studies.
    ///   - onThin: Whether the rule applies to thin studies on their creation.
    ///   - noReRun: Whether to skip the rule on re-notifications from storage.
    ///   - onlyReRun: Whether the rule runs only on re-notifications from storage.
    ///   - suspended: Whether the rule is suspended.
    ///   - delay: Minutes between the trigger and the run of the rule.
    ///   - delaySeconds: Seconds between the trigger and the run of the rule.
    ///   - delayTillSchedule: Whether the triggered rule waits for the next scheduled time.
    ///   - otherNamespaces: Ids of further namespaces the rule applies to.
    ///   - manualRoles: Ids of roles allowed to run the rule manually.
    ///   - delayFromStudyField: Study datetime field from which the rule's delay is counted.
    ///   - delayFromStudySeconds: Rule delay in seconds, counted from the `delay_from_study_field` time.
    public func set(
        uuid: String,
        name: String? = nil,
        conditions: JSONValue? = nil,
        actions: JSONValue? = nil,
        options: JSONValue? = nil,
        schedule: JSONValue? = nil,
        onShare: Bool? = nil,
        onHarvest: Bool? = nil,
        onUpload: Bool? = nil,
        onManualRoute: Bool? = nil,
        onThin: Bool? = nil,
        noReRun: Bool? = nil,
        onlyReRun: Bool? = nil,
        suspended: Bool? = nil,
        delay: Int? = nil,
        delaySeconds: Int? = nil,
        delayTillSchedule: Bool? = nil,
        otherNamespaces: [String]? = nil,
        manualRoles: [String]? = nil,
        delayFromStudyField: String? = nil,
        delayFromStudySeconds: Int? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("conditions", conditions)
        form.append("actions", actions)
        form.append("options", options)
        form.append("schedule", schedule)
        form.append("on_share", onShare)
        form.append("on_harvest", onHarvest)
        form.append("on_upload", onUpload)
        form.append("on_manual_route", onManualRoute)
        form.append("on_thin", onThin)
        form.append("no_re_run", noReRun)
        form.append("only_re_run", onlyReRun)
        form.append("suspended", suspended)
        form.append("delay", delay)
        form.append("delay_seconds", delaySeconds)
        form.append("delay_till_schedule", delayTillSchedule)
        form.append("other_namespaces", list: otherNamespaces)
        form.append("manual_roles", list: manualRoles)
        form.append("delay_from_study_field", delayFromStudyField)
        form.append("delay_from_study_seconds", delayFromStudySeconds)
        return Query(client, Call("/route/set"), form)
    }

    /// Returns a routing rule.
    ///
    /// Permission: route_view.
    ///
    /// Sent as `POST /route/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the route.
    public func get(uuid: String) -> Query<Route, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/route/get", repeats: .safe), form)
    }

    /// Deletes a routing rule.
    ///
    /// Permission: route_edit.
    ///
    /// Sent as `POST /route/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the route.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/route/delete"), form)
    }

    /// Tests matching by `PHYSICIAN_ALIAS`.
    ///
    /// Permission: route_edit.
    ///
    /// Sent as `POST /route/physician/alias/match`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account to run the test in.
    ///   - lv: Tag text to test with the `PHYSICIAN_ALIAS` rule.
    public func physicianAliasMatch(
        accountID: String,
        lv: String
    ) -> Query<RoutePhysicianAliasMatchResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("lv", lv)
        return Query(client, Call("/route/physician/alias/match", repeats: .safe), form)
    }
}
