import DICOM
import Testing

@testable import Deidentification

/// Frames of the JPEG family in bytes: enough of each to be walked over, with an image that says nothing.
enum FrameBuilder {
    /// What must not stay.
    static let secret = Array("DOE^JOHN 19610718 MRN4711".utf8)

    static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 0xFF)] + body
    }

    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
    static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    static let exif = segment(0xE1, Array("Exif\0\0".utf8) + secret)
    static let comment = segment(0xFE, secret)

    /// A JPEG image with segments before its frame header and between its two scans.
    static func jpeg(
        _ segments: [UInt8] = [], between: [UInt8] = [], startOfFrame: UInt8 = 0xC0, filling: UInt8 = 7
    ) -> [UInt8] {
        let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [filling, 0xFF, 0, 0xFF, 0xD0, 9, filling]
        let frame = segment(startOfFrame, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
        return [0xFF, 0xD8] + segments + segment(0xDB, [0] + Array(repeating: 1, count: 64)) + frame + scan + between
            + scan + [0xFF, 0xD9]
    }

    /// A JPEG-LS image, whose data has bytes behind an FF that would be markers in JPEG.
    static func jpegLS(_ segments: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + segments + segment(0xF7, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
            + segment(0xF8, [1, 0, 255, 0, 3, 0, 7, 0, 21, 0, 64]) + segment(0xDA, [1, 1, 0, 0, 0, 0])
            + [0xFF, 0x59, 1, 0xFF, 0x7F, 2] + [0xFF, 0xD9]
    }

    /// A JPEG 2000 codestream of two tile-parts; the last may be without a length.
    static func jpeg2000(header: [UInt8] = [], tile: [UInt8] = [], isOpen: Bool = false) -> [UInt8] {
        func part(_ number: UInt8, _ segments: [UInt8], _ isOpen: Bool) -> [UInt8] {
            let data: [UInt8] = [0xFF, 0x93, 1, 2, 0xFF, 0x64, 3]
            let length = isOpen ? 0 : 12 + segments.count + data.count
            return [0xFF, 0x90, 0, 10, 0, 0] + big(length, 4) + [number, 2] + segments + data
        }
        return [0xFF, 0x4F] + segment(0x51, Array(repeating: 0, count: 36)) + header + part(0, tile, false)
            + part(1, [], isOpen) + [0xFF, 0xD9]
    }

    /// A comment of a JPEG 2000 codestream.
    static func comment2000(_ text: [UInt8]) -> [UInt8] { segment(0x64, [0, 1] + text) }

    static func box(_ type: String, _ body: [UInt8], isOpen: Bool = false) -> [UInt8] {
        big(isOpen ? 0 : body.count + 8, 4) + Array(type.utf8) + body
    }

    static let signature = box("jP  ", [0x0D, 0x0A, 0x87, 0x0A]) + box("ftyp", Array("jp2 ".utf8) + [0, 0, 0, 0])

    static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    static func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }
}

/// An object with encapsulated pixel data in a layout of one's own.
struct EncapsulatedObject {
    var syntax = "1.2.840.10008.1.2.4.50"
    var frames: Int?
    var fragments: [[UInt8]]
    /// Numbers of the fragments that start frames, for a basic offset table.
    var basic: [Int]?
    /// Numbers of the fragments that start frames, and their lengths, for an extended offset table.
    var extended: (starts: [Int], lengths: [Int])?

    init(frames: Int? = nil, _ fragments: [[UInt8]]) {
        self.init("1.2.840.10008.1.2.4.50", frames: frames, fragments)
    }

    init(_ syntax: String, frames: Int? = nil, _ fragments: [[UInt8]]) {
        self.syntax = syntax
        self.frames = frames
        self.fragments = fragments.map { $0.count % 2 == 0 ? $0 : $0 + [0] }
    }

    private func offset(_ fragment: Int) -> Int { fragments[..<fragment].reduce(0) { $0 + $1.count + 8 } }

    var bytes: [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_0010, "PN", "Doe^John")
        builder.text(0x0010_0020, "LO", "MRN4711")
        builder.short(0x0028_0002, 1)
        builder.text(0x0028_0004, "CS", "MONOCHROME2")
        if let frames { builder.text(0x0028_0008, "IS", "\(frames)") }
        for (tag, value) in [(0x0028_0010, 2), (0x0028_0011, 3), (0x0028_0100, 8), (0x0028_0103, 0)] {
            builder.short(UInt32(tag), UInt32(value))
        }
        if let extended {
            builder.element(0x7FE0_0001, "OV", extended.starts.flatMap { FrameBuilder.little(offset($0), 8) })
            builder.element(0x7FE0_0002, "OV", extended.lengths.flatMap { FrameBuilder.little($0, 8) })
        }
        builder.header(0x7FE0_0010, "OB", .max)
        builder.header(0xFFFE_E000, "", UInt32(4 * (basic?.count ?? 0)))
        for start in basic ?? [] { builder.number(UInt32(offset(start)), 4) }
        for fragment in fragments {
            builder.header(0xFFFE_E000, "", UInt32(fragment.count))
            builder.bytes += fragment
        }
        builder.header(0xFFFE_E0DD, "", 0)
        return ByteBuilder.file(syntax, builder.bytes)
    }

    /// What de-identification makes of it.
    func stripped() throws -> Outcome { try Outcome(bytes) }

    struct Outcome {
        let report: DeidentificationReport
        let bytes: [UInt8]
        let file: DICOMFile
        let fragments: [[UInt8]]

        init(_ object: [UInt8]) throws {
            var sink = MemorySink()
            report = try DeidentifierTests.deidentifier().deidentify(ByteSource(object), into: &sink)
            bytes = sink.bytes
            file = try DICOMFile.read(ByteSource(sink.bytes))
            guard case .fragments(let found) = file.dataSet[.pixelData]?.content else {
                fragments = []
                return
            }
            let source = file.dataSet.source
            fragments = try found.ranges.map { try source.bytes(in: $0) }
        }

        /// The bytes of each frame as the offset tables tell.
        func frames() throws -> [[UInt8]] {
            guard case .fragments(let found) = file.dataSet[.pixelData]?.content else { return [] }
            let source = file.dataSet.source
            return try found.frames(of: file.dataSet).map { try $0.flatMap { try source.bytes(in: $0) } }
        }

        /// Warnings but those of the poor header.
        var warnings: Set<DeidentificationReport.Warning.Kind> {
            Set(report.warnings.map(\.kind)).subtracting([.burnedInRisk, .disordered])
        }
        var isStripped: Bool { report.actions["stripped"] != nil }
        var holdsSecret: Bool { bytes.contains(FrameBuilder.secret) }
    }
}
