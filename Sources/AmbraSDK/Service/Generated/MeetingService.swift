// Written by `make generate` from Generator/Spec/service/meeting.yaml. Do not edit.

/// Meetings in which several users view a study together.
public struct MeetingService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The meetings

    /// Creates a meeting with a channel named `meeting.MEETING_UUID`. `/study/get` returns the meetings of a study.
    ///
    /// Permission: meeting_edit.
    ///
    /// Sent as `POST /meeting/add`.
    ///
    /// Give `study_id`, or `study_uid` with `storage_namespace` with `phi_namespace`.
    ///
    /// - Parameters:
    ///   - name: Title of the meeting.
    ///   - state: State of the meeting.
    ///   - studyID: Id of the study; the storage triplet may replace it.
    ///   - studyUID: Study UID, part of the storage triplet in place of the study id.
    ///   - storageNamespace: Storage namespace, part of the storage triplet in place of the study id.
    ///   - phiNamespace: PHI namespace, part of the storage triplet in place of the study id.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// - Parameters:
    ///   - uuid: Id of the meeting.
    ///   - name: Title of the meeting.
    ///   - state: State of the meeting.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// - Parameter uuid: Id of the meeting.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// - Parameter uuid: Id of the meeting.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// - Parameter uuid: Id of the meeting.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// - Parameter uuid: Id of the meeting.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND` or `NOT_PERMITTED`.
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
    /// - Parameters:
    ///   - uuid: Id of the meeting.
    ///   - userID: Id of the user who becomes presenter.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND`, `NOT_PERMITTED` or `NOT_ATTENDING`.
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
    /// - Parameter uuid: Id of the meeting.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND`.
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
    /// - Parameters:
    ///   - uuid: Id of the meeting.
    ///   - event: Event passed on to the meeting.
    ///
    /// - Throws: When sent; refused with `NOT_FOUND` or `NOT_PERMITTED`.
    public func eventsAdd(uuid: String, event: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("event", event)
        return Query(client, Call("/meeting/events/add"), form)
    }
}
