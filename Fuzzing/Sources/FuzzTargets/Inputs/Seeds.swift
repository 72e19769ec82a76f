import DICOM

/// The inputs to start from, made here: every layout, every way of nesting, every kind of value.
public enum Seeds {
    /// All of them, in a fixed order.
    public static let all: [FuzzInput] =
        layouts + encapsulated + deflated + values + shapes + texts + directories + planted + pictures + frames

    private static func dicom(_ name: String, _ bytes: [UInt8]) -> FuzzInput {
        FuzzInput(name: name, kind: .dicom, bytes: bytes)
    }

    private static let layouts: [FuzzInput] = ByteBuilder.Layout.allCases.flatMap { layout in
        [false, true].flatMap { defined in
            let whole = ByteBuilder.image(layout, defined: defined)
            let name = "\(layout)-\(defined ? "defined" : "undefined")"
            return [dicom(name, whole), dicom("\(name)-bare", bare(whole))]
        }
    }

    /// The data set alone, without preamble and file meta information.
    private static func bare(_ file: [UInt8]) -> [UInt8] {
        // The first element of every sample is Specific Character Set.
        let starts: [[UInt8]] = [[8, 0, 5, 0], [0, 8, 0, 5]]
        for position in 132..<file.count - 4 where starts.contains(Array(file[position..<position + 4])) {
            return Array(file[position...])
        }
        return file
    }

    private static let encapsulated: [FuzzInput] = {
        var table = ByteBuilder.header(.explicitLittle)
        table.header(0x7FE0_0010, "OB", .max)
        table.header(0xFFFE_E000, "", 8)
        table.number(0, 4)
        table.number(12, 4)
        for _ in 0..<2 {
            table.header(0xFFFE_E000, "", 4)
            table.number(0x0102_0304, 4)
        }
        table.header(0xFFFE_E0DD, "", 0)
        let jpeg = ByteBuilder.file("1.2.840.10008.1.2.4.50", table.bytes)
        return [
            dicom("encapsulated", ByteBuilder.encapsulated()), dicom("offset-table", jpeg),
            dicom("rle", ByteBuilder.file("1.2.840.10008.1.2.5", runLengths)),
        ]
    }()

    /// A header and one frame of one run-length segment.
    private static var runLengths: [UInt8] {
        var builder = ByteBuilder.header(.explicitLittle)
        var frame = ByteBuilder()
        frame.number(1, 4)
        frame.number(64, 4)
        for _ in 0..<14 { frame.number(0, 4) }
        frame.bytes += [5, 1, 2, 3, 4, 5, 6, 0x80]
        builder.fragments([frame.bytes])
        return builder.bytes
    }

    private static let deflated = [dicom("deflated", ByteBuilder.deflated())]

    /// A few bytes that inflate to many: zeros behind an image, or zeros that read as elements without value.
    static func bomb(isElements: Bool, count: Int) -> FuzzInput {
        var builder = ByteBuilder.header(isElements ? .implicitLittle : .explicitLittle)
        if isElements {
            builder.header(0x0040_A730, "SQ", .max)
            builder.header(0xFFFE_E000, "", .max)
        } else {
            builder.header(0x7FE0_0010, "OW", UInt32(count))
        }
        let deflated = Deflation.run(of: 0, count: count, after: builder.bytes)
        return dicom("deflated-bomb", ByteBuilder.file("1.2.840.10008.1.2.1.99", deflated))
    }
}
