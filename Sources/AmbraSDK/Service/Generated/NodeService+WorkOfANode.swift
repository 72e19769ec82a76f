// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

public import struct Foundation.Date

extension NodeService {
    // MARK: - Work of a node

    /// Pings from a node to fetch its waiting work.
    ///
    /// The id and serial number may also be sent by basic authentication. One ping returns at most
    /// `max_records_per_ping` (node configuration, default 100) HL7 messages, studies or fetches.
    ///
    /// Sent as `POST /node/ping`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - ack: Whether the gateway uses the acknowledge workflow.
    public func ping(uuid: String, serialNo: String, ack: Bool) -> Query<NodePingResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("ack", ack)
        return Query(client, Call("/node/ping", session: .none), form)
    }

    /// Acknowledges the node's last ping.
    ///
    /// Sent as `POST /node/ping/ack`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    public func pingAck(uuid: String, serialNo: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        return Query(client, Call("/node/ping/ack", session: .none), form)
    }

    /// Reports how a push job from `/node/ping` stands.
    ///
    /// The id and serial number may also be sent by basic authentication. `email_reason` is mailed only when the status
    /// changes.
    ///
    /// Sent as `POST /node/deliver`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_STATUS` or `CONFLICTING_STATUS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - status: How the job stands. `partial` means that only a part was transferred.
    ///   - jobID: Id of the push job. Left out for local pushes.
    ///   - statusReason: Detail about the status change.
    ///   - ack: HL7 ACK, for HL7 jobs.
    ///   - emailReason: Reason for the new status, emailed to the user.
    ///   - isLocal: Whether the push is local.
    ///   - studyUID: UID of the study pushed locally; only local pushes require it.
    ///   - destinationID: Id of the destination; mandatory for local pushes.
    public func deliver(
        uuid: String,
        serialNo: String,
        status: NodeDeliverStatus,
        jobID: String? = nil,
        statusReason: String? = nil,
        ack: String? = nil,
        emailReason: String? = nil,
        isLocal: Bool? = nil,
        studyUID: String? = nil,
        destinationID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("status", status.rawValue)
        form.append("job_id", jobID)
        form.append("status_reason", statusReason)
        form.append("ack", ack)
        form.append("email_reason", emailReason)
        form.append("is_local", isLocal)
        form.append("study_uid", studyUID)
        form.append("destination_id", destinationID)
        return Query(client, Call("/node/deliver", session: .none), form)
    }

    /// Reports how a fetch job from `/node/ping` stands.
    ///
    /// The id and serial number may also be sent by basic authentication.
    ///
    /// Sent as `POST /node/retrieve`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_STATUS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - jobID: Id of the fetch job.
    ///   - status: How the job stands. `partial` means that only a part was transferred.
    public func retrieve(
        uuid: String,
        serialNo: String,
        jobID: String,
        status: NodeRetrieveStatus
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("job_id", jobID)
        form.append("status", status.rawValue)
        return Query(client, Call("/node/retrieve", session: .none), form)
    }

    /// Reports how a webhook from `/node/ping` stands.
    ///
    /// The id and serial number may also be sent by basic authentication.
    ///
    /// Sent as `POST /node/webhook`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_STATUS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - webhookID: Id of the webhook job.
    ///   - status: How the job ended.
    ///   - errorMessage: Details of the error.
    public func webhook(
        uuid: String,
        serialNo: String,
        webhookID: String,
        status: NodeStatus,
        errorMessage: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("webhook_id", webhookID)
        form.append("status", status.rawValue)
        form.append("error_message", errorMessage)
        return Query(client, Call("/node/webhook", session: .none), form)
    }

    /// Returns the configuration of a node.
    ///
    /// The id and serial number may also be sent by basic authentication. `ingress_filter` is a JSON string of filters,
    /// each with groupElement, evaluation and value, such as 0028,0004 != MONOCHROME1.
    ///
    /// Sent as `POST /node/configuration`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    public func configuration(uuid: String, serialNo: String) -> Query<NodeConfigurationResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        return Query(client, Call("/node/configuration", session: .none, repeats: .safe), form)
    }

    /// Reports that a study awaits its push to storage.
    ///
    /// Nodes should call it for each study bound for the cloud; the `monitor_study_create` check depends on it.
    ///
    /// Sent as `POST /node/study/queued`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - studyUID: Study Instance UID.
    public func studyQueued(uuid: String, serialNo: String, studyUID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("study_uid", studyUID)
        return Query(client, Call("/node/study/queued", session: .none), form)
    }

    /// Reports that the gateway anonymized a study.
    ///
    /// Nodes should call it when they change a `study_uid` before upload, so that scheduled actions (shares, edits and
    /// the like) follow.
    ///
    /// Sent as `POST /node/study/anonymized`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - oldStudyUID: Study Instance UID before the change.
    ///   - newStudyUID: Study Instance UID after the change.
    public func studyAnonymized(
        uuid: String,
        serialNo: String,
        oldStudyUID: String,
        newStudyUID: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("old_study_uid", oldStudyUID)
        form.append("new_study_uid", newStudyUID)
        return Query(client, Call("/node/study/anonymized", session: .none), form)
    }

    /// Returns search results from the node.
    ///
    /// Sent as `POST /node/found`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_JSON`, `ALREADY_DONE` or `INVALID_STATUS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - searchID: Id of the search.
    ///   - status: How the search ended; `success` by default.
    ///   - studies: JSON array of the studies found, each an object with `study_uid`, `study_date`, `accession_number`,
    ///     `referring_physician`, `patient_name`, `patientid` and the like.
    public func found(
        uuid: String,
        serialNo: String,
        searchID: String,
        status: NodeStatus? = nil,
        studies: JSONValue? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("search_id", searchID)
        form.append("status", status?.rawValue)
        form.append("studies", studies)
        return Query(client, Call("/node/found", session: .none), form)
    }

    /// Returns modality worklist search results from the node.
    ///
    /// Sent as `POST /node/found/mwl`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_JSON`, `ALREADY_DONE` or `INVALID_STATUS`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - searchID: Id of the search.
    ///   - status: How the search ended; `success` by default.
    ///   - orders: JSON array of the orders found, each an object with `patient_name`, `patientid`, `accession_number`,
    ///     `order_number` and the like.
    public func foundMWL(
        uuid: String,
        serialNo: String,
        searchID: String,
        status: NodeStatus? = nil,
        orders: JSONValue? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("search_id", searchID)
        form.append("status", status?.rawValue)
        form.append("orders", orders)
        return Query(client, Call("/node/found/mwl", session: .none), form)
    }

    /// Reports an event of a node.
    ///
    /// Sent as `POST /node/event`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_EVENT` or `SCHEDULE_IS_OFF`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - event: Name of the event.
    ///   - destinationID: Id of the destination, when the event concerns one.
    public func event(
        uuid: String,
        serialNo: String,
        event: NodeEventEvent,
        destinationID: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("event", event.rawValue)
        form.append("destination_id", destinationID)
        return Query(client, Call("/node/event", session: .none), form)
    }

    /// Requests node logs, to be attached to some study.
    ///
    /// A node holds at most three queued log jobs.
    ///
    /// Permission: node_view.
    ///
    /// Sent as `POST /node/log`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_DATE_TIME`, `INVALID_RANGE` or
    /// `TRY_LATER`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - start: Start timestamp, as YYYY-MM-DD HH:MM:SS.
    ///   - end: End time, as YYYY-MM-DD HH:MM:SS.
    ///   - type: Log type; `log` by default.
    public func log(
        uuid: String,
        start: Date,
        end: Date,
        type: NodeLogType? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("start", dateTime: start)
        form.append("end", dateTime: end)
        form.append("type", type?.rawValue)
        return Query(client, Call("/node/log"), form)
    }

    /// Sends XML to a node or from it.
    ///
    /// Sent as `POST /node/xml`, with the session unless `serialNo` is given.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_XML` or `FULL`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - xml: Message, as XML.
    ///   - serialNo: Serial number of the node. It replaces a session.
    public func xml(uuid: String, xml: String, serialNo: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("xml", xml)
        form.append("serial_no", serialNo)
        return Query(client, Call("/node/xml", session: .alternative(["serial_no"])), form)
    }

    /// Records a metric for one of the node's jobs.
    ///
    /// CD burn jobs support `job_queued` and the start and end of download, unzip and burn (`download_start`,
    /// `download_end` and so on).
    ///
    /// Sent as `POST /node/metric`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_METRIC`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - jobID: Id of the push job.
    ///   - metric: Metric that is recorded.
    public func metric(
        uuid: String,
        serialNo: String,
        jobID: String,
        metric: NodeMetricMetric
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("job_id", jobID)
        form.append("metric", metric.rawValue)
        return Query(client, Call("/node/metric", session: .none), form)
    }

    /// Sets the node's performance counters.
    ///
    /// Sent as `POST /node/performance/set`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - data: Performance data, as a JSON structure.
    public func performanceSet(
        uuid: String,
        serialNo: String,
        data: JSONValue
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("data", data)
        return Query(client, Call("/node/performance/set", session: .none), form)
    }

    /// Returns the node's performance counters.
    ///
    /// Sent as `POST /node/performance/get`, with the session unless `serialNo` is given.
    ///
    /// Refused with `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node. It replaces a session.
    public func performanceGet(
        uuid: String,
        serialNo: String? = nil
    ) -> Query<NodePerformanceGetResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        return Query(client, Call("/node/performance/get", session: .alternative(["serial_no"]), repeats: .safe), form)
    }

    /// Adds a node progress record.
    ///
    /// Sent as `POST /node/progress/add`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - queue: Queue of the progress entry.
    ///   - state: Status of the progress entry.
    ///   - destinationID: Id of the destination.
    ///   - studyUID: Study Instance UID.
    ///   - patientID: Patient ID (0010,0020).
    ///   - accessionNumber: Accession Number (0008,0050).
    ///   - detail: Additional detail, as JSON.
    public func progressAdd(
        uuid: String,
        serialNo: String,
        queue: String,
        state: String,
        destinationID: String? = nil,
        studyUID: String? = nil,
        patientID: String? = nil,
        accessionNumber: String? = nil,
        detail: JSONValue? = nil
    ) -> Query<NodeProgressAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("queue", queue)
        form.append("state", state)
        form.append("destination_id", destinationID)
        form.append("study_uid", studyUID)
        form.append("patientid", patientID)
        form.append("accession_number", accessionNumber)
        form.append("detail", detail)
        return Query(client, Call("/node/progress/add", session: .none), form)
    }

    /// Lists the progress records of a node or destination, newest first.
    ///
    /// Permission: node_view.
    ///
    /// Sent as `POST /node/progress/list`.
    ///
    /// Give `nodeID`, or `destinationID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - nodeID: Id of the node, in place of `destination_id`.
    ///   - destinationID: Id of the destination, in place of `node_id`.
    public func progressList(
        nodeID: String? = nil,
        destinationID: String? = nil
    ) -> PagedQuery<NodeProgress, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("node_id", nodeID)
        form.append("destination_id", destinationID)
        form.requireAny(["node_id"], ["destination_id"])
        return PagedQuery(client, Call("/node/progress/list", repeats: .safe, rows: "progresses"), form)
    }

    /// Returns a node progress record.
    ///
    /// Permission: node_view.
    ///
    /// Sent as `POST /node/progress/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the node progress entry.
    public func progressGet(uuid: String) -> Query<NodeProgress, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/node/progress/get", repeats: .safe), form)
    }
}
