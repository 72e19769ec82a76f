import DICOM

/// Ages of 90 years and more become 90 years: so few people are that old that the age points at one of them
/// (45 CFR 164.514(b)(2)(i)(C), which a patient's retained characteristics would not meet otherwise).
enum AgeCap {
    /// The age that stands for itself and all above.
    static let years = 90

    /// Values of VR AS, those that are too high replaced; `nil` when none is. Ages that are not written as the VR asks
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

    /// Reads a number of ASCII digits with nothing behind it but a unit, which is told by its first letter.
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

    /// A number of units of time (a UCUM code) that is too high, replaced by the one for 90 years; `nil` when it is not.
    /// An unknown unit is taken for years.
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

extension ProfileVisitor {
    /// Keeps the patient's age, but for one that points at a person.
    mutating func keepAge(_ element: SplicedElement) throws(DICOMError) -> SpliceAction {
        guard element.length != 0 else { return try keep(element) }
        guard let values = try texts(element), values.allSatisfy(AgeCap.isReadable) else {
            report.warn(.unexpectedVR, element.tag)
            report.count("emptied")
            return replace(element, [])
        }
        guard let capped = AgeCap.capped(values) else { return try keep(element) }
        report.count("capped")
        return replace(element, Array(capped.joined(separator: "\\").utf8))
    }

    /// Caps the number of a content item that states the subject's age; `nil` for what is none.
    mutating func ageAction(for element: SplicedElement) throws(DICOMError) -> SpliceAction? {
        guard level.sequence == .measuredValueSequence, let concept = outerConcept, AgeCap.concepts.contains(concept)
        else { return nil }
        switch element.tag {
        case .numericValue:
            guard let text = try text(element), let number = Double(text),
                let capped = AgeCap.capped(number, unit: level.unit)
            else { return nil }
            report.count("capped")
            return replace(element, Array("\(Int(capped))".utf8))
        // They say the same once more, with more digits.
        case .floatingPointValue, .rationalNumeratorValue, .rationalDenominatorValue: return remove()
        default: return nil
        }
    }
}
