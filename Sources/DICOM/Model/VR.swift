/// The type of an element's value (PS3.5 section 6.2); its raw value is the two letters as a big-endian number.
public enum VR: UInt16, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// Application Entity.
    case ae = 0x4145
    /// Age String.
    case `as` = 0x4153
    /// Attribute Tag.
    case at = 0x4154
    /// Code String.
    case cs = 0x4353
    /// Date.
    case da = 0x4441
    /// Decimal String.
    case ds = 0x4453
    /// Date Time.
    case dt = 0x4454
    /// Floating Point Single.
    case fl = 0x464C
    /// Floating Point Double.
    case fd = 0x4644
    /// Integer String.
    case `is` = 0x4953
    /// Long String.
    case lo = 0x4C4F
    /// Long Text.
    case lt = 0x4C54
    /// Other Byte.
    case ob = 0x4F42
    /// Other Double.
    case od = 0x4F44
    /// Other Float.
    case of = 0x4F46
    /// Other Long.
    case ol = 0x4F4C
    /// Other 64-bit Very Long.
    case ov = 0x4F56
    /// Other Word.
    case ow = 0x4F57
    /// Person Name.
    case pn = 0x504E
    /// Short String.
    case sh = 0x5348
    /// Signed Long.
    case sl = 0x534C
    /// Sequence of Items.
    case sq = 0x5351
    /// Signed Short.
    case ss = 0x5353
    /// Short Text.
    case st = 0x5354
    /// Signed 64-bit Very Long.
    case sv = 0x5356
    /// Time.
    case tm = 0x544D
    /// Unlimited Characters.
    case uc = 0x5543
    /// Unique Identifier (UID).
    case ui = 0x5549
    /// Unsigned Long.
    case ul = 0x554C
    /// Unknown.
    case un = 0x554E
    /// Universal Resource Identifier.
    case ur = 0x5552
    /// Unsigned Short.
    case us = 0x5553
    /// Unlimited Text.
    case ut = 0x5554
    /// Unsigned 64-bit Very Long.
    case uv = 0x5556

    /// Reads the two letters, such as `PN`.
    public init?(_ letters: some StringProtocol) {
        let bytes = Array(letters.utf8)
        guard bytes.count == 2 else { return nil }
        self.init(rawValue: UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
    }

    /// The two letters.
    public var description: String {
        String(decoding: [UInt8(rawValue >> 8), UInt8(truncatingIfNeeded: rawValue)], as: UTF8.self)
    }

    /// Whether the length field has 32 bits in explicit encodings, after two reserved bytes (PS3.5 section 7.1.2).
    public var hasLongLength: Bool {
        switch self {
        case .ob, .od, .of, .ol, .ov, .ow, .sq, .sv, .uc, .un, .ur, .ut, .uv: true
        default: false
        }
    }

    /// Whether the value is text of any kind.
    public var isText: Bool {
        switch self {
        case .ae, .as, .cs, .da, .ds, .dt, .is, .lo, .lt, .pn, .sh, .st, .tm, .uc, .ui, .ur, .ut: true
        default: false
        }
    }

    /// Whether Specific Character Set applies to the text.
    public var usesCharacterSet: Bool {
        switch self {
        case .lo, .lt, .pn, .sh, .st, .uc, .ut: true
        default: false
        }
    }

    /// Whether a backslash separates the values of the text.
    public var separatesValues: Bool {
        switch self {
        case .lt, .st, .ur, .ut: false
        default: isText
        }
    }

    /// The byte that makes a value of odd length even.
    public var padding: UInt8 { isText && self != .ui ? 0x20 : 0x00 }

    /// The number of bytes that change places between byte orders, and of which a value is a multiple: 1, 2, 4 or 8.
    public var unitSize: Int {
        switch self {
        case .at, .ow, .ss, .us: 2
        case .fl, .of, .ol, .sl, .ul: 4
        case .fd, .od, .ov, .sv, .uv: 8
        default: 1
        }
    }

    /// Whether the value is a run of bytes or words without a meaning of its own: OB, OD, OF, OL, OV, OW, UN.
    public var isBulk: Bool {
        switch self {
        case .ob, .od, .of, .ol, .ov, .ow, .un: true
        default: false
        }
    }
}
