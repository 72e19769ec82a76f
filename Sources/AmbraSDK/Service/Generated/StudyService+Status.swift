// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Status

    /// Sets or clears the user's star on a study.
    ///
    /// Permission: study_star.
    ///
    /// Sent as `POST /study/star`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `NOT_FOUND` or `INVALID_FLAG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - star: Whether the study is starred.
    public func star(uuid: String, star: Bool) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("star", star)
        return Query(client, Call("/study/star"), form)
    }

    /// Returns a study's status and the tags available next.
    ///
    /// The tags come from the account's `study_status_tags`, reduced to those that `study_status_role_tags` gives the
    /// role, if set, and to the next values of `study_status_tags_rules`, unless the role has
    /// `study_status_tags_ignore_rules`.
    ///
    /// Permission: study_status_view.
    ///
    /// Sent as `POST /study/status/get`.
    ///
    /// Further parameters may be given; add them with `parameter(_:_:)`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter studyID: Id of the study.
    public func statusGet(studyID: String) -> Query<StudyStatusGetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        return Query(client, Call("/study/status/get", repeats: .safe), form)
    }

    /// Sets a study's status.
    ///
    /// Allowed tags are those of `/study/status/get`; if the account has `study_status_tags_ignore_rules_on_set`, only
    /// `study_status_role_tags` limits them. Other tags give `INVALID_VALUE`.
    ///
    /// Sent as `POST /study/status/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `STALE`, `INVALID_TAG`, `LOCKED` or `SINGLETON`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study.
    ///   - old: Old study status.
    ///   - new: New study status.
    public func statusSet(studyID: String, old: String, new: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("old", old)
        form.append("new", new)
        return Query(client, Call("/study/status/set"), form)
    }

    /// Lists the user's locked studies in locking order.
    ///
    /// Sent as `POST /study/status/locks`.
    public func statusLocks() -> PagedQuery<Study, NoVerbs, Mode> {
        return PagedQuery(client, Call("/study/status/locks", repeats: .safe, rows: "studies"), Form())
    }

    /// Returns the study's history of status changes.
    ///
    /// Sent as `POST /study/status/history`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter studyID: Id of the study.
    public func statusHistory(studyID: String) -> Query<StudyStatusHistoryResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        return Query(client, Call("/study/status/history", repeats: .safe), form)
    }

    /// Freezes or thaws a study in all its versions, shares included.
    ///
    /// Freezing zeroes the permissions to edit, move, split, merge, duplicate, thin, share, upload, route or delete its
    /// images, reports, annotations and comments. The event appears in the audit trail as `FREEZE` or `THAW`.
    ///
    /// Permission: study_freeze.
    ///
    /// Sent as `POST /study/freeze`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_AVAILABLE`, `NOT_PERMITTED` or `ALREADY`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - thaw: Whether a frozen study is thawed.
    public func freeze(uuid: String, thaw: Bool) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("thaw", thaw)
        return Query(client, Call("/study/freeze"), form)
    }
}
