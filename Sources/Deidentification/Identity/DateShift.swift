import DICOM

/// Moves dates by a number of days, keeping their precision and what surrounds them.
struct DateShift: Sendable {
    /// Days to add, negative for the past.
    let days: Int

    /// Values of DA: `YYYYMMDD` or a range of such; `nil` for what cannot be read as a date. Forms that DA does not
    /// have, such as the old `YYYY.MM.DD`, ISO 8601 or one with a time, are written as DA has them.
    func date(_ text: String) -> String? { range(text) { $0.da } }

    /// Values of DT: a date and a time, with fraction and zone, or a range of such; `nil` for what cannot be read as
    /// one. A date without a day is moved as the middle of its month or year.
    func dateTime(_ text: String) -> String? { range(text) { $0.dt } }

    /// A text that is nothing but a date, in its own form; `nil` for every other text, also one that holds more.
    func text(_ text: String) -> String? {
        guard let date = ReadableDate(text), date.day != nil, let moved = date.moved(days) else { return nil }
        return moved.asWritten
    }

    private func range(_ text: String, _ form: (ReadableDate) -> String) -> String? {
        if let single = ReadableDate(text) { return single.moved(days).map(form) }
        for hyphen in text.indices where text[hyphen] == "-" {
            let ends = [text[..<hyphen], text[text.index(after: hyphen)...]].map { ReadableDate.trimmed($0) }
            guard ends.contains(where: { !$0.isEmpty }) else { continue }
            let moved = ends.map { end in end.isEmpty ? "" : ReadableDate(end)?.moved(days).map(form) }
            if let first = moved[0], let second = moved[1] { return first + "-" + second }
        }
        return nil
    }
}

/// A date as files hold it, in the form of DICOM, before or after 1993, or of ISO 8601, taken apart.
struct ReadableDate {
    private(set) var year: Int
    private(set) var month: Int?
    private(set) var day: Int?
    /// The mark between year, month and day.
    private let separator: String
    /// Digits of the time and a fraction.
    private let time: String
    /// `+HHMM` or `-HHMM`.
    private let zone: String
    /// What follows the day, as it is written.
    private let rest: String

    /// Reads a text with padding and line breaks around it; `nil` for anything that is not a date to its end.
    init?(_ text: some StringProtocol) {
        var reader = Reader(Self.trimmed(text))
        guard let year = reader.number(4) else { return nil }
        self.year = year
        separator = reader.take(["-", ".", "/"], before: { $0.number(2) != nil && !$0.startsWithDigit }) ?? ""
        month = reader.number(2)
        if month != nil, separator.isEmpty || reader.take([separator]) != nil { day = reader.number(2) }
        guard separator.isEmpty || day != nil else { return nil }
        rest = reader.rest
        time = day == nil ? "" : reader.time() ?? ""
        zone = reader.zone() ?? ""
        guard reader.isAtEnd, DICOMDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    }

    /// The date so many days later; `nil` outside the years 1 to 9999.
    func moved(_ days: Int) -> ReadableDate? {
        let middle = DICOMDate(year: year, month: month ?? 7, day: day ?? (month == nil ? 1 : 15))
        guard let new = middle?.adding(days: days) else { return nil }
        var moved = self
        moved.year = new.year
        if month != nil { moved.month = new.month }
        if day != nil { moved.day = new.day }
        return moved
    }

    /// The form of DA, as precise as the date is.
    var da: String { parts.joined() }

    /// The form of DT, as precise as the date is.
    var dt: String { da + time + zone }

    /// The form in which it was written.
    var asWritten: String { parts.joined(separator: separator) + rest }

    private var parts: [String] {
        [Digits.padded(year, 4)] + [month, day].compactMap { $0.map { Digits.padded($0, 2) } }
    }

    /// Without what surrounds a value by mistake: spaces, NULs, tabs and line breaks.
    static func trimmed(_ text: some StringProtocol) -> String { text.trimmed(of: { $0.value <= 0x20 }) }
}

/// Reads parts of a date from the start of a text.
private struct Reader {
    private var bytes: Substring.UTF8View

    init(_ text: String) { bytes = text[...].utf8 }

    var isAtEnd: Bool { bytes.isEmpty }
    var rest: String { String(Substring(bytes)) }
    var startsWithDigit: Bool { bytes.first.map(Digits.isDigit) ?? false }

    /// A number of exactly so many digits; consumes nothing when it is not there.
    mutating func number(_ width: Int) -> Int? { digits(width).flatMap { Int($0) } }

    private mutating func digits(_ width: Int) -> String? {
        let digits = bytes.prefix(width)
        guard digits.count == width, digits.allSatisfy(Digits.isDigit) else { return nil }
        bytes.removeFirst(width)
        return String(Substring(digits))
    }

    /// One of some signs; consumes nothing unless what follows is right.
    mutating func take(_ signs: [String], before isRight: (inout Reader) -> Bool = { _ in true }) -> String? {
        guard let sign = signs.first(where: { bytes.starts(with: $0.utf8) }), !sign.isEmpty else { return nil }
        var next = self
        next.bytes.removeFirst(sign.utf8.count)
        let rest = next
        guard isRight(&next) else { return nil }
        self = rest
        return sign
    }

    /// Hours, and minutes, seconds and a fraction where they are there; consumes nothing when no time follows.
    mutating func time() -> String? {
        var next = self
        if next.take(["T", " "]) == nil, !next.startsWithDigit { return nil }
        guard var time = next.digits(2) else { return nil }
        let colon = next.take([":"])
        for _ in 0..<2 {
            if time.utf8.count == 4, let colon, next.take([colon]) == nil { break }
            guard let part = next.digits(2) else { break }
            time += part
        }
        if next.take(["."], before: { $0.startsWithDigit }) != nil {
            time += "."
            while let digit = next.digits(1) { time += digit }
        }
        self = next
        return time
    }

    /// An offset from UTC, at most 14 hours; consumes nothing when none follows.
    mutating func zone() -> String? {
        var next = self
        while next.take([" "]) != nil {}
        if next.take(["Z"]) != nil {
            self = next
            return "+0000"
        }
        guard let sign = next.take(["+", "-"]), let hours = next.digits(2) else { return nil }
        _ = next.take([":"])
        guard let minutes = next.digits(2), (Int(hours) ?? 15) <= 14, (Int(minutes) ?? 60) < 60 else { return nil }
        self = next
        return sign + hours + minutes
    }
}
