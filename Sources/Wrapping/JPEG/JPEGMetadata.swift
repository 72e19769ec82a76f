/// What the application segments of a JPEG file say, and which of them stay.
struct JPEGMetadata: Hashable, Sendable {
    /// What was left out, in the order of its first appearance.
    private(set) var removed: [String] = []
    /// EXIF orientation, 1 to 8, where it is stated.
    private(set) var orientation: Int?
    /// The colour transform that an Adobe segment states.
    private(set) var adobeTransform: UInt8?
    private(set) var isJFIF = false
    private var profileParts: [Int: [UInt8]] = [:]

    mutating func note(_ name: String) { if !removed.contains(name) { removed.append(name) } }

    /// What is to be kept of a segment; `nil` for nothing.
    mutating func take(_ marker: UInt8, _ segment: ArraySlice<UInt8>) -> [UInt8]? {
        let bytes = Array(segment)
        switch marker {
        case 0xE0 where bytes.starts(with: Array("JFIF\0".utf8)) && bytes.count >= 14:
            isJFIF = true
            if bytes[12] == 0 || bytes[13] == 0, bytes.count == 14 { return bytes }
            note("thumbnail")
            return Array(bytes[..<12]) + [0, 0]
        case 0xE0: note("thumbnail")
        case 0xEE where bytes.starts(with: Array("Adobe".utf8)) && bytes.count >= 12:
            adobeTransform = bytes[11]
            return Array(bytes[..<12])
        case 0xE1 where bytes.starts(with: Array("Exif\0".utf8)):
            note("EXIF")
            if orientation == nil { orientation = Self.orientation(Array(bytes.dropFirst(6))) }
        case 0xE1: note("XMP")
        case 0xE2 where bytes.starts(with: Array("ICC_PROFILE\0".utf8)) && bytes.count >= 14:
            profileParts[Int(bytes[12])] = Array(bytes[14...])
        case 0xED: note("IPTC")
        case 0xFE: note("comment")
        default: note("application data")
        }
        return nil
    }

    /// The ICC profile, when its parts are there and its header fits a colour image (ICC.1 section 7.2).
    var profile: [UInt8]? {
        var bytes: [UInt8] = []
        for part in profileParts.keys.sorted() { bytes += profileParts[part] ?? [] }
        guard bytes.count >= 132, bytes.count <= 1 << 20 else { return nil }
        let stated = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
        let space = String(decoding: bytes[16..<20], as: UTF8.self)
        guard stated == bytes.count, bytes[36..<40].elementsEqual("acsp".utf8), space == "RGB " else { return nil }
        return bytes
    }

    /// Whether there is a profile, sound or not.
    var hasProfile: Bool { !profileParts.isEmpty }

    /// Looks for the tag 0112 in the first directory of a TIFF structure.
    private static func orientation(_ tiff: [UInt8]) -> Int? {
        guard tiff.count >= 8 else { return nil }
        let isLittle = tiff[0] == 0x49
        func number(_ offset: Int, _ size: Int) -> Int? {
            guard offset >= 0, offset <= tiff.count - size else { return nil }
            let bytes = tiff[offset..<offset + size]
            return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for entry in 0..<count {
            let start = directory + 2 + 12 * entry
            guard let tag = number(start, 2) else { return nil }
            if tag == 0x0112, let value = number(start + 8, 2) { return (1...8).contains(value) ? value : nil }
        }
        return nil
    }
}
