// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension UID {
    /// Verification SOP Class, 1.2.840.10008.1.1.
    public static var verification: UID { UID(unchecked: "1.2.840.10008.1.1") }
}
