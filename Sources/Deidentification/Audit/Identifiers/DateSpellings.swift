/// The ways in which a date is written.
enum DateSpellings {
    /// Patterns of all notations; names of months in English alone unless all languages are asked for.
    static func patterns(of date: CalendarDate, allLanguages: Bool = true) -> [SearchPattern] {
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
        for text in named(date, allLanguages) + ideographic(date) {
            if let pattern = SearchPattern(folded: TextFolding.fold(text)) { patterns.append(pattern) }
        }
        return patterns + inOtherCalendars(date, allLanguages: allLanguages)
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func named(_ date: CalendarDate, _ allLanguages: Bool) -> [String] {
        let names = CalendarDate.monthNames[date.month - 1]
        let year = "\(date.year)"
        var texts: [String] = []
        for name in allLanguages ? names : Array(names.prefix(2)) {
            for day in Set([two(date.day), "\(date.day)"]) {
                texts += ["\(day) \(name) \(year)", "\(name) \(day) \(year)", "\(year) \(name) \(day)"]
            }
            if allLanguages { texts += ["\(date.day) de \(name) de \(year)", "\(date.day) de \(name) del \(year)"] }
        }
        // Ordinals are English.
        let day = "\(date.day)" + ordinal(date.day)
        for name in names.prefix(2) {
            texts += ["\(name) \(day) \(year)", "\(day) \(name) \(year)", "\(year) \(name) \(day)"]
            texts += ["\(day) of \(name) \(year)", "\(date.day) of \(name) \(year)"]
        }
        return texts
    }

    static func ordinal(_ day: Int) -> String {
        if (11...13).contains(day) { return "th" }
        return [1: "st", 2: "nd", 3: "rd"][day % 10] ?? "th"
    }

    /// Chinese, Japanese and Korean: year, month and day, each with its word behind it; of the last word nothing is
    /// asked.
    private static func ideographic(_ date: CalendarDate) -> [String] {
        let padded = (two(date.month), two(date.day))
        return [padded, ("\(date.month)", "\(date.day)")].flatMap { month, day in
            ["\(date.year) 年 \(month) 月 \(day)", "\(date.year) 년 \(month) 월 \(day)"]
        }
    }
}
