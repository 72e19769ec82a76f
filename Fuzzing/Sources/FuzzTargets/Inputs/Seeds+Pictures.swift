import DICOM

extension Seeds {
    /// What can be wrapped, as small as it gets.
    static let pictures: [FuzzInput] = {
        var pictures = [picture("bmp", bitmap), picture("jpeg", jpeg), picture("pdf", document)]
        for isLittle in [true, false] { pictures.append(picture("tiff-\(isLittle)", tiff(isLittle))) }
        if let file = try? DICOMFile.read(ByteSource(ByteBuilder.image())),
            let thumbnail = try? Thumbnail(file.dataSet, transferSyntax: file.transferSyntax)
        {
            pictures.append(picture("png", thumbnail.png))
        }
        return pictures
    }()

    private static func picture(_ name: String, _ bytes: [UInt8]) -> FuzzInput {
        FuzzInput(name: name, kind: .picture, bytes: bytes)
    }

    private static let document = Array(
        """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
        trailer << /Root 1 0 R >>
        %%EOF
        """.utf8)

    /// Two by two pixels of 24 bits.
    private static var bitmap: [UInt8] {
        var builder = ByteBuilder()
        builder.bytes += "BM".utf8
        for number in [70, 0, 54, 40, 2, 2] as [UInt32] { builder.number(number, 4) }
        for number in [1, 24] as [UInt32] { builder.number(number, 2) }
        for number in [0, 16, 2835, 2835, 0, 0] as [UInt32] { builder.number(number, 4) }
        builder.bytes += [1, 2, 3, 4, 5, 6, 0, 0, 7, 8, 9, 10, 11, 12, 0, 0]
        return builder.bytes
    }

    /// The segments of a baseline image; nothing decodes its scan here.
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF\u{0}".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xE1, 0, 14]
        + Array("Exif\u{0}\u{0}II*\u{0}".utf8) + [8, 0, 0xFF, 0xDB, 0, 67, 0] + [UInt8](repeating: 16, count: 64)
        + [0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0, 0xFF, 0xC4, 0, 20, 0, 1] + [UInt8](repeating: 0, count: 15)
        + [0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, 0xFF, 0xD9]

    /// Two by two grey pixels.
    private static func tiff(_ isLittle: Bool) -> [UInt8] {
        var builder = ByteBuilder(isLittle ? .explicitLittle : .explicitBig)
        builder.bytes += (isLittle ? "II" : "MM").utf8
        builder.number(42, 2)
        builder.number(8, 4)
        let entries: [(UInt32, UInt32, UInt32)] = [
            (256, 4, 2), (257, 4, 2), (258, 4, 8), (259, 4, 1), (262, 4, 1), (273, 4, 122), (277, 4, 1), (278, 4, 2),
            (279, 4, 4),
        ]
        builder.number(UInt32(entries.count), 2)
        for (tag, type, value) in entries {
            builder.number(tag, 2)
            builder.number(type, 2)
            builder.number(1, 4)
            builder.number(value, 4)
        }
        builder.number(0, 4)
        builder.bytes += [1, 2, 3, 4]
        return builder.bytes
    }
}
