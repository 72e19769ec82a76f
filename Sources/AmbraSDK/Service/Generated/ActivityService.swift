// Written by `make generate` from Generator/Spec/service/activity.yaml. Do not edit.

/// Activities that wait for a user, such as shares to approve.
public struct ActivityService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the user's activities.
    ///
    /// Sent as `POST /activity/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account; limits results to its activities plus personal ones.
    ///   - strictAccountFilter: Whether `account_id` also filters personal activities.
    ///   - studyExtra: Whether extra study fields are returned.
    public func list(
        accountID: String,
        strictAccountFilter: Bool? = nil,
        studyExtra: Bool? = nil
    ) -> PagedQuery<Activity, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("strict_account_filter", strictAccountFilter)
        form.append("study_extra", studyExtra)
        return PagedQuery(client, Call("/activity/list", repeats: .safe, rows: "activities"), form)
    }

    /// Counts the user's activities.
    ///
    /// Sent as `POST /activity/list/count`.
    ///
    /// Refused with `MISSING_FIELDS`, `RUNNING`, `INVALID_FIELD`, `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    ///
    /// - Parameter accountID: Id of the account; limits results to its activities plus personal ones.
    public func listCount(accountID: String) -> Query<ActivityListCountResponse, Filtering, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return Query(client, Call("/activity/list/count", repeats: .safe), form)
    }

    /// Returns an activity.
    ///
    /// `mwl_orders` is present only when results exist, and holds those of the latest worklist search.
    ///
    /// Sent as `POST /activity/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the activity.
    ///   - studyExtra: Whether extra study fields are returned.
    public func get(uuid: String, studyExtra: Bool? = nil) -> Query<Activity, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_extra", studyExtra)
        return Query(client, Call("/activity/get", repeats: .safe), form)
    }

    /// Deletes an activity.
    ///
    /// Sent as `POST /activity/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the activity.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/activity/delete"), form)
    }
}
