// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

extension NodeService {
    // MARK: - Changing

    /// Adds a node.
    ///
    /// Storage and clearinghouse nodes need a sysadmin. With `ctc_bucket`, encrypted custom field and link data go to
    /// an S3 bucket, from which a node with the same bucket name takes them when it ingests the study.
    ///
    /// Permission: node_edit.
    ///
    /// Sent as `POST /node/add`.
    ///
    /// Give `accountID`, or `locationID`, or `groupID`.
    ///
    /// Refused with `MISSING_FIELDS`, `ACCOUNT_NOT_FOUND`, `NOT_PERMITTED`, `INVALID_UUID`, `INVALID_TYPE`,
    /// `INVALID_OS_TYPE` or `INVALID_LINKAGE`.
    ///
    /// - Parameters:
    ///   - name: Name of the node.
    ///   - type: Node type.
    ///   - uuid: Id to give the node explicitly.
    ///   - accountID: Id of the account of the node.
    ///   - locationID: Id of the location of the node.
    ///   - groupID: Id of the group of the node.
    ///   - osType: Operating system of a `HARVESTER` node, the only type using it.
    ///   - acceleratorID: Id of the accelerator, for accelerator nodes.
    ///   - facilityName: Name of the facility hosting the node.
    ///   - facilityZip: Postal code of the facility hosting the node.
    ///   - facilityContact: Name of the contact at the facility.
    ///   - facilityContactTitle: Job title of the contact at the facility.
    ///   - facilityEmail: Email address of the contact at the facility.
    ///   - facilityNotes: Free-form notes on the facility.
    ///   - category: Node category.
    ///   - isPublic: Whether the node is public.
    ///   - ctcBucket: Name of the gateway's S3 bucket, for cloud-to-cloud gateways.
    public func add(
        name: String,
        type: NodeAddType,
        uuid: String? = nil,
        accountID: String? = nil,
        locationID: String? = nil,
        groupID: String? = nil,
        osType: NodeAddOSType? = nil,
        acceleratorID: String? = nil,
        facilityName: String? = nil,
        facilityZip: String? = nil,
        facilityContact: String? = nil,
        facilityContactTitle: String? = nil,
        facilityEmail: String? = nil,
        facilityNotes: String? = nil,
        category: NodeAddCategory? = nil,
        isPublic: Bool? = nil,
        ctcBucket: String? = nil
    ) -> Query<NodeAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("name", name)
        form.append("type", type.rawValue)
        form.append("uuid", uuid)
        form.append("account_id", accountID)
        form.append("location_id", locationID)
        form.append("group_id", groupID)
        form.append("os_type", osType?.rawValue)
        form.append("accelerator_id", acceleratorID)
        form.append("facility_name", facilityName)
        form.append("facility_zip", facilityZip)
        form.append("facility_contact", facilityContact)
        form.append("facility_contact_title", facilityContactTitle)
        form.append("facility_email", facilityEmail)
        form.append("facility_notes", facilityNotes)
        form.append("category", category?.rawValue)
        form.append("is_public", isPublic)
        form.append("ctc_bucket", ctcBucket)
        form.requireAny(["account_id"], ["location_id"], ["group_id"])
        return Query(client, Call("/node/add"), form)
    }

    /// Changes a node.
    ///
    /// A partial configuration suffices. The value `__DELETE__` removes a setting, and the account's value applies
    /// again.
    ///
    /// Permission: node_edit.
    ///
    /// Sent as `POST /node/set`, with the session unless `serialNo` is given.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_JSON`, `NOT_PERMITTED`, `INVALID_CONFIGURATION` or
    /// `NO_NODE_OVERRIDE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node. It replaces a session.
    ///   - name: Name of the node.
    ///   - configuration: JSON object holding the node's configuration keys and values.
    ///   - reloadConfiguration: Whether the node reloads its configuration at the next ping.
    ///   - monitorStudyCreate: Whether to check that the node sends studies normally.
    ///   - monitorStudyCreateThreshold: Minutes before the `monitor_study_create` notification is triggered.
    ///   - monitorNodePing: Whether to check that the node is pinging.
    ///   - monitorNodeSlowPush: Whether to check the node for slow pushes.
    ///   - monitorNodeSlowPushThreshold: Minutes before the `monitor_node_slow_push` notification is triggered.
    ///   - monitorNodeLastSend: Whether to check that the node sent a study recently.
    ///   - monitorNodeLastSendThreshold: Minutes before the `monitor_node_last_send` notification is triggered.
    ///   - monitorEmail: Email addresses that are told when a monitor fails.
    ///   - warningEmail: Email address or addresses that receive warning notices.
    ///   - storageNamespace: Id of a namespace of the same account to move the node to; sysadmin only.
    ///   - settings: Account settings of the node, by name.
    ///   - settingsByName: Settings by name, each sent as a parameter of its own. A key is sent behind `setting_`.
    ///   - facilityName: Name of the facility hosting the node.
    ///   - facilityZip: Postal code of the facility hosting the node.
    ///   - facilityContact: Name of the contact at the facility.
    ///   - facilityContactTitle: Job title of the contact at the facility.
    ///   - facilityEmail: Email address of the contact at the facility.
    ///   - facilityNotes: Free-form notes on the facility.
    ///   - category: Node category.
    ///   - isPublic: Whether the node is public.
    ///   - ctcBucket: Name of the gateway's S3 bucket, for cloud-to-cloud gateways.
    public func set(
        uuid: String,
        serialNo: String? = nil,
        name: String? = nil,
        configuration: JSONValue? = nil,
        reloadConfiguration: Bool? = nil,
        monitorStudyCreate: Bool? = nil,
        monitorStudyCreateThreshold: Int? = nil,
        monitorNodePing: Bool? = nil,
        monitorNodeSlowPush: Bool? = nil,
        monitorNodeSlowPushThreshold: Int? = nil,
        monitorNodeLastSend: Bool? = nil,
        monitorNodeLastSendThreshold: Int? = nil,
        monitorEmail: String? = nil,
        warningEmail: String? = nil,
        storageNamespace: String? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil,
        facilityName: String? = nil,
        facilityZip: String? = nil,
        facilityContact: String? = nil,
        facilityContactTitle: String? = nil,
        facilityEmail: String? = nil,
        facilityNotes: String? = nil,
        category: NodeSetCategory? = nil,
        isPublic: Bool? = nil,
        ctcBucket: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("name", name)
        form.append("configuration", configuration)
        form.append("reload_configuration", reloadConfiguration)
        form.append("monitor_study_create", monitorStudyCreate)
        form.append("monitor_study_create_threshold", monitorStudyCreateThreshold)
        form.append("monitor_node_ping", monitorNodePing)
        form.append("monitor_node_slow_push", monitorNodeSlowPush)
        form.append("monitor_node_slow_push_threshold", monitorNodeSlowPushThreshold)
        form.append("monitor_node_last_send", monitorNodeLastSend)
        form.append("monitor_node_last_send_threshold", monitorNodeLastSendThreshold)
        form.append("monitor_email", monitorEmail)
        form.append("warning_email", warningEmail)
        form.append("storage_namespace", storageNamespace)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        form.append("facility_name", facilityName)
        form.append("facility_zip", facilityZip)
        form.append("facility_contact", facilityContact)
        form.append("facility_contact_title", facilityContactTitle)
        form.append("facility_email", facilityEmail)
        form.append("facility_notes", facilityNotes)
        form.append("category", category?.rawValue)
        form.append("is_public", isPublic)
        form.append("ctc_bucket", ctcBucket)
        return Query(client, Call("/node/set", session: .alternative(["serial_no"])), form)
    }

    /// Deletes a node.
    ///
    /// Permission: node_edit.
    ///
    /// Sent as `POST /node/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `HAS_DESTINATIONS`.
    ///
    /// - Parameter uuid: Id of the node.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/node/delete"), form)
    }
}
