/// A word, a number or a mark of a text.
struct TextToken: Sendable {
    enum Kind: Sendable {
        /// Letters, or letters and digits.
        case word
        /// Digits alone.
        case number
        /// Anything else but space.
        case mark
    }

    let kind: Kind
    /// As it stands in the text.
    let text: String
    /// Folded: lower case without diacritics.
    let folded: String
    /// Whether space or the start of the text comes before it.
    let isApart: Bool

    /// The length in characters.
    var count: Int { text.count }

    /// The value of a number of at most nine digits.
    var number: Int? { kind == .number && text.utf8.count <= 9 ? Int(folded) : nil }

    /// Whether it is a word of letters that starts with a capital, as names do.
    var isCapitalized: Bool {
        kind == .word && text.first?.isUppercase == true && !text.contains(where: \.isNumber)
    }

    /// Whether it is written in capitals only.
    var isUppercase: Bool { kind == .word && text == text.uppercased() }

    /// Whether it could be part of a name: a capital, some letters, and no word that descriptions use.
    var isNameLike: Bool { isCapitalized && text.count >= 2 && !OrdinaryWords.contains(folded) }

    /// Splits a text; a change between letters and digits does not part a word.
    static func tokens(of text: some StringProtocol) -> [TextToken] {
        var tokens: [TextToken] = []
        var current = ""
        var isApart = true
        var startsApart = true
        func flush() {
            guard !current.isEmpty else { return }
            let isNumber = current.utf8.allSatisfy { (0x30...0x39).contains($0) }
            tokens.append(make(isNumber ? .number : .word, current, startsApart))
            current = ""
        }
        for character in text {
            if character.isLetter || character.isNumber {
                if current.isEmpty { startsApart = isApart }
                current.append(character)
                isApart = false
            } else {
                flush()
                if character.isWhitespace || character.asciiValue.map({ $0 < 0x20 }) == true {
                    isApart = true
                } else {
                    tokens.append(make(.mark, String(character), isApart))
                    isApart = false
                }
            }
        }
        flush()
        return tokens
    }

    private static func make(_ kind: Kind, _ text: String, _ isApart: Bool) -> TextToken {
        TextToken(
            kind: kind, text: text, folded: String(decoding: TextFolding.fold(text), as: UTF8.self), isApart: isApart)
    }
}

extension [TextToken] {
    /// The token at a position, or `nil` outside.
    func at(_ position: Int) -> TextToken? { indices.contains(position) ? self[position] : nil }

    /// Whether the token at a position is a mark, close to what stands before it.
    func isMark(_ position: Int, _ marks: String) -> Bool {
        guard let token = at(position), token.kind == .mark else { return false }
        return marks.contains(token.text)
    }

    /// Whether a token touches the one before it.
    func touches(_ position: Int) -> Bool { at(position).map { !$0.isApart } ?? false }

    /// The text of a range of tokens, with a space where there was any.
    func text(_ range: Range<Int>) -> String {
        var text = ""
        for position in range where indices.contains(position) {
            if position > range.lowerBound, self[position].isApart { text += " " }
            text += self[position].text
        }
        return text
    }
}
