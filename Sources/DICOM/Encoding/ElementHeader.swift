/// What precedes a value: tag, VR and length.
package struct ElementHeader: Hashable, Sendable {
    static let undefined: UInt32 = 0xFFFF_FFFF

    /// The tag.
    package let tag: Tag
    /// `nil` where the encoding states none.
    package let vr: VR?
    /// The length field; 0xFFFFFFFF when a delimiter ends the value.
    package let length: UInt32
    /// Where the tag starts.
    package let start: Int
    /// Where the value starts.
    package let value: Int

    /// Whether a delimiter ends the value.
    package var isUndefinedLength: Bool { length == Self.undefined }

    /// Where a value of known length ends.
    package var end: Int { value + Int(length) }

    /// How a value of undefined length continues.
    enum Nesting { case sequence, fragments }

    /// Undefined length means fragments for pixel data and other bytes, a sequence for everything else.
    var nesting: Nesting {
        switch vr {
        case .ob, .ow, .of, .od, .ol, .ov: .fragments
        case nil where tag == .pixelData: .fragments
        default: .sequence
        }
    }

    /// How the items of a value of undefined length are laid out: inside UN always implicit (PS3.5 section 6.2.2).
    func itemEncoding(_ outer: Encoding) -> Encoding { vr == .un ? .implicitLittle : outer }

    /// Whether it begins an item or a fragment of an element; what does not must be the delimiter.
    func beginsItem(of tag: Tag, _ log: inout FindingLog) throws(DICOMError) -> Bool {
        switch self.tag {
        case .item: return true
        case .sequenceDelimitation:
            if length != 0 { try log.report(.delimiterLength, offset: start, tag: tag) }
            return false
        default: throw .itemDue(self, of: tag)
        }
    }
}

extension ElementHeader {
    /// The header at an offset of a source, as it is laid out there; `nil` where the data ends inside it.
    package init?(at start: Int, of source: ByteSource, _ encoding: Encoding) throws(DICOMError) {
        let remaining = source.length - start
        guard start >= 0, remaining >= 8 else { return nil }
        var window = ByteWindow(source)
        try window.require(min(12, remaining), at: start)
        guard let decoded = window.header(at: start, within: remaining, encoding) else { return nil }
        self = decoded.header
    }
}
