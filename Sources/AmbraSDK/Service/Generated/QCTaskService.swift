// Written by `make generate` from Generator/Spec/service/qctask.yaml. Do not edit.

/// Quality control tasks of a trial.
public struct QCTaskService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Adds a QC task.
    ///
    /// Permission: qctask_add.
    ///
    /// Sent as `POST /qctask/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NAMESPACE_NOT_ACCOUNT_RELATED`,
    /// `NOT_OWNING_NAMESPACE`, `INVISIBLE_QUERY` or `INVALID_INTEGER`.
    ///
    /// - Parameters:
    ///   - namespaceID: Id of the QC task's namespace.
    ///   - priority: Priority of the QC task.
    ///   - userID: Id of the user assigned to the QC task.
    ///   - queryID: Id of the query linked to the QC task.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - message: Message explaining the QC task.
    ///   - studies: JSON array of ids of the studies linked to the QC task.
    ///   - queries: JSON array of ids of the queries linked to the QC task.
    ///   - qcTaskStatus: QC task status; `Open` by default.
    public func add(
        namespaceID: String,
        priority: Int,
        userID: String? = nil,
        queryID: String? = nil,
        customfields: [String: String]? = nil,
        message: String? = nil,
        studies: JSONValue? = nil,
        queries: JSONValue? = nil,
        qcTaskStatus: QCTaskAddQCTaskStatus? = nil
    ) -> Query<QCTaskAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        form.append("priority", priority)
        form.append("user_id", userID)
        form.append("query_id", queryID)
        form.append(prefix: "customfield-", customfields)
        form.append("message", message)
        form.append("studies", studies)
        form.append("queries", queries)
        form.append("qctask_status", qcTaskStatus?.rawValue)
        return Query(client, Call("/qctask/add"), form)
    }

    /// Changes a QC task.
    ///
    /// Permission: `qctask_edit`; `qctask_prioritize` for the priority.
    ///
    /// Sent as `POST /qctask/set`.
    ///
    /// Refused with `NOT_FOUND`, `NOT_PERMITTED`, `MISSING_FIELDS`, `INVALID_INTEGER` or `INVISIBLE_QUERY`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the QC task.
    ///   - userID: Id of the user assigned to the QC task.
    ///   - priority: Priority of the QC task.
    ///   - customfields: Values of custom fields, by the id of the field. A key is sent behind `customfield-`.
    ///   - message: Message explaining the QC task.
    ///   - studies: JSON array of ids of the studies linked to the QC task.
    ///   - queries: JSON array of ids of the queries linked to the QC task.
    public func set(
        uuid: String,
        userID: String? = nil,
        priority: Int? = nil,
        customfields: [String: String]? = nil,
        message: String? = nil,
        studies: JSONValue? = nil,
        queries: JSONValue? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("user_id", userID)
        form.append("priority", priority)
        form.append(prefix: "customfield-", customfields)
        form.append("message", message)
        form.append("studies", studies)
        form.append("queries", queries)
        return Query(client, Call("/qctask/set"), form)
    }

    /// Returns a QC task.
    ///
    /// Permission: qctask_view.
    ///
    /// Sent as `POST /qctask/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the QC task.
    public func get(uuid: String) -> Query<QCTask, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/qctask/get", repeats: .safe), form)
    }

    /// Sets a QC task's status.
    ///
    /// Sent as `POST /qctask/status/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `STALE` or `INVALID_TAG`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the QC task.
    ///   - old: Old QC task status.
    ///   - new: New QC task status.
    public func statusSet(uuid: String, old: String, new: QCTaskStatusSetNew) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("old", old)
        form.append("new", new.rawValue)
        return Query(client, Call("/qctask/status/set"), form)
    }
}

// MARK: - Choices

/// A value of `qctask_status` in `/qctask/add`.
public struct QCTaskAddQCTaskStatus: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Open`
    public static let `open` = Self(rawValue: "Open")

    /// `InProgress`
    public static let inProgress = Self(rawValue: "InProgress")

    /// `Closed`
    public static let closed = Self(rawValue: "Closed")
}

/// A value of `new` in `/qctask/status/set`.
public struct QCTaskStatusSetNew: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Open`
    public static let `open` = Self(rawValue: "Open")

    /// `InProgress`
    public static let inProgress = Self(rawValue: "InProgress")

    /// `Closed`
    public static let closed = Self(rawValue: "Closed")
}
