import DICOM

/// The ways in which an identifier is written, as patterns to search for.
enum Spellings {
    /// - Parameters:
    ///   - allLanguages: Whether dates of examinations are spelled in every language, as those of birth are.
    ///   - forms: Which spellings are wanted.
    static func patterns(
        of identifier: KnownIdentifier, allLanguages: Bool = false, forms: SpellingForms = .all
    ) -> [SearchPattern] {
        let patterns = all(identifier, allLanguages, forms)
        return forms == .all ? patterns : patterns.filter(forms.include)
    }

    private static func all(
        _ identifier: KnownIdentifier, _ allLanguages: Bool, _ forms: SpellingForms
    ) -> [SearchPattern] {
        let text = identifier.text
        switch identifier.category {
        case .birthDate, .eventDate:
            if identifier.isYear { return forms == .all || forms == .plain ? year(text) : [] }
            let isSpelled = allLanguages || identifier.category == .birthDate
            return date(of: identifier).map { DateSpellings.patterns(of: $0, allLanguages: isSpelled, forms) } ?? []
        case _ where forms.isOfDates: return []
        case .patientName, .personName:
            return NameSpellings.patterns(ofName: text, inOtherScripts: forms != .plain)
        case .patientID, .accessionNumber, .device: return number(text, inOtherScripts: forms != .plain)
        case .institution, .address: return words(text)
        case .contact: return text.contains("@") ? words(text) : telephone(text)
        case .uid: return words(text)
        case .listed: return listed(text)
        }
    }

    /// The day that an identifier is.
    static func date(of identifier: KnownIdentifier) -> CalendarDate? {
        switch identifier.category {
        case .birthDate, .eventDate: return CalendarDate(stored: identifier.text)
        case .listed: return listedDate(identifier.text)
        default: return nil
        }
    }

    /// A year by itself, which is a number like many others.
    private static func year(_ text: String) -> [SearchPattern] {
        SearchPattern(folded: Array(text.utf8), weight: .weak).map { [$0] } ?? []
    }

    /// The text itself, its words apart or not.
    private static func words(_ text: String) -> [SearchPattern] {
        SearchPattern(folded: TextFolding.fold(text)).map { [$0] } ?? []
    }

    /// Whether digits count up or down, as those of phases and levels do.
    private static func isCount(_ folded: [UInt8]) -> Bool {
        let steps = Set(zip(folded, folded.dropFirst()).map { Int($1) - Int($0) })
        return steps == [1] || steps == [-1] || steps == [0]
    }

    /// A number with or without dashes and leading zeros, and symbol by symbol.
    private static func number(_ text: String, inOtherScripts: Bool = true) -> [SearchPattern] {
        let folded = TextFolding.fold(text)
        var patterns = [SearchPattern(folded: folded, gaps: .groups)]
        let stripped = Array(folded.drop { $0 == 0x30 })
        if stripped.count < folded.count, stripped.count >= 6 {
            patterns.append(SearchPattern(folded: stripped, gaps: .groups))
        }
        if !isCount(folded) { patterns.append(SearchPattern(spelling: folded, weight: .strong, fewest: 6)) }
        if !isCount(folded.filter { (0x30...0x39).contains($0) }) {
            patterns += [true, false].map { SearchPattern(digitsOf: folded, areApart: $0) }
        }
        guard inOtherScripts || folded.contains(where: { $0 >= 0x80 }) else { return patterns.compactMap { $0 } }
        // Nobody sees which keyboard the letters of a number came from.
        patterns += LookAlikes.inOtherScripts(folded).map { SearchPattern(folded: $0, gaps: .groups) }
        return patterns.compactMap { $0 }
    }

    private static func telephone(_ text: String) -> [SearchPattern] {
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        guard digits.count >= 6 else { return words(text) }
        return number(String(decoding: digits, as: UTF8.self)) + words(text)
    }

    private static func listed(_ text: String) -> [SearchPattern] {
        if let date = listedDate(text) { return DateSpellings.patterns(of: date) }
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        if UID(text) != nil, text.contains(".") { return words(text) }
        if digits.isEmpty, text.contains(where: { $0 == "^" || $0 == "," || $0 == " " }) {
            return NameSpellings.patterns(ofName: text)
        }
        return digits.count >= 6 && text.utf8.count <= 24 ? number(text) : words(text)
    }

    /// A date of a list: written as `YYYYMMDD`, with separators, or day first.
    private static func listedDate(_ text: String) -> CalendarDate? {
        guard text.utf8.count <= 10, text.utf8.count(where: { (0x30...0x39).contains($0) }) == 8 else { return nil }
        let parts = text.split { !$0.isNumber }.map(String.init)
        let candidates: [String] =
            switch parts.map(\.count) {
            case [8]: parts
            case [4, 2, 2]: [parts.joined()]
            case [2, 2, 4]: [parts[2] + parts[1] + parts[0], parts[2] + parts[0] + parts[1]]
            default: []
            }
        return candidates.lazy.compactMap { CalendarDate(stored: $0) }.first
    }
}
