// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

public import struct Foundation.Date

/// Studies and their images.
public struct StudyService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Reading

    /// Lists the studies the user may see, newest first.
    ///
    /// The flags of `/study/get` work here too.
    ///
    /// Sent as `POST /study/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - extra: Whether to return the extra data of `/study/get`.
    ///   - limitHL7: Largest number of HL7 messages with each study.
    public func list(extra: Bool? = nil, limitHL7: Int? = nil) -> PagedQuery<Study, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("extra", extra)
        form.append("limit.hl7", limitHL7)
        return PagedQuery(client, Call("/study/list", repeats: .safe, rows: "studies"), form)
    }

    /// Returns a study.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `POST /study/get`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameter uuid: Id of the study.
    public func get(uuid: String) -> Query<Study, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/get", repeats: .safe), form)
    }

    /// Returns a report as PDF.
    ///
    /// Sent as `POST /study/pdf/hl7`, without a session.
    ///
    /// - Parameter uuid: Id of the report.
    public func pdfHL7(uuid: String) -> Query<BinaryContent, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/pdf/hl7", session: .none, repeats: .safe), form)
    }

    // MARK: - Sharing

    /// Shares a study.
    ///
    /// Sent as `POST /study/share`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Give `uuid`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Give nothing or `name`, or `first` with `last`.
    ///
    /// Further parameters may be given; add them with `parameter(_:_:)`.
    ///
    /// Refused with `SHARE_FAILED`.
    ///
    /// - Parameters:
    ///   - status: Status to set.
    ///   - nodeID: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - uuid: Id of the study.
    ///   - studyUID: Study Instance UID.
    ///   - storageNamespace: Namespace that stores the study.
    ///   - phiNamespace: Namespace of the patient's data.
    ///   - name: Name of the recipient.
    ///   - first: First name of the recipient.
    ///   - last: Last name of the recipient.
    ///   - tags: Words to set.
    ///   - until: Last day of the share.
    ///   - from: Start of the share.
    ///   - cover: Cover page. Sent in base64.
    ///   - formValue: Form to fill in.
    ///   - weight: Weight of the share.
    ///   - settings: Settings of the share.
    ///   - settingsByName: Single settings by name. A key is sent behind `setting_`.
    ///   - customfieldsByName: Custom fields by name. A key is sent in quotes behind `customfield-`.
    ///   - code: Share code. Deprecated: Use name. Not in the vendor's documentation.
    public func share(
        status: StudyShareStatus,
        nodeID: String? = nil,
        serialNo: String? = nil,
        uuid: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil,
        name: String? = nil,
        first: String? = nil,
        last: String? = nil,
        tags: [String]? = nil,
        until: Date? = nil,
        from: Date? = nil,
        cover: [UInt8]? = nil,
        form formValue: JSONValue? = nil,
        weight: Double? = nil,
        settings: JSONValue? = nil,
        settingsByName: [String: String]? = nil,
        customfieldsByName: [String: String]? = nil,
        code: String? = nil
    ) -> Query<StudyShareResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("status", status.rawValue)
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("uuid", uuid)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.append("name", name)
        form.append("first", first)
        form.append("last", last)
        form.append("tags", list: tags)
        form.append("until", date: until)
        form.append("from", dateTime: from)
        form.append("cover", base64: cover)
        form.append("form", formValue)
        form.append("weight", weight)
        form.append("settings", settings)
        form.append(prefix: "setting_", settingsByName)
        form.append(quotedPrefix: "customfield-", customfieldsByName)
        form.append("code", code)
        form.requireAny(["uuid"], ["study_uid", "storage_namespace", "phi_namespace"])
        form.allowAny(["name"], ["first", "last"])
        return Query(client, Call("/study/share", session: .alternative(["node_id", "serial_no"])), form)
    }

    /// Deletes a study.
    ///
    /// Sent as `POST /study/delete`, with the session if there is one.
    ///
    /// - Parameter uuid: Id of the study.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/study/delete", session: .optional), form)
    }
}

// MARK: - Choices

/// A value of `status` in `/study/share`.
public struct StudyShareStatus: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `READY`
    public static let ready = Self(rawValue: "READY")

    /// `NOT READY`
    public static let notReady = Self(rawValue: "NOT READY")

    /// `2nd`
    public static let value2nd = Self(rawValue: "2nd")
}
