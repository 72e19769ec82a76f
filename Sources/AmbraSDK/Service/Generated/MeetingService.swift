// Written by `make generate` from Generator/Spec/service/meeting.yaml. Do not edit.

/// Meetings in which several users view a study together.
public struct MeetingService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The meetings

    /// Creates a meeting.
    ///
    /// It has a channel named `meeting.UUID`. `/study/get` returns the meetings of a study.
    ///
    /// Permission: meeting_edit.
    ///
    /// Sent as `POST /meeting/add`.
    ///
    /// Give `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - name: Title of the meeting.
    ///   - state: State of the meeting.
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    public func add(
        name: String,
        state: String,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<MeetingAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("name", name)
        form.append("state", state)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.requireAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/meeting/add"), form)
    }

    /// Changes a meeting.
    ///
    /// Permission: meeting_edit.
    ///
    /// Sent as `POST /meeting/set`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the meeting.
    ///   - name: Title of the meeting.
    ///   - state: State of the meeting.
    public func set(uuid: String, name: String? = nil, state: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("state", state)
        return Query(client, Call("/meeting/set"), form)
    }

    /// Returns a meeting.
    ///
    /// Permission: meeting_view.
    ///
    /// Sent as `POST /meeting/get`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the meeting.
    public func get(uuid: String) -> Query<Meeting, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/meeting/get", repeats: .safe), form)
    }

    /// Leaves a meeting.
    ///
    /// Sent as `POST /meeting/leave`.
    ///
    /// - Parameter uuid: Id of the meeting.
    public func leave(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/meeting/leave"), form)
    }

    /// Deletes a meeting.
    ///
    /// Meetings also vanish 30 minutes after their last state change.
    ///
    /// Permission: meeting_edit.
    ///
    /// Sent as `POST /meeting/delete`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the meeting.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/meeting/delete"), form)
    }

    // MARK: - In a meeting

    /// Joins a meeting.
    ///
    /// Permission: meeting_view.
    ///
    /// Sent as `POST /meeting/join`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the meeting.
    public func join(uuid: String) -> Query<Meeting, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/meeting/join"), form)
    }

    /// Lists the attendees of a meeting.
    ///
    /// Permission: meeting_view.
    ///
    /// Sent as `POST /meeting/roster`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the meeting.
    public func roster(uuid: String) -> Query<MeetingRosterResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/meeting/roster", repeats: .safe), form)
    }

    /// Changes the presenters of a meeting.
    ///
    /// Permission: meeting_edit.
    ///
    /// Sent as `POST /meeting/presenter`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED` or `NOT_ATTENDING`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the meeting.
    ///   - userID: Id of the user who becomes presenter.
    public func presenter(uuid: String, userID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        return Query(client, Call("/meeting/presenter"), form)
    }

    /// Keeps a meeting alive; its owner must call at least every 60 seconds, or the meeting ends and is deleted.
    ///
    /// Pings by others do no harm.
    ///
    /// Permission: meeting_view.
    ///
    /// Sent as `POST /meeting/ping`.
    ///
    /// Refused with `NOT_FOUND`.
    ///
    /// - Parameter uuid: Id of the meeting.
    public func ping(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/meeting/ping"), form)
    }

    /// Sends a meeting an event.
    ///
    /// Permission: meeting_edit.
    ///
    /// Sent as `POST /meeting/events/add`.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the meeting.
    ///   - event: Event passed on to the meeting.
    public func eventsAdd(uuid: String, event: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("event", event)
        return Query(client, Call("/meeting/events/add"), form)
    }
}
