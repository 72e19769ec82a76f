#if Tools
import AmbraSDK

/// A download's report as a line, JSON and exit status.
struct DownloadSummary: Sendable {
    let report: DownloadReport
    let folder: String

    var status: ExitStatus {
        if report.isInterrupted { return .interrupted }
        if let discrepancy = report.discrepancy { return ExitStatus(discrepancy) }
        return report.isComplete ? .done : .incomplete
    }

    /// What is on disk now.
    var line: String {
        var parts = ["\(Amounts.count(report.written.count, "image")) written (\(Amounts.bytes(report.bytes)))"]
        if !report.kept.isEmpty { parts.append("\(report.kept.count) were there already") }
        if !report.failures.isEmpty { parts.append("\(report.failures.count) failed") }
        let state = report.isComplete ? "complete" : "not complete"
        return TerminalText.escaped(
            "study \(report.studyUID) in \(folder): \(parts.joined(separator: ", ")); \(state), "
                + "\(Amounts.count(report.images, "image")) in storage")
    }

    /// What to do after an interruption or a failure.
    var advice: String? {
        if report.isInterrupted {
            return "interrupted after \(Amounts.count(report.written.count, "image")); "
                + "run the same command again to fetch the rest"
        }
        if let discrepancy = report.discrepancy { return discrepancy.description }
        return report.isComplete ? nil : "not everything arrived; run the same command again to fetch the rest"
    }

    var json: JSONValue {
        [
            "study_uid": .string(report.studyUID),
            "folder": .string(folder),
            "complete": .bool(report.isComplete),
            "interrupted": .bool(report.isInterrupted),
            "discrepancy": JSONValue(text: report.discrepancy?.description),
            "images": JSONValue(count: report.images),
            "bytes": JSONValue(bytes: report.bytes),
            "written": JSONValue(texts: report.written),
            "kept": JSONValue(texts: report.kept),
            "failures": report.failures.map(\.inOptions).json,
        ]
    }
}
#endif
