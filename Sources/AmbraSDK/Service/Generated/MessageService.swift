// Written by `make generate` from Generator/Spec/service/message.yaml. Do not edit.

/// Messages between users, accounts and the people around a study.
public struct MessageService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the user's messages, newest first by default.
    ///
    /// Permission: message_view.
    ///
    /// Sent as `POST /message/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    public func list() -> PagedQuery<Message, FilteringAndSorting, Mode> {
        return PagedQuery(client, Call("/message/list", repeats: .safe, rows: "messages"), Form())
    }

    /// Sends a message.
    ///
    /// Permission: `message_edit`, or `query_reply` for a query.
    ///
    /// Sent as `POST /message/add`.
    ///
    /// Give `namespaceID`, or `userID`, or `groupID`, or `locationID`, or `accountID`, or `email`, or `shareCode`, or
    /// `studyID`, or `studyRequestID`, or `queryID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - bodyValue: Text of the message.
    ///   - namespaceID: Id of the namespace that receives the message.
    ///   - userID: Id of the user who receives the message.
    ///   - groupID: Id of the group that receives the message.
    ///   - locationID: Id of the location that receives the message.
    ///   - accountID: Id of the account that receives the message.
    ///   - email: Email address that receives the message.
    ///   - shareCode: Share code of the recipient of the message.
    ///   - studyID: Id of the study that receives the message.
    ///   - studyRequestID: Id of the study request that receives the message.
    ///   - queryID: Id of the query that receives the message.
    ///   - subject: Subject of the message.
    ///   - parentID: Id of the parent message.
    public func add(
        body bodyValue: String,
        namespaceID: String? = nil,
        userID: String? = nil,
        groupID: String? = nil,
        locationID: String? = nil,
        accountID: String? = nil,
        email: String? = nil,
        shareCode: String? = nil,
        studyID: String? = nil,
        studyRequestID: String? = nil,
        queryID: String? = nil,
        subject: String? = nil,
        parentID: String? = nil
    ) -> Query<MessageAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("body", bodyValue)
        form.append("namespace_id", namespaceID)
        form.append("user_id", userID)
        form.append("group_id", groupID)
        form.append("location_id", locationID)
        form.append("account_id", accountID)
        form.append("email", email)
        form.append("share_code", shareCode)
        form.append("study_id", studyID)
        form.append("study_request_id", studyRequestID)
        form.append("query_id", queryID)
        form.append("subject", subject)
        form.append("parent_id", parentID)
        form.requireAny(
            ["namespace_id"],
            ["user_id"],
            ["group_id"],
            ["location_id"],
            ["account_id"],
            ["email"],
            ["share_code"],
            ["study_id"],
            ["study_request_id"],
            ["query_id"]
        )
        return Query(client, Call("/message/add"), form)
    }

    /// Returns a message.
    ///
    /// Permission: `message_view`, or `query_view` for a query.
    ///
    /// Sent as `POST /message/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the message.
    public func get(uuid: String) -> Query<Message, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/message/get", repeats: .safe), form)
    }

    /// Deletes a message.
    ///
    /// Only its author may do so.
    ///
    /// Permission: message_edit.
    ///
    /// Sent as `POST /message/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the message.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/message/delete"), form)
    }

    /// Counts the messages since the last counter reset.
    ///
    /// Sent as `POST /message/count`.
    ///
    /// - Parameter reset: Whether to reset the counter to zero.
    public func count(reset: Bool? = nil) -> Query<MessageCountResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("reset", reset)
        return Query(client, Call("/message/count"), form)
    }
}
