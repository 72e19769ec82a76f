extension SuspiciousText {
    private static let streetWords: Set<String> = [
        "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "ln", "drive", "dr", "court", "way",
        "square", "sq", "highway", "hwy", "terrace", "parkway", "pkwy",
    ]
    private static let streetEndings = ["strasse", "str", "allee", "gasse", "platz", "straat", "gatan", "veien"]
    private static let streetsBefore: Set<String> = ["rue", "calle", "rua", "via", "piazza", "avenida", "viale"]
    private static let states: Set<String> = Set(
        """
        AL AK AZ AR CA CO DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA \
        RI SC SD TN TX UT VT VA WA WV WI WY
        """.split(separator: " ").map(String.init))

    mutating func findAddresses() {
        for position in tokens.indices where isFree(position..<position + 1) {
            if let end = englishStreet(position) ?? compoundStreet(position) ?? romanceStreet(position) {
                add(.likely, .address, "text that reads like a postal address", position..<end)
            } else if let end = stateAndCode(position) {
                add(.possible, .address, "text that reads like a state with a postal code", position..<end)
            } else if let end = postBox(position) {
                add(.likely, .address, "a post box", position..<end)
            }
        }
    }

    /// `12 Main St`, `1600 Old Mill Road`.
    private func englishStreet(_ start: Int) -> Int? {
        guard let number = tokens[start].number, number > 0, tokens[start].count <= 5 else { return nil }
        var isNamed = false
        for distance in 1...4 {
            guard let word = tokens.at(start + distance), word.kind == .word, word.isApart else { return nil }
            if distance > 1, Self.streetWords.contains(word.folded) {
                let isSure = word.folded.count > 3 || tokens.isMark(start + distance + 1, ".,") || word.isCapitalized
                return isNamed && isSure ? start + distance + 1 : nil
            }
            isNamed = isNamed || word.isNameLike || (word.isCapitalized && !word.isUppercase)
        }
        return nil
    }

    /// `Hauptstr. 12`, `Bahnhofstrasse 3a`.
    private func compoundStreet(_ start: Int) -> Int? {
        let word = tokens[start]
        guard word.kind == .word, word.isCapitalized,
            let ending = Self.streetEndings.first(where: { word.folded.hasSuffix($0) }),
            word.folded.utf8.count >= ending.utf8.count + 3
        else { return nil }
        let next = tokens.isMark(start + 1, ".") ? start + 2 : start + 1
        guard let number = tokens.at(next), number.text.first?.isNumber == true, number.count <= 4 else { return nil }
        return next + 1
    }

    /// `12 rue de la Paix`, `Via Roma 5`.
    private func romanceStreet(_ start: Int) -> Int? {
        if tokens[start].number != nil, tokens[start].count <= 4 {
            let next = tokens.isMark(start + 1, ",") ? start + 2 : start + 1
            guard let word = tokens.at(next), Self.streetsBefore.contains(word.folded), word.folded != "via" else {
                return nil
            }
            return tokens.at(next + 1)?.kind == .word ? next + 2 : nil
        }
        guard Self.streetsBefore.contains(tokens[start].folded), tokens[start].isCapitalized,
            let name = tokens.at(start + 1), name.isNameLike
        else { return nil }
        let next = tokens.isMark(start + 2, ",") ? start + 3 : start + 2
        guard let number = tokens.at(next)?.number, number > 0, tokens[next].count <= 4 else { return nil }
        return next + 1
    }

    private func stateAndCode(_ start: Int) -> Int? {
        guard Self.states.contains(tokens[start].text), let code = tokens.at(start + 1), code.kind == .number,
            code.count == 5, code.isApart
        else { return nil }
        return start + 2
    }

    private func postBox(_ start: Int) -> Int? {
        var next = start + 1
        if tokens[start].folded != "postfach" {
            guard tokens[start].folded == "p" || tokens[start].folded == "po" else { return nil }
            while tokens.isMark(next, ".") || tokens.at(next)?.folded == "o" { next += 1 }
            guard tokens.at(next)?.folded == "box" else { return nil }
            next += 1
        }
        return tokens.at(next)?.kind == .number ? next + 1 : nil
    }
}

extension SuspiciousText {
    mutating func findNetwork() {
        for position in tokens.indices where isFree(position..<position + 1) {
            let token = tokens[position]
            if token.text == "@" { findMail(position) }
            if ["http", "https", "ftp", "file", "ldap"].contains(token.folded), tokens.isMark(position + 1, ":"),
                tokens.isMark(position + 2, "/")
            {
                let range = position..<endOfAddress(position + 3)
                // The names of XML's own schemas.
                if !tokens.text(range).contains("www.w3.org/") {
                    add(.possible, .network, "the address of a site", range)
                }
            } else if token.folded == "www", tokens.isMark(position + 1, ".") {
                add(.possible, .network, "the address of a site", position..<endOfAddress(position + 2))
            }
            findMachine(position)
        }
    }

    private mutating func findMail(_ sign: Int) {
        guard tokens.touches(sign), tokens.touches(sign + 1), let before = tokens.at(sign - 1), before.kind != .mark
        else { return }
        var start = sign - 1
        while start >= 2, tokens.touches(start), tokens.isMark(start - 1, "._-+"), tokens.touches(start - 1),
            tokens[start - 2].kind != .mark
        {
            start -= 2
        }
        var end = sign + 2
        var dots = 0
        while tokens.isMark(end, ".-_"), tokens.touches(end), tokens.touches(end + 1),
            tokens.at(end + 1)?.kind != .mark
        {
            if tokens[end].text == "." { dots += 1 }
            end += 2
        }
        if dots > 0 { add(.likely, .email, "text that reads like an e-mail address", start..<end) }
    }

    private func endOfAddress(_ start: Int) -> Int {
        var end = start
        while tokens.touches(end) { end += 1 }
        return min(end, tokens.count)
    }

    /// Four numbers of a byte each. Numbers of versions look alike, but are small.
    private mutating func findMachine(_ start: Int) {
        let range = start..<start + 7
        guard range.upperBound <= tokens.count, tokens[start].isApart || tokens.isMark(start - 1, "(=:/"),
            range.dropFirst().allSatisfy({ tokens.touches($0) })
        else { return }
        guard [1, 3, 5].allSatisfy({ tokens[start + $0].text == "." }), !tokens.isMark(start + 7, ".") else { return }
        // A version has leading zeros, an address has none.
        let parts = [0, 2, 4, 6].map { tokens[start + $0] }.filter { $0.count == 1 || !$0.text.hasPrefix("0") }
        let bytes = parts.compactMap(\.number).filter { (0...255).contains($0) }
        guard bytes.count == 4 else { return }
        let isPrivate =
            bytes[0] == 10 || (bytes[0] == 192 && bytes[1] == 168) || (bytes[0] == 172 && (16...31).contains(bytes[1]))
        guard isPrivate || bytes.count(where: { $0 >= 20 }) >= 2 else { return }
        add(isPrivate ? .likely : .possible, .network, "the address of a machine", range)
    }
}
