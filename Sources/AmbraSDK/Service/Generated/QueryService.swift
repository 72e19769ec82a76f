// Written by `make generate` from Generator/Spec/service/query.yaml. Do not edit.

/// Trial queries, questions about a study that someone must answer.
public struct QueryService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - The queries

    /// Lists the queries.
    ///
    /// Permission: query_view.
    ///
    /// Sent as `POST /query/list`.
    ///
    /// Refused with `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    public func list() -> PagedQuery<QueryRecord, FilteringAndSorting, Mode> {
        return PagedQuery(client, Call("/query/list", repeats: .safe, rows: "queries"), Form())
    }

    /// Counts the user's queries that need attention.
    ///
    /// Sent as `POST /query/count`.
    public func count() -> Query<QueryCountResponse, NoVerbs, Mode> {
        return Query(client, Call("/query/count", repeats: .safe), Form())
    }

    /// Adds a query.
    ///
    /// It starts with the first status in the account's `query_status_tags` setting.
    ///
    /// Permission: query_add.
    ///
    /// Sent as `POST /query/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_GROUP`, `NOT_CONFIGURED` or
    /// `INVALID_TYPE`.
    ///
    /// - Parameters:
    ///   - groupID: Id of the trial site's group.
    ///   - subject: Subject line of the query.
    ///   - bodyValue: Text of the query.
    ///   - queryType: Type of the query.
    ///   - ownerNamespaceID: Id of the namespace that owns the query; by default the one that
    ///     `default_query_owner_namespace` of the account names.
    ///   - ownerUserID: Id of the user who owns the query.
    ///   - createdStudyID: Id of the study the query concerns.
    ///   - recipients: JSON array of the ids of the users who receive the query.
    ///   - notify: Email addresses that are told of events of the query.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    public func add(
        groupID: String,
        subject: String? = nil,
        body bodyValue: String? = nil,
        queryType: String? = nil,
        ownerNamespaceID: String? = nil,
        ownerUserID: String? = nil,
        createdStudyID: String? = nil,
        recipients: JSONValue? = nil,
        notify: [String]? = nil,
        customfields: [String: String]? = nil
    ) -> Query<QueryAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("group_id", groupID)
        form.append("subject", subject)
        form.append("body", bodyValue)
        form.append("query_type", queryType)
        form.append("owner_namespace_id", ownerNamespaceID)
        form.append("owner_user_id", ownerUserID)
        form.append("created_study_id", createdStudyID)
        form.append("recipients", recipients)
        form.append("notify", list: notify)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/query/add"), form)
    }

    /// Changes a query.
    ///
    /// Permission: query_edit.
    ///
    /// Sent as `POST /query/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `MISSING_FIELDS`, `STUDY_QUERY_GROUP_CHANGE`, `INVALID_GROUP`,
    /// `NOT_CONFIGURED` or `INVALID_TYPE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the query.
    ///   - queryType: Type of the query.
    ///   - groupID: Id of the trial site's group; fixed for study-related queries.
    ///   - subject: Subject line of the query.
    ///   - bodyValue: Text of the query.
    ///   - ownerUserID: Id of the user who owns the query.
    ///   - recipients: JSON array of the ids of the users who receive the query.
    ///   - notify: Email addresses that are told of events of the query.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    public func set(
        uuid: String,
        queryType: String? = nil,
        groupID: String? = nil,
        subject: String? = nil,
        body bodyValue: String? = nil,
        ownerUserID: String? = nil,
        recipients: JSONValue? = nil,
        notify: [String]? = nil,
        customfields: [String: String]? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("query_type", queryType)
        form.append("group_id", groupID)
        form.append("subject", subject)
        form.append("body", bodyValue)
        form.append("owner_user_id", ownerUserID)
        form.append("recipients", recipients)
        form.append("notify", list: notify)
        form.append(prefix: "customfield-", customfields)
        return Query(client, Call("/query/set"), form)
    }

    /// Returns a query.
    ///
    /// Permission: `query_view`; `query_view_meta` for the metadata.
    ///
    /// Sent as `POST /query/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the query.
    public func get(uuid: String) -> Query<QueryRecord, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/query/get", repeats: .safe), form)
    }

    /// Deletes a query.
    ///
    /// Permission: query_delete.
    ///
    /// Sent as `POST /query/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the query.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/query/delete"), form)
    }

    /// Marks messages of a query as seen.
    ///
    /// Permission: query_view.
    ///
    /// Sent as `POST /query/seen`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the query.
    ///   - messageID: Id of the last message seen.
    public func seen(uuid: String, messageID: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("message_id", messageID)
        return Query(client, Call("/query/seen"), form)
    }

    /// Sets a query's status.
    ///
    /// Sent as `POST /query/status/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `STALE` or `INVALID_TAG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the query.
    ///   - old: Old query status.
    ///   - new: New query status.
    public func statusSet(uuid: String, old: String, new: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("old", old)
        form.append("new", new)
        return Query(client, Call("/query/status/set"), form)
    }

    // MARK: - Attachments

    /// Attaches a file to a query.
    ///
    /// PUT the file, at most 10MB, with all headers returned by the call; these come as an array of name and value
    /// pairs. `thumbnail_length` and `thumbnail_type` go together and yield `thumbnail_upload_url` and
    /// `thumbnail_upload_headers`.
    ///
    /// Sent as `POST /query/attachment/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `TOO_BIG` or `NOT_CONFIGURED`.
    ///
    /// - Parameters:
    ///   - queryID: Id of the query.
    ///   - name: Display name of the attachment.
    ///   - length: Attachment size, in bytes.
    ///   - type: MIME type of the attachment.
    ///   - thumbnailLength: Thumbnail size in bytes.
    ///   - thumbnailType: MIME type of the thumbnail.
    public func attachmentAdd(
        queryID: String,
        name: String,
        length: Int,
        type: String,
        thumbnailLength: Int? = nil,
        thumbnailType: String? = nil
    ) -> Query<QueryAttachmentAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("query_id", queryID)
        form.append("name", name)
        form.append("length", length)
        form.append("type", type)
        form.append("thumbnail_length", thumbnailLength)
        form.append("thumbnail_type", thumbnailType)
        return Query(client, Call("/query/attachment/add"), form)
    }

    /// Completes the upload of a query attachment.
    ///
    /// Sent as `POST /query/attachment/commit`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_PHANTOM` or `NOT_CONFIGURED`.
    ///
    /// - Parameter uuid: Id of the attachment.
    public func attachmentCommit(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/query/attachment/commit"), form)
    }

    /// Deletes an attachment of a query.
    ///
    /// Sent as `POST /query/attachment/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `THUMBNAIL` or `NOT_CONFIGURED`.
    ///
    /// - Parameter uuid: Id of the attachment.
    public func attachmentDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/query/attachment/delete"), form)
    }
}
