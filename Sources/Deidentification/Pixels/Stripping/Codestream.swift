package import DICOM

/// A frame of the JPEG family: where its image ends, and the parts that are not the image (ISO/IEC 10918-1 annex B,
/// 14495-1 annex C, 15444-1 annexes A and I).
package struct Codestream {
    /// A marker segment or a box that may hold something other than the image.
    package struct Part {
        package enum Nature: Hashable {
            case comment
            /// APP0 to APP15.
            case application(UInt8)
            /// A box of a JP2 file that is not needed, by its type.
            case box(String)
            /// A color profile in a box.
            case colorProfile
        }

        package let nature: Nature
        /// All of it, with its marker or box header.
        let range: Range<Int>
        package let body: Range<Int>
        /// Whether a length around it counts its bytes, so that they can be blanked but not left out.
        var isFixed = false

        /// Such as `comment` or `APP1`.
        package var name: String {
            switch nature {
            case .comment: "comment"
            case .application(let number): "APP\(number)"
            case .box(let type): type.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " } ? "box \(type)" : "box"
            case .colorProfile: "color profile"
            }
        }
    }

    /// The parts in the order of the frame, as far as it could be read.
    package private(set) var parts: [Part] = []

    /// Where the image ends, its end marker included; `nil` where the frame is damaged.
    package private(set) var end: Int?

    /// The box that holds the codestream, and where its length is stated; `nil` where none is or it has no length.
    private(set) var box: (all: Range<Int>, length: Range<Int>)?

    /// What follows the image inside its box.
    package private(set) var boxTail: Range<Int>?

    /// Reads a frame, which is held in pieces only.
    ///
    /// - Throws: `DICOMError` when the source cannot be read; `nil` for a frame of another family.
    package init?(_ reader: inout FragmentReader, _ frame: Range<Int>) throws(DICOMError) {
        switch try Self.family(&reader, frame) {
        case .jpeg: end = try readJPEG(&reader, frame)
        case .jpeg2000: end = try readJPEG2000(&reader, frame)
        case .jp2: end = try readBoxes(&reader, frame)
        case nil: return nil
        }
    }

    enum Family { case jpeg, jpeg2000, jp2 }

    /// What a frame starts as.
    static func family(_ reader: inout FragmentReader, _ frame: Range<Int>) throws(DICOMError) -> Family? {
        let head = try reader.bytes(frame.prefix(12), in: frame)
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.starts(with: [0xFF, 0x4F, 0xFF]) { return .jpeg2000 }
        return head == [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A] ? .jp2 : nil
    }

    mutating func add(_ nature: Part.Nature, _ range: Range<Int>, body: Range<Int>, isFixed: Bool = false) {
        parts.append(Part(nature: nature, range: range, body: body, isFixed: isFixed))
    }

    mutating func note(box: Range<Int>, length: Range<Int>) { self.box = (box, length) }

    mutating func note(boxTail: Range<Int>) { self.boxTail = boxTail }
}

extension Codestream {
    /// JPEG and JPEG-LS: marker segments, and scans that end at the next marker.
    private mutating func readJPEG(_ reader: inout FragmentReader, _ frame: Range<Int>) throws(DICOMError) -> Int? {
        var position = frame.lowerBound + 2
        var hasFrame = false
        var hasScan = false
        var isJPEGLS = false
        while try reader.byte(position, in: frame) == 0xFF {
            guard let marker = try reader.byte(position + 1, in: frame) else { return nil }
            if marker == 0xFF {
                position += 1
                continue
            }
            if marker == 0xD9 { return hasScan ? position + 2 : nil }
            // Markers without a length are not allowed here.
            guard marker >= 0xC0, !(0xD0...0xD8).contains(marker) else { return nil }
            guard let length = try reader.number(position + 2, bytes: 2, in: frame), length >= 2,
                position + 2 + length <= frame.upperBound
            else { return nil }
            let segment = position..<position + 2 + length
            position = segment.upperBound
            switch marker {
            case 0xE0...0xEF: add(.application(marker - 0xE0), segment, body: segment.dropFirst(4))
            case 0xFE: add(.comment, segment, body: segment.dropFirst(4))
            case 0xF7: (hasFrame, isJPEGLS) = (true, true)
            case 0xC4, 0xC8, 0xCC: break
            case 0xC0...0xCF: hasFrame = true
            case 0xDA:
                guard hasFrame, let next = try endOfScan(&reader, from: position, frame, isJPEGLS) else { return nil }
                hasScan = true
                position = next
            default: break
            }
        }
        return nil
    }

    /// Where the marker after a scan is. An FF that is not a marker is followed by a zero in JPEG, by a zero bit in
    /// JPEG-LS.
    private func endOfScan(
        _ reader: inout FragmentReader, from start: Int, _ frame: Range<Int>, _ isJPEGLS: Bool
    ) throws(DICOMError) -> Int? {
        var position = start
        while let found = try reader.next(0xFF, from: position, in: frame) {
            guard let next = try reader.byte(found + 1, in: frame) else { return nil }
            switch next {
            case 0xFF: position = found + 1
            case 0x00, 0xD0...0xD7: position = found + 2
            case 0x01..<0x80 where isJPEGLS: position = found + 2
            default: return found
            }
        }
        return nil
    }

