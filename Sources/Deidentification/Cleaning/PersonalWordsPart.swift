import Platform

/// What one group of attributes says, ready to be searched for.
final class PersonalWordsPart: Sendable {
    /// Runs of six digits and more in numbers and dates of birth.
    let digitRuns: Set<Substring>
    private let known: KnownIdentifiers
    private let dates: KnownDates
    private let holdsDates: Bool
    /// What every plain spelling holds one of; `nil` where that is not known.
    private let cores: [SymbolRun]?
    /// Made when a text comes that may hold what they find.
    private let searches = Locked<[SpellingForms: IdentifierSearch]>([:])

    init(_ known: KnownIdentifiers) {
        self.known = known
        dates = KnownDates(known)
        holdsDates = known.identifiers.contains { $0.category.isDate }
        let cores = known.identifiers.map { Spellings.cores(of: $0) }
        self.cores = cores.contains(nil) ? nil : Array(Set(cores.compactMap { $0 }.joined()))
        let numbers = known.identifiers.filter { $0.category.isNumber || $0.category == .birthDate }
        digitRuns = Set(
            numbers.flatMap { number in
                number.text.split { !("0"..."9").contains($0) }.map { $0.drop { $0 == "0" } }
                    .filter { $0.utf8.count >= 6 }
            })
    }

    /// The occurrences in a row of text.
    func hits(in row: SearchedText.Row) -> [IdentifierSearch.Hit] {
        var hits = dates.hits(row.named, in: row.folded)
        for forms in row.forms where mayFind(forms, in: row) {
            hits += search(forms).hits(in: row.folded, includingParts: true)
        }
        return hits
    }

    private func mayFind(_ forms: SpellingForms, in row: SearchedText.Row) -> Bool {
        if forms == .plain { return cores?.contains { row.symbols.contains($0) } ?? true }
        return !forms.isOfDates || holdsDates
    }

    private func search(_ forms: SpellingForms) -> IdentifierSearch {
        searches.withLock { searches in
            if let search = searches[forms] { return search }
            // Texts are short: a large table takes longer to make than it saves.
            let search = IdentifierSearch(known, allLanguages: true, forms: forms, largestTable: 1 << 12)
            searches[forms] = search
            return search
        }
    }
}

extension PersonalWordsPart {
    /// What the attributes of a group say.
    struct Texts: Hashable {
        let group: Int
        let values: [[String]]
    }

    /// The parts of the files before: files of one examination mostly share them.
    static let recent = Memo<Texts, PersonalWordsPart>(most: 256)
}
