/// The packed tables of IODs, parsed when the first one is asked for; modules are parsed by the IODs that use them.
struct IODTables: Sendable {
    struct Attribute: Sendable {
        let tag: Tag
        let type: AttributeType
        /// Where the attributes of the items are in ``items``; `nil` where the tables say nothing of items.
        let item: Int?
    }

    static let shared = IODTables()

    /// Names of IODs by SOP class.
    let names: [String: String]
    /// The cells of an IOD's modules.
    let iods: [String: [Substring]]
    /// Attributes of items, in the order of tags.
    let items: [[Attribute]]
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
        var items: [[Attribute]] = []
        // An item names only items of lines before its own.
        for line in Self.lines(IODTable.items) { items.append(Self.attributes(line.utf8[...], items.count)) }
        self.items = items
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
            attributes: Self.attributes(line.utf8[name.endIndex...], items.count))
    }

    private static func lines(_ text: String) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
    }

    private static func attributes(_ text: Substring.UTF8View, _ itemCount: Int) -> [Attribute] {
        text.split(separator: UInt8(ascii: " ")).compactMap { cell in
            let parts = Substring(cell).utf8.split(separator: UInt8(ascii: "="))
            guard parts.count == 2, let number = UInt32(Substring(parts[0]), radix: 16) else { return nil }
            let kind = parts[1].split(separator: UInt8(ascii: ":"))
            guard let first = kind.first, let type = AttributeType(rawValue: String(Substring(first))) else {
                return nil
            }
            let item = kind.count == 2 ? Int(Substring(kind[1])) : nil
            return Attribute(tag: Tag(number), type: type, item: item.flatMap { $0 < itemCount ? $0 : nil })
        }
    }
}
