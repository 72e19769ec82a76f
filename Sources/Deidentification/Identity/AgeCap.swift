import DICOM

/// Ages of 90 years and more become 90 years: so few people are that old that the age points at one of them
/// (45 CFR 164.514(b)(2)(i)(C), which a patient's retained characteristics would not meet otherwise).
enum AgeCap {
    /// The age that means itself and all above.
    static let years = 90

    /// Values of VR AS, those that are too high replaced; `nil` when none is. Ages that are not valid for the VR
    /// are understood: a number without unit is one of years.
    static func capped(_ values: [String]) -> [String]? {
        let capped = values.map { value -> String in
            guard let age = age(value), let perYear = perYear[age.unit], age.count >= Double(years) * perYear else {
                return value
            }
            return AgeString(years, .years)?.text ?? ""
        }
        return capped == values ? nil : capped
    }

    /// Whether a value is empty, or an age that can be told.
    static func isReadable(_ value: String) -> Bool { value.trimmed().isEmpty || age(value) != nil }

    /// Reads a number of ASCII digits followed by at most a unit, which its first letter tells.
    private static func age(_ value: String) -> (count: Double, unit: String)? {
        let text = value.trimmed()
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count).trimmed().lowercased()
        guard let count = Double(digits), units.contains(rest) else { return nil }
        return (count, String(rest.prefix(1)))
    }

    private static let units: Set<String> = [
        "", "d", "w", "m", "y", "day", "week", "month", "year", "days", "weeks", "months", "years",
    ]

    private static let weeksPerYear = 52.1775
    private static let daysPerYear = 365.2425
    private static let perYear = ["": 1, "y": 1, "m": 12, "w": weeksPerYear, "d": daysPerYear]

    /// A number in units of time (a UCUM code) that is too high, replaced by the one for 90 years; `nil` when it is not
    /// too high. An unknown unit counts as years.
    static func capped(_ number: Double, unit: String?) -> Double? {
        let perYear: Double =
            switch unit {
            case "mo", "mo_j", "mo_g": 12
            case "wk": weeksPerYear
            case "d": daysPerYear
            case "h": daysPerYear * 24
            case "min": daysPerYear * 1440
            case "s": daysPerYear * 86_400
            default: 1
            }
        let limit = Double(years) * perYear
        return number >= limit ? limit.rounded() : nil
    }

    /// Content items whose number is the age of the subject (PS3.16 TID 1007 and what others use for it).
    static let concepts: Set<ContentConcept> = [
        ContentConcept(code: "121033", scheme: "DCM"), ContentConcept(code: "30525-0", scheme: "LN"),
        ContentConcept(code: "397669002", scheme: "SCT"),
    ]
}
