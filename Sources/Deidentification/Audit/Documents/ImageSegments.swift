import DICOM

/// The parts of a compressed frame that are no image: comments, metadata, and what follows the end of the image.
///
/// Only the headers are read, from the start of a frame to its first scan, and the end of the fragment.
struct ImageSegments {
    struct Segment {
        /// Such as `comment` or `APP1`.
        let name: String
        let range: Range<Int>
        /// Whether images of this kind have it usually, without anything personal in it.
        let isExpected: Bool
    }

    private(set) var metadata: [Segment] = []
    /// What follows the end of the image in the fragment.
    private(set) var tail: Range<Int>?
    /// Whether the fragment holds the end of an image.
    private(set) var endsImage = false

    private static let headerLength = 1 << 20
    private static let tailLength = 1 << 16

    init(_ source: ByteSource, _ range: Range<Int>) throws(DICOMError) {
        let start = try source.bytes(in: range.prefix(12))
        if start.starts(with: [0xFF, 0xD8]) {
            try readMarkers(source, range)
        } else if start.starts(with: [0xFF, 0x4F]) {
            try readMarkers(source, range)
        } else if start.count == 12, start[4..<8].elementsEqual("jP  ".utf8) {
            try readBoxes(source, range)
        }
        try findEnd(source, range)
    }

    /// JPEG, JPEG-LS and JPEG 2000 have the same form of marker segments.
    private mutating func readMarkers(_ source: ByteSource, _ range: Range<Int>) throws(DICOMError) {
        let bytes = try source.bytes(in: range.prefix(Self.headerLength))
        var position = 2
        while position + 4 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            // The scan or the tile-part follows, and then the image.
            if marker == 0xDA || marker == 0x90 || marker == 0x93 || marker == 0xD9 { return }
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            guard length >= 2 else { return }
            let end = min(position + 2 + length, bytes.count)
            let body = range.lowerBound + min(position + 4, end)..<range.lowerBound + end
            if let name = Self.name(of: marker) {
                let head = bytes[min(position + 4, end)..<end].prefix(5)
                metadata.append(Segment(name: name, range: body, isExpected: Self.isExpected(marker, head)))
            }
            position += 2 + length
        }
    }

    private static func name(of marker: UInt8) -> String? {
        switch marker {
        case 0xFE, 0x64: "comment"
        case 0xE0...0xEF: "APP\(marker - 0xE0)"
        default: nil
        }
    }

    /// JFIF, the colour transform of Adobe, and the colour space note of DICOM's JPEG-LS.
    private static func isExpected(_ marker: UInt8, _ head: ArraySlice<UInt8>) -> Bool {
        switch marker {
        case 0xE0: head.starts(with: "JFIF".utf8)
        case 0xEE: head.starts(with: "Adobe".utf8)
        case 0xE8: head.starts(with: "mrfx".utf8)
        default: false
        }
    }

    /// The boxes of a JP2 file, of which all but the codestream may hold text.
    private mutating func readBoxes(_ source: ByteSource, _ range: Range<Int>) throws(DICOMError) {
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            let header = try source.bytes(in: position..<position + 8)
            let length = header[0..<4].reduce(0) { $0 << 8 | Int($1) }
            let kind = String(decoding: header[4..<8], as: UTF8.self)
            guard length == 0 || length >= 8, position + length <= range.upperBound else { return }
            let end = length == 0 ? range.upperBound : position + length
            if kind == "jp2c" {
                try readMarkers(source, position + 8..<end)
            } else if !["jP  ", "ftyp", "jp2h"].contains(kind) {
                let name = kind.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " } ? "box \(kind)" : "box"
                metadata.append(Segment(name: name, range: position + 8..<end, isExpected: false))
            }
            if length == 0 { return }
            position = end
        }
    }

    private mutating func findEnd(_ source: ByteSource, _ range: Range<Int>) throws(DICOMError) {
        let start = max(range.lowerBound, range.upperBound - Self.tailLength)
        let bytes = try source.bytes(in: start..<range.upperBound)
        guard let end = bytes.indices.dropLast().last(where: { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xD9 }) else {
            return
        }
        endsImage = true
        let tail = start + end + 2..<range.upperBound
        if tail.count > 1 { self.tail = tail }
    }
}
