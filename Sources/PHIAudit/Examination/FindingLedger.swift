/// Collects findings: one for each place, kind and matter, the most severe ones when there are too many.
struct FindingLedger {
    private struct Key: Hashable {
        let kind: AuditFinding.Kind
        let place: String
        let detail: String
    }

    private var positions: [Key: Int] = [:]
    private var findings: [AuditFinding] = []
    private var omitted = 0
    private let limit: Int
    let keepsValues: Bool

    init(_ options: AuditOptions) {
        limit = max(options.findings, 1)
        keepsValues = options.keepsValues
    }

    mutating func add(
        _ severity: AuditFinding.Severity, _ kind: AuditFinding.Kind, at place: String, _ detail: String,
        found text: String? = nil
    ) {
        let finding = AuditFinding(severity, kind, at: place, detail, found: text, keepsValue: keepsValues)
        let key = Key(kind: kind, place: place, detail: detail)
        if let position = positions[key] {
            let known = findings[position]
            if (severity, finding.length) > (known.severity, known.length) { findings[position] = finding }
            return
        }
        if findings.count < limit {
            positions[key] = findings.count
            findings.append(finding)
            return
        }
        omitted += 1
        guard let weakest = findings.indices.min(by: { findings[$0].severity < findings[$1].severity }),
            findings[weakest].severity < severity
        else { return }
        let old = findings[weakest]
        positions[Key(kind: old.kind, place: old.place, detail: old.detail)] = nil
        positions[key] = weakest
        findings[weakest] = finding
    }

    /// The findings by severity, then as they came.
    func result() -> (findings: [AuditFinding], omitted: Int) {
        let sorted = findings.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        return (sorted.map(\.element), omitted)
    }
}
