import Foundation

/// What collectors know of the private elements of makers.
struct PrivateElements: Sendable {
    var rows: [DICOMTables.Row] = []

    private static let file = "private_elements.csv"
    private static let vrs: Set<String> = [
        "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV", "OW",
        "PN",
        "SH", "SL", "SQ", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV",
    ]

    init() {}

    /// Reads the table if it is there.
    init(folder: URL, problems: inout [Problem]) {
        rows = DICOMTables.rows(
            folder, Self.file, needing: ["private_creator", "tag", "VR", "VM", "name", "VR_in_dcmtk_if_other"],
            &problems)
        for (index, row) in rows.enumerated() {
            let mark = Mark(file: "\(SpecFolder.path)/dicom/\(Self.file)", line: index + 2)
            let tag = row["tag"] ?? ""
            if tag.utf8.count != 8 || !tag.allSatisfy({ "0123456789ABCDEFx".contains($0) }) {
                let message = "must be eight digits of 0-9 and A-F, x for any digit"
                problems.append(Problem(mark: mark, place: "tag", message: message))
            }
            if Self.alternatives(row).isEmpty || !Self.alternatives(row).allSatisfy(Self.vrs.contains) {
                problems.append(
                    Problem(mark: mark, place: "VR", message: "must be one of the 34, or several joined by ' or '"))
            }
        }
    }

    /// The VRs in the order in which they are tried; one of the sources joins them by `_`.
    static func alternatives(_ row: DICOMTables.Row) -> [String] {
        var found: [String] = []
        for cell in [row["VR"] ?? "", row["VR_in_dcmtk_if_other"] ?? ""] {
            for vr in cell.split(whereSeparator: { $0 == " " || $0 == "_" }).map(String.init)
            where vr != "or" && !found.contains(vr) {
                found.append(vr)
            }
        }
        return found
    }
}
