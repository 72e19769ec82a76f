/// Encodes single characters in one graphic set.
struct RunEncoder {
    private let codec: CharacterSetTerm.Codec
    private let converter: ScalarConverter?

    init(_ codec: CharacterSetTerm.Codec) {
        self.codec = codec
        switch codec {
        case .named(let name): converter = ScalarConverter(name)
        case .jisX0208, .jisX0212: converter = ScalarConverter("EUC-JP")
        default: converter = nil
        }
    }

    /// The bytes without any escape; `nil` when the set does not have the character.
    func bytes(_ scalar: Unicode.Scalar) -> [UInt8]? {
        let number = scalar.value
        switch codec {
        case .ascii: return number < 0x80 ? [UInt8(number)] : nil
        case .latin1: return (0x80...0xFF).contains(number) ? [UInt8(number)] : nil
        case .utf8: return number < 0x80 ? nil : Array(String(scalar).utf8)
        case .jisRoman:
            switch number {
            case 0xA5: return [0x5C]
            case 0x203E: return [0x7E]
            case 0x5C, 0x7E: return nil
            default: return number < 0x80 ? [UInt8(number)] : nil
            }
        case .jisKatakana: return (0xFF61...0xFF9F).contains(number) ? [UInt8(number - 0xFEC0)] : nil
        case .named:
            guard number >= 0x80, let bytes = converter?.bytes(scalar), let first = bytes.first else {
                return nil
            }
            return first >= 0x80 ? bytes : nil
        case .jisX0208: return converter?.bytes(scalar).flatMap { Self.lowered($0, prefix: nil) }
        case .jisX0212: return converter?.bytes(scalar).flatMap { Self.lowered($0, prefix: 0x8F) }
        }
    }

    /// Two seven-bit bytes of what EUC-JP writes in three sets; `nil` for a character of another one.
    private static func lowered(_ bytes: [UInt8], prefix: UInt8?) -> [UInt8]? {
        var pair = bytes[...]
        if let prefix {
            guard pair.first == prefix else { return nil }
            pair.removeFirst()
        }
        guard pair.count == 2, pair.allSatisfy({ $0 >= 0xA1 }) else { return nil }
        return pair.map { $0 & 0x7F }
    }
}
