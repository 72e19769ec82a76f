package import DICOM

/// Pictures as TIFF files without compression (TIFF 6.0, baseline), with nothing in them but the picture.
package enum TIFFFile {
    /// The file, its numbers and samples with the higher byte first.
    package static func bytes(of picture: FramePicture) -> [UInt8] {
        let samples = picture.isColor ? 3 : 1
        let depth = UInt32(picture.depth)
        // Three depths do not fit into an entry and stand behind the last one.
        let count = UInt32(10)
        let depths = 8 + 2 + 12 * count + 4
        let pixels = depths + (picture.isColor ? 6 : 0)
        let entries: [(tag: UInt16, type: UInt16, count: UInt32, value: UInt32)] = [
            (256, long, 1, UInt32(picture.width)), (257, long, 1, UInt32(picture.height)),
            (258, short, UInt32(samples), picture.isColor ? depths : depth << 16),
            // No compression; black is zero, or red, green and blue.
            (259, short, 1, 1 << 16), (262, short, 1, picture.isColor ? 2 << 16 : 1 << 16),
            // One strip of all rows.
            (273, long, 1, pixels), (277, short, 1, UInt32(samples) << 16), (278, long, 1, UInt32(picture.height)),
            (279, long, 1, UInt32(picture.bytes.count)),
            // All samples of a pixel together.
            (284, short, 1, 1 << 16),
        ]
        var bytes: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8] + number(UInt16(count))
        for entry in entries {
            bytes += number(entry.tag) + number(entry.type) + number(entry.count) + number(entry.value)
        }
        bytes += number(UInt32(0))
        if picture.isColor { for _ in 0..<samples { bytes += number(UInt16(depth)) } }
        return bytes + picture.bytes
    }

    private static let short: UInt16 = 3
    private static let long: UInt16 = 4

    private static func number(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
