// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// What is known of private elements as packed text, for reading and printing only.
///
/// A line `|CREATOR` starts the elements of a creator.
enum PrivateElementTable {
    /// `TAG|VR VR|VM|Name`; `xx` is the block's number, any other `x` any digit
    static let elements = "\(elements1)\n\(elements2)\n\(elements3)\n\(elements4)\n\(elements5)\n\(elements6)\n\(elements7)\n\(elements8)\n\(elements9)\n\(elements10)"
}
