import DICOM

extension Seeds {
    /// Stands for what identifies a person.
    static let identifier = Array("ZQIDENTZQ".utf8)

    /// Files in which the identifier stands in every place where the basic profile removes it.
    static let planted: [FuzzInput] = ByteBuilder.Layout.allCases.flatMap { layout in
        [false, true].map { defined in
            FuzzInput(
                name: "planted-\(layout)-\(defined ? "defined" : "undefined")", kind: .dicom,
                bytes: file(layout, defined: defined))
        }
    }

    private static func file(_ layout: ByteBuilder.Layout, defined: Bool) -> [UInt8] {
        let text = String(decoding: identifier, as: UTF8.self)
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0008_0050, "SH", text)
        builder.text(0x0008_0080, "LO", text)
        builder.text(0x0008_1010, "SH", text)
        builder.text(0x0008_1030, "LO", text)
        builder.sequence(0x0008_1110, defined: defined) { item in
            item.text(0x0008_1150, "UI", ByteBuilder.ctStorage)
            item.text(0x0010_0010, "PN", text)
            item.sequence(0x0040_A730, defined: !defined) { $0.text(0x0040_A123, "PN", "Doe^\(text)") }
        }
        builder.text(0x0009_0010, "LO", text)
        builder.element(0x0009_1001, "UN", identifier + [0])
        builder.text(0x0010_0010, "PN", "\(text)^Joe")
        builder.text(0x0010_0020, "LO", text)
        builder.text(0x0010_4000, "LT", "called \(text) today")
        builder.text(0x0020_000D, "UI", "1.2.3")
        builder.text(0x0020_4000, "LT", text)
        builder.short(0x0028_0010, 2)
        builder.short(0x0028_0011, 3)
        builder.short(0x0028_0100, 8)
        builder.text(0x4008_010C, "PN", text)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        builder.element(0xFFFC_FFFC, "OB", identifier + [0])
        return ByteBuilder.file(layout.uid, builder.bytes)
    }
}
