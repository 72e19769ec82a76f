// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DataSet {
    /// Length, to End, UL 1. Retired.
    public var lengthToEnd: Int? { first(0x0008_0001) }
    /// Image Type, CS 2-n.
    public var imageType: [String]? { all(0x0008_0008) }
    /// Patient ID, LO 1.
    public var patientID: String? { first(0x0010_0020) }
    /// CTDIvol, FD 1.
    public var ctdiVol: Double? { first(0x0018_9345) }
    /// CTDI Phantom Type Code Sequence, SQ 1.
    public var ctdiPhantomTypeCodeSequence: [DataSet]? { all(0x0018_9346) }
}
