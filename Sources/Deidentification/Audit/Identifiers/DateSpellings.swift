/// The ways in which a date is written.
enum DateSpellings {
    /// Patterns of all notations; names of months in English alone unless all languages are asked for.
    static func patterns(
        of date: CalendarDate, allLanguages: Bool = true, _ forms: SpellingForms = .all
    ) -> [SearchPattern] {
        switch forms {
        case .plain: []
        case .digits: numbers(date, allLanguages)
        case .months: named(date, allLanguages)
        case .eras: inErasOfOthers(date)
        case .all, .otherLetters:
            numbers(date, allLanguages) + named(date, allLanguages) + ideographic(date)
                + inErasOfOthers(date) + (allLanguages ? thai(date) : [])
        }
    }

    /// Digits alone.
    private static func numbers(_ date: CalendarDate, _ allLanguages: Bool) -> [SearchPattern] {
        let (year, month, day) = ("\(date.year)", two(date.month), two(date.day))
        let short = two(date.year % 100)
        let plain = ["\(year) \(month) \(day)", "\(day) \(month) \(year)", "\(month) \(day) \(year)"]
        var patterns = plain.compactMap { SearchPattern(folded: Array($0.utf8)) }
        // Without a separator these would be any number.
        var apart = ["\(day) \(month) \(short)", "\(month) \(day) \(short)", "\(short) \(month) \(day)"]
        if date.month < 10 || date.day < 10 {
            apart += ["\(date.day) \(date.month) \(year)", "\(date.month) \(date.day) \(year)"]
            apart += ["\(year) \(date.month) \(date.day)"]
        }
        patterns += apart.compactMap { SearchPattern(folded: Array($0.utf8), weight: .strong, gaps: .everyJoint) }
        let six =
            allLanguages ? [short + month + day, day + month + short, month + day + short] : [short + month + day]
        patterns += six.compactMap { SearchPattern(folded: Array($0.utf8), weight: .weak) }
        return patterns + numbersOfOthers(date)
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// With the name of the month.
    private static func named(_ date: CalendarDate, _ allLanguages: Bool) -> [SearchPattern] {
        let (names, english) = (MonthNames.all[date.month - 1], MonthNames.all[date.month - 1].prefix(2))
        let (year, short) = (bytes("\(date.year)"), bytes("\(date.day)"))
        let days = date.day < 10 ? [bytes(two(date.day)), short] : [short]
        var patterns: [SearchPattern] = []
        func add(_ parts: [UInt8]...) {
            if let pattern = SearchPattern(folded: Array(parts.joined(separator: space))) { patterns.append(pattern) }
        }
        for name in allLanguages ? names[...] : english {
            for day in days {
                add(day, name, year)
                add(name, day, year)
                add(year, name, day)
            }
        }
        for name in allLanguages ? MonthNames.common[date.month - 1] : [] {
            add(short, of.de, name, of.de, year)
            add(short, of.de, name, of.del, year)
        }
        // Ordinals are English, and so are the years of Thailand in Latin letters.
        let counted = short + bytes(ordinal(date.day))
        let buddhist = bytes("\(date.year + YearCount.buddhistOffset)")
        for name in english {
            add(name, counted, year)
            add(counted, name, year)
            add(year, name, counted)
            add(counted, of.english, name, year)
            add(short, of.english, name, year)
            for day in allLanguages ? days : [] {
                add(day, name, buddhist)
                add(name, day, buddhist)
            }
        }
        return patterns
    }

    private static let space: [UInt8] = [0x20]
    private static let of = (de: bytes("de"), del: bytes("del"), english: bytes("of"))

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    static func ordinal(_ day: Int) -> String {
        if (11...13).contains(day) { return "th" }
        return [1: "st", 2: "nd", 3: "rd"][day % 10] ?? "th"
    }

    /// Chinese, Japanese and Korean: year, month and day, each with its word behind it; of the last word nothing is
    /// asked.
    private static func ideographic(_ date: CalendarDate) -> [SearchPattern] {
        let padded = (two(date.month), two(date.day))
        return [padded, ("\(date.month)", "\(date.day)")].flatMap { month, day in
            ["\(date.year) 年 \(month) 月 \(day)", "\(date.year) 년 \(month) 월 \(day)"]
        }.compactMap { SearchPattern(folded: TextFolding.fold($0)) }
    }
}
