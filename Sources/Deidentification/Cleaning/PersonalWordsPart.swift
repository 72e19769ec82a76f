import Platform

/// What one group of attributes says, ready to be searched for.
final class PersonalWordsPart: Sendable {
    /// Runs of six digits and more in numbers and dates of birth.
    let digitRuns: Set<Substring>
    private let known: KnownIdentifiers
    private let dates: KnownDates
    private let holdsDates: Bool
    private let holdsOthers: Bool
    /// Made when a text comes that may hold what they find.
    private let searches = Locked<[SpellingForms: IdentifierSearch]>([:])

    init(_ known: KnownIdentifiers) {
        self.known = known
        dates = KnownDates(known)
        holdsDates = known.identifiers.contains { $0.category.isDate }
        holdsOthers = known.identifiers.contains { !$0.category.isDate || $0.isYear }
        let numbers = known.identifiers.filter { $0.category.isNumber || $0.category == .birthDate }
        digitRuns = Set(
            numbers.flatMap { number in
                number.text.split { !("0"..."9").contains($0) }.map { $0.drop { $0 == "0" } }
                    .filter { $0.utf8.count >= 6 }
            })
    }

    /// The occurrences in a text, which may have some forms alone; `named` are the dates with names of months in it.
    func hits(in folded: [UInt8], _ forms: [SpellingForms], _ named: [NamedDate]) -> [IdentifierSearch.Hit] {
        forms.filter(mayFind).flatMap { search($0).hits(in: folded, includingParts: true) }
            + dates.hits(named, in: folded)
    }

    private func mayFind(_ forms: SpellingForms) -> Bool {
        if forms == .plain { return holdsOthers }
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
    static let recent = Memo<Texts, PersonalWordsPart>(most: 64)
}

/// Texts in which nothing was found that certain parts say: files of one examination mostly share them, too.
final class HarmlessTexts: Sendable {
    /// Whose words were looked for.
    struct Words: Hashable, Sendable {
        private let parts: [ObjectIdentifier]
        private let birthYear: String?

        init(_ parts: [PersonalWordsPart], _ birthYear: BirthYear?) {
            self.parts = parts.map { ObjectIdentifier($0) }
            self.birthYear = birthYear?.text
        }
    }

    struct Text: Hashable, Sendable {
        let values: [String]
        let use: PersonalWords.Use
        let keepsDates: Bool
    }

    static let recent = Memo<Words, HarmlessTexts>(most: 64)

    /// Kept, so that no other part gets the place in memory by which this one is known.
    private let parts: [PersonalWordsPart]
    private let known = Locked<Set<Text>>([])

    private static let most = 512
    private static let longest = 128

    init(_ parts: [PersonalWordsPart]) { self.parts = parts }

    func contains(_ text: Text) -> Bool { known.withLock { $0.contains(text) } }

    func insert(_ text: Text) {
        guard text.values.allSatisfy({ $0.utf8.count <= Self.longest }) else { return }
        known.withLock { known in
            if known.count < Self.most { known.insert(text) }
        }
    }
}
