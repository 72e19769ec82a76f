// Written by `make generate` from Generator/Spec/service/hl7.yaml. Do not edit.

/// HL7 messages, their templates and transforms.
public struct HL7Service<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Messages

    /// Lists the HL7 messages of an account.
    ///
    /// To find an accession number, filter the field `accession_number_h->'12345'` by `equals` 1.
    ///
    /// Permission: hl7_message_view.
    ///
    /// Sent as `POST /hl7/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String) -> PagedQuery<HL7, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/hl7/list", repeats: .safe, rows: "messages"), form)
    }

    /// Adds an HL7 message.
    ///
    /// With `__DG_LOAD_FROM_MRN__` as its accession number, the numbers of the studies that match the message's MRN are
    /// filled in.
    ///
    /// Sent as `POST /hl7/add`, without a session.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `INVALID_MESSAGE`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node.
    ///   - message: Text of the HL7 message.
    ///   - accessionNumber: Accession number replacing the one in the HL7 message.
    public func add(
        uuid: String,
        serialNo: String,
        message: String,
        accessionNumber: String? = nil
    ) -> Query<HL7AddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        form.append("message", message)
        form.append("accession_number", accessionNumber)
        return Query(client, Call("/hl7/add", session: .none), form)
    }

    /// Returns an HL7 message.
    ///
    /// Sent as `POST /hl7/get`, with the session unless `nodeID` and `serialNo` are given.
    ///
    /// Give nothing or `studyID`, or `studyUID` with `storageNamespace` and `phiNamespace`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the HL7 message.
    ///   - raw: Whether the raw HL7 message is returned too.
    ///   - nodeID: Id of the node. With `serial_no` it replaces a session.
    ///   - serialNo: Serial number of the node. With its id it replaces a session.
    ///   - studyID: Id of the study. The storage triplet may replace it.
    ///   - studyUID: Study Instance UID, a part of the storage triplet that may replace the study id.
    ///   - storageNamespace: Id of the storage namespace, a part of the storage triplet that may replace the study id.
    ///   - phiNamespace: Id of the PHI namespace, a part of the storage triplet that may replace the study id.
    public func get(
        uuid: String,
        raw: Bool,
        nodeID: String? = nil,
        serialNo: String? = nil,
        studyID: String? = nil,
        studyUID: String? = nil,
        storageNamespace: String? = nil,
        phiNamespace: String? = nil
    ) -> Query<HL7, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("raw", raw)
        form.append("node_id", nodeID)
        form.append("serial_no", serialNo)
        form.append("study_id", studyID)
        form.append("study_uid", studyUID)
        form.append("storage_namespace", storageNamespace)
        form.append("phi_namespace", phiNamespace)
        form.allowAny(["study_id"], ["study_uid", "storage_namespace", "phi_namespace"])
        return Query(client, Call("/hl7/get", session: .alternative(["node_id", "serial_no"]), repeats: .safe), form)
    }

    /// Deletes an HL7 message.
    ///
    /// Permission: `hl7_message_delete`, or `study_report_delete` on the study of the message.
    ///
    /// Sent as `POST /hl7/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the HL7 message.
    public func delete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/hl7/delete"), form)
    }

    /// Returns the study's latest HL7 report.
    ///
    /// Sent as `POST /hl7/study/report`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter studyID: Id of the study.
    public func studyReport(studyID: String) -> Query<HL7StudyReportResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        return Query(client, Call("/hl7/study/report", repeats: .safe), form)
    }

    /// Extracts the report from an HL7 message and attaches it to the matching studies.
    ///
    /// Sent as `POST /hl7/extract/report`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `NOT_CONFIGURED`.
    ///
    /// - Parameter uuid: Id of the HL7 message.
    public func extractReport(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/hl7/extract/report"), form)
    }

    /// Parses an HL7 message and returns its fields with their values.
    ///
    /// Sent as `POST /hl7/parse/fields`, without a session.
    ///
    /// Refused with `MISSING_FIELDS` or `INVALID_MESSAGE`.
    ///
    /// - Parameters:
    ///   - message: Text of the HL7 message.
    ///   - fields: Fields to return, in the notation of `/hl7/transform/add`.
    public func parseFields(message: String, fields: [String]? = nil) -> Query<HL7ParseFieldsResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("message", message)
        form.append("fields", list: fields)
        return Query(client, Call("/hl7/parse/fields", session: .none, repeats: .safe), form)
    }

    // MARK: - Templates

    /// Lists the account's HL7 templates.
    ///
    /// Permission: hl7_template_view.
    ///
    /// Sent as `POST /hl7/template/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter accountID: Id of the account.
    public func templateList(accountID: String) -> Query<HL7TemplateListResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return Query(client, Call("/hl7/template/list", repeats: .safe), form)
    }

    /// Adds an HL7 template to an account.
    ///
    /// The body is HL7 text with template expressions over study fields, such as `{$patient_name}`, custom fields, the
    /// radreport and the HL7 message. Outside of expressions, `__COUNTER-XXX__`, `__LCOUNTER-XXX__`,
    /// `__REDIRECT_LINK-UUID__`, `__DIRECT_LINK-UUID__`, `__RADREPORT_LINE-N-FIELDNAME__`, `__EPIC_LUMENS__` and
    /// `__EPIC_UUID__` are replaced. The helpers `$current_timestamp`, `translate_time_zone` and `datetime_to_dicom`
    /// may be used.
    ///
    /// Permission: hl7_template_edit.
    ///
    /// Sent as `POST /hl7/template/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_HL7`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the template.
    ///   - bodyValue: HL7 message text containing replacement expressions.
    public func templateAdd(
        accountID: String,
        name: String,
        body bodyValue: String
    ) -> Query<HL7TemplateAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("body", bodyValue)
        return Query(client, Call("/hl7/template/add"), form)
    }

    /// Changes an HL7 template.
    ///
    /// Permission: hl7_template_edit.
    ///
    /// Sent as `POST /hl7/template/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `INVALID_HL7`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the template.
    ///   - name: Name of the template.
    ///   - bodyValue: HL7 message text containing replacement expressions.
    public func templateSet(
        uuid: String,
        name: String,
        body bodyValue: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("body", bodyValue)
        return Query(client, Call("/hl7/template/set"), form)
    }

    /// Returns an HL7 template.
    ///
    /// Permission: hl7_template_view.
    ///
    /// Sent as `POST /hl7/template/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the template.
    public func templateGet(uuid: String) -> Query<HL7Template, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/hl7/template/get", repeats: .safe), form)
    }

    /// Renders an HL7 template with a study's data.
    ///
    /// Permission: hl7_template_view.
    ///
    /// Sent as `POST /hl7/template/render`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the template.
    ///   - studyID: Id of the study.
    ///   - hl7ID: Id of the HL7 message.
    ///   - text: Whether to return text instead of JSON.
    ///   - hex: Whether to return the text as a hexdump instead of JSON.
    public func templateRender(
        uuid: String,
        studyID: String,
        hl7ID: String? = nil,
        text: Bool? = nil,
        hex: Bool? = nil
    ) -> Query<HL7TemplateRenderResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("study_id", studyID)
        form.append("hl7_id", hl7ID)
        form.append("text", text)
        form.append("hex", hex)
        return Query(client, Call("/hl7/template/render", repeats: .safe), form)
    }

    /// Deletes an HL7 template.
    ///
    /// Permission: hl7_template_edit.
    ///
    /// Sent as `POST /hl7/template/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the template.
    public func templateDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/hl7/template/delete"), form)
    }

    // MARK: - Transforms

    /// Lists the account's HL7 transforms.
    ///
    /// Permission: hl7_transform_view.
    ///
    /// Sent as `POST /hl7/transform/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func transformList(accountID: String) -> PagedQuery<HL7Transform, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/hl7/transform/list", repeats: .safe, rows: "transforms"), form)
    }

    /// Adds an HL7 transform to an account.
    ///
    /// A field is named `SEGMENT_FIELD` or `SEGMENT_FIELD_COMPONENT`, counted from one, such as `PID_1`. A number may
    /// follow the segment, such as `OBX-3_7_4`. Conditions map fields to regular expressions, all of which must match.
    /// Replacements map fields to templates over the HL7 fields. `__UUID__`, `__COUNTER-XXX__` and `__LCOUNTER-XXX__`
    /// work as in `/namespace/anonymize`.
    ///
    /// Permission: hl7_transform_edit.
    ///
    /// Sent as `POST /hl7/transform/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `DUPLICATE_ORDER_BY`, `NOT_LIST`,
    /// `INVALID_CONDITION` or `INVALID_REPLACEMENT`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account.
    ///   - name: Name of the transform.
    ///   - orderBy: Position; transforms run in ascending order.
    ///   - conditions: JSON array of the conditions for the transform.
    ///   - replacements: JSON array of transform replacements.
    public func transformAdd(
        accountID: String,
        name: String,
        orderBy: Int,
        conditions: JSONValue,
        replacements: JSONValue
    ) -> Query<HL7TransformAddResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("name", name)
        form.append("order_by", orderBy)
        form.append("conditions", conditions)
        form.append("replacements", replacements)
        return Query(client, Call("/hl7/transform/add"), form)
    }

    /// Changes an HL7 transform.
    ///
    /// Permission: hl7_transform_edit.
    ///
    /// Sent as `POST /hl7/transform/set`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `DUPLICATE_ORDER_BY`, `NOT_LIST`,
    /// `INVALID_CONDITION` or `INVALID_REPLACEMENT`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the transform.
    ///   - name: Name of the transform.
    ///   - orderBy: Position; transforms run in ascending order.
    ///   - conditions: JSON array of the conditions for the transform.
    ///   - replacements: JSON array of transform replacements.
    public func transformSet(
        uuid: String,
        name: String,
        orderBy: Int,
        conditions: JSONValue,
        replacements: JSONValue
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("name", name)
        form.append("order_by", orderBy)
        form.append("conditions", conditions)
        form.append("replacements", replacements)
        return Query(client, Call("/hl7/transform/set"), form)
    }

    /// Returns an HL7 transform.
    ///
    /// Permission: hl7_transform_view.
    ///
    /// Sent as `POST /hl7/transform/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the transform.
    public func transformGet(uuid: String) -> Query<HL7Transform, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/hl7/transform/get", repeats: .safe), form)
    }

    /// Deletes an HL7 transform.
    ///
    /// Permission: hl7_transform_edit.
    ///
    /// Sent as `POST /hl7/transform/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameter uuid: Id of the transform.
    public func transformDelete(uuid: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        return Query(client, Call("/hl7/transform/delete"), form)
    }

    /// Tests an HL7 transform.
    ///
    /// Permission: hl7_transform_view.
    ///
    /// Sent as `POST /hl7/transform/test`.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_PERMITTED`.
    ///
    /// - Parameter hl7: HL7 message to transform.
    public func transformTest(hl7: String) -> Query<HL7TransformTestResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("hl7", hl7)
        return Query(client, Call("/hl7/transform/test", repeats: .safe), form)
    }
}
