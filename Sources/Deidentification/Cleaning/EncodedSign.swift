/// Tells, byte by byte, whether a text may hold a run of Base64 or of hexadecimal digits that spells a word.
///
/// Words of people have capitals at their start or throughout; a run of Base64 goes from capitals to small letters and
/// digits time and again.
struct EncodedSign {
    private enum Letter {
        case capital, small, digit, other

        init(_ byte: UInt8) {
            switch byte {
            case 0x41...0x5A: self = .capital
            case 0x61...0x7A: self = .small
            case 0x30...0x39, 0x2B, 0x2D, 0x2F, 0x5F: self = .digit
            default: self = .other
            }
        }
    }

    private(set) var isThere = false
    private var length = 0
    private var changes = 0
    private var digits = 0
    private var last = Letter.other

    mutating func take(_ byte: UInt8) {
        let letter = Letter(byte)
        if letter == .other {
            length = 0
            changes = 0
        } else {
            length += 1
            if length > 1, letter != last, !(length == 2 && last == .capital) { changes += 1 }
        }
        last = letter
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: digits += 1
        // What may stand between pairs.
        case 0x20, 0x2C, 0x2D, 0x3A, 0x3B, 0x5C, 0x58, 0x78: break
        default: digits = 0
        }
        if digits >= 2 * EncodedText.fewestPairs || (length >= EncodedText.shortestBase64 && changes >= 2) {
            isThere = true
        }
    }

    /// Whether bytes may hold one.
    static func isThere(in bytes: some Sequence<UInt8>) -> Bool {
        var sign = EncodedSign()
        for byte in bytes { sign.take(byte) }
        return sign.isThere
    }
}
