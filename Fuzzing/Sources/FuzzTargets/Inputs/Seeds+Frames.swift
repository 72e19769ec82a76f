import DICOM

extension Seeds {
    /// Frames of JPEG Lossless: each selection value, restart intervals, components together and apart, long codes.
    static let frames: [FuzzInput] = (1...7).map { value in
        var writer = JPEGLosslessWriter(rows: 9, columns: 7, precision: 9 + value, selectionValue: value)
        writer.components = value % 3 == 0 ? 3 : 1
        writer.precision = writer.components == 3 ? 8 : 9 + value
        writer.restartRows = value % 2 * 4
        writer.pointTransform = value / 4
        writer.isSeparate = value == 6
        writer.hasLongCodes = value > 4
        let mask = (1 << writer.precision) - 1
        let samples = (0..<63 * writer.components).map { ($0 * 37 + $0 * $0 * 11) & mask }
        return FuzzInput(name: "jpeg-lossless-\(value)", kind: .dicom, bytes: file(writer, writer.stream(samples)))
    }

    private static func file(_ writer: JPEGLosslessWriter, _ stream: [UInt8]) -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.short(0x0028_0002, UInt32(writer.components))
        builder.text(0x0028_0004, "CS", writer.components == 3 ? "RGB" : "MONOCHROME2")
        builder.short(0x0028_0010, UInt32(writer.rows))
        builder.short(0x0028_0011, UInt32(writer.columns))
        builder.short(0x0028_0100, writer.precision > 8 ? 16 : 8)
        builder.short(0x0028_0101, UInt32(writer.precision))
        builder.short(0x0028_0102, UInt32(writer.precision - 1))
        builder.short(0x0028_0103, 0)
        builder.fragments([stream + (stream.count % 2 == 1 ? [0] : [])])
        return ByteBuilder.file(TransferSyntax.jpegLossless.rawValue, builder.bytes)
    }
}
