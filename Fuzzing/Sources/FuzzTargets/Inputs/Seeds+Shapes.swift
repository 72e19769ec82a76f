import DICOM

extension Seeds {
    /// Shapes that cost a reader most: depth, many items, many elements, many values, escapes.
    static let shapes: [FuzzInput] = [
        shape("deep-undefined", .explicitLittle, nested(60, .explicitLittle, defined: false)),
        shape("deep-defined", .implicitLittle, nested(60, .implicitLittle, defined: true)),
        shape("items-empty", .implicitLittle, emptyItems(200, .implicitLittle)),
        shape("items-small", .explicitLittle, smallItems(100, .explicitLittle)),
        shape("items-small-big", .explicitBig, smallItems(100, .explicitBig)),
        shape("elements", .implicitLittle, elements(200)), shape("separators", .explicitLittle, separators(400)),
        shape("unknown-sequence", .explicitLittle, unknownSequence), shape("private", .explicitLittle, privateBlocks),
    ]

    private static func shape(_ name: String, _ layout: ByteBuilder.Layout, _ bytes: [UInt8]) -> FuzzInput {
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        return FuzzInput(name: name, kind: .dicom, bytes: ByteBuilder.file(layout.uid, builder.bytes + bytes))
    }

    private static func nested(_ depth: Int, _ layout: ByteBuilder.Layout, defined: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<depth {
            var builder = ByteBuilder(layout)
            let inner = bytes
            builder.sequence(0x0040_A730, defined: defined) { $0.bytes = inner }
            bytes = builder.bytes
        }
        return bytes
    }

    private static func emptyItems(_ count: Int, _ layout: ByteBuilder.Layout) -> [UInt8] {
        var builder = ByteBuilder(layout)
        builder.header(0x0040_A730, "SQ", UInt32(count * 8))
        for _ in 0..<count { builder.header(0xFFFE_E000, "", 0) }
        return builder.bytes
    }

    private static func smallItems(_ count: Int, _ layout: ByteBuilder.Layout) -> [UInt8] {
        var builder = ByteBuilder(layout)
        builder.header(0x5200_9230, "SQ", .max)
        for number in 0..<count {
            builder.header(0xFFFE_E000, "", .max)
            builder.sequence(0x0020_9113, defined: number % 2 == 0) { $0.text(0x0020_0032, "DS", "1\\2\\\(number)") }
            builder.short(0x0028_0010, UInt32(number))
            builder.header(0xFFFE_E00D, "", 0)
        }
        builder.header(0xFFFE_E0DD, "", 0)
        return builder.bytes
    }

    private static func elements(_ count: Int) -> [UInt8] {
        var builder = ByteBuilder(.implicitLittle)
        for number in 0..<count { builder.element(0x0009_1000 + UInt32(number), "LO", []) }
        return builder.bytes
    }

    private static func separators(_ count: Int) -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0005, "CS", "ISO 2022 IR 6\\ISO 2022 IR 87")
        builder.element(0x0010_1001, "PN", [UInt8](repeating: 0x5C, count: count))
        builder.element(0x0010_2160, "SH", [UInt8](repeating: 0x1B, count: count))
        builder.element(0x0020_0037, "DS", [UInt8](repeating: 0x5C, count: count))
        return builder.bytes
    }

    private static var unknownSequence: [UInt8] {
        var inner = ByteBuilder(.implicitLittle)
        inner.header(0xFFFE_E000, "", 18)
        inner.text(0x0008_0104, "LO", "inside UN")
        var builder = ByteBuilder()
        builder.element(0x0040_A730, "UN", inner.bytes)
        return builder.bytes
    }

    private static var privateBlocks: [UInt8] {
        var builder = ByteBuilder()
        for block in 0x10..<0x14 as Range<UInt32> { builder.text(0x0009_0000 + block, "LO", "ACME \(block)") }
        for block in 0x10..<0x14 as Range<UInt32> {
            builder.sequence(0x0009_0000 + block << 8 + 1, defined: block % 2 == 0) { item in
                item.text(0x0011_0010, "LO", "INNER")
                item.element(0x0011_1001, "UN", [0, 1, 2, 3])
            }
        }
        return builder.bytes
    }
}
