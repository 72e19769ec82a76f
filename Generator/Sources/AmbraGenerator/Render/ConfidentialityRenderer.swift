/// Writes the tables of the confidentiality profile as packed text.
enum ConfidentialityRenderer {
    private static let folder = "Sources/Deidentification/Profile/Generated"

    static func files(_ tables: ConfidentialityTables) -> [GeneratedFile] {
        guard !tables.attributes.isEmpty else { return [] }
        return profile(tables).files(in: folder) + safePrivate(tables).files(in: folder)
    }

    private static func profile(_ tables: ConfidentialityTables) -> PackedTable {
        var table = PackedTable(source: "\(SpecFolder.path)/dicom")
        table.declaration = [
            "/// Tables E.1-1 and E.3.4-1 of PS3.15 and CID 7050 as packed text, one line a row, sorted.", "///",
            "/// Options are a letter a column, `-` for an empty cell, in the order of ``ProfileOptions``.",
        ]
        table.name = "ConfidentialityTable"
        table.parts = [
            PackedTable.Part(
                name: "attributes", doc: "`TAG|code|options`",
                lines: lines(tables.attributes) { [$0["tag"], $0["basic_profile"], options($0)] }),
            PackedTable.Part(
                name: "contentItems", doc: "`code value|coding scheme|value type|code|options`",
                lines: lines(tables.contentItems) {
                    let keys = [$0["code_value"], $0["coding_scheme_designator"], $0["value_type"]]
                    return keys + [$0["basic_profile"], options($0)]
                }),
            PackedTable.Part(
                name: "methodCodes", doc: "`code value|coding scheme|column|meaning`",
                lines: lines(tables.methodCodes) {
                    [$0["code_value"], $0["coding_scheme_designator"], $0["profile_column"], $0["code_meaning"]]
                }),
        ]
        return table
    }

    private static func safePrivate(_ tables: ConfidentialityTables) -> PackedTable {
        var table = PackedTable(source: "\(SpecFolder.path)/dicom")
        table.declaration = ["/// Table E.3.10-1 of PS3.15 as packed text, one line a row, sorted."]
        table.name = "SafePrivateTable"
        table.parts = [
            PackedTable.Part(
                name: "attributes", doc: "`TAG|VR or empty|private creator`; `xx` is the block's number",
                lines: lines(tables.safePrivate) { [$0["tag"], $0["VR"], $0["private_creator"]] })
        ]
        return table
    }

    private static func options(_ row: DICOMTables.Row) -> String {
        ConfidentialityTables.options.map { column in
            let cell = row[column] ?? ""
            return cell.isEmpty ? "-" : cell
        }.joined()
    }

    private static func lines(_ rows: [DICOMTables.Row], _ cells: (DICOMTables.Row) -> [String?]) -> [String] {
        rows.map { row in cells(row).map { $0 ?? "" }.joined(separator: "|") }.sorted()
    }
}
