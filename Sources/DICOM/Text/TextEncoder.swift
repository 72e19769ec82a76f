/// Writes text in the character sets of a data set, with the escape sequences that switch between them (PS3.5 section
/// 6.1.2.5).
///
/// What the sets in force hold is written in them; else the first set of Specific Character Set that has the character
/// is designated. Before every separator the initial sets are in force again.
struct TextEncoder {
    private let characterSet: SpecificCharacterSet
    private let isName: Bool
    private let separates: Bool
    private let candidates: [CharacterSetTerm]
    private var runs: [CharacterSetTerm.Codec: RunEncoder] = [:]
    private var lower: CharacterSetTerm.Codec
    private var upper: CharacterSetTerm.Codec?
    private var output: [UInt8] = []

    init(_ characterSet: SpecificCharacterSet, vr: VR) {
        self.characterSet = characterSet
        isName = vr == .pn
        separates = vr.separatesValues
        candidates = characterSet.usesEscapes ? characterSet.designable : []
        lower = characterSet.initial.lower ?? .ascii
        upper = characterSet.initial.upper
    }

    /// The bytes of all values, without padding; `nil` when no set has one of the characters.
    mutating func encode(_ values: [String]) -> [UInt8]? {
        output = []
        for (position, value) in values.enumerated() {
            if position > 0 { output.append(0x5C) }
            for scalar in value.unicodeScalars {
                if isSeparator(scalar) {
                    restoreLower()
                    upper = characterSet.initial.upper
                    output.append(UInt8(scalar.value))
                } else if !append(scalar) {
                    return nil
                }
            }
            restoreLower()
            upper = characterSet.initial.upper
        }
        return output
    }

    /// What brings the initial sets back wherever it stands.
    private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r", "\u{C}": true
        case "^", "=": isName
        default: false
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
        // A backslash would be read as the end of the value.
        if scalar == "\\", separates { return false }
        // Escape sequences are this encoder's to write.
        if scalar.value == 0x1B { return false }
        if let bytes = bytes(scalar, lower) ?? upper.flatMap({ bytes(scalar, $0) }) {
            output += bytes
            return true
        }
        for term in candidates {
            if let codec = term.lower, let bytes = bytes(scalar, codec) {
                designate(term, codec)
                output += bytes
                return true
            }
            if let codec = term.upper, let bytes = bytes(scalar, codec) {
                output.append(0x1B)
                output += term.upperEscape
                upper = codec
                output += bytes
                return true
            }
        }
        return false
    }

    private mutating func designate(_ term: CharacterSetTerm, _ codec: CharacterSetTerm.Codec) {
        output.append(0x1B)
        output += term.lowerEscape.isEmpty ? CharacterSetTerm.ascii.lowerEscape : term.lowerEscape
        lower = codec
    }

    private mutating func restoreLower() {
        let initial = characterSet.initial
        guard let codec = initial.lower, lower != codec else { return }
        designate(initial, codec)
    }

    private mutating func bytes(_ scalar: Unicode.Scalar, _ codec: CharacterSetTerm.Codec) -> [UInt8]? {
        if let encoder = runs[codec] { return encoder.bytes(scalar) }
        let encoder = RunEncoder(codec)
        runs[codec] = encoder
        return encoder.bytes(scalar)
    }
}
