import Foundation

/// The tables of PS3.15 annex E and of CID 7050.
struct ConfidentialityTables: Sendable {
    var attributes: [DICOMTables.Row] = []
    var contentItems: [DICOMTables.Row] = []
    var methodCodes: [DICOMTables.Row] = []
    var safePrivate: [DICOMTables.Row] = []

    /// The option columns of table E.1-1, in the order of the packed cells.
    static let options = [
        "retain_safe_private", "retain_uids", "retain_device_identity", "retain_institution_identity",
        "retain_patient_characteristics", "retain_longitudinal_full_dates", "retain_longitudinal_modified_dates",
        "clean_descriptors", "clean_structured_content", "clean_graphics",
    ]

    private static let codes: Set<String> = [
        "D", "Z", "X", "K", "C", "U", "Z/D", "X/Z", "X/D", "X/Z/D", "X/Z/U*",
    ]

    init() {}

    /// Reads the tables that are there.
    init(folder: URL, problems: inout [Problem]) {
        attributes = Self.actions(folder, "confidentiality_profile.csv", ["tag"] + Self.options, &problems)
        contentItems = Self.actions(
            folder, "clean_structured_content_items.csv", ["code_value", "coding_scheme_designator", "value_type"],
            &problems)
        methodCodes = DICOMTables.rows(
            folder, "deidentification_method_codes.csv",
            needing: ["code_value", "coding_scheme_designator", "code_meaning", "profile_column"], &problems)
        safePrivate = DICOMTables.rows(
            folder, "safe_private.csv", needing: ["private_creator", "tag", "VR", "VM"], &problems)
    }

    /// A table with action codes: a code that the engine does not know must not become a line that it skips.
    private static func actions(
        _ folder: URL, _ file: String, _ columns: [String], _ problems: inout [Problem]
    ) -> [DICOMTables.Row] {
        let rows = DICOMTables.rows(folder, file, needing: columns + ["basic_profile"], &problems)
        for (index, row) in rows.enumerated() {
            let mark = Mark(file: "\(SpecFolder.path)/dicom/\(file)", line: index + 2)
            if !codes.contains(row["basic_profile"] ?? "") {
                let message = "is no action code; allowed are \(codes.sorted().joined(separator: ", "))"
                problems.append(Problem(mark: mark, place: "basic_profile", message: message))
            }
            for option in options where !["", "K", "C"].contains(row[option] ?? "") {
                problems.append(Problem(mark: mark, place: option, message: "must be K, C or empty"))
            }
        }
        return rows
    }
}
