/// Looks for all spellings of known identifiers in folded text.
package final class IdentifierSearch: Sendable {
    /// An occurrence.
    package struct Hit: Sendable {
        package let identifier: KnownIdentifier
        package let weight: SearchPattern.Weight
        /// The occurrence in the folded text.
        package let range: Range<Int>
        package let symbolCount: Int
        /// Whether the symbols are digits only.
        package let isNumber: Bool
    }

    private let identifiers: [KnownIdentifier]
    /// Patterns of equal symbols are neighbours.
    private let patterns: [SearchPattern]
    /// Where the patterns of the automaton's number start.
    private let starts: [Int]
    private let automaton: PatternAutomaton
    /// Whether the automaton's number is, or may be, the year of a known date.
    private let isYear: [Bool]
    private let dates: KnownDates
    /// Finds where in noise a search is worth it.
    package let noise: NoiseScan

    /// Whether there is nothing to look for.
    package var isEmpty: Bool { identifiers.isEmpty }

    /// Makes a search; `allLanguages` spells all dates in every language, not only those of birth.
    package init(
        _ known: KnownIdentifiers, allLanguages: Bool = false, forms: SpellingForms = .all,
        largestTable: Int = 8 << 20
    ) {
        identifiers = known.identifiers
        let patterns = Self.patterns(of: known, allLanguages, forms)
        var starts: [Int] = []
        for (position, pattern) in patterns.enumerated()
        where position == 0 || patterns[position - 1].symbols != pattern.symbols {
            starts.append(position)
        }
        // Dates with names of months are read where texts come in parts (``PersonalWordsPart``).
        dates = forms == .all ? KnownDates(known) : KnownDates(KnownIdentifiers())
        var symbols = starts.map { patterns[$0].symbols }
        var years = dates.years
        var isYear = symbols.map { years.remove($0) != nil }
        symbols += years
        isYear += years.map { _ in true }
        automaton = PatternAutomaton(symbols, largestTable: largestTable)
        noise = NoiseScan(automaton) { isYear[$0] || NoiseScan.isLong(symbols[$0]) }
        starts += [Int](repeating: patterns.count, count: years.count + 1)
        self.isYear = isYear
        self.patterns = patterns
        self.starts = starts
    }

    /// The patterns of all identifiers, each once, sorted by their symbols.
    private static func patterns(
        of known: KnownIdentifiers, _ allLanguages: Bool, _ forms: SpellingForms
    ) -> [SearchPattern] {
        var all: [SearchPattern] = []
        for (number, identifier) in known.identifiers.enumerated() {
            for var pattern in Spellings.patterns(of: identifier, allLanguages: allLanguages, forms: forms) {
                pattern.identifier = number
                all.append(pattern)
            }
        }
        all.sort(by: precedes)
        var patterns: [SearchPattern] = []
        patterns.reserveCapacity(all.count)
        var start = 0
        for pattern in all {
            if let last = patterns.last, last.symbols != pattern.symbols { start = patterns.count }
            if !isKnown(pattern, patterns, from: start) { patterns.append(pattern) }
        }
        return patterns
    }

    /// Whether a pattern is among those of equal symbols. Parts must stay with their name; of whole spellings one is
    /// enough. By position: a slice would be a second owner, and every append a copy of all.
    private static func isKnown(_ pattern: SearchPattern, _ patterns: [SearchPattern], from start: Int) -> Bool {
        for position in (start..<patterns.count).reversed() {
            guard pattern.weight == .whole || patterns[position].identifier == pattern.identifier else { return false }
            if patterns[position].equals(pattern) { return true }
        }
        return false
    }

    /// Whole spellings come first among those of equal symbols: there are few of them, however many identifiers share
    /// one.
    private static func precedes(_ left: SearchPattern, _ right: SearchPattern) -> Bool {
        if left.symbols != right.symbols { return left.symbols.lexicographicallyPrecedes(right.symbols) }
        if left.weight != right.weight, left.weight == .whole || right.weight == .whole { return left.weight == .whole }
        return left.identifier < right.identifier
    }

    /// The occurrences. Parts of a name that are too short to count alone are among them when another part of the
    /// same name is, too, or where all parts are asked for; family and given name in one text make the whole name.
    package func hits(in text: [UInt8], includingParts: Bool = false) -> [Hit] {
        guard !identifiers.isEmpty, !text.isEmpty else { return [] }
        var found: [(pattern: SearchPattern, range: Range<Int>)] = []
        var hasYear = text.count <= Self.longestText
        automaton.scan(text) { number, end in
            if isYear[number] { hasYear = true }
            for position in starts[number]..<starts[number + 1] {
                let pattern = patterns[position]
                if let start = pattern.start(in: text, before: end) { found.append((pattern, start..<end)) }
            }
        }
        guard !found.isEmpty || hasYear else { return [] }
        let longest = found.map(\.range.count).max() ?? 0
        let hits = found.indices.map { hit(at: $0, among: found, longest: longest) }
        let named = hasYear && !dates.isEmpty ? dates.hits(NamedDate.all(in: text), in: text) : []
        return hits.filter { includingParts || $0.weight > .part } + named
    }

    /// Longer texts are mostly no text: dates with names of months are read where a year of one stands in full.
    private static let longestText = 1 << 16

    private func hit(
        at position: Int, among all: [(pattern: SearchPattern, range: Range<Int>)], longest: Int
    ) -> Hit {
        let (pattern, range) = all[position]
        var weight = pattern.weight
        if weight < .whole {
            let strongest = strongestPart(beside: position, among: all, longest: longest)
            let isName = identifiers[pattern.identifier].category.isName
            // A short part beside a strong one is the name; two short ones are chance.
            if isName, let strongest, max(strongest, weight) >= .strong { weight = .whole }
            if isName, weight == .weak, strongest == .weak { weight = .strong }
        }
        return Hit(
            identifier: identifiers[pattern.identifier], weight: weight, range: range,
            symbolCount: pattern.symbols.count, isNumber: pattern.symbols.allSatisfy { $0 < 0x3A })
    }

    /// The weight of the strongest other part of the same name close to a part. Occurrences stand in the order of
    /// their ends: only neighbours can be close.
    private func strongestPart(
        beside position: Int, among all: [(pattern: SearchPattern, range: Range<Int>)], longest: Int
    ) -> SearchPattern.Weight? {
        let (pattern, range) = all[position]
        let farthest = Self.farthestParts + longest
        var strongest: SearchPattern.Weight?
        func look(at other: (pattern: SearchPattern, range: Range<Int>)) {
            guard other.pattern.identifier == pattern.identifier, other.pattern.weight < .whole,
                abs(other.range.lowerBound - range.lowerBound) < Self.farthestParts, !other.range.overlaps(range)
            else { return }
            strongest = max(strongest ?? other.pattern.weight, other.pattern.weight)
        }
        for other in all[..<position].reversed() {
            guard range.upperBound - other.range.upperBound < farthest else { break }
            look(at: other)
        }
        for other in all[(position + 1)...] {
            guard other.range.upperBound - range.upperBound < farthest else { break }
            look(at: other)
        }
        return strongest
    }

    /// Symbols and separators between two parts of one name.
    private static let farthestParts = 64
}

