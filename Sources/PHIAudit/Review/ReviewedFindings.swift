/// How many files of a report have which worst finding: what somebody who approves has approved all the same.
package struct ReviewedFindings: Sendable, Hashable {
    private let files: [AuditFinding.Severity: Int]
    /// Files that were not examined, or not to the end.
    package let failures: Int

    package init(files: [AuditFinding.Severity: Int], failures: Int) {
        self.files = files.filter { $0.value > 0 }
        self.failures = failures
    }

    /// How many files have a worst finding.
    package func files(_ severity: AuditFinding.Severity) -> Int { files[severity] ?? 0 }

    /// Whether a file should have been looked at.
    package var areSevere: Bool { failures > 0 || files.keys.contains { $0 >= .likely } }

    /// In words, the most severe first.
    package var words: String {
        var parts = AuditFinding.Severity.allCases.reversed().filter { files($0) > 0 }.map { "\(files($0)) \($0)" }
        if !parts.isEmpty { parts[0] = "worst finding of each file: " + parts[0] }
        if failures > 0 { parts.append("\(failures) not examined") }
        return parts.isEmpty ? "no finding" : parts.joined(separator: ", ")
    }

    /// What is signed.
    var text: String {
        let counts = AuditFinding.Severity.allCases.map { "\($0) \(files($0))" }
        return (counts + ["failures \(failures)"]).joined(separator: " ")
    }
}
