extension SuspiciousText {
    private static let birthWords: Set<String> = ["dob", "born", "birth", "birthdate", "geb", "geboren", "nee", "ne"]

    mutating func findDates() {
        for position in tokens.indices where isFree(position..<position + 1) {
            if let (end, isSure) = numericDate(position) ?? namedDate(position) ?? plainDate(position) {
                let isBirth = isPreceded(position, by: Self.birthWords)
                let detail = isBirth ? "a date beside a word for birth" : "text that reads like a date"
                add(isSure || isBirth ? .likely : .possible, .date, detail, position..<end)
            }
        }
    }

    /// `2020-01-31`, `31.01.2020`, `1/31/2020`, `31.1.20`.
    private func numericDate(_ start: Int) -> (end: Int, isSure: Bool)? {
        guard let first = tokens[start].number, let second = tokens.at(start + 2)?.number,
            let third = tokens.at(start + 4)?.number, tokens.isMark(start + 1, "-./"),
            tokens[start + 1].text == tokens[start + 3].text, (1...4).allSatisfy({ tokens.touches(start + $0) }),
            !isWithinLongerNumber(start, start + 5)
        else { return nil }
        let counts = [tokens[start].count, tokens[start + 2].count, tokens[start + 4].count]
        guard counts[1] <= 2 else { return nil }
        if counts[0] == 4, counts[2] <= 2 {
            return CalendarDate(year: first, month: second, day: third).map { _ in (start + 5, true) }
        }
        guard counts[0] <= 2 else { return nil }
        let isDate = { (year: Int) in
            CalendarDate(year: year, month: second, day: first) != nil
                || CalendarDate(year: year, month: first, day: second) != nil
        }
        if counts[2] == 4, isDate(third) { return (start + 5, true) }
        // Two digits a part joined by dashes are numbers of series as well.
        let isShort = tokens[start + 1].text == "/" && counts[2] == 2
        guard isShort || (counts == [2, 2, 2] && tokens[start + 1].text == "."), isDate(2000 + third) else {
            return nil
        }
        return (start + 5, false)
    }

    private func isWithinLongerNumber(_ start: Int, _ end: Int) -> Bool {
        if start >= 2, tokens.touches(start), tokens.isMark(start - 1, "-./"), tokens[start - 2].kind == .number {
            return true
        }
        return tokens.isMark(end, "-./") && tokens.touches(end) && tokens.touches(end + 1)
            && tokens.at(end + 1)?.kind == .number
    }

    /// `2 Jan 2020`, `2. Januar 2020`, `Jan 2, 2020`, `02JAN2020`.
    private func namedDate(_ start: Int) -> (end: Int, isSure: Bool)? {
        if let end = gluedDate(start) { return (end, true) }
        var position = start
        var day: Int?
        if let number = tokens[position].number, (1...31).contains(number) {
            day = number
            position += 1
            while tokens.isMark(position, ".-/") { position += 1 }
        }
        guard let month = tokens.at(position), MonthNames.words.contains(month.folded) else { return nil }
        position += 1
        while tokens.isMark(position, ".-/,") { position += 1 }
        if day == nil {
            guard let number = tokens.at(position)?.number, (1...31).contains(number), tokens[position].count <= 2
            else {
                return nil
            }
            day = number
            position += 1
            while tokens.isMark(position, ",") { position += 1 }
        }
        guard let year = tokens.at(position), year.count == 4, let number = year.number,
            (1800...2199).contains(number)
        else { return nil }
        return (position + 1, true)
    }

    private func gluedDate(_ position: Int) -> Int? {
        let text = tokens[position].folded
        guard tokens[position].kind == .word, (8...9).contains(text.utf8.count) else { return nil }
        let day = text.prefix { $0.isNumber }
        let month = text.dropFirst(day.count).prefix { $0.isLetter }
        let year = text.dropFirst(day.count + month.count)
        guard (1...2).contains(day.count), month.count == 3, MonthNames.words.contains(String(month)), year.count == 4,
            let number = Int(year), (1800...2199).contains(number)
        else { return nil }
        return position + 1
    }

    /// `20200131` or fourteen digits with a time.
    private func plainDate(_ position: Int) -> (end: Int, isSure: Bool)? {
        let token = tokens[position]
        guard token.kind == .number, [8, 12, 14].contains(token.count), let date = CalendarDate(stored: token.text),
            (1900...2099).contains(date.year), !isWithinLongerNumber(position, position + 1)
        else { return nil }
        return (position + 1, token.count == 14)
    }
}
