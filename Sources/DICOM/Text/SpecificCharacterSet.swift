/// How the text of a data set is encoded: the terms of Specific Character Set (PS3.3 section C.12.1.1.2).
public struct SpecificCharacterSet: Hashable, Sendable {
    /// The defined terms as stored; an empty first term means the default repertoire.
    public let terms: [String]

    let initial: CharacterSetTerm
    /// Whether escape sequences may switch to other sets.
    let usesEscapes: Bool
    /// Whether a term is known by other separators or other case than the standard has.
    let isMisspelled: Bool
    /// Terms that are not known.
    let unknown: [String]

    /// The sets that escape sequences may designate, in the order of the terms; an empty first term stands for ASCII.
    var designable: [CharacterSetTerm] {
        terms.compactMap { $0.isEmpty ? CharacterSetTerm.ascii : CharacterSetTerm.named($0) }
    }

    /// The default repertoire, ASCII. Bytes beyond it are read as Latin 1, which is what they mostly are, with a
    /// finding.
    public static let `default` = SpecificCharacterSet(terms: [])

    /// UTF-8.
    public static let utf8 = SpecificCharacterSet(terms: ["ISO_IR 192"])

    /// Creates a character set from its terms. Unknown terms are read as the default repertoire.
    public init(terms: [String]) {
        self.terms = terms
        let known = terms.map { $0.isEmpty ? CharacterSetTerm.ascii : CharacterSetTerm.named($0) }
        unknown = zip(terms, known).compactMap { $1 == nil ? $0 : nil }
        let first = (known.first ?? nil) ?? .ascii
        // A two-byte set cannot come first; writers that name it alone mean ASCII until an escape sequence.
        initial = first.lower?.isDoubleByteLower == true ? .ascii : first
        usesEscapes = terms.contains { CharacterSetTerm.allowsEscapes($0) }
        isMisspelled = zip(terms, known).contains { $1 != nil && !$0.isEmpty && $0 != $1?.name }
    }

    /// The longest value that is looked at.
    package static let longest = 1024

    /// Reads the value of Specific Character Set.
    package init(stored bytes: [UInt8]) {
        let terms = String(decoding: bytes, as: UTF8.self).split(separator: "\\", omittingEmptySubsequences: false)
        self.init(terms: terms.map { $0.trimmed() })
    }

    init(reading element: Element, of dataSet: DataSet, log: inout FindingLog) throws(DICOMError) {
        guard let length = element.length, length <= Self.longest else {
            self = .default
            try log.report(.unknownCharacterSet, offset: 0, tag: element.tag)
            return
        }
        self.init(stored: try dataSet.bytes(of: element))
        let offset = if case .range(let range) = element.content { range.lowerBound } else { 0 }
        if !unknown.isEmpty { try log.report(.unknownCharacterSet, offset: offset, tag: element.tag) }
        if isMisspelled { try log.report(.misspelledCharacterSet, offset: offset, tag: element.tag) }
    }
}
