import DICOM

/// New bytes for a part of a frame; none where the part is removed.
struct FrameEdit: Hashable, Sendable {
    let range: Range<Int>
    let bytes: [UInt8]
}

/// What must be removed from a frame; its decoded values are kept.
struct FrameReview: Hashable, Sendable {
    /// In the order of the frame, apart from each other.
    var edits: [FrameEdit] = []
    /// Where the image ends.
    var end: Int
}

/// How the frames of encapsulated pixel data are read.
enum FrameCodec: Sendable {
    /// JPEG, JPEG-LS, JPEG 2000 and High-Throughput JPEG 2000.
    case codestream
    /// RLE: segments of a frame, and bytes that each expands to.
    case rle(segments: Int, pixels: Int)
    /// Frames without compression of a number of bytes.
    case native(Int)

    /// `nil` for what is not examined.
    init?(_ syntax: TransferSyntax, _ dataSet: DataSet) {
        switch syntax.compression {
        case .jpeg, .jpegLS, .jpeg2000, .highThroughputJPEG2000:
            self = .codestream
        case .rle:
            guard let format = try? PixelFormat(dataSet), format.bitsAllocated > 1 else { return nil }
            self = .rle(segments: format.samples * format.cellBytes, pixels: format.pixels)
        case .uncompressed:
            guard let format = try? PixelFormat(dataSet), format.frameBits % 8 == 0 else { return nil }
            self = .native(format.frameBits / 8)
        case .jpegXL, .deflate, .video, nil: return nil
        }
    }

    /// Whether a frame starts as an image does, whole or damaged.
    func mayStart(_ frame: Range<Int>, _ reader: inout FragmentReader) throws(DICOMError) -> Bool {
        switch self {
        case .codestream: return try Codestream.family(&reader, frame) != nil
        case .rle(let segments, _):
            let head = try reader.bytes(frame.prefix(4), in: frame)
            return head == [UInt8(truncatingIfNeeded: segments), 0, 0, 0]
        case .native: return !frame.isEmpty
        }
    }

    /// What must be removed from a frame; `nil` for a damaged one. A frame that starts where `frame` does may end
    /// before it.
    func review(
        _ reader: inout FragmentReader, _ frame: Range<Int>, identifies: (String) -> Bool
    ) throws(DICOMError) -> FrameReview? {
        switch self {
        case .codestream:
            guard let codestream = try Codestream(&reader, frame), let end = codestream.end,
                let edits = try codestream.edits(&reader, frame, identifies: identifies)
            else { return nil }
            return FrameReview(edits: edits, end: end)
        case .rle(let segments, let pixels):
            return try RLEReview(&reader, frame, segments: segments, pixels: pixels)?.review
        case .native(let count):
            return count <= frame.count ? FrameReview(end: frame.lowerBound + count) : nil
        }
    }
}

extension Codestream {
    /// What must be removed from the parts; `nil` where a part is not understood.
    fileprivate func edits(
        _ reader: inout FragmentReader, _ frame: Range<Int>, identifies: (String) -> Bool
    ) throws(DICOMError) -> [FrameEdit]? {
        var edits: [FrameEdit] = []
        var profile: [(number: UInt8, body: Range<Int>)] = []
        for part in parts {
            switch part.nature {
            case .comment where part.isFixed, .box where part.isFixed:
                // The first number of a comment tells how its text is stored.
                let text = part.nature == .comment ? part.body.dropFirst(2) : part.body
                let blank: UInt8 = part.nature == .comment ? 0x20 : 0
                guard try !reader.isBlank(text, blank) else { continue }
                edits.append(FrameEdit(range: text, bytes: Array(repeating: blank, count: text.count)))
            case .comment, .box: edits.append(FrameEdit(range: part.range, bytes: []))
            case .colorProfile: profile.append((1, part.body))
            case .application(let number):
                let head = try reader.bytes(part.body.prefix(32), in: frame)
                if number == 2, head.starts(with: "ICC_PROFILE\0".utf8), head.count > 13 {
                    profile.append((head[12], part.body.dropFirst(14)))
                } else if let kept = Self.kept(number, head, part.body.count) {
                    if kept.count < part.body.count { edits.append(Self.segment(part, number, kept)) }
                } else {
                    edits.append(FrameEdit(range: part.range, bytes: []))
                }
            }
        }
        profile.sort { $0.number < $1.number }
        guard let blanked = try Self.blank(profile.map(\.body), &reader, frame, identifies) else { return nil }
        edits += blanked
        try shortenBox(&edits, &reader)
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What a decoder needs of an application segment, given its first bytes: the density and the mere presence of
    /// JFIF, the color transforms of Adobe and HP, the header of SPIFF. `nil` where it needs nothing.
    private static func kept(_ number: UInt8, _ head: [UInt8], _ count: Int) -> [UInt8]? {
        switch number {
        case 0 where head.starts(with: "JFIF\0".utf8):
            return count <= 14 ? Array(head.prefix(count)) : Array(head.prefix(12)) + [0, 0]
        case 8 where head.starts(with: "mrfx".utf8): return Array(head.prefix(min(count, 5)))
        case 8 where head.starts(with: "SPIFF\0".utf8): return Array(head.prefix(min(count, 30)))
        // Entries of a SPIFF directory: its end, and what tells how to show the image.
        case 8 where head.starts(with: [0, 0, 0]) && count <= 32 && head.count > 3 && (1...4).contains(head[3]):
            return head
        case 14 where head.starts(with: "Adobe".utf8): return Array(head.prefix(min(count, 12)))
        default: return nil
        }
    }

    private static func segment(_ part: Part, _ number: UInt8, _ body: [UInt8]) -> FrameEdit {
        FrameEdit(range: part.range, bytes: [0xFF, 0xE0 + number, 0, UInt8(body.count + 2)] + body)
    }

    /// Blanks texts of a color profile that may be in several pieces.
    private static func blank(
        _ pieces: [Range<Int>], _ reader: inout FragmentReader, _ frame: Range<Int>, _ identifies: (String) -> Bool
    ) throws(DICOMError) -> [FrameEdit]? {
        guard !pieces.isEmpty else { return [] }
        guard pieces.reduce(0, { $0 + $1.count }) <= ColorProfile.largest else { return nil }
        var bytes: [UInt8] = []
        for piece in pieces { bytes += try reader.bytes(piece, in: frame) }
        guard let profile = ColorProfile(bytes) else { return nil }
        guard let blanked = profile.blanked(where: identifies) else { return [] }
        var edits: [FrameEdit] = []
        var start = 0
        for piece in pieces {
            let new = Array(blanked[start..<start + piece.count])
            if new != Array(bytes[start..<start + piece.count]) { edits.append(FrameEdit(range: piece, bytes: new)) }
            start += piece.count
        }
        return edits
    }

    /// Leaves out what follows the image in its box, and states the length of what is left.
    private func shortenBox(_ edits: inout [FrameEdit], _ reader: inout FragmentReader) throws(DICOMError) {
        guard let box else { return }
        if let boxTail, boxTail.count > 1, try !reader.isZero(boxTail) {
            edits.append(FrameEdit(range: boxTail, bytes: []))
        }
        let inside = edits.filter { box.all.contains($0.range.lowerBound) }
        let removed = inside.reduce(0) { $0 + $1.range.count - $1.bytes.count }
        guard removed > 0 else { return }
        let length = box.all.count - removed
        let bytes = (0..<box.length.count).reversed().map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
        edits.append(FrameEdit(range: box.length, bytes: bytes))
    }
}
