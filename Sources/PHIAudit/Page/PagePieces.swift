import Foundation

/// Pieces of the page.
enum PagePieces {
    static func badge(_ severity: AuditFinding.Severity) -> String {
        "<span class=\"badge \(severity)\">\(severity)</span>"
    }

    static func image(_ png: [UInt8], width: Int, height: Int) -> String {
        let data = Data(png).base64EncodedString()
        return "<img width=\"\(width)\" height=\"\(height)\" alt=\"\" src=\"data:image/png;base64,\(data)\">"
    }

    static let style = """
        body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1f24}\
        h1{margin-bottom:.2rem}h2{margin-top:2.2rem;font-size:1.15rem;word-break:break-all}\
        h3{font-size:1rem;color:#444c56;word-break:break-all}h4{margin:0;font-size:.95rem;word-break:break-all}\
        h4 small{font-weight:normal;color:#57606a}.lead,.state{color:#57606a}.state{margin:.1rem 0 .5rem}\
        article{border:1px solid #d0d7de;border-radius:8px;padding:.8rem 1rem;margin:.8rem 0}\
        table{border-collapse:collapse;margin:.5rem 0}td,th{text-align:left;padding:.2rem .8rem .2rem 0;\
        vertical-align:top;border-bottom:1px solid #eaeef2}code{font-size:.85em;word-break:break-all}\
        .pictures{display:flex;flex-wrap:wrap;gap:.5rem}.pictures img{background:#000}\
        .none{border:1px dashed #8c959f;padding:1rem;max-width:14rem;color:#57606a}\
        .badge{border-radius:9px;padding:0 .5rem;font-size:.8rem;white-space:nowrap}\
        .identified{background:#82071e;color:#fff}.likely{background:#bc4c00;color:#fff}\
        .possible{background:#ffdf5d}.note{background:#eaeef2}\
        @media print{article{break-inside:avoid}}
        """
}
