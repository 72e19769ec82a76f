// Written by `make generate` from Generator/Spec/service/destination.yaml. Do not edit.

/// Destinations, the systems that studies are pushed to and searched in.
public struct DestinationService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Reading

    /// Lists the destinations of an account.
    ///
    /// Permission: destination_view.
    ///
    /// Sent as `POST /destination/list`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    public func list(
        accountID: String,
        nodeID: String? = nil,
        serialNo: String? = nil
    ) -> PagedQuery<Destination, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        let call = Call(
            "/destination/list",
            session: .alternative(["node_id", "serial_no"]),
            repeats: .safe,
            rows: "destinations"
        )
        return PagedQuery(client, call, form)
    }

    /// Returns a destination.
    ///
    /// Permission: destination_view.
    ///
    /// Sent as `POST /destination/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the destination.
    public func get(uuid: String) -> Query<Destination, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/destination/get", repeats: .safe), form)
    }

    // MARK: - Changing

    /// Adds a destination to an account.
    ///
    /// A VIRTUAL destination sends HL7 straight to its address and port; it has no studies. A LINKED destination stands
    /// for one elsewhere. Only a sysadmin may add it, on a VIRTUAL node. A search in it copies back up to 20 studies. A
    /// DISTRIBUTING destination spreads requests over its `distributed_destinations` in turn. The labels of
    /// `cd_burn_info` may hold expressions such as `{$patient_name}`.
    ///
    /// Permission: destination_edit.
    ///
    /// Sent as `POST /destination/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_NODE_TYPE`, `NODE_NOT_FOUND`, `INVALID_VALUE`,
    /// `DUP_AETITLE`, `NOT_PERMITTED`, `INVALID_FLAG`, `INVALID_INTEGER`, `INVALID_SCHEDULE`, `INVALID_TYPE`,
    /// `INVALID_GATEWAY_TYPE`, `INVALID_CD_BURN_INFO`, `INVALID_DISTRIBUTED_DESTINATION` or `NOT_SYSADMIN`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - nodeID: Id of the node in charge of the destination.
    ///   - name: Name of the destination.
    ///   - type: Destination type; `DICOM` by default.
    ///   - linkedDestination: Id of the destination that a LINKED one stands for.
    ///   - linkedQRToReferredAccount: Whether studies that result go to the account of the `LINKED` destination, not to
    ///     the one that searches.
    ///   - linkedQRActivityInReferredAccount: Whether `DESTINATION_SEARCH` activities go to the linked destination's
    ///     account; `LINKED` destinations only.
    ///   - distributedDestinations: JSON array of destination ids served in round-robin order; `DISTRIBUTING`
    ///     destinations only.
    ///   - path: Folder path; required for `FOLDER` destinations.
    ///   - aeTitle: AE title of the destination; needed for the DICOM type.
    ///   - address: Network address of the destination; needed for the DICOM type.
    ///   - port: Port of the destination; DICOM destinations require it.
    ///   - canQueryRetrieve: Whether the destination supports query/retrieve triggered by HL7 messages.
    ///   - canRetrieveThin: Whether thin studies can be retrieved from the destination.
    ///   - canSearch: Whether the destination can be searched.
    ///   - canSearchMWL: Whether the modality worklist of the destination can be searched.
    ///   - canPushHL7: Whether HL7 messages can be pushed to the destination.
    ///   - squelchPushIfImagesUnchanged: Whether to suppress pushes by routing rules when the image count is unchanged.
    ///   - squelchPushIfRoutedByHL7: Whether to suppress pushes that stem from HL7-triggered routing.
    ///   - hl7Address: Network address of the attached HL7 destination; required for `VIRTUAL` destinations.
    ///   - hl7Port: Port of the attached HL7 destination; required for `VIRTUAL` destinations.
    ///   - cEchoInterval: Seconds between C-ECHO checks of the destination.
    ///   - cEchoSchedule: Schedule of C-ECHO checks.
    ///   - fireWebhooks: Whether events of this destination fire webhooks.
    ///   - defaultQueryRetrieveLevel: Default query/retrieve level; study if not given.
    ///   - pushRelatedStudies: Whether pushing a study also pushes the namespace's related studies (same MRN or
    ///     patientid).
    ///   - gatewaySettings: Gateway settings of the destination.
    ///   - cdBurnInfo: JSON object describing the CD burning setup.
    ///   - cdBurnName: Name of the CD burner software.
    ///   - cdBurnPriority: Priority of the burner.
    ///   - sortOrder: Position in a sorted list.
    ///   - hl7FetchFilter: Transform condition, formatted as in `/hl7/transform/add`, that an HL7 message must meet to
    ///     fire a query/retrieve.
    ///   - manualPushRoles: Role ids; manual pushes to the destination need one of them.
    ///   - uiJSON: Settings of the user interface.
    public func add(
        accountID: String,
        nodeID: String,
        name: String,
        type: DestinationAddType? = nil,
        linkedDestination: String? = nil,
        linkedQRToReferredAccount: Bool? = nil,
        linkedQRActivityInReferredAccount: Bool? = nil,
        distributedDestinations: JSONValue? = nil,
        path: String? = nil,
        aeTitle: String? = nil,
        address: String? = nil,
        port: Int? = nil,
        canQueryRetrieve: Bool? = nil,
        canRetrieveThin: Bool? = nil,
        canSearch: Bool? = nil,
        canSearchMWL: Bool? = nil,
        canPushHL7: Bool? = nil,
        squelchPushIfImagesUnchanged: Bool? = nil,
        squelchPushIfRoutedByHL7: Bool? = nil,
        hl7Address: String? = nil,
        hl7Port: Int? = nil,
        cEchoInterval: Int? = nil,
        cEchoSchedule: JSONValue? = nil,
        fireWebhooks: Bool? = nil,
        defaultQueryRetrieveLevel: DestinationDefaultQueryRetrieveLevel? = nil,
        pushRelatedStudies: Bool? = nil,
        gatewaySettings: String? = nil,
        cdBurnInfo: JSONValue? = nil,
        cdBurnName: String? = nil,
        cdBurnPriority: Int? = nil,
        sortOrder: Int? = nil,
        hl7FetchFilter: JSONValue? = nil,
        manualPushRoles: [String]? = nil,
        uiJSON: JSONValue? = nil
    ) -> Query<DestinationAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("node_id", nodeID)
        form.append("name", name)
        form.append("type", type?.rawValue)
        form.append("linked_destination", linkedDestination)
        form.append("linked_qr_to_referred_account", linkedQRToReferredAccount)
        form.append("linked_qr_activity_in_referred_account", linkedQRActivityInReferredAccount)
        form.append("distributed_destinations", distributedDestinations)
        form.append("path", path)
        form.append("aetitle", aeTitle)
        form.append("address", address)
        form.append("port", port)
        form.append("can_query_retrieve", canQueryRetrieve)
        form.append("can_retrieve_thin", canRetrieveThin)
        form.append("can_search", canSearch)
        form.append("can_search_mwl", canSearchMWL)
        form.append("can_push_hl7", canPushHL7)
        form.append("sqlch_psh_if_img_unchg", squelchPushIfImagesUnchanged)
        form.append("sqlch_psh_if_route_hl7", squelchPushIfRoutedByHL7)
        form.append("hl7_address", hl7Address)
        form.append("hl7_port", hl7Port)
        form.append("c_echo_interval", cEchoInterval)
        form.append("c_echo_schedule", cEchoSchedule)
        form.append("fire_webhooks", fireWebhooks)
        form.append("default_query_retrieve_level", defaultQueryRetrieveLevel?.rawValue)
        form.append("push_related_studies", pushRelatedStudies)
        form.append("gateway_settings", gatewaySettings)
        form.append("cd_burn_info", cdBurnInfo)
        form.append("cd_burn_name", cdBurnName)
        form.append("cd_burn_priority", cdBurnPriority)
        form.append("sort_order", sortOrder)
        form.append("hl7_fetch_filter", hl7FetchFilter)
        form.append("manual_push_roles", list: manualPushRoles)
        form.append("ui_json", uiJSON)
        return Query(client, Call("/destination/add"), form)
    }

    /// Changes a destination.
    ///
    /// Permission: destination_edit.
    ///
    /// Sent as `POST /destination/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NODE_NOT_FOUND`, `INVALID_NODE_TYPE`,
    /// `INVALID_VALUE`, `DUP_AETITLE`, `INVALID_FLAG`, `INVALID_INTEGER`, `INVALID_SCHEDULE`, `INVALID_CD_BURN_INFO` or
    /// `INVALID_DISTRIBUTED_DESTINATION`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the destination.
    ///   - name: Name of the destination.
    ///   - path: Folder path of the destination.
    ///   - aeTitle: AE title of the destination.
    ///   - address: Network address of the destination.
    ///   - port: Port of the destination.
    ///   - nodeID: Id of the node in charge of the destination.
    ///   - canQueryRetrieve: Whether the destination supports query/retrieve triggered by HL7 messages.
    ///   - canRetrieveThin: Whether thin studies can be retrieved from the destination.
    ///   - canSearch: Whether the destination can be searched.
    ///   - canSearchMWL: Whether the modality worklist of the destination can be searched.
    ///   - canPushHL7: Whether HL7 messages can be pushed to the destination.
    ///   - squelchPushIfImagesUnchanged: Whether to suppress pushes by routing rules when the image count is unchanged.
    ///   - squelchPushIfRoutedByHL7: Whether to suppress pushes that stem from HL7-triggered routing.
    ///   - hl7Address: Network address of the attached HL7 destination.
    ///   - hl7Port: Port of the attached HL7 destination.
    ///   - cEchoInterval: Seconds between C-ECHO checks of the destination.
    ///   - cEchoSchedule: Schedule of C-ECHO checks.
    ///   - fireWebhooks: Whether events of this destination fire webhooks.
    ///   - defaultQueryRetrieveLevel: Default query/retrieve level; study if not given.
    ///   - pushRelatedStudies: Whether pushing a study also pushes the namespace's related studies (same MRN or
    ///     patientid).
    ///   - gatewaySettings: Gateway settings of the destination.
    ///   - cdBurnInfo: JSON object describing the CD burning setup.
    ///   - cdBurnName: Name of the CD burner software.
    ///   - cdBurnPriority: Priority of the burner.
    ///   - sortOrder: Position in a sorted list.
    ///   - hl7FetchFilter: Transform condition, formatted as in `/hl7/transform/add`, that an HL7 message must meet to
    ///     fire a query/retrieve.
    ///   - manualPushRoles: Role ids; manual pushes to the destination need one of them.
    ///   - linkedQRToReferredAccount: Whether studies that result go to the account of the `LINKED` destination, not to
    ///     the one that searches.
    ///   - linkedQRActivityInReferredAccount: Whether `DESTINATION_SEARCH` activities go to the linked destination's
    ///     account; `LINKED` destinations only.
    ///   - distributedDestinations: JSON array of destination ids served in round-robin order; `DISTRIBUTING`
    ///     destinations only.
    ///   - uiJSON: Settings of the user interface.
    public func set(
        uuid: String,
        name: String? = nil,
        path: String? = nil,
        aeTitle: String? = nil,
        address: String? = nil,
        port: Int? = nil,
        nodeID: String? = nil,
        canQueryRetrieve: Bool? = nil,
        canRetrieveThin: Bool? = nil,
        canSearch: Bool? = nil,
        canSearchMWL: Bool? = nil,
        canPushHL7: Bool? = nil,
        squelchPushIfImagesUnchanged: Bool? = nil,
        squelchPushIfRoutedByHL7: Bool? = nil,
        hl7Address: String? = nil,
        hl7Port: Int? = nil,
        cEchoInterval: Int? = nil,
        cEchoSchedule: JSONValue? = nil,
        fireWebhooks: Bool? = nil,
        defaultQueryRetrieveLevel: DestinationDefaultQueryRetrieveLevel? = nil,
        pushRelatedStudies: Bool? = nil,
        gatewaySettings: String? = nil,
        cdBurnInfo: JSONValue? = nil,
        cdBurnName: String? = nil,
        cdBurnPriority: Int? = nil,
        sortOrder: Int? = nil,
        hl7FetchFilter: JSONValue? = nil,
        manualPushRoles: [String]? = nil,
        linkedQRToReferredAccount: Bool? = nil,
        linkedQRActivityInReferredAccount: Bool? = nil,
        distributedDestinations: JSONValue? = nil,
        uiJSON: JSONValue? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("path", path)
        form.append("aetitle", aeTitle)
        form.append("address", address)
        form.append("port", port)
        form.append("node_id", nodeID)
        form.append("can_query_retrieve", canQueryRetrieve)
        form.append("can_retrieve_thin", canRetrieveThin)
        form.append("can_search", canSearch)
        form.append("can_search_mwl", canSearchMWL)
        form.append("can_push_hl7", canPushHL7)
        form.append("sqlch_psh_if_img_unchg", squelchPushIfImagesUnchanged)
        form.append("sqlch_psh_if_route_hl7", squelchPushIfRoutedByHL7)
        form.append("hl7_address", hl7Address)
        form.append("hl7_port", hl7Port)
        form.append("c_echo_interval", cEchoInterval)
        form.append("c_echo_schedule", cEchoSchedule)
        form.append("fire_webhooks", fireWebhooks)
        form.append("default_query_retrieve_level", defaultQueryRetrieveLevel?.rawValue)
        form.append("push_related_studies", pushRelatedStudies)
        form.append("gateway_settings", gatewaySettings)
        form.append("cd_burn_info", cdBurnInfo)
        form.append("cd_burn_name", cdBurnName)
        form.append("cd_burn_priority", cdBurnPriority)
        form.append("sort_order", sortOrder)
        form.append("hl7_fetch_filter", hl7FetchFilter)
        form.append("manual_push_roles", list: manualPushRoles)
        form.append("linked_qr_to_referred_account", linkedQRToReferredAccount)
        form.append("linked_qr_activity_in_referred_account", linkedQRActivityInReferredAccount)
        form.append("distributed_destinations", distributedDestinations)
        form.append("ui_json", uiJSON)
        return Query(client, Call("/destination/set"), form)
    }

    /// Deletes a destination.
    ///
    /// Permission: destination_edit.
    ///
    /// Sent as `POST /destination/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the destination.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/destination/delete"), form)
    }

    // MARK: - Search and retrieval

    /// Starts a search in a destination.
    ///
    /// The start and the end accept `__TODAY__`, `__YESTERDAY__` and `__N_DAYS_AGO__`, in the time zone of the user.
    /// With `study_request_id` only the criteria of the request count, and the results come through
    /// `/study/request/get`. Custom fields may be given by id or by name.
    ///
    /// Permission: destination_search.
    ///
    /// Sent as `POST /destination/search`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_SUPPORTED`, `INVALID_FIELD_NAME`,
    /// `INVALID_REGEXP`, `INSUFFICIENT_CRITERIA` or `CAN_NOT_TRACK`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the destination.
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - studyRequestID: Id of the study request.
    ///   - copyTo: Id of the namespace that gets copies of retrieved and `create_thin` studies.
    ///   - pushTo: Id of a destination that retrieved studies are pushed to.
    ///   - createThin: Maximum thin studies to create at once, in place of a results activity.
    ///   - createStudy: Maximum studies to retrieve at once, in place of creating a results activity.
    ///   - refetchStudy: Whether to fetch search results again when their studies were already fetched.
    ///   - shareEmail: Email that later `/destination/retrieve` calls share the studies with.
    ///   - bundleID: Number that groups the searches of one bundle.
    ///   - customfields: Values of custom fields, by the id of the field, for the studies that `/destination/retrieve`
    ///     brings. A key is sent behind `customfield-`.
    ///   - customfieldsByName: Values of custom fields, by the name of the field, for the studies that
    ///     `/destination/retrieve` brings. A key is sent in quotes behind `customfield-`.
    ///   - anonymize: JSON object of the anonymization rules for retrieved studies.
    ///   - anonymizes: Anonymization rules by study field; each takes precedence over `anonymize`. A key is sent behind
    ///     `anonymize_`.
    ///   - trackingNumber: Tracking number, a UUID, by which a report on this search can be requested.
    ///   - studyUID: UID of the study to find.
    ///   - patientName: Patient's name to find.
    ///   - patientID: Patient ID to find.
    ///   - accessionNumber: Accession number to search for.
    ///   - referringPhysician: Referring physician to find.
    ///   - modality: Imaging modality code.
    ///   - startDatetime: Start of the search range, as a DICOM date-time.
    ///   - endDatetime: End of the search range, as a DICOM date-time.
    ///   - patientSex: Patient's sex to find.
    ///   - patientBirthDate: Patient's birth date to find.
    ///   - queryFields: Additional query fields as a JSON object.
    ///   - resultFields: JSON array of the DICOM tags requested from the destination.
    public func search(
        uuid: String,
        nodeID: String? = nil,
        serialNo: String? = nil,
        studyRequestID: String? = nil,
        copyTo: String? = nil,
        pushTo: String? = nil,
        createThin: Int? = nil,
        createStudy: Int? = nil,
        refetchStudy: Bool? = nil,
        shareEmail: String? = nil,
        bundleID: Int? = nil,
        customfields: [String: String]? = nil,
        customfieldsByName: [String: String]? = nil,
        anonymize: JSONValue? = nil,
        anonymizes: [String: String]? = nil,
        trackingNumber: String? = nil,
        studyUID: String? = nil,
        patientName: String? = nil,
        patientID: String? = nil,
        accessionNumber: String? = nil,
        referringPhysician: String? = nil,
        modality: String? = nil,
        startDatetime: String? = nil,
        endDatetime: String? = nil,
        patientSex: String? = nil,
        patientBirthDate: String? = nil,
        queryFields: JSONValue? = nil,
        resultFields: JSONValue? = nil
    ) -> Query<DestinationSearchResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("study_request_id", studyRequestID)
        form.append("copy_to", copyTo)
        form.append("push_to", pushTo)
        form.append("create_thin", createThin)
        form.append("create_study", createStudy)
        form.append("refetch_study", refetchStudy)
        form.append("share_email", shareEmail)
        form.append("bundle_id", bundleID)
        form.append(prefix: "customfield-", customfields)
        form.append(quotedPrefix: "customfield-", customfieldsByName)
        form.append("anonymize", anonymize)
        form.append(prefix: "anonymize_", anonymizes)
        form.append("tracking_number", trackingNumber)
        form.append("study_uid", studyUID)
        form.append("patient_name", patientName)
        form.append("patientid", patientID)
        form.append("accession_number", accessionNumber)
        form.append("referring_physician", referringPhysician)
        form.append("modality", modality)
        form.append("start_datetime", startDatetime)
        form.append("end_datetime", endDatetime)
        form.append("patient_sex", patientSex)
        form.append("patient_birth_date", patientBirthDate)
        form.append("query_fields", queryFields)
        form.append("result_fields", resultFields)
        return Query(client, Call("/destination/search", session: .alternative(["node_id", "serial_no"])), form)
    }

    /// Generates a report on the searches with a given tracking number.
    ///
    /// Permission: destination_search.
    ///
    /// Sent as `POST /destination/search/report`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - trackingNumber: Tracking number of the search to report.
    ///   - email: Email address that receives the report.
    public func searchReport(
        trackingNumber: String,
        email: String? = nil
    ) -> Query<DestinationSearchReportResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("tracking_number", trackingNumber)
        form.append("email", email)
        return Query(client, Call("/destination/search/report"), form)
    }

    /// Retrieves a study out of a destination.
    ///
    /// Custom fields passed here override, one by one, those of the earlier `/destination/search`.
    ///
    /// Permission: destination_search.
    ///
    /// Sent as `POST /destination/retrieve`.
    ///
    /// Give `activityID`, or `studyRequestFoundID` with `sendMethod`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - activityID: Id of the activity `DESTINATION_SEARCH` whose result is retrieved.
    ///   - customfields: Values of custom fields of the retrieved study, by the id of the field. A key is sent behind
    ///     `customfield-`.
    ///   - studyRequestFoundID: Id of the search result to retrieve and return for a study request.
    ///   - sendMethod: How to send a study in answer to a study request.
    public func retrieve(
        activityID: String? = nil,
        customfields: [String: String]? = nil,
        studyRequestFoundID: String? = nil,
        sendMethod: DestinationRetrieveSendMethod? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("activity_id", activityID)
        form.append(prefix: "customfield-", customfields)
        form.append("study_request_found_id", studyRequestFoundID)
        form.append("send_method", sendMethod?.rawValue)
        form.requireAny(["activity_id"], ["study_request_found_id", "send_method"])
        return Query(client, Call("/destination/retrieve"), form)
    }

    /// Searches the modality worklist of a destination.
    ///
    /// Permission: destination_search.
    ///
    /// Sent as `POST /destination/search/mwl`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `NOT_SUPPORTED` or `INSUFFICIENT_CRITERIA`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the destination.
    ///   - studyID: Id of the study whose orders are sought.
    ///   - patientName: Patient's name to find.
    ///   - patientID: Patient ID to find.
    ///   - accessionNumber: Accession number to search for.
    ///   - patientSex: Patient's sex to find.
    ///   - patientBirthDate: Patient's birth date to find.
    ///   - orderNumber: Order number to find.
    ///   - orderDate: Order date to find.
    public func searchMWL(
        uuid: String,
        studyID: String,
        patientName: String? = nil,
        patientID: String? = nil,
        accessionNumber: String? = nil,
        patientSex: String? = nil,
        patientBirthDate: String? = nil,
        orderNumber: String? = nil,
        orderDate: String? = nil
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_id", studyID)
        form.append("patient_name", patientName)
        form.append("patientid", patientID)
        form.append("accession_number", accessionNumber)
        form.append("patient_sex", patientSex)
        form.append("patient_birth_date", patientBirthDate)
        form.append("order_number", orderNumber)
        form.append("order_date", orderDate)
        return Query(client, Call("/destination/search/mwl"), form)
    }
}

