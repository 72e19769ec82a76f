// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

/// Tables E.1-1 and E.3.4-1 of PS3.15 and CID 7050 as packed text, one line a row, sorted.
///
/// Options are a letter a column, `-` for an empty cell, in the order of ``ProfileOptions``.
enum ConfidentialityTable {
    /// `TAG|code|options`
    static let attributes = """
        00080018|U|-K--------
        00080020|Z|-----KC---
        00100010|Z|----------
        60xx3000|X|---------C
        PRIVATE|X|C---------
        """

    /// `code value|coding scheme|value type|code|options`
    static let contentItems = """
        121022|DCM|TEXT|X|----------
        126201|DCM|DATE|X|-----KC---
        """

    /// `code value|coding scheme|column|meaning`
    static let methodCodes = """
        113100|DCM|basic_profile|Basic Application Confidentiality Profile
        113105|DCM|clean_descriptors|Clean Descriptors Option
        """
}
