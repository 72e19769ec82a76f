/// Spells wire names in Swift's way: `study_uid` becomes `studyUID`, the namespace `Hl7` becomes `HL7`.
struct Naming: Sendable {
    private let spellings: [String: String]
    private let overrides: [String: String]
    private let reservedRecords: Set<String>

    init(_ names: NamesSpec) {
        spellings = Dictionary(names.acronyms.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        overrides = names.overrides
        reservedRecords = names.reservedRecords
    }

    /// A property, parameter or method: `phi_namespace` becomes `phiNamespace`.
    func member(_ wire: String) -> String {
        if let name = overrides[wire] { return name }
        let words = Self.words(wire)
        guard let first = words.first else { return "empty" }
        let name = start(first) + words.dropFirst().map(spelled).joined()
        return name.first?.isNumber == true ? "value" + name : name
    }

    /// A type: `study_share` becomes `StudyShare`.
    func type(_ wire: String) -> String {
        let override = overrides[wire]
        if let override, override.first?.isUppercase == true { return override }
        let name = Self.words(override ?? wire).map(spelled).joined()
        return name.first?.isNumber == true ? "Value" + name : name
    }

    /// A record at top level, with the suffix `Record` where the plain name is taken.
    func record(_ wire: String) -> String {
        let name = type(wire)
        return reservedRecords.contains(name) || reservedRecords.contains(wire) ? name + "Record" : name
    }

    /// One of a list: the element type of `images` is `Image`.
    func elementType(_ wire: String) -> String {
        type(overrides[wire] == nil ? Self.singular(wire) : wire)
    }

    /// The singular of a list's name: `studies` becomes `study`.
    static func singular(_ plural: String) -> String {
        let lower = plural.lowercased()
        if lower.hasSuffix("series") || lower.hasSuffix("status") { return plural }
        if lower.hasSuffix("ies"), lower.count > 4 { return plural.dropLast(3) + "y" }
        for ending in ["sses", "xes", "ches", "shes"] where lower.hasSuffix(ending) {
            return String(plural.dropLast(2))
        }
        if lower.hasSuffix("s"), !["ss", "us", "is"].contains(where: lower.hasSuffix) {
            return String(plural.dropLast())
        }
        return plural
    }

    /// The words with which all names begin, joined by `_`; empty when they begin differently.
    static func commonPrefix(_ names: [String]) -> String {
        guard var common = names.first.map(words) else { return "" }
        for name in names.dropFirst() {
            let pairs = zip(common, words(name))
            common = pairs.prefix { $0 == $1 }.map(\.0)
        }
        return common.joined(separator: "_")
    }

    // MARK: Words

    /// The words of a name: split at everything that is no letter or digit, and where a capital follows a small
    /// letter or a digit.
    static func words(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in name {
            if !character.isLetter && !character.isNumber {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            if character.isUppercase, let last = word.last, last.isLowercase || last.isNumber {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The first word of a member: `qctask` becomes `qcTask`. A word of which the first letter alone would be small, such
    /// as `OAuth`, is small as a whole.
    private func start(_ word: String) -> String {
        let name = KeywordRenderer.member(spelled(word))
        return name.dropFirst().first?.isUppercase == true ? word.lowercased() : name
    }

    private func spelled(_ word: String) -> String {
        let lower = word.lowercased()
        if let spelling = spellings[lower] { return spelling }
        if lower.hasSuffix("s"), let stem = spellings[String(lower.dropLast())] { return stem + "s" }
        return lower.prefix(1).uppercased() + lower.dropFirst()
    }
}

/// Swift's reserved words, which stand in backticks as names.
enum Keyword {
    private static let words: Set<String> = Set(
        """
        associatedtype class deinit enum extension fileprivate func import init inout internal let open operator private
        precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue default
        defer do else fallthrough for guard if in repeat return switch throw where while any as await false is nil self
        super throws true try
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    static func escaped(_ name: String) -> String {
        words.contains(name) ? "`\(name)`" : name
    }
}
