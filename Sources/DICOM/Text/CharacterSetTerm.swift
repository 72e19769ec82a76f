/// One defined term of Specific Character Set (PS3.3 section C.12.1.1.2) and how its bytes are decoded.
struct CharacterSetTerm: Hashable, Sendable {
    /// What decodes the bytes of one graphic set.
    enum Codec: Hashable, Sendable {
        case ascii
        /// JIS X 0201 Roman: ASCII but for the yen sign and the overline.
        case jisRoman
        /// JIS X 0201 Katakana, bytes A1 to DF.
        case jisKatakana
        case latin1
        case utf8
        /// A single- or multi-byte encoding that the system's converter knows by this name.
        case named(String)
        /// Two seven-bit bytes of JIS X 0208.
        case jisX0208
        /// Two seven-bit bytes of JIS X 0212.
        case jisX0212

        /// Whether each byte is a character whatever stands beside it.
        var isSingleByte: Bool {
            switch self {
            case .ascii, .jisRoman, .jisKatakana, .latin1: true
            case .utf8, .named, .jisX0208, .jisX0212: false
            }
        }

        /// Whether two bytes make a character in the lower half.
        var isDoubleByteLower: Bool { self == .jisX0208 || self == .jisX0212 }
    }

    let name: String
    /// Decodes bytes below 80; `nil` when the term leaves the lower half as it is.
    var lower: Codec?
    /// Decodes bytes from 80 on.
    var upper: Codec?
    /// What follows ESC to designate the lower half.
    var lowerEscape: [UInt8] = []
    /// What follows ESC to designate the upper half.
    var upperEscape: [UInt8] = []
    /// Multi-byte sets that stand alone and may use a byte of ASCII as second byte.
    var hasAmbiguousTrail = false

    /// Whether it is one of the terms that allow escape sequences, its separators aside.
    static func allowsEscapes(_ name: String) -> Bool { key(name).hasPrefix("ISO2022") }

    /// Finds a term; spaces, hyphens and underscores are read alike, as writers mix them up.
    static func named(_ name: String) -> CharacterSetTerm? { index[key(name)] }

    /// The term that an escape sequence designates; `bytes` starts behind ESC.
    static func designated(by bytes: ArraySlice<UInt8>) -> (term: CharacterSetTerm, isLower: Bool, length: Int)? {
        // No sequence is the start of another one.
        for length in 2...3 where bytes.count >= length {
            if let found = designations[packed(bytes.prefix(length))] { return (found.term, found.isLower, length) }
        }
        return nil
    }

    /// Terms by what follows ESC.
    private static let designations: [UInt32: (term: CharacterSetTerm, isLower: Bool)] = {
        var designations: [UInt32: (term: CharacterSetTerm, isLower: Bool)] = [:]
        for term in all.reversed() where !term.name.hasPrefix("ISO_IR") {
            if !term.upperEscape.isEmpty { designations[packed(term.upperEscape[...])] = (term, false) }
            if !term.lowerEscape.isEmpty { designations[packed(term.lowerEscape[...])] = (term, true) }
        }
        return designations
    }()

    private static func packed(_ escape: ArraySlice<UInt8>) -> UInt32 {
        escape.reduce(UInt32(escape.count)) { $0 << 8 | UInt32($1) }
    }

    private static func key(_ name: String) -> String {
        name.uppercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    }

    private static let index = Dictionary(all.map { (key($0.name), $0) }, uniquingKeysWith: { first, _ in first })

    static let ascii = CharacterSetTerm(name: "ISO 2022 IR 6", lower: .ascii, lowerEscape: [0x28, 0x42])

    private static let all: [CharacterSetTerm] = singleByte + japanese + multiByte

    private static func latin(_ number: String, _ codec: Codec, _ final: UInt8) -> [CharacterSetTerm] {
        ["ISO_IR ", "ISO 2022 IR "].map { prefix in
            CharacterSetTerm(
                name: prefix + number, lower: .ascii, upper: codec, lowerEscape: [],
                upperEscape: [0x2D, final])
        }
    }

    private static let singleByte: [CharacterSetTerm] = {
        var terms: [CharacterSetTerm] = [ascii, CharacterSetTerm(name: "ISO_IR 6", lower: .ascii)]
        terms += latin("100", .latin1, 0x41)
        terms += latin("101", .named("ISO-8859-2"), 0x42)
        terms += latin("109", .named("ISO-8859-3"), 0x43)
        terms += latin("110", .named("ISO-8859-4"), 0x44)
        terms += latin("144", .named("ISO-8859-5"), 0x4C)
        terms += latin("127", .named("ISO-8859-6"), 0x47)
        terms += latin("126", .named("ISO-8859-7"), 0x46)
        terms += latin("138", .named("ISO-8859-8"), 0x48)
        terms += latin("148", .named("ISO-8859-9"), 0x4D)
        terms += latin("203", .named("ISO-8859-15"), 0x62)
        terms += latin("166", .named("TIS-620"), 0x54)
        return terms
    }()

    private static let japanese: [CharacterSetTerm] = [
        CharacterSetTerm(name: "ISO_IR 13", lower: .jisRoman, upper: .jisKatakana),
        CharacterSetTerm(
            name: "ISO 2022 IR 13", lower: .jisRoman, upper: .jisKatakana, lowerEscape: [0x28, 0x4A],
            upperEscape: [0x29, 0x49]),
        CharacterSetTerm(name: "ISO 2022 IR 87", lower: .jisX0208, lowerEscape: [0x24, 0x42]),
        CharacterSetTerm(name: "ISO 2022 IR 159", lower: .jisX0212, lowerEscape: [0x24, 0x28, 0x44]),
    ]

    private static let multiByte: [CharacterSetTerm] = [
        CharacterSetTerm(name: "ISO 2022 IR 149", upper: .named("EUC-KR"), upperEscape: [0x24, 0x29, 0x43]),
        CharacterSetTerm(name: "ISO 2022 IR 58", upper: .named("GB2312"), upperEscape: [0x24, 0x29, 0x41]),
        CharacterSetTerm(name: "ISO_IR 192", lower: .ascii, upper: .utf8),
        CharacterSetTerm(name: "GB18030", lower: .ascii, upper: .named("GB18030"), hasAmbiguousTrail: true),
        CharacterSetTerm(name: "GBK", lower: .ascii, upper: .named("GBK"), hasAmbiguousTrail: true),
    ]
}
