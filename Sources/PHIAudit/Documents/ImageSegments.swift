import DICOM
import Deidentification

/// The parts of a compressed frame that are not the image: comments, metadata, and what follows the end of the image.
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

    private static let tailLength = 1 << 16

    init(_ source: ByteSource, _ range: Range<Int>) throws(DICOMError) {
        var reader = FragmentReader(source, [range])
        let codestream = try Codestream(&reader, reader.bounds)
        for part in codestream?.parts ?? [] {
            let head = try reader.bytes(part.body.prefix(12), in: part.body)
            let body = range.lowerBound + part.body.lowerBound..<range.lowerBound + part.body.upperBound
            metadata.append(Segment(name: part.name, range: body, isExpected: Self.isExpected(part.nature, head)))
        }
        guard let end = codestream?.end else {
            try findEnd(source, range)
            return
        }
        endsImage = true
        let boxTail = codestream?.boxTail.flatMap { $0.count > 1 ? $0.lowerBound : nil }
        let tail = range.lowerBound + (boxTail ?? end)..<range.upperBound
        if tail.count > 1 { self.tail = tail }
    }

    /// JFIF, color profiles, the color transform of Adobe, and the color space note of DICOM's JPEG-LS.
    private static func isExpected(_ nature: Codestream.Part.Nature, _ head: [UInt8]) -> Bool {
        switch nature {
        case .application(0): head.starts(with: "JFIF".utf8)
        case .application(2): head.starts(with: "ICC_PROFILE\0".utf8)
        case .application(8): head.starts(with: "mrfx".utf8)
        case .application(14): head.starts(with: "Adobe".utf8)
        case .colorProfile: true
        default: false
        }
    }

    /// Where the last end marker is in a fragment that is a part of a frame, or damaged.
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

/// Whether EXIF metadata says where a picture was taken: numbers, which a search for text does not find.
enum ExifLocation {
    private static let directoryOfGPS = 0x8825

    /// Looks into the first directory of a segment's body, which is laid out as a TIFF file.
    static func isPresent(in body: [UInt8]) -> Bool {
        guard body.starts(with: "Exif".utf8), body.count >= 14 else { return false }
        let isLittleEndian = body[6] == 0x49
        func number(_ offset: Int, _ count: Int) -> Int {
            guard offset >= 6, offset + count <= body.count else { return 0 }
            let bytes = body[offset..<offset + count]
            let ordered = isLittleEndian ? Array(bytes.reversed()) : Array(bytes)
            return ordered.reduce(0) { $0 << 8 | Int($1) }
        }
        let start = 6 + number(10, 4)
        let entries = min(number(start, 2), body.count / 12)
        return (0..<entries).contains { entry in
            number(start + 2 + 12 * entry, 2) == directoryOfGPS && number(start + 10 + 12 * entry, 4) != 0
        }
    }
}
