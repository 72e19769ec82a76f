#if Tools
import AmbraSDK
import DICOM
import Platform

/// An upload's report as lines, JSON and exit status.
struct UploadSummary: Sendable {
    let report: UploadReport
    /// Whether incomplete studies were made ready all the same.
    var allowsIncompleteStudies = false
    /// The symbolic links that the scan met.
    var links = LinkCount()
    /// What proves who approved the files: `keys`, or `unsigned`; `nil` when no review was required.
    var review: String?

    // MARK: - Status

    var status: ExitStatus {
        if report.isInterrupted { return .interrupted }
        if report.studies.contains(where: { $0.error.map(ExitStatus.init) == .different }) { return .different }
        if report.isComplete { return .done }
        return commonFailure?.status ?? .incomplete
    }

    /// Why no study got through, when it is one reason for all: it says more than "some of it failed".
    private var commonFailure: CommandFailure? {
        guard report.refused.isEmpty else { return nil }
        let failures = report.studies.map { $0.error.map { CommandFailure($0) } }
        guard let first = failures.first, failures.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    // MARK: - Lines

    /// One line a study: what was sent, and what is proven.
    var lines: [String] { report.studies.map(line) }

    private func line(_ study: UploadedStudy) -> String {
        let sent = "\(study.sentImages) of \(Amounts.count(study.images, "image")) of study \(study.studyUID)"
        let text =
            switch study.outcome {
            case .verified:
                "\(Amounts.count(study.images, "image")) of study \(study.studyUID) ready, verified against storage "
                    + "(\(Amounts.bytes(study.sentBytes)), uuid \(study.uuid ?? "-"))"
            case .incomplete where allowsIncompleteStudies: "\(sent) ready, without the files that failed"
            case .incomplete: "\(sent) sent; not made ready, because files of it failed"
            case .interrupted: "\(sent) sent before the interruption"
            case .failed:
                "\(sent) sent; failed: \(study.error.map { CommandFailure($0).message } ?? "no reason known")"
            }
        return TerminalText.escaped(text)
    }

    /// Files that failed or were refused.
    var failures: [FileFailure] { report.refused + report.studies.flatMap(\.failures) }

    /// What to do after an interruption or a failure.
    var advice: String? {
        if report.isInterrupted {
            return "interrupted after \(Amounts.count(report.sentImages, "image")); "
                + "run the same command again to finish"
        }
        guard !report.isComplete else { return nil }
        if let commonFailure { return commonFailure.message }
        guard !report.refused.isEmpty else { return "not everything arrived; run the same command again" }
        let incomplete = !allowsIncompleteStudies && report.studies.contains { $0.outcome == .incomplete }
        let way = incomplete ? ", or give --allow-incomplete to make a study ready without its bad files" : ""
        return "not everything could be sent; fix the files and run the same command again\(way)"
    }

    // MARK: - JSON

    var json: JSONValue {
        [
            "format": .string(ReportFormat.upload.rawValue),
            "complete": .bool(report.isComplete),
            "interrupted": .bool(report.isInterrupted),
            "images": JSONValue(count: report.sentImages),
            "studies": .array(report.studies.map(Self.json)),
            "refused": Self.json(report.refused),
            "skipped": Self.json(report.skipped),
            "links_outside": links.json,
            "review": JSONValue(text: review),
        ]
    }

    private static func json(_ study: UploadedStudy) -> JSONValue {
        [
            "study_uid": .string(study.studyUID),
            "uuid": JSONValue(text: study.uuid),
            "namespace": .string(study.namespace),
            "outcome": .string(study.outcome.rawValue),
            "images": JSONValue(count: study.images),
            "sent_images": JSONValue(count: study.sentImages),
            "sent_bytes": JSONValue(bytes: study.sentBytes),
            "failures": json(study.failures),
            "error": JSONValue(text: study.error.map { OptionWords.spelled($0.description) }),
        ]
    }

    private static func json(_ files: [FileFailure]) -> JSONValue {
        files.map(\.inOptions).json
    }
}
#endif
