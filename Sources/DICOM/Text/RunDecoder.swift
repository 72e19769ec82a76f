/// Decodes bytes that all belong to one graphic set.
enum RunDecoder {
    /// The text, with U+FFFD for what the set does not hold, and whether there was none of that.
    static func decode(_ bytes: [UInt8], _ codec: CharacterSetTerm.Codec) -> (text: String, isWhole: Bool) {
        switch codec {
        case .ascii: return (String(decoding: bytes, as: UTF8.self), true)
        case .latin1: return (scalars(bytes) { UInt32($0) }, true)
        case .utf8: return utf8(bytes)
        case .jisRoman:
            return (scalars(bytes) { $0 == 0x5C ? 0xA5 : $0 == 0x7E ? 0x203E : UInt32($0) }, true)
        case .jisKatakana:
            let text = scalars(bytes) { (0xA1...0xDF).contains($0) ? UInt32($0) + 0xFEC0 : 0xFFFD }
            return (text, !bytes.contains { !(0xA1...0xDF).contains($0) })
        case .named(let name): return SystemConverter.decode(bytes, from: name)
        case .jisX0208: return SystemConverter.decode(extended(bytes, prefix: nil), from: "EUC-JP")
        case .jisX0212: return SystemConverter.decode(extended(bytes, prefix: 0x8F), from: "EUC-JP")
        }
    }

    /// Bytes for which no set was named: UTF-8 when they are valid, else Latin 1. It is a guess, hence not whole.
    static func guess(_ bytes: [UInt8]) -> (text: String, isWhole: Bool) {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
        return (scalars(bytes) { UInt32($0) }, false)
    }

    private static func utf8(_ bytes: [UInt8]) -> (text: String, isWhole: Bool) {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
        return (String(decoding: bytes, as: UTF8.self), false)
    }

    private static func scalars(_ bytes: [UInt8], _ number: (UInt8) -> UInt32) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(number(byte)) ?? "\u{FFFD}") }
        return String(text)
    }

    /// Rewrites pairs of seven-bit bytes as EUC-JP; spaces and controls stand for themselves.
    private static func extended(_ bytes: [UInt8], prefix: UInt8?) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 3 / 2)
        var position = 0
        while position < bytes.count {
            guard bytes[position] > 0x20, position + 1 < bytes.count else {
                result.append(bytes[position])
                position += 1
                continue
            }
            if let prefix { result.append(prefix) }
            result.append(bytes[position] | 0x80)
            result.append(bytes[position + 1] | 0x80)
            position += 2
        }
        return result
    }
}
