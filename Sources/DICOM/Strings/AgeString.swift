/// An age in whole days, weeks, months or years: a value of VR AS (PS3.5 section 6.2).
public struct AgeString: Hashable, Sendable {
    /// What is counted; the raw value is the letter at the end of the text.
    public enum Unit: Character, Hashable, Sendable, CaseIterable {
        /// Days.
        case days = "D"
        /// Weeks.
        case weeks = "W"
        /// Months.
        case months = "M"
        /// Years.
        case years = "Y"
    }

    /// How many, 0 to 999.
    public let count: Int

    /// Of what.
    public let unit: Unit

    /// Creates an age; `nil` when the count does not fit into three digits.
    public init?(_ count: Int, _ unit: Unit) {
        guard (0...999).contains(count) else { return nil }
        self.count = count
        self.unit = unit
    }

    /// Reads three digits and a letter, such as `018M`; fewer digits and a small letter are understood, anything else
    /// gives `nil`.
    public init?(_ text: some StringProtocol) {
        let text = text.trimmed()
        guard let letter = text.last, let unit = Unit(rawValue: Character(letter.uppercased())) else {
            return nil
        }
        let digits = text.dropLast()
        guard (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy(Digits.isDigit) else {
            return nil
        }
        guard let count = Int(digits) else { return nil }
        self.init(count, unit)
    }

    /// Three digits and a letter.
    public var text: String { Digits.padded(count, 3) + String(unit.rawValue) }
}
