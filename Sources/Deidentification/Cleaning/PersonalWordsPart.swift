import Platform

/// What one group of attributes says, ready to be searched for.
final class PersonalWordsPart: Sendable {
    /// Runs of six digits and more in numbers and dates of birth.
    let digitRuns: Set<Substring>
    private let known: KnownIdentifiers
    private let search: IdentifierSearch
    /// Spellings in letters other than Latin ones, made when a text with such letters comes.
    private let others = Locked<IdentifierSearch?>(nil)

    init(_ known: KnownIdentifiers) {
        self.known = known
        search = Self.search(for: known, .ascii)
        let numbers = known.identifiers.filter { $0.category.isNumber || $0.category == .birthDate }
        digitRuns = Set(
            numbers.flatMap { number in
                number.text.split { !("0"..."9").contains($0) }.map { $0.drop { $0 == "0" } }
                    .filter { $0.utf8.count >= 6 }
            })
    }

    func hits(in folded: [UInt8]) -> [IdentifierSearch.Hit] {
        let hits = search.hits(in: folded, includingParts: true)
        guard folded.contains(where: { $0 >= 0x80 }) else { return hits }
        let search = others.withLock { others in
            let search = others ?? Self.search(for: known, .others)
            others = search
            return search
        }
        return hits + search.hits(in: folded, includingParts: true)
    }

    private static func search(for known: KnownIdentifiers, _ letters: Spellings.Letters) -> IdentifierSearch {
        IdentifierSearch(known, allLanguages: true, letters: letters, largestTable: 1 << 15)
    }
}

/// The parts of the files before: files of one examination mostly share them.
final class WordsShelf: Sendable {
    static let shared = WordsShelf()

    /// What the attributes of a group say.
    struct Texts: Hashable {
        let group: Int
        let values: [[String]]
    }

    private let parts = Locked<[Texts: PersonalWordsPart]>([:])
    private static let most = 64

    func part(of texts: Texts, make: () -> PersonalWordsPart) -> PersonalWordsPart {
        if let known = parts.withLock({ $0[texts] }) { return known }
        let made = make()
        parts.withLock { parts in
            if parts.count >= Self.most { parts.removeAll() }
            parts[texts] = made
        }
        return made
    }
}
