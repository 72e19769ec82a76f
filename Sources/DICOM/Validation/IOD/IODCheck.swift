/// Compares objects with the information object definition of their SOP class (PS3.3) and with the dictionary (PS3.6).
///
/// ```swift
/// let report = try IODCheck().report(on: DICOMFile.read(path: "image.dcm"))
/// for finding in report.findings { print(finding) }
/// ```
///
/// Attributes of type 1 must be there with a value, those of type 2 must be there. Attributes of types 1C and 2C depend
/// on conditions that are not known here: none is called missing, and one of type 1C that is there must have a value. A
/// module that is not mandatory counts when the object holds an attribute of its own. Elements of content items are
/// asked for as their value type says. Private elements are not looked at. Sequences within two others are checked by
/// the dictionary only, but for content items, which are checked at any depth.
///
/// An object without findings may still not conform: conditions, defined terms and the pixels' consistency are not
/// checked.
public struct IODCheck: Hashable, Sendable {
    /// Findings of each severity to keep of one object, at least 1; later ones are counted. Default: 1,000.
    public var limit = 1000

    /// Creates a check.
    public init() {}

    /// What is wrong with a data set.
    ///
    /// - Parameters:
    ///   - dataSet: The elements of an object.
    ///   - meta: File meta information, whose UIDs are compared; empty when there is none.
    /// - Throws: ``DICOMError`` and nothing else, when the file cannot give the bytes any more.
    public func findings(of dataSet: DataSet, meta: DataSet = DataSet()) throws -> [IODFinding] {
        try report(on: dataSet, meta: meta, reading: []).findings
    }

    /// What is wrong with a file, and what reading it found.
    ///
    /// - Throws: ``DICOMError`` and nothing else, when the file cannot give the bytes any more.
    public func report(on file: DICOMFile) throws -> IODReport {
        try report(on: file.dataSet, meta: file.fileMeta, reading: file.findings)
    }

    /// Reads a file whole, but for its pixels, and says what is wrong with it.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``DICOMFile/read(_:options:)``.
    @_disfavoredOverload
    public func check(_ source: ByteSource, options: ReadingOptions = ReadingOptions()) throws -> IODReport {
        try check(source, options: options, .stated)
    }

    package func check(
        _ source: ByteSource, options: ReadingOptions = ReadingOptions(), _: ThrownType = .stated
    ) throws(DICOMError) -> IODReport {
        let file = try DICOMFile.read(source, options: options)
        return try report(on: file.dataSet, meta: file.fileMeta, reading: file.findings)
    }

    private func report(
        on dataSet: DataSet, meta: DataSet, reading: [Finding]
    ) throws(DICOMError) -> IODReport {
        var log = IODLog(limit: limit)
        let identity = IdentityCheck(dataSet: dataSet, meta: meta)
        let sopClass = try identity.sopClass()
        let iod = sopClass.flatMap { IOD.iod(ofSOPClass: $0) }
        identity.checkClass(sopClass, iod, &log)
        for finding in reading {
            guard let words = finding.kind.words else { continue }
            log.add(finding.kind.severity, .encoding, at: finding.tag?.hexadecimal ?? "", tag: finding.tag, words)
        }
        try identity.check(sopClass, &log)
        var walk = IODWalk(log: log)
        if !meta.isEmpty { try walk.visit(meta, IODWalk.Level(nil)) }
        let scope = iod?.scope(holding: dataSet.lazy.map(\.tag))
        try walk.visit(dataSet, IODWalk.Level(scope))
        return IODReport(
            sopClassName: sopClass.flatMap { DICOMDictionary.name(forUID: $0) }, iodName: iod?.name,
            findings: walk.log.sorted, omittedFindings: walk.log.omitted, identity: try InstanceIdentity(dataSet))
    }
}

/// Findings of one object, up to a limit for each severity, so that warnings never leave an error without a place.
struct IODLog {
    let limit: Int
    private var findings: [IODFinding.Severity: [IODFinding]] = [:]
    private(set) var omitted = 0

    init(limit: Int) { self.limit = max(limit, 1) }

    /// The worst first; those of one severity stay in their order.
    var sorted: [IODFinding] { IODFinding.Severity.allCases.reversed().flatMap { findings[$0] ?? [] } }

    mutating func add(
        _ severity: IODFinding.Severity, _ kind: IODFinding.Kind, at place: String = "", tag: Tag? = nil,
        _ message: @autoclosure () -> String
    ) {
        guard findings[severity]?.count ?? 0 < limit else {
            omitted += 1
            return
        }
        findings[severity, default: []].append(IODFinding(severity, kind, at: place, tag: tag, message()))
    }
}
