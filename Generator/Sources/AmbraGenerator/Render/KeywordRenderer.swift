/// Writes a tag and a typed property for every keyword of PS3.6.
struct KeywordRenderer {
    /// An element with a keyword and one tag: those of repeating groups and the marks of items have none.
    private struct Entry {
        let name: String
        let number: String
        let row: DICOMTables.Row

        var doc: String {
            let retired = row["retired"] == "1" ? " Retired." : ""
            return "/// \(row["name"] ?? ""), \(row["VR"] ?? "") \(row["VM"] ?? "").\(retired)"
        }
    }

    private let entries: [Entry]

    init(_ tables: DICOMTables) {
        let names = Self.names(tables)
        entries = tables.elements.compactMap { row in
            guard let tag = row["tag"], let keyword = row["keyword"], !keyword.isEmpty else { return nil }
            guard !tag.contains("x"), !tag.hasPrefix("FFFE") else { return nil }
            let name = names[keyword] ?? Self.member(keyword)
            return Entry(name: Keyword.escaped(name), number: "0x\(tag.prefix(4))_\(tag.suffix(4))", row: row)
        }.sorted { $0.number < $1.number }
    }

    /// The Swift names of keywords that ``member(_:)`` would spell badly.
    static func names(_ tables: DICOMTables) -> [String: String] {
        Dictionary(
            tables.swiftNames.map { ($0["keyword"] ?? "", $0["name"] ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    /// `SOPInstanceUID` becomes `sopInstanceUID`: the capitals of an abbreviation at the start are made small, but
    /// for the last one, which starts the next word.
    static func member(_ keyword: String) -> String {
        let run = keyword.prefix { $0.isUppercase || $0.isNumber }
        if run.count == keyword.count { return keyword.lowercased() }
        let head = run.count > 1 && run.last?.isLetter == true ? run.dropLast() : run
        return head.lowercased() + keyword.dropFirst(head.count)
    }

    /// Elements that one file holds: two lines each.
    private static let longest = 700

    func files() -> [GeneratedFile] {
        stride(from: 0, to: entries.count, by: Self.longest).enumerated().flatMap { number, start in
            let part = entries[start..<min(start + Self.longest, entries.count)]
            return [
                file("Tag+Keywords\(number + 1)", "Tag", part) { entry in
                    "    public static var \(entry.name): Tag { Tag(\(entry.number)) }"
                },
                file("DataSet+Keywords\(number + 1)", "DataSet", part) { entry in
                    let type = Self.type(entry.row["VR"] ?? "")
                    let isSingle = entry.row["VM"] == "1" && entry.row["VR"] != "SQ"
                    return isSingle
                        ? "    public var \(entry.name): \(type)? { first(\(entry.number)) }"
                        : "    public var \(entry.name): [\(type)]? { all(\(entry.number)) }"
                },
            ]
        }
    }

    private func file(
        _ name: String, _ type: String, _ part: ArraySlice<Entry>, _ member: (Entry) -> String
    ) -> GeneratedFile {
        let head = [SwiftWriter.header("\(SpecFolder.path)/dicom"), "// swift-format-ignore-file", ""]
        let body = part.flatMap { ["    \($0.doc)", member($0)] }
        let text = (head + ["extension \(type) {"] + body + ["}"]).joined(separator: "\n") + "\n"
        return GeneratedFile(path: "\(DictionaryRenderer.folder)/\(name).swift", text: text)
    }

    /// What a value of a VR is in Swift. Alternatives that differ in size only by what the pixels are stay bytes.
    private static func type(_ vr: String) -> String {
        switch vr {
        case "SQ": "DataSet"
        case "PN": "PersonName"
        case "UI": "UID"
        case "DA": "DICOMDate"
        case "TM": "DICOMTime"
        case "DT": "DICOMDateTime"
        case "DS": "DecimalString"
        case "IS": "IntegerString"
        case "AS": "AgeString"
        case "AT": "Tag"
        case "US", "SS", "UL", "SL", "US or SS": "Int"
        case "SV": "Int64"
        case "UV": "UInt64"
        case "FL": "Float"
        case "FD": "Double"
        case "AE", "CS", "LO", "LT", "SH", "ST", "UC", "UR", "UT": "String"
        default: "BulkValue"
        }
    }
}
