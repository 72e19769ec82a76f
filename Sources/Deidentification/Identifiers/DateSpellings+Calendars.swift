extension DateSpellings {
    /// Digits alone in notations that count years otherwise, as far as nothing else has their form.
    static func numbersOfOthers(_ date: CalendarDate) -> [SearchPattern] { buddhist(date) + republic(date) }

    /// Dates with the name or the letter of an era.
    static func inErasOfOthers(_ date: CalendarDate) -> [SearchPattern] {
        var patterns = republicNamed(date)
        for era in YearCount.japanese where (1...64).contains(era.number(of: date.year)) {
            patterns += japanese(date, era)
        }
        return patterns
    }

    private static func pattern(
        _ text: String, _ weight: SearchPattern.Weight = .whole, _ gaps: SearchPattern.Gaps = .joints
    ) -> [SearchPattern] {
        SearchPattern(folded: TextFolding.fold(text), weight: weight, gaps: gaps).map { [$0] } ?? []
    }

    /// Years of four digits that no other calendar has.
    private static func buddhist(_ date: CalendarDate) -> [SearchPattern] {
        let year = date.year + YearCount.buddhistOffset
        let (month, day) = (two(date.month), two(date.day))
        let apart = [
            "\(date.day) \(date.month) \(year)", "\(year) \(date.month) \(date.day)", "\(month) \(day) \(year)",
        ]
        return pattern("\(year) \(month) \(day)") + pattern("\(day) \(month) \(year)")
            + apart.flatMap { pattern($0, .strong, .everyJoint) }
    }

    /// With Thai names of months.
    static func thai(_ date: CalendarDate) -> [SearchPattern] {
        let year = date.year + YearCount.buddhistOffset
        var texts: [String] = []
        for day in Set([two(date.day), "\(date.day)"]) {
            for month in thaiMonths[date.month - 1] {
                texts += ["", "พ.ศ. "].map { "\(day) \(month) \($0)\(year)" }
                texts.append("\(day) \(month) \(two(year % 100))")
            }
        }
        return texts.flatMap { pattern($0) }
    }

    /// Thai names of months, long and short; January first.
    private static let thaiMonths: [[String]] = """
        มกราคม ม.ค. กุมภาพันธ์ ก.พ. มีนาคม มี.ค. เมษายน เม.ย. พฤษภาคม พ.ค. มิถุนายน มิ.ย.
        กรกฎาคม ก.ค. สิงหาคม ส.ค. กันยายน ก.ย. ตุลาคม ต.ค. พฤศจิกายน พ.ย. ธันวาคม ธ.ค.
        """.split { $0 == " " || $0 == "\n" }.map(String.init).chunks(of: 2)

    /// Years of the Republic of China: of three digits, and of two where these are no day of a month. A short date that
    /// starts with the year has its other parts in two digits.
    private static func republic(_ date: CalendarDate) -> [SearchPattern] {
        let number = YearCount.republic.number(of: date.year)
        guard number > 0 else { return [] }
        let (month, day) = (two(date.month), two(date.day))
        let long = number < 100 ? "0\(two(number))" : "\(number)"
        let patterns = pattern("\(long) \(month) \(day)", .strong, .everyJoint) + pattern(long + month + day, .weak)
        guard YearCount.republicNumbers.contains(number) else { return patterns }
        return patterns + pattern("\(number) \(month) \(day)", .strong, .everyJoint)
    }

    /// The same with a word for the Republic or for the year.
    private static func republicNamed(_ date: CalendarDate) -> [SearchPattern] {
        let count = YearCount.republic
        let number = count.number(of: date.year)
        guard number > 0 else { return [] }
        let long = number < 100 ? "0\(two(number))" : "\(number)"
        var patterns = count.names.flatMap { named($0, ["\(number)", long], date) }
        guard YearCount.republicNumbers.contains(number) else { return patterns }
        for (month, day) in [(two(date.month), two(date.day)), ("\(date.month)", "\(date.day)")] {
            patterns += pattern("\(number) 年 \(month) 月 \(day)")
        }
        return patterns
    }

    /// Years of an era of Japan. Its full name is in use long after its end, the others are not.
    private static func japanese(_ date: CalendarDate, _ era: YearCount) -> [SearchPattern] {
        let number = era.number(of: date.year)
        let numbers = ["\(number)", two(number)] + (number == 1 ? ["元"] : [])
        guard era.years.contains(date.year), let letter = era.letter else { return named(era.names[0], numbers, date) }
        var patterns = era.names.flatMap { named($0, numbers, date) }
        let (month, day) = (two(date.month), two(date.day))
        for number in Set(numbers) {
            patterns += pattern("\(letter)\(number) \(month) \(day)", .strong, .everyJoint)
            patterns += pattern("\(letter)\(number) 年 \(date.month) 月 \(date.day)")
            for start in ["\(letter)\(number)", "\(letter) \(number)"] {
                let short = "\(start) \(date.month) \(date.day)"
                // A letter and a few digits are a version or a level.
                if date.month >= 10 || date.day >= 10 {
                    if short.utf8.count >= 8 { patterns += pattern(short, .strong, .everyJoint) }
                } else if number.utf8.count == 2 {
                    patterns += pattern(short, .weak, .everyJoint)
                }
            }
        }
        return patterns + pattern(letter + two(number) + month + day, .weak)
    }

    /// Year, month and day behind the name of the count, with the words of Chinese and Japanese between them or not.
    private static func named(_ name: String, _ numbers: [String], _ date: CalendarDate) -> [SearchPattern] {
        var patterns: [SearchPattern] = []
        for number in Set(numbers) {
            for (month, day) in [(two(date.month), two(date.day)), ("\(date.month)", "\(date.day)")] {
                patterns += pattern("\(name) \(number) 年 \(month) 月 \(day)")
                patterns += pattern("\(name) \(number) \(month) \(day)")
            }
        }
        return patterns
    }
}

extension Array {
    /// The elements in groups of the same size; what is left of one is dropped.
    fileprivate func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, through: count - size, by: size).map { Array(self[$0..<$0 + size]) }
    }
}
