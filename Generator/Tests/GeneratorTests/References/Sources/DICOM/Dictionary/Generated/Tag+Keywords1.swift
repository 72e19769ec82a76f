// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension Tag {
    /// Length, to End, UL 1. Retired.
    public static var lengthToEnd: Tag { Tag(0x0008_0001) }
    /// Image Type, CS 2-n.
    public static var imageType: Tag { Tag(0x0008_0008) }
    /// Patient ID, LO 1.
    public static var patientID: Tag { Tag(0x0010_0020) }
    /// CTDIvol, FD 1.
    public static var ctdiVol: Tag { Tag(0x0018_9345) }
    /// CTDI Phantom Type Code Sequence, SQ 1.
    public static var ctdiPhantomTypeCodeSequence: Tag { Tag(0x0018_9346) }
}
