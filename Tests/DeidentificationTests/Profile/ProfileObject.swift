/// An object that holds every attribute of table E.1-1 three times: at the top level, in an item, and in an item of
/// that item. Every value has a canary in it that no result may hold unless it is allowed to keep the value.
enum ProfileObject {
    static let canary = "CANARY"
    /// Sequences that the table does not list: Referenced Series Sequence, Purpose of Reference Code Sequence.
    static let outer: UInt32 = 0x0008_1115
    static let inner: UInt32 = 0x0040_A170

    /// Values that are found by their tag, so that each is another.
    static func value(_ row: ProfileSpec.Row) -> [UInt8] {
        let number = Int(row.tag % 9973)
        switch row.vr {
        case "DA": return Array("19740513".utf8)
        case "DT": return Array("19740513112233.45+0100".utf8)
        case "TM": return Array("112233".utf8)
        case "AS": return Array("047Y".utf8)
        case "DS": return Array("47.11".utf8)
        case "IS": return Array("4711".utf8)
        case "UI": return Array("1.2.3.4711.\(number)".utf8)
        case "PN": return Array("\(canary)^Ann\(number)".utf8)
        case "CS", "AE", "SH": return Array("\(canary)\(number)".utf8)
        case "UR": return Array("https://canary.example/\(canary)".utf8)
        case "US", "SS": return [0x12, 0x34]
        case "FL", "UL", "SL", "OF", "OL", "AT": return Array("CANA".utf8)
        case "FD", "OD", "OV", "SV", "UV": return Array("CANARYXX".utf8)
        default: return Array("\(canary) \(number)".utf8)
        }
    }

    static func file() -> [UInt8] {
        var builder = ByteBuilder()
        fill(&builder, depth: 0)
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    private static func fill(_ builder: inout ByteBuilder, depth: Int) {
        var fields: [(UInt32, (inout ByteBuilder) -> Void)] = ProfileSpec.shared.rows.map { row in
            (row.tag, { add(row, to: &$0) })
        }
        if depth == 0 {
            fields.append((0x0008_0016, { $0.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.88.11") }))
            fields.append((outer, { $0.sequence(outer, defined: true) { fill(&$0, depth: 1) } }))
        }
        if depth == 1 { fields.append((inner, { $0.sequence(inner, defined: false) { fill(&$0, depth: 2) } })) }
        fields += privateBlocks
        for (_, add) in fields.sorted(by: { $0.0 < $1.0 }) { add(&builder) }
    }

    private static func add(_ row: ProfileSpec.Row, to builder: inout ByteBuilder) {
        guard row.vr != "SQ" else {
            return builder.sequence(row.tag, defined: true) { item in
                item.text(0x0008_0100, "SH", "121106")
                item.text(0x0008_0104, "LO", canary)
                item.text(0x0010_0020, "LO", canary)
            }
        }
        var value = value(row)
        if value.count % 2 == 1 { value.append(row.vr == "UI" || row.vr == "OB" ? 0 : 0x20) }
        builder.element(row.tag, row.vr, value)
    }

    /// A block that table E.3.10-1 lists, with an attribute that it lists and one that it does not; and another block.
    private static var privateBlocks: [(UInt32, (inout ByteBuilder) -> Void)] {
        [
            (0x0019_0010, { $0.text(0x0019_0010, "LO", "SIEMENS MR HEADER") }),
            (0x0019_0011, { $0.text(0x0019_0011, "LO", "\(canary) BLOCK") }),
            (0x0019_100C, { $0.text(0x0019_100C, "IS", "1000") }),
            (0x0019_10FF, { $0.text(0x0019_10FF, "LO", canary) }),
            (0x0019_110C, { $0.text(0x0019_110C, "LO", canary) }),
        ]
    }
}
