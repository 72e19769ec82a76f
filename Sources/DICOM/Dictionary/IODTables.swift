import Platform

/// The packed tables of IODs, split into lines when the first one is asked for; modules are parsed by the IODs that use
/// them, and items when somebody asks what is in a sequence.
struct IODTables: Sendable {
    struct Attribute: Sendable {
        let tag: Tag
        let type: AttributeType
        /// The line of the attributes of the items (``attributes(ofItem:)``); `nil` where the tables say nothing of
        /// items.
        let item: Int?
    }

    static let shared = IODTables()

    /// Names of IODs by SOP class.
    let names: [String: String]
    /// The cells of an IOD's modules.
    let iods: [String: [Substring]]
    private let itemLines: [Substring]
    private let items: Memo<Int, [Attribute]>
    private let entities: [Substring]
    private let modules: [Substring]

    private init() {
        var names: [String: String] = [:]
        for line in Self.lines(IODTable.sopClasses) {
            let cells = line.split(separator: " ")
            if cells.count == 2 { names[String(cells[0])] = String(cells[1]) }
        }
        self.names = names
        var iods: [String: [Substring]] = [:]
        for line in Self.lines(IODTable.iods) {
            let cells = line.split(separator: " ")
            if let name = cells.first { iods[String(name)] = Array(cells.dropFirst()) }
        }
        self.iods = iods
        entities = Self.lines(IODTable.entities)
        modules = Self.lines(IODTable.modules)
        itemLines = Self.lines(IODTable.items)
        items = Memo(most: itemLines.count)
    }

    /// The attributes of items, in the order of tags.
    func attributes(ofItem line: Int) -> [Attribute] {
        guard itemLines.indices.contains(line) else { return [] }
        // An item names only items of lines before its own.
        return items.value(for: line) { Self.attributes(itemLines[$0].utf8[...], $0) }
    }

    /// A module from its cell: usage, line of the module, line of the entity.
    func module(_ cell: Substring) -> IOD.Module? {
        let numbers = cell.dropFirst().split(separator: ":").compactMap { Int($0) }
        guard numbers.count == 2, let usage = cell.first.flatMap({ IOD.Module.Usage(rawValue: $0) }),
            modules.indices.contains(numbers[0]), entities.indices.contains(numbers[1])
        else { return nil }
        let line = modules[numbers[0]]
        let name = line.prefix { $0 != " " }
        return IOD.Module(
            name: String(name), usage: usage, entity: String(entities[numbers[1]]),
            attributes: Self.attributes(line.utf8[name.endIndex...], itemLines.count))
    }

    /// Every attribute that modules of some names list, at any depth.
    func tags(ofModules isWanted: (Substring) -> Bool) -> Set<Tag> {
        var tags: Set<Tag> = []
        var pending: [Int] = []
        var seen: Set<Int> = []
        func note(_ attributes: [Attribute]) {
            for attribute in attributes {
                tags.insert(attribute.tag)
                if let item = attribute.item, seen.insert(item).inserted { pending.append(item) }
            }
        }
        for line in modules {
            let name = line.prefix { $0 != " " }
            if isWanted(name) { note(Self.attributes(line.utf8[name.endIndex...], itemLines.count)) }
        }
        while let item = pending.popLast() { note(attributes(ofItem: item)) }
        return tags
    }

    private static func lines(_ text: String) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
    }

    /// Reads `TAG=type` and `TAG=type:item`, separated by spaces.
    private static func attributes(_ text: Substring.UTF8View, _ itemCount: Int) -> [Attribute] {
        text.split(separator: UInt8(ascii: " ")).compactMap { cell in
            guard let equal = cell.firstIndex(of: UInt8(ascii: "=")), let tag = Tag(digits: cell[..<equal]) else {
                return nil
            }
            let kind = cell[cell.index(after: equal)...]
            let colon = kind.firstIndex(of: UInt8(ascii: ":")) ?? kind.endIndex
            guard let type = AttributeType(code: kind[..<colon]) else { return nil }
            let item = kind[colon...].dropFirst()
            return Attribute(
                tag: tag, type: type, item: Int(Substring(item)).flatMap { $0 < itemCount ? $0 : nil })
        }
    }
}
