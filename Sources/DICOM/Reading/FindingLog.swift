/// Collects findings, or turns the first one into an error.
struct FindingLog {
    private(set) var findings: [Finding] = []
    private let isStrict: Bool
    private let limit: Int

    init(_ options: ReadingOptions) {
        isStrict = options.isStrict
        limit = options.limits.findings
    }

    mutating func report(_ kind: Finding.Kind, offset: Int, tag: Tag? = nil) throws(DICOMError) {
        if isStrict {
            throw DICOMError(.malformed, "not conformant: \(kind.rawValue)", offset: offset, tag: tag)
        }
        if findings.count < limit { findings.append(Finding(kind, offset: offset, tag: tag)) }
    }

    /// Takes over what another log has found.
    mutating func report(_ findings: [Finding]) throws(DICOMError) {
        for finding in findings { try report(finding.kind, offset: finding.offset, tag: finding.tag) }
    }

    /// Notes an element whose tag is not above the one before it.
    mutating func follow(_ header: ElementHeader, _ last: Tag?) throws(DICOMError) {
        guard let last, header.tag <= last else { return }
        let kind: Finding.Kind = header.tag == last ? .duplicateTag : .tagsOutOfOrder
        try report(kind, offset: header.start, tag: header.tag)
    }

    /// Looks at the values of a data set.
    mutating func reportValues(of dataSet: DataSet, _ options: ReadingOptions) throws(DICOMError) {
        try report(dataSet.valueFindings(limit: options.limits.findings))
    }
}
