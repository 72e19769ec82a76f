/// What stands before a value: tag, VR and length.
struct ElementHeader {
    static let undefined: UInt32 = 0xFFFF_FFFF

    let tag: Tag
    /// `nil` where the encoding states none.
    let vr: VR?
    /// The length field; ``undefined`` when a delimiter ends the value.
    let length: UInt32
    /// Where the tag starts.
    let start: Int
    /// Where the value starts.
    let value: Int

    var isUndefinedLength: Bool { length == Self.undefined }
    var end: Int { value + Int(length) }

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
}
