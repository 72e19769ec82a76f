// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// What is known of private elements as packed text, for reading and printing only.
///
/// A line `|CREATOR` starts the elements of a creator.
enum PrivateElementTable {
    /// `TAG|VR VR|VM|Name`; `xx` is the block's number, any other `x` any digit
    static let elements = """
        |ACME 1
        00290089|OB OW|1|
        0029xx10|LT US SS|1-n|Notes, free
        |SIEMENS MR HEADER
        0019xx0C|IS|1|B Value
        """
}
