import DICOM

extension Seeds {
    /// Every VR, with values that mean something to its reader.
    static let values: [FuzzInput] = ByteBuilder.Layout.allCases.map { layout in
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0005, "CS", "\\ISO 2022 IR 87\\ISO 2022 IR 149")
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        for (tag, vr, text) in samples { builder.text(tag, vr, text) }
        for (tag, vr, size) in numbers {
            builder.header(tag, vr, UInt32(size * 2))
            for number in 0..<size / 2 { builder.number(UInt32(0x7F80_0000 + number), 4) }
        }
        builder.element(0x0072_0065, "UN", [1, 2, 3, 4])
        return FuzzInput(
            name: "values-\(layout)", kind: .dicom, bytes: ByteBuilder.file(layout.uid, builder.sorted().bytes))
    }

    private static let samples: [(UInt32, String, String)] = [
        (0x0008_0008, "CS", "ORIGINAL\\PRIMARY\\AXIAL"), (0x0008_0020, "DA", "20260229"),
        (0x0008_002A, "DT", "20260131235960.123456+0930"), (0x0008_0030, "TM", "235959.999999"),
        (0x0008_0054, "AE", "STATION\\OTHER"), (0x0008_0070, "LO", "Maker \u{1B}$BF|\u{1B}(B"),
        (0x0008_0120, "UR", "https://example.org/a?b=c"), (0x0008_1030, "LO", "Head\\Neck"),
        (0x0010_0010, "PN", "Yamada^Tarou=\u{1B}$B;3ED\u{1B}(B^\u{1B}$BB@O:\u{1B}(B=\u{1B}$B$d$^$@\u{1B}(B"),
        (0x0010_0020, "LO", "P1"), (0x0010_1010, "AS", "034Y"), (0x0010_1030, "DS", "72.5\\-1.0E+02"),
        (0x0010_4000, "LT", "first line\r\nsecond\\line"), (0x0018_1020, "LO", "1.0\\2.0"),
        (0x0020_000D, "UI", "1.2.3"), (0x0020_0013, "IS", "-2147483648\\+12"), (0x0020_0037, "DS", "1\\0\\0\\0\\1\\0"),
        (0x0028_0004, "CS", "MONOCHROME2"), (0x0040_A160, "UT", "free text of any length"),
        (0x0018_9810, "SH", "id"), (0x0032_4000, "LT", "comment"), (0x0018_9004, "CS", "PRODUCT"),
        (0x0008_0119, "UC", "Code\\Value"), (0x0009_0010, "LO", "ACME 1.0"), (0x0009_1001, "ST", "private"),
    ]

    private static let numbers: [(UInt32, String, Int)] = [
        (0x0028_0009, "AT", 4), (0x0018_9073, "FD", 8), (0x0018_9087, "FD", 16), (0x0008_1163, "FD", 8),
        (0x0018_6020, "SL", 4), (0x0018_6012, "US", 4), (0x0028_0106, "SS", 4), (0x0018_1271, "FL", 4),
        (0x7FE0_0001, "OV", 8), (0x0066_0016, "OF", 8), (0x0070_0294, "OD", 8), (0x0066_0040, "OL", 8),
        (0x0008_1190, "SV", 8), (0x0008_0305, "UV", 8), (0x0042_0011, "OB", 4), (0x0028_1201, "OW", 8),
    ]
}

extension ByteBuilder {
    /// The same elements in the order of their tags; the values seed lists them by meaning.
    fileprivate func sorted() -> ByteBuilder {
        var pieces: [(tag: UInt32, bytes: [UInt8])] = []
        var position = 0
        while position + 8 <= bytes.count {
            let start = position
            let tag = word(position, 2) << 16 | word(position + 2, 2)
            let letters = String(decoding: bytes[position + 4..<position + 6], as: UTF8.self)
            if layout == .implicitLittle {
                position += 8 + Int(word(position + 4, 4))
            } else if Self.isLong(letters) {
                position += 12 + Int(word(position + 8, 4))
            } else {
                position += 8 + Int(word(position + 6, 2))
            }
            pieces.append((tag, Array(bytes[start..<min(position, bytes.count)])))
        }
        var result = ByteBuilder(layout)
        for piece in pieces.sorted(by: { $0.tag < $1.tag }) { result.bytes += piece.bytes }
        return result
    }

    private func word(_ position: Int, _ size: Int) -> UInt32 {
        var value: UInt32 = 0
        for step in 0..<size {
            value = value << 8 | UInt32(bytes[layout == .explicitBig ? position + step : position + size - 1 - step])
        }
        return value
    }

    private static func isLong(_ letters: String) -> Bool { VR(letters)?.hasLongLength ?? false }
}