extension KnownIdentifier.Category {
    /// Whether values of the category have parts that stand for the whole.
    var isName: Bool { self == .patientName || self == .personName || self == .listed }
}

/// The known identifiers that are days, by the day.
struct KnownDates: Sendable {
    private var identifiers: [CalendarDate: [KnownIdentifier]] = [:]

    init(_ known: KnownIdentifiers) {
        for identifier in known.identifiers {
            if let date = Spellings.date(of: identifier) { identifiers[date, default: []].append(identifier) }
        }
    }

    var isEmpty: Bool { identifiers.isEmpty }

    /// The years, and what Thailand calls them.
    var years: Set<[UInt8]> {
        Set(identifiers.keys.flatMap { [$0.year, $0.year + YearCount.buddhistOffset] }.map { Array("\($0)".utf8) })
    }

    /// The occurrences among the dates that stand in a text.
    func hits(_ dates: [NamedDate], in text: [UInt8]) -> [IdentifierSearch.Hit] {
        dates.flatMap { named in
            (identifiers[named.date] ?? []).map { identifier in
                IdentifierSearch.Hit(
                    identifier: identifier, weight: .whole, range: named.range,
                    symbolCount: text[named.range].count(where: TextFolding.isSymbol), isNumber: false)
            }
        }
    }
}
