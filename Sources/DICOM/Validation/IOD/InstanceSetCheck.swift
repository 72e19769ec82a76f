/// Compares objects with each other: one UID must not name two instances, a series is part of one study, and a study of
/// one patient.
///
/// ```swift
/// var set = InstanceSetCheck()
/// for path in ["image.dcm", "original.dcm"] {
///     set.add(try IODCheck().check(ByteSource(path: path)), path: path)
/// }
/// for finding in set.findings { print(finding.finding, finding.paths) }
/// ```
public struct InstanceSetCheck: Sendable {
    /// A finding and the files that it is about.
    public struct SetFinding: Hashable, Sendable {
        /// What is wrong.
        public let finding: IODFinding

        /// The first file that held the UID, and the one that does not fit it.
        public let paths: [String]
    }

    /// Instances, series and studies to remember, of each. What is beyond is not compared, which a finding of kind
    /// `incomplete` says.
    public let limit: Int

    /// What was found, in the order in which objects were added; of each severity 10,000 at most.
    public private(set) var findings: [SetFinding] = []

    private var instances: [String: String] = [:]
    private var series: [String: (study: String, path: String)] = [:]
    private var studies: [String: (patient: String, path: String)] = [:]
    /// Series and studies of which it has been said.
    private var reported: Set<String> = []
    private var isFull = false
    private var counts: [IODFinding.Severity: Int] = [:]

    /// Findings of each severity to keep.
    private static let mostFindings = 10_000

    /// Creates a check of an empty set.
    public init(limit: Int = 250_000) { self.limit = max(limit, 0) }

    /// Compares an object with those that were added before. Of files with one SOP Instance UID the bytes are compared.
    public mutating func add(_ report: IODReport, path: String) {
        let identity = report.identity
        if let instance = identity.instance { addInstance(instance, path) }
        guard let study = identity.study else { return }
        if let uid = identity.series {
            if let known = series[uid] {
                if known.study != study, isNew("\(uid) \(study)") {
                    add(
                        .error, .splitSeries, .seriesInstanceUID, "one series is in two studies",
                        [known.path, path])
                }
            } else if hasRoom(series.count) {
                series[uid] = (study, path)
            }
        }
        guard let patient = identity.patient else { return }
        if let known = studies[study] {
            if known.patient != patient, isNew("\(study) \(patient)") {
                add(.error, .splitStudy, .studyInstanceUID, "one study names two patients", [known.path, path])
            }
        } else if hasRoom(studies.count) {
            studies[study] = (patient, path)
        }
    }

    private mutating func addInstance(_ uid: String, _ path: String) {
        guard let first = instances[uid] else {
            if hasRoom(instances.count) { instances[uid] = path }
            return
        }
        if FileComparison.areEqual(first, path) {
            add(
                .note, .repeatedInstance, .sopInstanceUID, "two files hold one instance, byte for byte the same",
                [first, path])
        } else {
            add(
                .error, .repeatedInstance, .sopInstanceUID, "two different files hold one instance",
                [first, path])
        }
    }

    private mutating func isNew(_ conflict: String) -> Bool {
        reported.count < Self.mostFindings && reported.insert(conflict).inserted
    }

    private mutating func hasRoom(_ count: Int) -> Bool {
        if count < limit { return true }
        guard !isFull else { return false }
        isFull = true
        let message = "only the first \(limit) instances, series and studies are compared with each other"
        findings.append(SetFinding(finding: IODFinding(.warning, .incomplete, message), paths: []))
        return false
    }

    private mutating func add(
        _ severity: IODFinding.Severity, _ kind: IODFinding.Kind, _ tag: Tag, _ message: String, _ paths: [String]
    ) {
        guard counts[severity, default: 0] < Self.mostFindings else { return }
        counts[severity, default: 0] += 1
        let finding = IODFinding(severity, kind, at: tag.hexadecimal, tag: tag, message)
        findings.append(SetFinding(finding: finding, paths: paths))
    }
}
