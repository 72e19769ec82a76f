import DICOM

/// Moves dates by a number of days, keeping their precision and what surrounds them.
struct DateShift: Sendable {
    /// Days to add, negative for the past.
    let days: Int

    /// Values of DA: `YYYYMMDD`, the old `YYYY.MM.DD`, or a range of such; `nil` for anything else.
    func date(_ text: String) -> String? {
        let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        var shifted: [String] = []
        for end in ends {
            if ends.count == 2, end.isEmpty {
                shifted.append("")
                continue
            }
            let isOld = end.utf8.count == 10 && end.utf8.filter { $0 == UInt8(ascii: ".") }.count == 2
            guard let moved = day(isOld ? String(end.replacing(".", with: "")) : String(end)) else { return nil }
            shifted.append(moved)
        }
        guard shifted.contains(where: { !$0.isEmpty }) else { return nil }
        return shifted.joined(separator: "-")
    }

    /// Values of DT: a date and more digits, with fraction and zone; `nil` for anything else. A date without a day
    /// is moved as the middle of its month or year.
    func dateTime(_ text: String) -> String? {
        let body = text.prefix { ("0"..."9").contains($0) }
        let rest = text[body.endIndex...]
        guard Self.isTail(rest), body.utf8.count % 2 == 0 else { return nil }
        switch body.utf8.count {
        case 4: return day(body + "0701").map { String($0.prefix(4) + rest) }
        case 6: return day(body + "15").map { String($0.prefix(6) + rest) }
        case 8...14: return day(String(body.prefix(8))).map { $0 + body.dropFirst(8) + rest }
        default: return nil
        }
    }

    /// Whether text is a fraction of a second and a zone, each or both absent.
    private static func isTail(_ text: Substring) -> Bool {
        var text = text
        if text.first == "." {
            text = text.dropFirst()
            let digits = text.prefix { ("0"..."9").contains($0) }
            guard (1...6).contains(digits.utf8.count) else { return false }
            text = text[digits.endIndex...]
        }
        guard let sign = text.first else { return true }
        let digits = text.dropFirst()
        return (sign == "+" || sign == "-") && digits.utf8.count == 4 && digits.allSatisfy { ("0"..."9").contains($0) }
    }

    private func day(_ text: String) -> String? {
        let digits = Array(text.utf8)
        guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        guard let day = CivilDay(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else { return nil }
        let (moved, isTooFar) = day.number.addingReportingOverflow(days)
        guard !isTooFar, let result = CivilDay(number: moved) else { return nil }
        return result.text
    }
}

/// A day of the Gregorian calendar, counted from 1970-01-01.
private struct CivilDay {
    let number: Int
    let year: Int
    let month: Int
    let day: Int

    /// A day that exists, of the years 1 to 9999.
    init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
        guard let same = CivilDay(number: number), same.month == month, same.day == day else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day with a number; `nil` outside the years 1 to 9999.
    init?(number: Int) {
        guard (-719_162...2_932_896).contains(number) else { return nil }
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let position = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * position + 2) / 5 + 1
        month = position < 10 ? position + 3 : position - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.number = number
    }

    var text: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        return padded(year, 4) + padded(month, 2) + padded(day, 2)
    }
}
