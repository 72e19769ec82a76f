/// JPEG files put together segment by segment; their entropy-coded data is not meant to be decoded.
struct JPEGBytes {
    var start: [UInt8] = [0xFF, 0xD8]
    /// Segments before the frame.
    var head: [[UInt8]] = [JPEGBytes.jfif]
    var process: UInt8 = 0xC0
    var precision: UInt8 = 8
    var rows = 3
    var columns = 5
    var components: [UInt8] = [1, 2, 3]
    var selection: UInt8 = 0
    var data: [UInt8] = [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
    var tail: [UInt8] = []

    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    static func adobe(_ transform: UInt8) -> [UInt8] {
        segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, transform])
    }

    /// EXIF with an orientation and a text, in either byte order.
    static func exif(_ orientation: UInt8, little: Bool) -> [UInt8] {
        let order: [UInt8] = little ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
        let entry: [UInt8] =
            little
            ? [1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        return segment(0xE1, Array("Exif\0\0".utf8) + order + entry + Array("GPS-CANARY".utf8))
    }

    /// A profile whose header fits, or not.
    static func profile(space: String = "RGB ", count: Int = 140) -> [UInt8] {
        var bytes = [UInt8](repeating: 7, count: count)
        bytes.replaceSubrange(0..<4, with: [0, 0, UInt8(count >> 8), UInt8(count & 0xFF)])
        bytes.replaceSubrange(16..<20, with: space.utf8)
        bytes.replaceSubrange(36..<40, with: "acsp".utf8)
        return bytes
    }

    static func profileSegments(_ profile: [UInt8]) -> [[UInt8]] {
        let name = Array("ICC_PROFILE\0".utf8)
        // The second part comes first: the numbers count, not the places.
        return [
            segment(0xE2, name + [2, 2] + profile[100...]), segment(0xE2, name + [1, 2] + profile[..<100]),
        ]
    }

    var bytes: [UInt8] {
        let sides = [UInt8(rows >> 8), UInt8(rows & 0xFF), UInt8(columns >> 8), UInt8(columns & 0xFF)]
        let parts: [UInt8] = components.flatMap { identifier -> [UInt8] in [identifier, 0x11, 0] }
        let frame = Self.segment(process, [precision] + sides + [UInt8(components.count)] + parts)
        let selectors: [UInt8] = components.flatMap { identifier -> [UInt8] in [identifier, 0] }
        let scan = Self.segment(0xDA, [UInt8(components.count)] + selectors + [selection, 63, 0])
        return start + Array(head.joined()) + Self.segment(0xDB, [UInt8](repeating: 1, count: 65)) + frame
            + Self.segment(0xC4, [UInt8](repeating: 2, count: 20)) + scan + data + [0xFF, 0xD9] + tail
    }
}
