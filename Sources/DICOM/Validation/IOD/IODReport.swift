/// What ``IODCheck`` finds in one object.
public struct IODReport: Hashable, Sendable {
    /// The name of the SOP class in PS3.6; `nil` when there is none, or it is not registered.
    public let sopClassName: String?

    /// The name of the IOD in small letters, such as `ct-image`; `nil` when the tables have none for the SOP class.
    public let iodName: String?

    /// What is wrong, the worst first, then in the order of the object's elements.
    public let findings: [IODFinding]

    /// Findings beyond ``IODCheck/limit``.
    public let omittedFindings: Int

    /// What tells the object from others; for ``InstanceSetCheck``.
    let identity: InstanceIdentity

    /// The worst severity; `nil` without findings.
    public var worst: IODFinding.Severity? { findings.first?.severity }

    /// How many findings have a severity.
    public func count(_ severity: IODFinding.Severity) -> Int { findings.count { $0.severity == severity } }
}

/// The UIDs and the patient that an object names.
struct InstanceIdentity: Hashable, Sendable {
    let instance: String?
    let series: String?
    let study: String?
    let patient: String?

    init(_ dataSet: DataSet) throws(DICOMError) {
        instance = try dataSet.string(.sopInstanceUID)
        series = try dataSet.string(.seriesInstanceUID)
        study = try dataSet.string(.studyInstanceUID)
        patient = PatientIdentity(id: try dataSet.string(.patientID), name: try dataSet.string(.patientName)).key
    }
}
