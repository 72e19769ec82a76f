import Platform

/// The packed registry of UIDs.
struct UIDTable: Sendable {
    struct Entry: Sendable {
        let keyword: String
        let name: String
    }

    static let shared = UIDTable()

    /// Where the lines start, which are in the order of their bytes.
    private var starts: [Int] = []
    /// The entries that were asked for.
    private let known = Memo<String, Entry?>(most: 1024, longest: 64)

    private init() {
        starts.reserveCapacity(600)
        PackedText.forEachLine(of: DictionaryTable.uids) { _, start in starts.append(start) }
    }

    func entry(_ uid: String) -> Entry? { known.value(for: uid, make: find) }

    private func find(_ uid: String) -> Entry? {
        let key = Array((uid + "|").utf8)
        var text = DictionaryTable.uids
        let line = text.withUTF8 { bytes in
            var low = 0
            var high = starts.count
            while low < high {
                let middle = (low + high) / 2
                if bytes[starts[middle]...].prefix(key.count).lexicographicallyPrecedes(key) {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low < starts.count && bytes[starts[low]...].starts(with: key) ? starts[low] : nil
        }
        guard let line else { return nil }
        let fields = PackedText.fields(of: text, at: line)
        return fields.count == 5 && fields[0] == uid ? Entry(keyword: fields[1], name: fields[4]) : nil
    }
}

/// The packed registry of transfer syntaxes.
enum TransferSyntaxTable {
    static func properties(of uid: String) -> TransferSyntax.Properties? { table[uid] }

    private static let table: [String: TransferSyntax.Properties] = {
        var table: [String: TransferSyntax.Properties] = [:]
        for line in DictionaryTable.transferSyntaxes.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = PackedText.fields(Substring(line))
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
