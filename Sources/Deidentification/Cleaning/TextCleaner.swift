/// Takes out of a text what identifies, or might.
///
/// Of a free text only words stay that a vocabulary of medical descriptions has, short marks of technique such as `T2`
/// or `AX`, and small numbers. Names, numbers of five digits and more, dates, addresses of mail and network, and all
/// words that are not known go, whoever they belong to. That is proof against identifiers nobody told of; it costs
/// words that would have been harmless, and a person should still look at the result.
struct TextCleaner: Sendable {
    let personal: PersonalWords

    /// The text without what identifies. Words that stay keep their order and writing; `nil` when all may stay.
    func cleaned(_ text: String) -> String? { cleaned([text]).first ?? nil }

    /// The same for each of several values, over the ends of which a name may go.
    func cleaned(_ values: [String]) -> [String?] {
        let pieces = values.map { text in
            text.split { $0.isWhitespace || $0.isNewline || $0 == "^" }
        }
        let isFound = personal.identify(SearchedText(pieces), as: .cleaned)
        return pieces.enumerated().map { value, pieces in cleaned(pieces, isFound?[value] ?? []) }
    }

    private func cleaned(_ pieces: [Substring], _ isFound: [Bool]) -> String? {
        var tokens = pieces.map { CleanedToken($0) }
        for (position, isFound) in isFound.enumerated() where isFound { tokens[position].stays = false }
        for position in tokens.indices where tokens[position].stays { judge(&tokens, position) }
        if tokens.allSatisfy(\.stays) { return nil }
        return tokens.filter(\.stays).map { String($0.text) }.joined(separator: " ")
    }

    private func judge(_ tokens: inout [CleanedToken], _ position: Int) {
        let token = tokens[position]
        let isNumber = token.isDate || token.isLongNumber || token.isYear || GluedNumber.identifies(in: token.text)
        if token.isNetwork || isNumber || (hasForeignWord(token) && !isScore(tokens, position)) {
            tokens[position].stays = false
        }
        // A day beside the name of a month is a date, even where each alone is none.
        if token.words.contains(where: { MonthNames.words.contains($0) }) {
            tokens[position].stays = tokens[position].stays && !isBesideNumber(tokens, position)
            if !tokens[position].stays { dropNumbers(&tokens, around: position) }
        }
        guard let last = token.words.last, ClinicalVocabulary.titles.contains(last), !token.isScale else { return }
        // What follows a title is a name or a number, known or not, as far as it is no word of a description.
        for next in [position + 1, position + 2] where next < tokens.count {
            guard !tokens[next].folded.allSatisfy({ ClinicalVocabulary.contains($0) }) else { break }
            tokens[next].stays = false
        }
    }

    /// Whether a word is not known to be harmless.
    private func hasForeignWord(_ token: CleanedToken) -> Bool {
        token.folded.contains { word in
            if word.contains(where: { $0 >= 0x80 }) { return true }
            return !isTechnical(word) && !ClinicalVocabulary.contains(word)
                && !ClinicalVocabulary.titles.contains(String(decoding: word, as: UTF8.self))
        }
    }

    /// Whether a name is that of a score, with its value or the word behind it: `Gleason 3+4`, `Agatston score`.
    private func isScore(_ tokens: [CleanedToken], _ position: Int) -> Bool {
        let next = position + 1
        guard tokens.indices.contains(next), tokens[position].words.count == 1,
            ClinicalNames.eponyms.contains(tokens[position].words[0])
        else { return false }
        if let word = tokens[next].words.first, ClinicalNames.measures.contains(word) { return true }
        return tokens[next].letters == 0 && (1...4).contains(tokens[next].digits) && !tokens[next].isDate
            && !tokens[next].isYear
    }

    /// Small numbers, measures and marks: up to three letters and up to four digits. Three letters alone that can be
    /// spoken may be a name.
    private func isTechnical(_ word: [UInt8]) -> Bool {
        // A matrix: 512x512.
        let sides = word.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
        if sides.count > 1, sides.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy { $0 < 0x3A } }) {
            return true
        }
        let digits = word.filter { $0 < 0x3A }.count
        guard word.count - digits <= 3, digits <= 4 else { return false }
        return digits > 0 || word.count < 3 || !word.contains { "aeiouy".utf8.contains($0) }
    }

    private func isBesideNumber(_ tokens: [CleanedToken], _ position: Int) -> Bool {
        [position - 1, position + 1].contains { tokens.indices.contains($0) && tokens[$0].digits > 0 }
    }

    private func dropNumbers(_ tokens: inout [CleanedToken], around position: Int) {
        for next in [position - 2, position - 1, position + 1, position + 2]
        where tokens.indices.contains(next) && tokens[next].digits > 0 && tokens[next].isDayOrNumber {
            tokens[next].stays = false
        }
    }
}

/// A piece of text between spaces.
struct CleanedToken: Sendable {
    let text: Substring
    /// Its words, folded.
    let folded: [[UInt8]]
    let words: [String]
    let digits: Int
    let letters: Int
    var stays = true

    init(_ text: Substring) {
        self.text = text
        folded = PersonalWords.words(text)
        words = folded.map { String(decoding: $0, as: UTF8.self) }
        digits = folded.joined().filter { $0 < 0x3A }.count
        letters = folded.joined().count - digits
    }

    /// Mail and network addresses, and UIDs.
    var isNetwork: Bool {
        if text.contains("@") || text.contains("://") || words.first == "www" { return true }
        let parts = text.split(separator: ".")
        return parts.count >= 4 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }

    /// Five digits or more in a row, or with nothing but separators between them. A number with a decimal point is
    /// none.
    var isLongNumber: Bool {
        if folded.contains(where: { Self.longestRun($0) >= 5 }) { return !isDecimal }
        return letters == 0 && digits >= 5 && !isDecimal
    }

    private var isDecimal: Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.count == 1 && parts.allSatisfy { $0.utf8.allSatisfy { $0 < 0x3A } }
    }

    private static func longestRun(_ word: [UInt8]) -> Int {
        var longest = 0
        var run = 0
        for byte in word {
            run = byte < 0x3A ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// Numbers in two or three parts that a date may have: `1/2/1970`, `1970-01-02`, `2.1.70`, `01/1970`.
    var isDate: Bool {
        guard letters == 0, digits >= 3, !isSum else { return false }
        return folded.count == 3 || (folded.count == 2 && folded.contains { $0.count == 4 })
    }

    /// Small numbers that are added up, as in scores: `3+4=7`.
    private var isSum: Bool { text.contains("+") && folded.allSatisfy { $0.count == 1 } }

    /// Whether it is the modified Rankin scale, and no title.
    var isScale: Bool { text.filter(\.isLetter) == "mRS" }

    /// A number, or a day such as `18th`.
    var isDayOrNumber: Bool {
        guard letters > 0, let word = words.first, words.count == 1 else { return letters == 0 }
        return ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) } && letters == 2
    }

    /// A year of a life.
    var isYear: Bool {
        guard letters == 0, folded.count == 1, digits == 4 else { return false }
        return words[0].hasPrefix("19") || words[0].hasPrefix("20") || words[0].hasPrefix("18")
    }
}
