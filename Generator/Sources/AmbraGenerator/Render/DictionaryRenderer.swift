/// Writes the DICOM dictionary: its tables as packed text, its keywords as Swift names.
enum DictionaryRenderer {
    static let folder = "Sources/DICOM/Dictionary/Generated"

    static func files(_ tables: DICOMTables) -> [GeneratedFile] {
        guard !tables.elements.isEmpty else { return [] }
        var table = PackedTable(source: "\(SpecFolder.path)/dicom")
        table.declaration = ["/// The registry of PS3.6 and PS3.7 as packed text, one line an entry, sorted."]
        table.name = "DictionaryTable"
        table.parts = [
            PackedTable.Part(
                name: "elements",
                doc: "`TAG|VR|VM|R or empty|Keyword|Name`",
                lines: lines(tables.elements, ["tag", "VR", "VM", "retired", "keyword", "name"])
            ),
            PackedTable.Part(
                name: "uids",
                doc: "`UID|Keyword|Type|R or empty|Name`",
                lines: lines(tables.uids, ["uid", "keyword", "type", "retired", "name"])
            ),
            PackedTable.Part(
                name: "transferSyntaxes",
                doc: "`UID|Keyword|flags|Name`; flags: e explicit, l little endian, d deflated, c encapsulated, "
                    + "y lossy, r retired",
                lines: tables.transferSyntaxes.map(syntax).sorted()
            ),
        ]
        return table.files(in: folder) + KeywordRenderer(tables).files() + UIDRenderer(tables).files()
    }

    private static func lines(_ rows: [DICOMTables.Row], _ columns: [String]) -> [String] {
        rows.map { row in
            columns.map { column in
                let cell = row[column] ?? ""
                return column == "retired" ? (cell == "1" ? "R" : "") : cell
            }.joined(separator: "|")
        }.sorted()
    }

    private static func syntax(_ row: DICOMTables.Row) -> String {
        let letters = [
            ("explicit", "e"), ("little_endian", "l"), ("deflated", "d"), ("encapsulated", "c"), ("lossy", "y"),
            ("retired", "r"),
        ]
        let flags = letters.map { row[$0.0] == "1" ? $0.1 : "" }.joined()
        return [row["uid"] ?? "", row["keyword"] ?? "", flags, row["name"] ?? ""].joined(separator: "|")
    }
}
