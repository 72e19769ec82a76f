/// Bytes of a data set by their offsets, some of which are at hand.
protocol HeaderBytes {
    /// A byte that is at hand.
    func byte(_ offset: Int) -> UInt8
}

extension HeaderBytes {
    @inline(__always)
    func uint16(_ offset: Int, littleEndian: Bool) -> UInt16 {
        let first = UInt16(byte(offset))
        let second = UInt16(byte(offset + 1))
        return littleEndian ? second << 8 | first : first << 8 | second
    }

    @inline(__always)
    func uint32(_ offset: Int, littleEndian: Bool) -> UInt32 {
        let first = UInt32(uint16(offset, littleEndian: littleEndian))
        let second = UInt32(uint16(offset + 2, littleEndian: littleEndian))
        return littleEndian ? second << 16 | first : first << 16 | second
    }

    @inline(__always)
    func tag(_ offset: Int, littleEndian: Bool) -> Tag {
        Tag(
            group: uint16(offset, littleEndian: littleEndian), element: uint16(offset + 2, littleEndian: littleEndian))
    }

    /// The header at an offset, of which at least eight bytes are at hand; `nil` where it has twelve and not all of
    /// them are.
    @inline(__always)
    func header(at start: Int, within available: Int, _ encoding: Encoding) -> DecodedHeader? {
        let isLittle = encoding.isLittleEndian
        let tag = tag(start, littleEndian: isLittle)
        guard encoding.isExplicit, tag.group != 0xFFFE else {
            let length = uint32(start + 4, littleEndian: isLittle)
            return DecodedHeader(ElementHeader(tag: tag, vr: nil, length: length, start: start, value: start + 8))
        }
        let letters = uint16(start + 4, littleEndian: false)
        let vr = VR(rawValue: letters)
        if let vr, !vr.hasLongLength {
            let length = UInt32(uint16(start + 6, littleEndian: isLittle))
            return DecodedHeader(ElementHeader(tag: tag, vr: vr, length: length, start: start, value: start + 8))
        }
        if vr == nil, !VR.isLetters(letters) {
            // An element without VR in an explicit data set: some writers copy private blocks as they were.
            let length = uint32(start + 4, littleEndian: isLittle)
            let header = ElementHeader(tag: tag, vr: nil, length: length, start: start, value: start + 8)
            return DecodedHeader(header, .invalidVR)
        }
        guard available >= 12 else { return nil }
        // VRs that the standard may still add have a 32-bit length field (PS3.5 section 6.2).
        let length = uint32(start + 8, littleEndian: isLittle)
        let header = ElementHeader(tag: tag, vr: vr ?? .un, length: length, start: start, value: start + 12)
        return DecodedHeader(header, vr == nil ? .unknownVR : nil)
    }
}

/// A header, and what in its VR departs from the standard.
struct DecodedHeader {
    let header: ElementHeader
    let departure: Finding.Kind?

    @inline(__always)
    init(_ header: ElementHeader, _ departure: Finding.Kind? = nil) {
        self.header = header
        self.departure = departure
    }
}

extension VR {
    /// Whether two bytes are capital letters, as every VR is.
    static func isLetters(_ pair: UInt16) -> Bool {
        let capital = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return capital.contains(UInt8(pair >> 8)) && capital.contains(UInt8(truncatingIfNeeded: pair))
    }
}