// MARK: - Choices

/// A value of `type` in `/destination/add`.
public struct DestinationAddType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `DICOM`
    public static let dicom = Self(rawValue: "DICOM")

    /// `FOLDER`
    public static let folder = Self(rawValue: "FOLDER")

    /// `ACCELERATOR`
    public static let accelerator = Self(rawValue: "ACCELERATOR")

    /// `VIRTUAL`
    public static let virtual = Self(rawValue: "VIRTUAL")

    /// `BURNER`
    public static let burner = Self(rawValue: "BURNER")

    /// `XDS`
    public static let xds = Self(rawValue: "XDS")

    /// `LINKED`
    public static let linked = Self(rawValue: "LINKED")

    /// `DISTRIBUTING`
    public static let distributing = Self(rawValue: "DISTRIBUTING")

    /// `UPLOADER`
    public static let uploader = Self(rawValue: "UPLOADER")
}

/// A value of `default_query_retrieve_level` in `/destination/add`, `/destination/set`.
public struct DestinationDefaultQueryRetrieveLevel: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `study`
    public static let study = Self(rawValue: "study")

    /// `series`
    public static let series = Self(rawValue: "series")

    /// `image`
    public static let image = Self(rawValue: "image")
}

/// A value of `send_method` in `/destination/retrieve`.
public struct DestinationRetrieveSendMethod: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `share`
    public static let share = Self(rawValue: "share")

    /// `duplicate`
    public static let duplicate = Self(rawValue: "duplicate")
}
