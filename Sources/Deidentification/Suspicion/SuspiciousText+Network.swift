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
