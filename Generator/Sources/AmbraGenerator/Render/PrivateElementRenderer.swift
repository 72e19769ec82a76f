/// Writes the dictionary of private elements as packed text.
enum PrivateElementRenderer {
    static func files(_ elements: PrivateElements) -> [GeneratedFile] {
        guard !elements.rows.isEmpty else { return [] }
        var table = PackedTable(source: "\(SpecFolder.path)/dicom")
        table.declaration = [
            "/// What is known of private elements as packed text, for reading and printing only.", "///",
            "/// A line `|CREATOR` starts the elements of a creator.",
        ]
        table.name = "PrivateElementTable"
        table.parts = [
            PackedTable.Part(
                name: "elements", doc: "`TAG|VR VR|VM|Name`; `xx` is the block's number, any other `x` any digit",
                lines: lines(elements.rows))
        ]
        return table.files(in: DictionaryRenderer.folder)
    }

    private static func lines(_ rows: [DICOMTables.Row]) -> [String] {
        let creators = Dictionary(grouping: rows) { $0["private_creator"] ?? "" }
        return creators.sorted { $0.key < $1.key }.flatMap { creator, rows in
            ["|\(creator)"]
                + rows.map { row in
                    let vrs = PrivateElements.alternatives(row).joined(separator: " ")
                    return [row["tag"] ?? "", vrs, row["VM"] ?? "", row["name"] ?? ""].joined(separator: "|")
                }.sorted()
        }
    }
}
