#if Tools
import AmbraSDK
import DICOM
import PHIAudit
import Platform

extension FolderAudit {
    /// What the run ends with.
    func status(failingOn threshold: AuditFinding.Severity) -> ExitStatus {
        if let worst, worst >= threshold { return .different }
        return failures.isEmpty ? .done : .incomplete
    }

    /// Rows of groups of at least a severity.
    func table(from least: AuditFinding.Severity) -> Table {
        var table = Table([
            Table.Column(title: "SEVERITY"), Table.Column(title: "FILES", isNumber: true),
            Table.Column(title: "WHAT"), Table.Column(title: "WHERE", shrinking: .identifier, minimum: 8),
            Table.Column(title: "ELEMENT", shrinking: .text, minimum: 8), Table.Column(title: "FORM"),
            Table.Column(title: "WHY", shrinking: .text, minimum: 20),
        ])
        for group in groups where group.severity >= least {
            table.add([
                group.severity.description, String(group.files), group.kind.words, group.place, group.element,
                group.files == 1 ? group.form : group.form.isEmpty ? "" : "…", group.detail,
            ])
        }
        return table
    }

    /// One line on all files.
    var line: String {
        let parts = AuditFinding.Severity.allCases.reversed().compactMap { severity in
            filesByWorst[severity].map { "\($0) \(severity)" }
        }
        let quiet = files - filesByWorst.values.reduce(0, +)
        let found = parts.isEmpty ? "no finding" : "worst finding of each: " + parts.joined(separator: ", ")
        return "\(Amounts.count(files, "file")), \(found)"
            + (parts.isEmpty || quiet == 0 ? "" : ", \(quiet) nothing")
    }

    var json: JSONValue {
        var counts = JSONObject()
        for severity in AuditFinding.Severity.allCases.reversed() {
            counts[severity.description] = JSONValue(count: filesByWorst[severity] ?? 0)
        }
        return [
            "files": JSONValue(count: files), "dicom_files": JSONValue(count: dicomFiles),
            "worst": JSONValue(text: worst?.description), "files_by_worst": .object(counts),
            "links_outside": links.json, "findings": .array(groups.map(Self.json)),
            "files_sha256": .string(ReviewRecord.digest(of: content)),
            "content": .array(content.sorted().map(\.json)),
            "failures": failures.problems.json,
        ]
    }

    private static func json(_ group: Group) -> JSONValue {
        [
            "severity": .string(group.severity.description), "kind": .string(group.kind.rawValue),
            "place": .string(group.place), "element": JSONValue(text: group.element),
            "detail": .string(group.detail), "files": JSONValue(count: group.files),
            "first_file": .string(group.firstFile),
        ]
    }
}

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
