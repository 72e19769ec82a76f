// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// What is known of private elements as packed text, for reading and printing only.
///
/// A line `|CREATOR` starts the elements of a creator.
enum PrivateElementTable {
    /// `TAG|VR VR|VM|Name`; `xx` is the block's number, any other `x` any digit
    static let elements = [elements1, elements2, elements3, elements4, elements5, elements6, elements7, elements8, elements9, elements10].joined(separator: "\n")
}
