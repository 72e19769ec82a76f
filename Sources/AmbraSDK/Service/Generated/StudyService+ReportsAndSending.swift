// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

extension StudyService {
    // MARK: - Reports and sending

    /// Pushes the study to a given destination.
    ///
    /// Permission: study_push.
    ///
    /// Sent as `POST /study/push`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `PENDING` or `NOT_READY`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - destinationID: Id of the destination to push to.
    ///   - ping: Whether the response includes the ping job.
    ///   - batchNo: Batch number, for pushes to a CD burner.
    public func push(
        uuid: String,
        destinationID: String,
        ping: Bool,
        batchNo: String? = nil
    ) -> Query<StudyPushResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("destination_id", destinationID)
        form.append("ping", ping)
        form.append("batch_no", batchNo)
        return Query(client, Call("/study/push"), form)
    }

    /// Pushes an HL7 message of a study to a destination.
    ///
    /// Without `hl7_template_id`, an ORM message is made. `hl7_id` may also be `first_TYPE` or `last_TYPE` (such as
    /// `first_ORM` or `last_ADT`) for the first or last message of that type.
    ///
    /// Permission: study_push.
    ///
    /// Sent as `POST /study/push/hl7`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED` or `NO_HL7_SUPPORT`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - destinationID: Id of the destination to push to.
    ///   - hl7TemplateID: Id of the HL7 template.
    ///   - hl7ID: Id of the HL7 message for the template.
    ///   - once: Whether to send the message at most once.
    public func pushHL7(
        uuid: String,
        destinationID: String,
        hl7TemplateID: String? = nil,
        hl7ID: String? = nil,
        once: Bool? = nil
    ) -> Query<StudyPushHL7Response, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("destination_id", destinationID)
        form.append("hl7_template_id", hl7TemplateID)
        form.append("hl7_id", hl7ID)
        form.append("once", once)
        return Query(client, Call("/study/push/hl7"), form)
    }

    /// Returns the HL7 message of a study as a PDF report.
    ///
    /// Answers with HTTP status 404 when there is nothing to send.
    ///
    /// Permission: study_report_hl7_view.
    ///
    /// Sent as `POST /study/pdf/hl7`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - hl7ID: Id of the HL7 message behind the PDF report.
    public func pdfHL7(uuid: String, hl7ID: String) -> Query<BinaryContent, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("hl7_id", hl7ID)
        return Query(client, Call("/study/pdf/hl7", repeats: .safe), form)
    }

    /// Faxes the HL7 message of a study as a PDF report.
    ///
    /// Permission: study_report_hl7_view.
    ///
    /// Sent as `POST /study/fax/hl7`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `INVALID_PHONE` or `PDF_FAILED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the study.
    ///   - hl7ID: Id of the HL7 message behind the PDF report.
    ///   - number: Fax number the PDF report goes to.
    public func faxHL7(uuid: String, hl7ID: String, number: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("hl7_id", hl7ID)
        form.append("number", number)
        return Query(client, Call("/study/fax/hl7"), form)
    }

    /// Starts a detailed report on a study.
    ///
    /// Poll `/report/status` until done, then fetch the file with `/report/zip`.
    ///
    /// Permission: study_report_detail.
    ///
    /// Sent as `POST /study/report/detail`.
    ///
    /// Refused with `MISSING_FIELDS`, `REPORT_ERROR`, `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`,
    /// `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameters:
    ///   - accountID: Id of the account to limit the report to.
    ///   - limit: Maximum rows in the report, default 30,000; exceeding it is an error.
    public func reportDetail(
        accountID: String,
        limit: Int? = nil
    ) -> Query<StudyReportDetailResponse, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        form.append("limit", limit)
        return Query(client, Call("/study/report/detail"), form)
    }

    /// Starts a series report with a line for each series of the studies uploaded or harvested in the last hours given.
    ///
    /// Each line holds Patient ID, StudyInstanceUID, SeriesInstanceUID, Acquisition Date (0008,0022) and the number of
    /// images. Poll `/report/status` until done, then fetch the file with `/report/zip`.
    ///
    /// Permission: study_report_detail.
    ///
    /// Sent as `POST /study/report/series`.
    ///
    /// Refused with `MISSING_FIELDS` or `REPORT_ERROR`.
    ///
    /// - Parameters:
    ///   - namespaceID: Id of the namespace the report covers.
    ///   - hours: Number of past hours; studies acquired in them are reported.
    ///   - email: Email address or addresses that receive the finished report.
    ///   - limit: Maximum studies in the report, default 30,000; exceeding it is an error.
    public func reportSeries(
        namespaceID: String,
        hours: Int,
        email: String,
        limit: Int? = nil
    ) -> Query<StudyReportSeriesResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("namespace_id", namespaceID)
        form.append("hours", hours)
        form.append("email", email)
        form.append("limit", limit)
        return Query(client, Call("/study/report/series"), form)
    }
}
