import DICOM
import Foundation
import Platform

/// The ways in which a person's name is written.
enum NameSpellings {
    /// Patterns of all writings of a name: each part by itself, and two parts in either order. What is in Cyrillic or
    /// Greek letters is looked for in Latin ones as well, and a name that is in Latin letters only in Cyrillic ones.
    ///
    /// - Parameter inOtherScripts: Whether a name in Latin letters is wanted in those of other scripts.
    static func patterns(ofName text: String, inOtherScripts: Bool = true) -> [SearchPattern] {
        names.value(for: Part(text: text, weight: .whole, inOtherScripts: inOtherScripts)) {
            made(of: $0.text, $0.inOtherScripts)
        }
    }

    /// A name or a part of one, of which the spellings are remembered: physicians recur, and so do parts of names.
    private struct Part: Hashable {
        let text: String
        let weight: SearchPattern.Weight
        let inOtherScripts: Bool
    }

    private static let names = Memo<Part, [SearchPattern]>(most: 512)
    private static let singles = Memo<Part, [SearchPattern]>(most: 1024)
    private static let returns = Memo<Part, [SearchPattern]>(most: 1024)

    private static func made(of text: String, _ inOtherScripts: Bool) -> [SearchPattern] {
        let groups = groups(of: text)
        var patterns: [SearchPattern] = []
        for text in groups.flatMap({ variants(parted($0)) }) {
            patterns += self.patterns(of: parts(of: PersonName.Group(text)), inOtherScripts)
        }
        guard inOtherScripts, groups.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.value < 0x0370 } }) else {
            return patterns
        }
        let small = groups.map { parted($0).lowercased() }
        for text in small.flatMap({ Transliteration.cyrillic($0) + Transliteration.greek($0) }) {
            patterns += self.patterns(of: parts(of: PersonName.Group(text)), true).compactMap(guessed)
        }
        return patterns
    }

    private static func groups(of text: String) -> [String] {
        let name = PersonName(text)
        return [name.alphabetic, name.ideographic, name.phonetic].map(\.text).filter { !$0.isEmpty }
    }

    /// Runs of symbols of which each pattern in Latin letters holds one (``Spellings/cores(of:)``).
    static func cores(ofName text: String) -> [SymbolRun] {
        var cores: Set<SymbolRun> = []
        for text in groups(of: text).flatMap({ variants(parted($0)) }) {
            for part in parts(of: PersonName.Group(text)).all where !part.isEmpty {
                let words = PersonalWords.words(part)
                cores.insert(SymbolRun(words.joined()))
                if words.count > 1 { cores.formUnion(words.map { SymbolRun($0) }) }
                cores.formUnion(words.flatMap { ReturnedSpelling.all(of: $0) }.map { SymbolRun($0) })
            }
        }
        return Array(cores)
    }

    /// A pattern in Cyrillic or Greek letters of a name that is in Latin ones: as short as those, it counts as little.
    private static func guessed(_ pattern: SearchPattern) -> SearchPattern? {
        let letters = pattern.symbols.count / 2
        guard letters >= 3, pattern.gaps != .everyLetter else { return nil }
        var pattern = pattern
        if letters < 4 { pattern.weight = .part }
        return pattern
    }

    /// A name in its parts.
    private struct Parts {
        var family: String
        var given = ""
        var middle = ""
        /// Which part is the family name is not known: both weigh alike.
        var isOrderUnknown = false

        var all: [String] { [family, given, middle] }
    }

    private static func parts(of group: PersonName.Group) -> Parts {
        if group.text.utf8.contains(UInt8(ascii: "^")) {
            return Parts(family: group.familyName, given: group.givenName, middle: group.middleName)
        }
        if let comma = group.text.firstIndex(of: ",") {
            let given = String(group.text[group.text.index(after: comma)...])
            return Parts(family: String(group.text[..<comma]), given: given)
        }
        let parts = group.text.split { " \u{3000}_.".contains($0) }.map(String.init)
        guard let last = parts.last, parts.count > 1 else { return Parts(family: group.text) }
        let middle = parts[1..<(parts.count - 1)].joined(separator: " ")
        return Parts(family: last, given: parts[0], middle: middle, isOrderUnknown: true)
    }

    /// A name of one word with a space before a capital in it: `MustermannErika`.
    private static func parted(_ text: String) -> String {
        guard text.allSatisfy(\.isLetter) else { return text }
        for position in text.indices.dropFirst(3) where text[position].isUppercase {
            let (first, second) = (text[..<position], text[position...])
            guard first.last?.isLowercase == true, second.count >= 3, second.dropFirst().allSatisfy(\.isLowercase)
            else { continue }
            return first + " " + second
        }
        return text
    }

    private static func patterns(of parts: Parts, _ inOtherScripts: Bool) -> [SearchPattern] {
        let (family, given) = (parts.family, parts.given)
        var patterns = single(family, .strong, inOtherScripts)
        patterns += single(given, .weak, inOtherScripts) + single(parts.middle, .weak, inOtherScripts)
        if parts.isOrderUnknown { patterns += single(given, .strong, inOtherScripts) }
        patterns += returned(family, .strong) + returned(given, .weak)
        for name in parts.all {
            let words = PersonalWords.words(name)
            guard words.count > 1 else { continue }
            for word in words { patterns += single(String(decoding: word, as: UTF8.self), .weak, inOtherScripts) }
        }
        guard !family.isEmpty, !given.isEmpty else { return patterns }
        patterns += initials(family: family, given: given)
        let firstGiven = given.split(separator: " ").first.map(String.init) ?? given
        for joined in Set([given, firstGiven]).flatMap({ ["\(family) \($0)", "\($0) \(family)"] }) {
            // Two parts of one letter each are no name.
            guard var pattern = SearchPattern(folded: TextFolding.fold(joined)), pattern.symbols.count >= 4 else {
                continue
            }
            pattern.mayBeInflected = mayBeInflected(joined)
            patterns.append(pattern)
            // Each ideograph is a name by itself, and too short to be one.
            if let first = pattern.symbols.first, first >= 0xE0,
                let spelled = SearchPattern(spelling: pattern.symbols, weight: .strong, fewest: 3)
            {
                patterns.append(spelled)
            }
        }
        return patterns
    }

    /// `E. Mustermann`, `mustermann.e`; and `emustermann`, as names of users are made.
    private static func initials(family: String, given: String) -> [SearchPattern] {
        let words = PersonalWords.words(family)
        let symbols = Array(words.joined())
        guard let initial = PersonalWords.words(given).first?.first, initial < 0x80, symbols.count >= 3,
            symbols.allSatisfy({ $0 < 0x80 }), !OrdinaryWords.contains(symbols), !ClinicalVocabulary.contains(symbols)
        else { return [] }
        let letter = [initial]
        let space: [UInt8] = [0x20]
        let apart = [letter + space + symbols, symbols + space + letter]
        var patterns = apart.compactMap { SearchPattern(folded: $0, weight: .strong, gaps: .everyJoint) }
        guard symbols.count >= 5 else { return patterns }
        for glued in [letter + symbols, symbols + letter]
        where !OrdinaryWords.contains(glued) && !ClinicalVocabulary.contains(glued) {
            if let pattern = SearchPattern(folded: glued, weight: .strong) { patterns.append(pattern) }
        }
        return patterns
    }

    /// A part by itself, as far as it is long enough to mean anything.
    private static func single(
        _ part: String, _ weight: SearchPattern.Weight, _ inOtherScripts: Bool
    ) -> [SearchPattern] {
        singles.value(for: Part(text: part, weight: weight, inOtherScripts: inOtherScripts), make: single)
    }

    private static func single(_ part: Part) -> [SearchPattern] {
        let (weight, inOtherScripts) = (part.weight, part.inOtherScripts)
        let folded = TextFolding.fold(part.text)
        let symbols = folded.filter { TextFolding.isSymbol($0) }
        // Three bytes are one ideograph, two a letter of Greek or Cyrillic.
        let isLatin = symbols.allSatisfy { $0 < 0x80 }
        guard symbols.count >= (isLatin ? 2 : 4) else { return [] }
        let isOrdinary = OrdinaryWords.contains(symbols)
        var actual = isOrdinary ? min(weight, .weak) : weight
        if isLatin, symbols.count < 4 { actual = .part }
        if isOrdinary, weight == .weak { actual = .part }
        // Letter by letter nobody writes but what is a name, as far as it is no heading.
        let spelled = SearchPattern(spelling: symbols, weight: isOrdinary ? .weak : .strong, fewest: 4)
        var whole = SearchPattern(folded: folded, weight: actual)
        whole?.mayBeCut = actual == .strong || actual == .weak && !isOrdinary
        whole?.mayBeInflected = !isOrdinary && actual >= .weak && mayBeInflected(part.text)
        var patterns = [whole, spelled]
        // What looks like Latin letters is in other ones.
        guard inOtherScripts || !isLatin else { return patterns.compactMap { $0 } }
        for other in LookAlikes.inOtherScripts(folded) where isTold(other) {
            patterns.append(SearchPattern(folded: other, weight: actual))
        }
        return patterns.compactMap { $0 }
    }

    /// Whether the last word of a name is long enough to take endings.
    private static func mayBeInflected(_ name: String) -> Bool {
        let last = name.unicodeScalars.reversed().prefix { $0.properties.isAlphabetic }
        // Scripts from Hebrew on have other ways.
        return last.count >= NameEndings.shortestName && last.allSatisfy { $0.value < 0x530 }
    }

    /// Words of a name in Latin letters as they come back from Cyrillic or Greek ones, as far as they are no words of
    /// descriptions.
    private static func returned(_ name: String, _ weight: SearchPattern.Weight) -> [SearchPattern] {
        returns.value(for: Part(text: name, weight: weight, inOtherScripts: false)) { part in
            PersonalWords.words(part.text).flatMap { ReturnedSpelling.all(of: $0) }.compactMap { word in
                guard !OrdinaryWords.contains(word), !ClinicalVocabulary.contains(word), !MakerNames.mayContain(word)
                else { return nil }
                return SearchPattern(folded: word, weight: part.weight)
            }
        }
    }

    /// Whether a name in look-alike letters of another script is long enough, and no word there.
    private static func isTold(_ folded: [UInt8]) -> Bool {
        let symbols = folded.filter { TextFolding.isSymbol($0) }
        guard symbols.allSatisfy({ $0 < 0x80 }) else { return symbols.count >= 8 }
        return symbols.count >= 4 && !OrdinaryWords.contains(symbols) && !ClinicalVocabulary.contains(symbols)
    }

    /// With umlauts spelled out, with spelled-out ones as umlauts, and in Latin letters.
    private static func variants(_ text: String) -> Set<String> {
        let small = text.lowercased()
        var contracted = small
        for (spelling, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u")] where strstr(contracted, spelling) != nil {
            contracted = contracted.replacing(spelling, with: letter)
        }
        guard !small.utf8.allSatisfy({ $0 < 0x80 }) else { return [small, contracted] }
        var expanded = small
        for (letter, spelling) in [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa")] {
            expanded = expanded.replacing(letter, with: spelling)
        }
        return Set([small, expanded, contracted] + Transliteration.latin(small))
    }
}
