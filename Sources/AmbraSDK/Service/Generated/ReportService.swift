// Written by `make generate` from Generator/Spec/service/report.yaml. Do not edit.

/// Reports built in the background.
public struct ReportService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Returns the progress of a report.
    ///
    /// At 100 percent, fetch it with `/report/zip`.
    ///
    /// Sent as `POST /report/status`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `REPORT_FAILED`.
    ///
    /// - Parameter reportID: Id of the report.
    public func status(reportID: String) -> Query<ReportStatusResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("report_id", reportID)
        return Query(client, Call("/report/status", repeats: .safe), form)
    }

    /// Downloads a finished report as a zip file.
    ///
    /// Reports expire 4 hours after they are built, or 10 minutes after the download. Answers with HTTP status 404 when
    /// there is nothing to send.
    ///
    /// Sent as `POST /report/zip`.
    ///
    /// - Parameter reportID: Id of the report.
    public func zip(reportID: String) -> Query<BinaryContent, NoVerbs, Mode> {
        var form = Form()
        form.append("report_id", reportID)
        return Query(client, Call("/report/zip"), form)
    }
}