    /// JPEG 2000: the main header, then tile-parts that state their length.
    private mutating func readJPEG2000(
        _ reader: inout FragmentReader, _ frame: Range<Int>
    ) throws(DICOMError) -> Int? {
        guard var position = try readHeader(&reader, from: frame.lowerBound + 2, frame, until: 0x90, isFixed: false)
        else { return nil }
        // The size of the image comes first.
        guard try reader.byte(frame.lowerBound + 3, in: frame) == 0x51 else { return nil }
        while try reader.number(position, bytes: 2, in: frame) == 0xFF90 {
            guard try reader.number(position + 2, bytes: 2, in: frame) == 10,
                let length = try reader.number(position + 6, bytes: 4, in: frame),
                let data = try readHeader(&reader, from: position + 12, frame, until: 0x93, isFixed: true)
            else { return nil }
            if length == 0 { return try endOfLastTile(&reader, from: data + 2, frame) }
            guard length >= data + 2 - position, length <= frame.upperBound - position else { return nil }
            position += length
        }
        return try reader.number(position, bytes: 2, in: frame) == 0xFFD9 ? position + 2 : nil
    }

    /// Reads marker segments up to a marker, and returns its position.
    private mutating func readHeader(
        _ reader: inout FragmentReader, from start: Int, _ frame: Range<Int>, until last: UInt8, isFixed: Bool
    ) throws(DICOMError) -> Int? {
        var position = start
        while try reader.byte(position, in: frame) == 0xFF, let marker = try reader.byte(position + 1, in: frame) {
            if marker == last { return position }
            if (0x30...0x3F).contains(marker) {
                position += 2
                continue
            }
            guard marker >= 0x50, marker != 0x90, marker != 0x93, marker != 0xD9,
                let length = try reader.number(position + 2, bytes: 2, in: frame), length >= 2,
                position + 2 + length <= frame.upperBound
            else { return nil }
            let segment = position..<position + 2 + length
            if marker == 0x64 { add(.comment, segment, body: segment.dropFirst(4), isFixed: isFixed) }
            position = segment.upperBound
        }
        return nil
    }

    /// The data of a tile-part holds no two bytes from FF90 on.
    private func endOfLastTile(
        _ reader: inout FragmentReader, from start: Int, _ frame: Range<Int>
    ) throws(DICOMError) -> Int? {
        var position = start
        while let found = try reader.next(0xFF, from: position, in: frame) {
            guard let next = try reader.byte(found + 1, in: frame) else { return nil }
            if next == 0xD9 { return found + 2 }
            guard next < 0x90 else { return nil }
            position = found + 1
        }
        return nil
    }

    /// The boxes of a JP2 file, one of which holds the codestream.
    private mutating func readBoxes(_ reader: inout FragmentReader, _ frame: Range<Int>) throws(DICOMError) -> Int? {
        var position = frame.lowerBound
        var image: Int?
        while let found = try Self.box(&reader, at: position, in: frame) {
            switch found.type {
            case "jp2c":
                guard image == nil, let end = try readJPEG2000(&reader, found.body) else { return nil }
                guard found.length != nil else { return end }
                image = end
                if let length = found.length { note(box: found.all, length: length) }
                note(boxTail: end..<found.body.upperBound)
            case "jp2h":
                guard image == nil, try readHeaderBoxes(&reader, found.body) else { return nil }
            case "uuid", "xml ", "uinf", "jp2i", "free", "skip": add(.box(found.type), found.all, body: found.body)
            case "jP  ", "ftyp", "rreq": if image != nil { return position }
            // What may state offsets into the file is left alone; after the image it is not a part of it.
            default: return image == nil ? nil : position
            }
            position = found.all.upperBound
        }
        return image == nil ? nil : position
    }

    /// The boxes that describe the image; `false` where they are not understood.
    private mutating func readHeaderBoxes(_ reader: inout FragmentReader, _ frame: Range<Int>) throws(DICOMError)
        -> Bool
    {
        var position = frame.lowerBound
        while let found = try Self.box(&reader, at: position, in: frame) {
            switch found.type {
            case "ihdr", "bpcc", "pclr", "cmap", "cdef", "res ": break
            case "colr":
                // Methods 2 and 3 hold a profile after three bytes.
                if let method = try reader.byte(found.body.lowerBound, in: found.body), method == 2 || method == 3 {
                    add(.colorProfile, found.all, body: found.body.dropFirst(3), isFixed: true)
                }
            default: add(.box(found.type), found.all, body: found.body, isFixed: true)
            }
            position = found.all.upperBound
        }
        return position == frame.upperBound
    }

    /// A box: its type, where it is and where its length is stated; one without a length reaches to the end.
    private static func box(
        _ reader: inout FragmentReader, at position: Int, in frame: Range<Int>
    ) throws(DICOMError) -> (type: String, all: Range<Int>, body: Range<Int>, length: Range<Int>?)? {
        guard position + 8 <= frame.upperBound, let short = try reader.number(position, bytes: 4, in: frame) else {
            return nil
        }
        let type = String(decoding: try reader.bytes(position + 4..<position + 8, in: frame), as: UTF8.self)
        if short == 0 {
            return (type, position..<frame.upperBound, position + 8..<frame.upperBound, nil)
        }
        let isLong = short == 1
        guard let length = isLong ? try reader.number(position + 8, bytes: 8, in: frame) : short,
            length >= (isLong ? 16 : 8), length <= frame.upperBound - position
        else { return nil }
        let all = position..<position + length
        let field = isLong ? position + 8..<position + 16 : position..<position + 4
        return (type, all, all.dropFirst(isLong ? 16 : 8), field)
    }
}
