/// Builds data sets byte by byte, knowing nothing of the code under test.
struct ByteBuilder {
    enum Layout: CaseIterable {
        case implicitLittle, explicitLittle, explicitBig

        var uid: String {
            switch self {
            case .implicitLittle: "1.2.840.10008.1.2"
            case .explicitLittle: "1.2.840.10008.1.2.1"
            case .explicitBig: "1.2.840.10008.1.2.2"
            }
        }
    }

    let layout: Layout
    var bytes: [UInt8] = []

    init(_ layout: Layout = .explicitLittle) { self.layout = layout }

    mutating func number(_ value: UInt32, _ size: Int) {
        let low = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
        bytes += layout == .explicitBig ? low.reversed() : low
    }

    mutating func header(_ tag: UInt32, _ vr: String, _ length: UInt32) {
        number(tag >> 16, 2)
        number(tag & 0xFFFF, 2)
        guard layout != .implicitLittle, tag >> 16 != 0xFFFE else { return number(length, 4) }
        bytes += vr.utf8
        if ["OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"].contains(vr) {
            bytes += [0, 0]
            number(length, 4)
        } else {
            number(length, 2)
        }
    }

    mutating func element(_ tag: UInt32, _ vr: String, _ value: [UInt8]) {
        header(tag, vr, UInt32(value.count))
        bytes += value
    }

    mutating func text(_ tag: UInt32, _ vr: String, _ value: String) {
        var value = Array(value.utf8)
        if value.count % 2 == 1 { value.append(vr == "UI" ? 0 : 0x20) }
        element(tag, vr, value)
    }

    mutating func short(_ tag: UInt32, _ value: UInt32) {
        header(tag, "US", 2)
        number(value, 2)
    }

    /// A sequence of one item, of known or unknown lengths.
    mutating func sequence(_ tag: UInt32, defined: Bool, _ fill: (inout ByteBuilder) -> Void) {
        var item = ByteBuilder(layout)
        fill(&item)
        let count = UInt32(item.bytes.count)
        header(tag, "SQ", defined ? count + 8 : .max)
        header(0xFFFE_E000, "", defined ? count : .max)
        bytes += item.bytes
        if !defined {
            header(0xFFFE_E00D, "", 0)
            header(0xFFFE_E0DD, "", 0)
        }
    }

    /// Encapsulated pixel data with an empty offset table.
    mutating func fragments(_ pieces: [[UInt8]]) {
        header(0x7FE0_0010, "OB", .max)
        header(0xFFFE_E000, "", 0)
        for piece in pieces {
            header(0xFFFE_E000, "", UInt32(piece.count))
            bytes += piece
        }
        header(0xFFFE_E0DD, "", 0)
    }

    /// Preamble and file meta information before a data set.
    static func file(_ syntax: String, _ dataSet: [UInt8], sopClass: String = ByteBuilder.ctStorage) -> [UInt8] {
        var meta = ByteBuilder()
        meta.element(0x0002_0001, "OB", [0, 1])
        meta.text(0x0002_0002, "UI", sopClass)
        meta.text(0x0002_0003, "UI", "1.2.3.4")
        meta.text(0x0002_0010, "UI", syntax)
        meta.text(0x0002_0012, "UI", "1.2.9")
        var length = ByteBuilder()
        length.header(0x0002_0000, "UL", 4)
        length.number(UInt32(meta.bytes.count), 4)
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + length.bytes + meta.bytes + dataSet
    }

    static let ctStorage = "1.2.840.10008.5.1.4.1.1.2"
}

extension ByteBuilder {
    /// The elements of a small image up to its pixel data.
    static func header(_ layout: Layout, defined: Bool = false) -> ByteBuilder {
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0005, "CS", "ISO_IR 100")
        builder.text(0x0008_0016, "UI", ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0008_0060, "CS", "CT")
        builder.sequence(0x0008_1140, defined: defined) { item in
            item.text(0x0008_1150, "UI", ctStorage)
            item.sequence(0x0040_A170, defined: !defined) { $0.text(0x0008_0104, "LO", "deep") }
        }
        builder.element(0x0010_0010, "PN", "M\u{FC}ller^Joe".unicodeScalars.map { UInt8($0.value) })
        builder.text(0x0010_0020, "LO", "P1")
        builder.text(0x0020_000D, "UI", "1.2.3")
        builder.text(0x0020_000E, "UI", "1.2.3.1")
        builder.text(0x0020_0013, "IS", "7")
        builder.short(0x0028_0002, 1)
        builder.text(0x0028_0004, "CS", "MONOCHROME2")
        builder.short(0x0028_0010, 2)
        builder.short(0x0028_0011, 3)
        builder.short(0x0028_0100, 8)
        builder.short(0x0028_0103, 0)
        return builder
    }

    /// A whole small image with native pixel data.
    static func image(_ layout: Layout = .explicitLittle, defined: Bool = false) -> [UInt8] {
        var builder = header(layout, defined: defined)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        return file(layout.uid, builder.bytes)
    }

    /// A whole small image with encapsulated pixel data.
    static func encapsulated() -> [UInt8] {
        var builder = header(.explicitLittle)
        builder.fragments([[0xFF, 0xD8, 1, 2], [3, 4, 0xFF, 0xD9]])
        return file("1.2.840.10008.1.2.4.70", builder.bytes)
    }

    /// A whole small image whose data set is deflated, in stored blocks.
    static func deflated() -> [UInt8] {
        var builder = header(.explicitLittle)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let count = UInt16(builder.bytes.count)
        let lengths = [count, ~count].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        return file("1.2.840.10008.1.2.1.99", [1] + lengths + builder.bytes)
    }
}
