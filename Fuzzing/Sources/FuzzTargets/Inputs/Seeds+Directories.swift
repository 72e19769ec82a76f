import DICOM

extension Seeds {
    /// A DICOMDIR of a few records, and one whose records name each other in a circle.
    static let directories: [FuzzInput] = [
        directory("directory", isLoop: false), directory("directory-loop", isLoop: true),
    ]

    private static let kinds = ["PATIENT", "STUDY", "SERIES", "IMAGE"]

    private static func directory(_ name: String, isLoop: Bool) -> FuzzInput {
        // Offsets count from the start of the file: a first draft tells where the records are.
        let draft = file(offsets: [0, 0, 0, 0], isLoop: isLoop)
        var offsets: [UInt32] = []
        for position in 132..<draft.count - 8
        where draft[position] == 0xFE && draft[position + 1] == 0xFF && draft[position + 2] == 0x00 {
            offsets.append(UInt32(position))
        }
        return FuzzInput(name: name, kind: .dicom, bytes: file(offsets: offsets, isLoop: isLoop))
    }

    private static func file(offsets: [UInt32], isLoop: Bool) -> [UInt8] {
        var records = ByteBuilder()
        for (level, kind) in kinds.enumerated() {
            var record = ByteBuilder()
            record.header(0x0004_1400, "UL", 4)
            record.number(isLoop ? offsets[0] : 0, 4)
            record.short(0x0004_1410, 0xFFFF)
            record.header(0x0004_1420, "UL", 4)
            record.number(level + 1 < kinds.count ? offsets[level + 1] : isLoop ? offsets[0] : 0, 4)
            record.text(0x0004_1430, "CS", kind)
            record.text(0x0004_1500, "CS", "DIR\\IMAGE1")
            record.text(0x0020_000D, "UI", "1.2.3")
            records.header(0xFFFE_E000, "", UInt32(record.bytes.count))
            records.bytes += record.bytes
        }
        var builder = ByteBuilder()
        builder.text(0x0004_1130, "CS", "FUZZ")
        for tag in [0x0004_1200, 0x0004_1202] as [UInt32] {
            builder.header(tag, "UL", 4)
            builder.number(offsets[0], 4)
        }
        builder.short(0x0004_1212, 0)
        builder.element(0x0004_1220, "SQ", records.bytes)
        return ByteBuilder.file(
            ByteBuilder.Layout.explicitLittle.uid, builder.bytes, sopClass: MediaDirectory.sopClassUID)
    }
}
