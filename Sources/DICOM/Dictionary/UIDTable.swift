/// The packed registry of UIDs.
struct UIDTable: Sendable {
    struct Entry: Sendable {
        let keyword: String
        let name: String
    }

    static let shared = UIDTable()

    private let entries: [String: Entry]

    private init() {
        var entries: [String: Entry] = [:]
        for line in DictionaryTable.uids.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = PackedLine.fields(Substring(line))
            guard fields.count == 5 else { continue }
            entries[fields[0]] = Entry(keyword: fields[1], name: fields[4])
        }
        self.entries = entries
    }

    func entry(_ uid: String) -> Entry? { entries[uid] }
}

/// The packed registry of transfer syntaxes.
enum TransferSyntaxTable {
    static func properties(of uid: String) -> TransferSyntax.Properties? { table[uid] }

    private static let table: [String: TransferSyntax.Properties] = {
        var table: [String: TransferSyntax.Properties] = [:]
        for line in DictionaryTable.transferSyntaxes.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = PackedLine.fields(Substring(line))
            guard fields.count == 4 else { continue }
            let flags = fields[2]
            table[fields[0]] = TransferSyntax.Properties(
                name: fields[3], keyword: fields[1], isExplicit: flags.contains("e"),
                isLittleEndian: flags.contains("l"), isDeflated: flags.contains("d"),
                isEncapsulated: flags.contains("c"), permitsLossy: flags.contains("y"),
                isRetired: flags.contains("r"))
        }
        return table
    }()
}
