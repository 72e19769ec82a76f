import DICOM
import Platform

/// Neighboring files of a series that have the same findings.
struct AuditCard {
    private let audit: FileAudit
    private let signature: [String]
    private var count = 0
    private var last = ""
    private var pictures: [String] = []

    init(_ audit: FileAudit) {
        self.audit = audit
        signature =
            audit.findings.map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.place) \($0.detail)" }
            + [audit.error?.detail ?? "", "\(audit.isStatedDeidentified)"]
    }

    func isOfSameKind(as other: AuditCard) -> Bool { signature == other.signature }

    func isOfSameSeries(as other: AuditCard) -> Bool {
        audit.seriesInstanceUID == other.audit.seriesInstanceUID
            && audit.studyInstanceUID == other.audit.studyInstanceUID
    }

    mutating func add(_ audit: FileAudit, picture: String?) {
        count += 1
        last = audit.shownPath
        // Words instead of pictures are written once.
        if let picture, pictures.last != picture { pictures.append(picture) }
    }

    func html(showsValues: Bool) -> String {
        var title = HTMLText.escaped(audit.shownPath)
        if count > 1 { title += " <small>to \(HTMLText.escaped(last)), \(count) files with the same findings</small>" }
        let state =
            audit.isStatedDeidentified ? "says that identity was removed" : "does not say that identity was removed"
        var output = "<article><h4>\(title)</h4><p class=\"state\">\(state)</p>\n"
        if !pictures.isEmpty { output += "<div class=\"pictures\">\(pictures.joined())</div>\n" }
        if let error = audit.error {
            output += "<p class=\"likely\">not examined: \(HTMLText.escaped(error.description))</p>"
        } else if audit.findings.isEmpty {
            output += "<p>no finding</p>"
        } else {
            output += table(showsValues: showsValues)
        }
        if audit.omittedFindings > 0 { output += "<p>and \(audit.omittedFindings) more findings</p>" }
        return output + "</article>\n"
    }

    private func table(showsValues: Bool) -> String {
        var output = "<table><tr><th></th><th>what</th><th>where</th><th>why</th><th>form</th></tr>\n"
        for finding in audit.findings {
            let form = showsValues ? finding.value ?? finding.masked : finding.masked
            let cells = [
                PagePieces.badge(finding.severity), HTMLText.escaped(finding.kind.words),
                "<code>\(HTMLText.escaped(finding.place))</code> \(HTMLText.escaped(finding.elementName ?? ""))",
                HTMLText.escaped(finding.detail), HTMLText.escaped(form),
            ]
            output += "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
        }
        return output + "</table>\n"
    }
}
