import DICOM

/// The year of birth of a patient over 89 years old: so few people are that old that the year alone points at one of
/// them, as the age does (45 CFR 164.514(b)(2)(i)(C)). Other years by themselves may stay.
struct BirthYear: Sendable {
    /// Four digits.
    let text: String

    /// - Parameter dataSet: The data set with the date of birth. Without a date of an examination or an age the patient
    ///   counts as old.
    init?(pointingAt dataSet: DataSet) throws(DICOMError) {
        try self.init(dataSet, isOldUnlessKnown: true)
    }

    /// - Parameter dataSet: The data set with the date of birth. Without a date of an examination or an age the patient
    ///   does not count as old.
    init?(surelyPointingAt dataSet: DataSet) throws(DICOMError) {
        try self.init(dataSet, isOldUnlessKnown: false)
    }

    private init?(_ dataSet: DataSet, isOldUnlessKnown: Bool) throws(DICOMError) {
        guard let born = try dataSet.strings(.patientBirthDate)?.lazy.compactMap({ CalendarDate(stored: $0) }).first
        else { return nil }
        var isOld: Bool?
        for tag in Self.dates {
            for date in try dataSet.strings(tag) ?? [] {
                guard let date = CalendarDate(stored: date), date.stored >= born.stored else { continue }
                isOld = isOld == true || date.years(since: born) >= AgeCap.years
            }
        }
        if let ages = try dataSet.strings(.patientAge), ages.contains(where: { !$0.isEmpty && AgeCap.isReadable($0) }) {
            isOld = isOld == true || AgeCap.capped(ages) != nil
        }
        guard isOld ?? isOldUnlessKnown else { return nil }
        text = "\(born.year)"
    }

    private static let dates: [Tag] = [
        .instanceCreationDate, .studyDate, .seriesDate, .acquisitionDate, .contentDate, .acquisitionDateTime,
        .admittingDate, .performedProcedureStepStartDate,
    ]

    /// Where the year is in folded text, and not as a part of a longer number.
    func ranges(in folded: [UInt8]) -> [Range<Int>] {
        let digits = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var position = 0
        while position + digits.count <= folded.count {
            let run = folded[position...].prefix { (0x30...0x39).contains($0) }
            if run.elementsEqual(digits) { ranges.append(run.indices) }
            position += max(run.count, 1)
        }
        return ranges
    }
}

extension CalendarDate {
    /// Full years since another day.
    fileprivate func years(since birth: CalendarDate) -> Int {
        year - birth.year - ((month, day) < (birth.month, birth.day) ? 1 : 0)
    }
}
