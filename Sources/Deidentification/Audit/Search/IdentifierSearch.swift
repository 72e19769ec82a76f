/// Looks for all spellings of known identifiers in folded text.
struct IdentifierSearch: Sendable {
    /// An occurrence.
    struct Hit: Sendable {
        let identifier: KnownIdentifier
        let weight: SearchPattern.Weight
        /// The occurrence in the folded text.
        let range: Range<Int>
        let symbolCount: Int
        /// Whether the symbols are digits only.
        let isNumber: Bool
    }

    private let identifiers: [KnownIdentifier]
    /// Patterns of equal symbols are neighbours.
    private let patterns: [SearchPattern]
    /// Where the patterns of the automaton's number start.
    private let starts: [Int]
    private let automaton: PatternAutomaton

    /// Whether there is nothing to look for.
    var isEmpty: Bool { identifiers.isEmpty }

    init(_ known: KnownIdentifiers) {
        identifiers = known.identifiers
        var seen: Set<SearchPattern> = []
        var patterns: [SearchPattern] = []
        for (number, identifier) in known.identifiers.enumerated() {
            for var pattern in Spellings.patterns(of: identifier) {
                // Parts must stay with their name; of whole spellings one is enough.
                if pattern.weight < .whole { pattern.identifier = number }
                guard seen.insert(pattern).inserted else { continue }
                pattern.identifier = number
                patterns.append(pattern)
            }
        }
        patterns.sort { $0.symbols.lexicographicallyPrecedes($1.symbols) }
        var starts: [Int] = []
        for (position, pattern) in patterns.enumerated()
        where position == 0 || patterns[position - 1].symbols != pattern.symbols {
            starts.append(position)
        }
        automaton = PatternAutomaton(starts.map { patterns[$0].symbols })
        starts.append(patterns.count)
        self.patterns = patterns
        self.starts = starts
    }

    /// The occurrences. Parts of a name that are too short to count alone are among them when another part of the
    /// same name is, too; family and given name in one text make the whole name.
    func hits(in text: [UInt8]) -> [Hit] {
        guard !identifiers.isEmpty, !text.isEmpty else { return [] }
        var found: [(pattern: SearchPattern, range: Range<Int>)] = []
        automaton.scan(text) { number, end in
            for position in starts[number]..<starts[number + 1] {
                let pattern = patterns[position]
                if let start = pattern.start(in: text, before: end) { found.append((pattern, start..<end)) }
            }
        }
        guard !found.isEmpty else { return [] }
        return found.compactMap { hit($0.pattern, $0.range, among: found) }
    }

    private func hit(
        _ pattern: SearchPattern, _ range: Range<Int>, among all: [(pattern: SearchPattern, range: Range<Int>)]
    ) -> Hit? {
        var weight = pattern.weight
        if weight < .whole {
            let others = all.filter {
                $0.pattern.identifier == pattern.identifier && $0.pattern.weight < .whole && $0.range != range
                    && abs($0.range.lowerBound - range.lowerBound) < Self.farthestParts
                    && !$0.range.overlaps(range)
            }
            let isName = identifiers[pattern.identifier].category.isName
            // A short part beside a strong one is the name; two short ones are chance.
            let strongest = others.map(\.pattern.weight).max()
            if isName, let strongest, max(strongest, weight) >= .strong { weight = .whole }
            if isName, weight == .weak, strongest == .weak { weight = .strong }
        }
        guard weight > .part else { return nil }
        return Hit(
            identifier: identifiers[pattern.identifier], weight: weight, range: range,
            symbolCount: pattern.symbols.count, isNumber: pattern.symbols.allSatisfy { $0 < 0x3A })
    }

    /// Symbols and separators between two parts of one name.
    private static let farthestParts = 64
}

extension KnownIdentifier.Category {
    /// Whether values of the category have parts that stand for the whole.
    var isName: Bool { self == .patientName || self == .personName || self == .listed }
}
