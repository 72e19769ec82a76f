#if Tools
import AmbraSDK
import DICOM
import PHIAudit

/// The entry of a file in a report.
enum AuditJSON {
    static func entry(_ audit: FileAudit, _ content: ReviewRecord.File?, showsValues: Bool) -> JSONValue {
        [
            "path": .string(showsValues ? audit.path : audit.shownPath),
            "sha256": JSONValue(text: content?.digest),
            "size": content.map { JSONValue(count: $0.size) } ?? .null,
            "study_uid": JSONValue(text: audit.studyInstanceUID),
            "series_uid": JSONValue(text: audit.seriesInstanceUID),
            "sop_uid": JSONValue(text: audit.sopInstanceUID),
            "modality": JSONValue(text: audit.modality),
            "stated_deidentified": .bool(audit.isStatedDeidentified),
            "worst": JSONValue(text: audit.worst?.description),
            "findings": .array(audit.findings.map { entry($0, showsValues: showsValues) }),
            "omitted_findings": JSONValue(count: audit.omittedFindings),
            "error": JSONValue(text: audit.error?.description),
        ]
    }

    private static func entry(_ finding: AuditFinding, showsValues: Bool) -> JSONValue {
        var object = JSONObject()
        object["severity"] = .string(finding.severity.description)
        object["kind"] = .string(finding.kind.rawValue)
        object["place"] = .string(finding.place)
        object["element"] = JSONValue(text: finding.elementName)
        object["detail"] = .string(finding.detail)
        object["length"] = JSONValue(count: finding.length)
        object["masked"] = .string(finding.masked)
        if showsValues { object["value"] = JSONValue(text: finding.value) }
        return .object(object)
    }
}
#endif
