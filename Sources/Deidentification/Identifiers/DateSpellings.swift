/// The ways in which a date is written.
enum DateSpellings {
    /// Patterns of all notations but those with names of months (``NamedDate``).
    static func patterns(
        of date: CalendarDate, allLanguages: Bool = true, _ forms: SpellingForms = .all
    ) -> [SearchPattern] {
        switch forms {
        case .plain: []
        case .digits: numbers(date, allLanguages)
        case .eras: inErasOfOthers(date)
        case .all, .otherLetters:
            numbers(date, allLanguages) + ideographic(date) + inErasOfOthers(date) + (allLanguages ? thai(date) : [])
        }
    }

    /// Digits alone.
    private static func numbers(_ date: CalendarDate, _ allLanguages: Bool) -> [SearchPattern] {
        let (year, month, day) = ("\(date.year)", two(date.month), two(date.day))
        let short = two(date.year % 100)
        let plain = ["\(year) \(month) \(day)", "\(day) \(month) \(year)", "\(month) \(day) \(year)"]
        var patterns = plain.enumerated().compactMap { number, text in
            var pattern = SearchPattern(folded: Array(text.utf8))
            pattern?.mayHaveTime = number == 0
            return pattern
        }
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
        patterns += unpadded(date).compactMap {
            SearchPattern(folded: Array($0.utf8), weight: .strong, gaps: .sameMark)
        }
        // The day of the year behind the year (ISO 8601).
        if let ordinal = SearchPattern(
            folded: Array("\(year) \(three(date.dayOfYear))".utf8), weight: .strong, gaps: .sameMark)
        {
            patterns.append(ordinal)
        }
        // Digit by digit.
        patterns += plain.compactMap { SearchPattern(spelling: Array($0.utf8), weight: .strong, fewest: 8) }
        return patterns + numbersOfOthers(date)
    }

    /// Days and months of one digit, with a year of two digits or with another part of two.
    private static func unpadded(_ date: CalendarDate) -> Set<String> {
        let (year, month, day) = (two(date.year % 100), "\(date.month)", "\(date.day)")
        var texts: Set<String> = []
        for (day, month) in [(day, month), (two(date.day), month), (day, two(date.month))] {
            texts.formUnion(["\(day) \(month) \(year)", "\(month) \(day) \(year)", "\(year) \(month) \(day)"])
            texts.formUnion(["\(day) \(month) \(date.year)", "\(month) \(day) \(date.year)"])
            texts.insert("\(date.year) \(month) \(day)")
        }
        return date.month < 10 || date.day < 10 ? texts : []
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func three(_ number: Int) -> String { number < 100 ? "0" + two(number) : "\(number)" }

    /// Chinese, Japanese and Korean: year, month and day, each with its word behind it; of the last word nothing is
    /// asked.
    private static func ideographic(_ date: CalendarDate) -> [SearchPattern] {
        let padded = (two(date.month), two(date.day))
        return [padded, ("\(date.month)", "\(date.day)")].flatMap { month, day in
            ["\(date.year) 年 \(month) 月 \(day)", "\(date.year) 년 \(month) 월 \(day)"]
        }.compactMap { SearchPattern(folded: TextFolding.fold($0)) }
    }
}
