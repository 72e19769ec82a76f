/// Writes the tables of IODs as packed text. Items of equal attributes, which modules repeat by the hundred, are
/// written once and named by the number of their line.
struct IODRenderer {
    static func files(_ tables: IODTables) -> [GeneratedFile] {
        guard !tables.sopClasses.isEmpty else { return [] }
        var renderer = IODRenderer()
        return renderer.table(tables).files(in: DictionaryRenderer.folder)
    }

    /// Lines of the part `items`, and the number of each.
    private var items: [String] = []
    private var numbers: [String: Int] = [:]

    private mutating func table(_ tables: IODTables) -> PackedTable {
        var attributes: [String: AttributeNode] = [:]
        for row in tables.attributes {
            guard let module = row["module"], let path = row["tag_path"], let type = row["type"] else { continue }
            attributes[module, default: AttributeNode()].add(path.split(separator: "/")[...], type)
        }
        let modules = Set(tables.modules.compactMap { $0["module"] }).sorted()
        let entities = Set(tables.modules.compactMap { $0["information_entity"] }).sorted()
        var table = PackedTable(source: "\(SpecFolder.path)/dicom")
        table.declaration = [
            "/// The IODs of PS3.3 as packed text, one line an entry.", "///",
            "/// Attributes are `TAG=type`, or `TAG=type:item` for sequences, separated by spaces; `item` is a line of",
            "/// ``items``. Lines are counted from 0.",
        ]
        table.name = "IODTable"
        table.longestPart = 600
        let moduleLines = modules.map { name in
            let line = attributes[name].map { self.line($0) } ?? ""
            return line.isEmpty ? name : "\(name) \(line)"
        }
        table.parts = [
            PackedTable.Part(
                name: "sopClasses", doc: "`UID IOD`",
                lines: tables.sopClasses.map {
                    "\($0["uid"] ?? "") \($0["iod"] ?? "")"
                }.sorted()),
            PackedTable.Part(
                name: "iods", doc: "`IOD` and its modules: usage, line of ``modules``, `:`, line of ``entities``",
                lines: iods(tables.modules, modules, entities)),
            PackedTable.Part(name: "entities", doc: "Information entities", lines: entities),
            PackedTable.Part(name: "modules", doc: "Module and its attributes", lines: moduleLines),
            PackedTable.Part(name: "items", doc: "Attributes of an item", lines: items),
            PackedTable.Part(
                name: "modalities",
                doc: "`UID` and the modalities that are usual, joined by commas; where others are refused, all allowed",
                lines: tables.modalities.compactMap(Self.modalities).sorted()),
        ]
        return table
    }

    /// `nil` for a class of any modality, of none, or of one that is not certain.
    private static func modalities(_ row: DICOMTables.Row) -> String? {
        guard let uid = row["uid"], let basis = row["basis"], let usual = row["modalities"], !usual.isEmpty,
            basis == "enumerated" || basis == "typical"
        else { return nil }
        let terms = usual.split(separator: " ")
        let line = "\(uid) \(terms.joined(separator: ","))"
        guard basis == "enumerated" else { return line }
        let allowed = Set(terms).union((row["tool_enumerated"] ?? "").split(separator: " ")).sorted()
        return "\(line) \(allowed.joined(separator: ","))"
    }

    private func iods(_ rows: [DICOMTables.Row], _ modules: [String], _ entities: [String]) -> [String] {
        let moduleNumbers = Dictionary(uniqueKeysWithValues: zip(modules, modules.indices))
        let entityNumbers = Dictionary(uniqueKeysWithValues: zip(entities, entities.indices))
        var lines: [String: String] = [:]
        for row in rows {
            guard let iod = row["iod"], let usage = row["usage"], let module = moduleNumbers[row["module"] ?? ""],
                let entity = entityNumbers[row["information_entity"] ?? ""]
            else { continue }
            lines[iod, default: iod] += " \(usage)\(module):\(entity)"
        }
        return lines.keys.sorted().compactMap { lines[$0] }
    }

    /// The attributes of a module or an item; items inside are written before it.
    private mutating func line(_ node: AttributeNode) -> String {
        var cells: [String] = []
        for (tag, attribute) in node.attributes.sorted(by: { $0.key < $1.key }) {
            let item = attribute.item.attributes.isEmpty ? "" : ":\(number(of: attribute.item))"
            cells.append("\(tag)=\(attribute.type)\(item)")
        }
        return cells.joined(separator: " ")
    }

    private mutating func number(of item: AttributeNode) -> Int {
        let line = line(item)
        if let known = numbers[line] { return known }
        numbers[line] = items.count
        items.append(line)
        return items.count - 1
    }
}

/// The attributes of a module or an item.
private struct AttributeNode {
    struct Attribute {
        var type: String
        var item = AttributeNode()
    }

    var attributes: [String: Attribute] = [:]

    mutating func add(_ path: ArraySlice<Substring>, _ type: String) {
        guard let first = path.first else { return }
        let tag = String(first)
        if path.count == 1 {
            attributes[tag] = Attribute(type: type)
        } else {
            attributes[tag]?.item.add(path.dropFirst(), type)
        }
    }
}
