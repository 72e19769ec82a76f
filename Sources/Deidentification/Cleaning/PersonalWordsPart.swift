import Platform

/// What one group of attributes says, ready to be searched for.
final class PersonalWordsPart: Sendable {
    /// Runs of six digits and more in numbers and dates of birth.
    let digitRuns: Set<Substring>
    private let known: KnownIdentifiers
    private let dates: KnownDates
    private let holdsDates: Bool
    private let holdsOthers: Bool
    /// Digits other than 0 that every spelling of what is no date has: most texts have fewer than a number.
    private let fewestDigits: Int
    /// Made when a text comes that may hold what they find.
    private let searches = Locked<[SpellingForms: IdentifierSearch]>([:])

    init(_ known: KnownIdentifiers) {
        self.known = known
        dates = KnownDates(known)
        holdsDates = known.identifiers.contains { $0.category.isDate }
        holdsOthers = known.identifiers.contains { !$0.category.isDate || $0.isYear }
        fewestDigits =
            known.identifiers.lazy.filter { !$0.category.isDate || $0.isYear }
            .map(Self.digitsInEverySpelling).min() ?? 0
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
        if forms == .plain { return holdsOthers && row.digitCount >= fewestDigits }
        return !forms.isOfDates || holdsDates
    }

    /// Numbers are spelled with all of their digits, as far as they are no zeros in front; a long one may be cut.
    private static func digitsInEverySpelling(_ identifier: KnownIdentifier) -> Int {
        guard [.patientID, .accessionNumber, .device, .contact].contains(identifier.category) else { return 0 }
        let symbols = TextFolding.fold(identifier.text).lazy.filter { TextFolding.isSymbol($0) }
        return symbols.prefix(SearchPattern.longest).count { (0x31...0x39).contains($0) }
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
