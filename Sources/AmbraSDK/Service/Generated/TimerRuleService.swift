// Written by `make generate` from Generator/Spec/service/timer_rule.yaml. Do not edit.

/// Rules for the status timer of studies.
public struct TimerRuleService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the study timer rules of an account.
    ///
    /// Permission: account_view.
    ///
    /// Sent as `POST /timer_rule/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<TimerRule, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/timer_rule/list", repeats: .safe, rows: "timer_rules"), form)
    }

    /// Adds a timer rule.
    ///
    /// Every change of a study runs the rules of the account in the order of their `sequence`, up to the first match.
    /// `old_values` and `new_values` are compared with the study before and after the change: for every key,
    /// `study_status` or `phi_namespace`, one of the listed values must be there. A rule without both always matches.
    /// The timer of a new study is stopped.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /timer_rule/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_INTEGER`, `VALIDATION_FAILED`, `NOT_HASH`,
    /// `UNSUPPORTED_STUDY_FIELD`, `NAMESPACE_NOT_FOUND` or `INVALID_VALUE`.
    ///
    /// - Parameters:
    ///   - ruleSetID: Id of the receiving rule set.
    ///   - action: Action when the rule matches.
    ///   - name: Name of the timer rule.
    ///   - sequence: Position; rules are tried in ascending order.
    ///   - oldValues: JSON object: study field to array of values compared with its previous state.
    ///   - newValues: JSON object: study field to array of values compared with its next state.
    public func add(
        ruleSetID: String,
        action: TimerRuleAction,
        name: String,
        sequence: Int? = nil,
        oldValues: JSONValue? = nil,
        newValues: JSONValue? = nil
    ) -> Query<TimerRuleAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("rule_set_id", ruleSetID)
        form.append("action", action.rawValue)
        form.append("name", name)
        form.append("sequence", sequence)
        form.append("old_values", oldValues)
        form.append("new_values", newValues)
        return Query(client, Call("/timer_rule/add"), form)
    }

    /// Changes a timer rule.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /timer_rule/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_INTEGER`, `VALIDATION_FAILED`, `NOT_HASH`,
    /// `UNSUPPORTED_STUDY_FIELD`, `NAMESPACE_NOT_FOUND` or `INVALID_VALUE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the timer rule.
    ///   - action: Action when the rule matches.
    ///   - sequence: Position; rules are tried in ascending order.
    ///   - oldValues: JSON object: study field to array of values compared with its previous state.
    ///   - newValues: JSON object: study field to array of values compared with its next state.
    ///   - name: Name of the timer rule.
    public func set(
        uuid: String,
        action: TimerRuleAction? = nil,
        sequence: Int? = nil,
        oldValues: JSONValue? = nil,
        newValues: JSONValue? = nil,
        name: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("action", action?.rawValue)
        form.append("sequence", sequence)
        form.append("old_values", oldValues)
        form.append("new_values", newValues)
        form.append("name", name)
        return Query(client, Call("/timer_rule/set"), form)
    }

    /// Returns a timer rule.
    ///
    /// Permission: account_view.
    ///
    /// Sent as `POST /timer_rule/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the timer rule.
    public func get(uuid: String) -> Query<TimerRule, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/timer_rule/get", repeats: .safe), form)
    }

    /// Deletes a timer rule.
    ///
    /// Permission: account_edit.
    ///
    /// Sent as `POST /timer_rule/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the timer rule.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/timer_rule/delete"), form)
    }
}

// MARK: - Choices

/// A value of `action` in `/timer_rule/add`, `/timer_rule/set`.
public struct TimerRuleAction: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `reset`
    public static let reset = Self(rawValue: "reset")

    /// `reset_and_stop`
    public static let resetAndStop = Self(rawValue: "reset_and_stop")

    /// `reset_and_resume`
    public static let resetAndResume = Self(rawValue: "reset_and_resume")

    /// `resume`
    public static let resume = Self(rawValue: "resume")

    /// `stop`
    public static let stop = Self(rawValue: "stop")

    /// `do_nothing`
    public static let doNothing = Self(rawValue: "do_nothing")
}
