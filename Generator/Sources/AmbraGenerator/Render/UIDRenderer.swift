/// Writes a Swift name for every registered UID: those of transfer syntaxes as members of their own type.
struct UIDRenderer {
    private struct Entry {
        let name: String
        let uid: String
        let isSyntax: Bool
        let doc: String
    }

    private let entries: [Entry]

    init(_ tables: DICOMTables) {
        let names = KeywordRenderer.names(tables)
        entries = tables.uids.compactMap { row in
            guard let uid = row["uid"], let keyword = row["keyword"], !keyword.isEmpty else { return nil }
            guard let type = row["type"], !Self.nameless.contains(type) else { return nil }
            let name = Keyword.escaped(names[keyword] ?? KeywordRenderer.member(keyword))
            let isSyntax = type == "Transfer Syntax"
            let retired = row["retired"] == "1" ? " Retired." : ""
            let title = row["name"] ?? ""
            let kind = isSyntax || title.hasSuffix(type) ? "" : " (\(type))"
            return Entry(name: name, uid: uid, isSyntax: isSyntax, doc: "/// \(title)\(kind), \(uid).\(retired)")
        }.sorted { $0.uid < $1.uid }
    }

    /// Object identifiers of directories, which no data set holds.
    private static let nameless: Set<String> = ["LDAP OID"]

    func files() -> [GeneratedFile] {
        let syntaxes = file("TransferSyntax+Registered", "TransferSyntax", entries.filter(\.isSyntax)) { entry in
            "TransferSyntax(rawValue: \"\(entry.uid)\")"
        }
        let others = file("UID+Registered", "UID", entries.filter { !$0.isSyntax }) { entry in
            "UID(unchecked: \"\(entry.uid)\")"
        }
        return [syntaxes, others].compactMap(\.self)
    }

    private func file(
        _ name: String, _ type: String, _ entries: [Entry], _ value: (Entry) -> String
    ) -> GeneratedFile? {
        guard !entries.isEmpty else { return nil }
        let head = [SwiftWriter.header("\(SpecFolder.path)/dicom"), "// swift-format-ignore-file", ""]
        let body = entries.flatMap { entry in
            ["    \(entry.doc)", "    public static var \(entry.name): \(type) { \(value(entry)) }"]
        }
        let text = (head + ["extension \(type) {"] + body + ["}"]).joined(separator: "\n") + "\n"
        return GeneratedFile(path: "\(DictionaryRenderer.folder)/\(name).swift", text: text)
    }
}
