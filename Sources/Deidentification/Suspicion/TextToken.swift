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
    /// As it is in the text.
    let text: String
    /// Folded: lower case without diacritics.
    let folded: String
    /// Whether space or the start of the text comes before it.
    let isApart: Bool

    /// The length in characters.
    let count: Int

    /// The value of a number of at most nine digits.
    var number: Int? { kind == .number && text.utf8.count <= 9 ? Int(folded) : nil }

    /// Whether it is a word of letters that starts with a capital, as names do.
    let isCapitalized: Bool

    /// Whether it is written in capitals only.
    var isUppercase: Bool { kind == .word && text == text.uppercased() }

    /// Whether it could be part of a name: a capital, some letters, and not a word of descriptions.
    var isNameLike: Bool { isCapitalized && count >= 2 && !OrdinaryWords.contains(folded) }

    /// Splits a text; a change between letters and digits does not split a word.
    static func tokens(of text: some StringProtocol) -> [TextToken] {
        let bytes = Array(text.utf8)
        return bytes.allSatisfy { $0 < 0x80 } ? tokens(ofASCII: bytes) : tokens(ofCharacters: text)
    }

    private static func tokens(ofCharacters text: some StringProtocol) -> [TextToken] {
        var tokens: [TextToken] = []
        var current = ""
        var isApart = true
        var startsApart = true
        func flush() {
            guard !current.isEmpty else { return }
            let isNumber = current.utf8.allSatisfy { (0x30...0x39).contains($0) }
            tokens.append(TextToken(isNumber ? .number : .word, current, isApart: startsApart))
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
                    tokens.append(TextToken(.mark, String(character), isApart: isApart))
                    isApart = false
                }
            }
        }
        flush()
        return tokens
    }

    private init(_ kind: Kind, _ text: String, isApart: Bool) {
        self.kind = kind
        self.text = text
        self.isApart = isApart
        folded = String(decoding: TextFolding.fold(text), as: UTF8.self)
        count = text.count
        isCapitalized = kind == .word && text.first?.isUppercase == true && !text.contains(where: \.isNumber)
    }

    // MARK: - ASCII

    /// The same for text without any other character, as most of what is searched is, without looking at the
    /// properties of characters.
    private static func tokens(ofASCII bytes: [UInt8]) -> [TextToken] {
        var tokens: [TextToken] = []
        var isApart = true
        var position = 0
        while position < bytes.count {
            let start = position
            while position < bytes.count, isAlphanumeric(bytes[position]) { position += 1 }
            let isWord = position > start
            if !isWord {
                position += 1
                // Space and controls separate tokens.
                guard bytes[start] > 0x20 else {
                    isApart = true
                    continue
                }
            }
            tokens.append(TextToken(ascii: bytes[start..<position], isWord: isWord, isApart: isApart))
            isApart = false
        }
        return tokens
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private init(ascii bytes: ArraySlice<UInt8>, isWord: Bool, isApart: Bool) {
        let digits = isWord ? bytes.count(where: Self.isDigit) : 0
        kind = isWord ? (digits == bytes.count ? .number : .word) : .mark
        text = String(decoding: bytes, as: UTF8.self)
        folded = kind == .word ? String(decoding: TextFolding.fold(text), as: UTF8.self) : text
        count = bytes.count
        isCapitalized = kind == .word && digits == 0 && bytes.first.map { $0 < 0x60 } == true
        self.isApart = isApart
    }
}

extension [TextToken] {
    /// The token at a position, or `nil` outside.
    func at(_ position: Int) -> TextToken? { indices.contains(position) ? self[position] : nil }

    /// Whether the token at a position is a mark, without space before it.
    func isMark(_ position: Int, _ marks: String) -> Bool {
        guard let token = at(position), token.kind == .mark, token.text.utf8.count == 1 else { return false }
        return token.text.utf8.first.map { marks.utf8.contains($0) } ?? false
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
