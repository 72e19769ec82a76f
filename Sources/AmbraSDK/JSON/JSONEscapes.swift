/// Takes the escapes out of strings that the parser has checked.
enum JSONEscapes {
    /// The text of a string with escapes. A lone surrogate becomes U+FFFD: Swift strings cannot hold it.
    static func text(_ written: some RandomAccessCollection<UInt8>) -> String {
        String(decoding: utf8(written), as: UTF8.self)
    }

    static func utf8(_ written: some RandomAccessCollection<UInt8>) -> [UInt8] {
        var rest = written[...]
        var text: [UInt8] = []
        text.reserveCapacity(rest.count)
        while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
            text += rest[..<backslash]
            rest = rest[backslash...].dropFirst()
            append(&text, escape(&rest))
        }
        text += rest
        return text
    }

    private static func append(_ text: inout [UInt8], _ scalar: Unicode.Scalar) {
        text.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }

    private static func escape<Rest: Collection<UInt8>>(_ rest: inout Rest) -> Unicode.Scalar
    where Rest.SubSequence == Rest {
        guard let byte = rest.popFirst() else { return replacement }
        switch byte {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return unicodeEscape(&rest)
        default: return Unicode.Scalar(byte)
        }
    }

    private static func unicodeEscape<Rest: Collection<UInt8>>(
        _ rest: inout Rest
    ) -> Unicode.Scalar where Rest.SubSequence == Rest {
        let high = fourDigits(&rest)
        guard (0xD800..<0xE000).contains(high) else { return Unicode.Scalar(high) ?? replacement }
        var behind = rest
        guard high < 0xDC00, behind.popFirst() == UInt8(ascii: "\\"), behind.popFirst() == UInt8(ascii: "u") else {
            return replacement
        }
        let low = fourDigits(&behind)
        guard (0xDC00..<0xE000).contains(low) else { return replacement }
        rest = behind
        return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? replacement
    }

    private static func fourDigits<Rest: Collection<UInt8>>(_ rest: inout Rest) -> UInt32
    where Rest.SubSequence == Rest {
        var value: UInt32 = 0
        for byte in rest.prefix(4) { value = value << 4 | (hexadecimal(byte) ?? 0) }
        rest = rest.dropFirst(4)
        return value
    }

    static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"
}
