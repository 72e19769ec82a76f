import DICOM
import Platform

/// The findings of many files as one HTML page for the people who review them, written piece by piece.
///
/// The page needs and loads nothing from elsewhere: no script, no address, pictures inside. Neighboring files of a
/// series with the same findings are shown together. Memory grows with the number of series, not of files.
package struct AuditPage {
    /// The number of pictures shown of a series.
    private let thumbnails: Int
    /// Whether the findings' values are shown.
    private let showsValues: Bool
    private var card: AuditCard?
    private var series: String?
    private var study: String?
    private var shownOfSeries: [Int: Int] = [:]
    private var counts = [Int](repeating: 0, count: AuditFinding.Severity.allCases.count)
    private var files = 0
    private var failures = 0

    /// Series whose pictures are counted; of further ones none are shown.
    private static let mostSeries = 100_000

    package init(thumbnails: Int, showsValues: Bool) {
        self.thumbnails = thumbnails
        self.showsValues = showsValues
    }

    /// The start of the page.
    package func opening() -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="generator" content="ambra-audit-page">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
        <meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">
        <title>PHI audit</title><style>\(PagePieces.style)</style></head><body>
        <h1>PHI audit</h1>
        <p class="lead">Look at every picture and every finding. No finding proves that nobody can be identified:
        pixels are not read as text, and pictures here are small. This page holds pictures of patients; keep it as safe
        as the files. <a href="#summary">Summary</a></p>

        """
    }

    /// The next file.
    package mutating func add(_ audit: FileAudit) -> String {
        files += 1
        if audit.error != nil { failures += 1 }
        if let worst = audit.worst { counts[worst.rawValue] += 1 }
        let next = AuditCard(audit)
        var output = ""
        if card?.isOfSameKind(as: next) != true || card?.isOfSameSeries(as: next) != true {
            output += closeCard()
            output += openSeries(of: audit)
            card = next
        }
        let picture = picture(of: audit)
        card?.add(audit, picture: picture)
        return output
    }

    /// The end of the page.
    ///
    /// - Parameter filesDigest: The digest of all files that were examined.
    package mutating func closing(filesDigest: String) -> String {
        var rows = ""
        for severity in AuditFinding.Severity.allCases.reversed() {
            rows += "<tr><td>\(PagePieces.badge(severity))</td><td>\(counts[severity.rawValue])</td></tr>"
        }
        let quiet = files - counts.reduce(0, +) - failures
        return closeCard() + (series == nil ? "" : "</section>\n") + """
            <h2 id="summary">Summary</h2>
            <table><tr><th>worst finding</th><th>files</th></tr>\(rows)
            <tr><td>nothing</td><td>\(max(quiet, 0))</td></tr>
            <tr><td>not examined</td><td>\(failures)</td></tr>
            <tr><th>all</th><th>\(files)</th></tr></table>
            <p>SHA-256 of the set of files: <code>\(HTMLText.escaped(filesDigest))</code></p>
            </body></html>

            """
    }

    private mutating func closeCard() -> String {
        defer { card = nil }
        return card?.html(showsValues: showsValues) ?? ""
    }

    private mutating func openSeries(of audit: FileAudit) -> String {
        let key = audit.seriesInstanceUID ?? ""
        guard series != key || study != audit.studyInstanceUID else { return "" }
        var output = series == nil ? "" : "</section>\n"
        if study != audit.studyInstanceUID || series == nil {
            output += "<h2>Study \(HTMLText.escaped(audit.studyInstanceUID ?? "without UID"))</h2>\n"
        }
        series = key
        study = audit.studyInstanceUID
        let name = [audit.modality ?? "", audit.seriesInstanceUID ?? "without UID"].joined(separator: " ")
        return output + "<section><h3>Series \(HTMLText.escaped(name))</h3>\n"
    }

    /// A picture of a file, while its series has room for one; words instead where its pixels cannot be drawn.
    private mutating func picture(of audit: FileAudit) -> String? {
        guard audit.error == nil, audit.sopInstanceUID != nil else { return nil }
        var hasher = Hasher()
        hasher.combine(audit.seriesInstanceUID)
        let key = hasher.finalize()
        let shown = shownOfSeries[key] ?? 0
        guard shown < thumbnails, shown > 0 || shownOfSeries.count < Self.mostSeries else { return nil }
        do throws(DICOMError) {
            let file = try DICOMFile.read(path: audit.path)
            guard let picture = try Thumbnail(file.dataSet, transferSyntax: file.transferSyntax, largestSide: 240)
            else {
                return nil
            }
            shownOfSeries[key] = shown + 1
            return PagePieces.image(picture.png, width: picture.width, height: picture.height)
        } catch {
            shownOfSeries[key] = shown + 1
            return "<div class=\"none\">\(HTMLText.escaped(error.detail)); open it in a viewer</div>"
        }
    }
}
