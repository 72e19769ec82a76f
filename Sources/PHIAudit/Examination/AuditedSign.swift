import Deidentification

extension SuspiciousText.Sign {
    /// The severity of the finding that is made of it.
    var auditSeverity: AuditFinding.Severity {
        switch severity {
        case .possible: .possible
        case .likely: .likely
        }
    }

    /// The kind of the finding that is made of it.
    var auditKind: AuditFinding.Kind {
        switch kind {
        case .date: .date
        case .name: .name
        case .telephone: .telephone
        case .email: .email
        case .address: .address
        case .network: .network
        case .nationalNumber: .nationalNumber
        }
    }
}
