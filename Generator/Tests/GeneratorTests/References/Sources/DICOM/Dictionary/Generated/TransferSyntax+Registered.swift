// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension TransferSyntax {
    /// Implicit VR Little Endian, 1.2.840.10008.1.2.
    public static var implicitVRLittleEndian: TransferSyntax { TransferSyntax(rawValue: "1.2.840.10008.1.2") }
}
