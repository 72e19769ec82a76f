// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// Table E.3.10-1 of PS3.15 as packed text, one line a row, sorted.
enum SafePrivateTable {
    /// `TAG|VR or empty|private creator`; `xx` is the block's number
    static let attributes = """
        0019xx0C|IS|SIEMENS MR HEADER
        """
}
