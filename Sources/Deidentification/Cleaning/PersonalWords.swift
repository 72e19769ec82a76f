import DICOM
import Platform

/// What a file says at its top level of its patient and of people and places around the patient, in every spelling
/// that an audit looks for, to be found in other text.
///
/// Taken before anything is decided.
struct PersonalWords: Sendable {
    /// What a text is, as far as it matters for what may stay in it.
    enum Use: Hashable, Sendable {
        /// A text that stays: ordinary words are nobody's, short numbers count whole only.
        case kept
        /// A text of a maker, a model or a coding scheme, whose words and short numbers are its own.
        case maker
        /// A free text that is cleaned: every part of a name counts.
        case cleaned
    }

    private let parts: [PersonalWordsPart]
    /// The year of birth of a patient whom it makes known by itself.
    private let birthYear: BirthYear?

    init() {
        parts = []
        birthYear = nil
    }

    init(_ dataSet: DataSet) throws(DICOMError) {
        var parts: [PersonalWordsPart] = []
        for (group, origins) in Self.origins.enumerated() {
            var values: [[String]] = []
            for origin in origins { values.append(try dataSet.strings(origin.tag) ?? []) }
            if values.contains(where: { !$0.isEmpty }) {
                let texts = PersonalWordsPart.Texts(group: group, values: values)
                parts.append(PersonalWordsPart.recent.value(for: texts) { Self.part(of: $0.values, origins) })
            }
        }
        self.parts = parts
        birthYear = try BirthYear(pointingAt: dataSet)
    }

    /// - Parameter values: What the attributes say, one after the other.
    private static func part(of values: [[String]], _ origins: [Origin]) -> PersonalWordsPart {
        var known = KnownIdentifiers()
        for (origin, texts) in zip(origins, values) {
            for text in texts {
                insert(text, origin.category, into: &known)
                if IdentifierSources.alternativeDates.contains(origin.tag) { known.insert(alternativeDate: text) }
            }
        }
        return PersonalWordsPart(known)
    }

    static let tags: [Tag] = origins.flatMap { $0.map(\.tag) } + [.patientAge]

    private typealias Source = (category: KnownIdentifier.Category, tags: [Tag])
    private typealias Origin = (tag: Tag, category: KnownIdentifier.Category)

    /// Files that differ in one group often share the others: what a group says is made ready once.
    private static let origins: [[Origin]] = [
        nameSources, numberSources, personSources, placeSources, dateSources,
    ].map { $0.flatMap { source in source.tags.map { (tag: $0, category: source.category) } } }

    private static let nameSources: [Source] = [
        (.patientName, [.patientName, .otherPatientNames, .patientBirthName, .patientMotherBirthName]),
        (.address, [.patientAddress, .countryOfResidence, .regionOfResidence]),
    ]

    private static let numberSources: [Source] = [
        (.patientID, [.patientID, .otherPatientIDs, .medicalRecordLocator] + IdentifierSources.alternativeDates),
        (
            .accessionNumber,
            [
                .accessionNumber, .studyID, .admissionID, .serviceEpisodeID, .requestedProcedureID,
                .placerOrderNumberImagingServiceRequest, .fillerOrderNumberImagingServiceRequest,
            ]
        ),
        (.contact, [.referringPhysicianTelephoneNumbers, .patientTelephoneNumbers]),
        (.birthDate, [.patientBirthDate]),
    ]

    /// Relatives, physicians, operators, authors.
    private static let personSources: [Source] = [
        (
            .personName,
            [
                .referringPhysicianName, .consultingPhysicianName, .physiciansOfRecord, .performingPhysicianName,
                .nameOfPhysiciansReadingStudy, .operatorsName, .responsiblePerson, .requestingPhysician,
                .requestingService, .namesOfIntendedRecipientsOfResults, .orderEnteredBy, .contentCreatorName,
                .reviewerName,
            ]
        )
    ]

    private static let placeSources: [Source] = [
        (.institution, [.institutionName, .institutionAddress, .institutionalDepartmentName]),
        (.device, [.stationName, .deviceSerialNumber, .detectorID]),
    ]

    private static let dateSources: [Source] = [
        (
            .eventDate,
            [
                .instanceCreationDate, .studyDate, .seriesDate, .acquisitionDate, .contentDate,
                .acquisitionDateTime, .admittingDate, .scheduledProcedureStepStartDate,
                .performedProcedureStepStartDate,
            ]
        )
    ]

    private static func insert(
        _ text: String, _ category: KnownIdentifier.Category, into known: inout KnownIdentifiers
    ) {
        switch category {
        case .institution, .address:
            // Each word leads there, as far as it is no ordinary one and no maker's.
            for word in words(text) where word.count >= 4 && !OrdinaryWords.contains(word) && !MakerNames.contains(word)
            {
                known.insert(KnownIdentifier(category, String(decoding: word, as: UTF8.self)))
            }
        case .birthDate, .eventDate:
            guard let date = CalendarDate(stored: text) else {
                return known.insert(KnownIdentifier(.patientID, text))
            }
            known.insert(KnownIdentifier(category, date.stored))
        default: known.insert(KnownIdentifier(category, text))
        }
    }

    /// The words of a text, folded: runs of letters and digits.
    static func words(_ text: some StringProtocol) -> [[UInt8]] {
        TextFolding.foldVisible(text).split { !TextFolding.isSymbol($0) }.map { Array($0) }
    }

    /// Whether a UID that nobody has registered holds a number of the file for a component.
    func areIn(uid: String) -> Bool {
        guard parts.contains(where: { !$0.digitRuns.isEmpty }), DICOMDictionary.name(forUID: uid) == nil else {
            return false
        }
        let components = uid.split(separator: ".")
        let start = Self.makerRoots.first { components.starts(with: $0) }?.count ?? 0
        return components.dropFirst(start).contains { component in parts.contains { $0.digitRuns.contains(component) } }
    }

    /// Whether a written number is, but for its sign and zeros around it, one of six digits and more that the file has
    /// for the patient, an order or a device, or its day of birth.
    func areIn(number: String) -> Bool {
        guard number.utf8.count >= 6, holdsLongNumbers else { return false }
        let value = number.utf8.drop { " +-0".utf8.contains($0) }
        let whole = value.prefix { (0x30...0x39).contains($0) }
        guard whole.count >= 6, value[whole.endIndex...].allSatisfy({ ". 0".utf8.contains($0) }) else { return false }
        return parts.contains { $0.digitRuns.contains(Substring(whole)) }
    }

    /// Whether the file has such a number.
    var holdsLongNumbers: Bool { parts.contains { !$0.digitRuns.isEmpty } }

    /// Roots of makers whose own number has six digits and more.
    private static let makerRoots: [[Substring]] = [
        "1.2.840.113619", "1.2.392.200036", "1.2.392.200046", "1.2.392.200103", "1.2.826.0.1.3680043", "1.3.46.670589",
        "1.2.276.0.7230010", "1.2.840.113654", "1.2.840.113663", "1.2.840.113674", "1.2.840.113704", "1.2.840.113745",
        "1.2.840.114118", "1.2.840.114257", "1.2.840.114340", "1.2.840.114350", "1.2.840.114356",
    ].map { $0.split(separator: ".") }

    /// For each piece of a text whether an identifier is in it, or begins or ends in it.
    func identify(_ pieces: [Substring], as use: Use, keepsDates: Bool = false) -> [Bool] {
        identify(SearchedText([pieces]), as: use, keepsDates: keepsDates)?.first
            ?? [Bool](repeating: false, count: pieces.count)
    }

    /// The same for each piece of several values; `nil` where nothing is found.
    func identify(_ text: SearchedText, as use: Use, keepsDates: Bool = false) -> [[Bool]]? {
        guard !parts.isEmpty else { return nil }
        var isFound: [[Bool]]?
        func note(_ value: Int, _ piece: Int) {
            var found = isFound.take() ?? text.pieceCounts.map { [Bool](repeating: false, count: $0) }
            found[value][piece] = true
            isFound = found
        }
        for row in text.rows {
            find(in: row, use, keepsDates) { range in
                for piece in row.pieces(in: range) { note(piece.value, piece.number) }
            }
        }
        for run in text.encoded where isFound?[run.value][run.pieces].contains(false) ?? true {
            var isRunFound = false
            find(in: run.row, use, keepsDates) { _ in isRunFound = true }
            if isRunFound { for piece in run.pieces { note(run.value, piece) } }
        }
        return isFound
    }

    private func find(in row: SearchedText.Row, _ use: Use, _ keepsDates: Bool, _ found: (Range<Int>) -> Void) {
        for part in parts {
            for hit in part.hits(in: row) {
                if keepsDates, hit.identifier.category == .eventDate { continue }
                if counts(hit, in: row.folded, use) { found(hit.range) }
            }
        }
        if use != .maker, let birthYear {
            for range in birthYear.ranges(in: row.folded) where isWholeNumber(range, row.folded) { found(range) }
        }
    }

    private func counts(_ hit: IdentifierSearch.Hit, in text: [UInt8], _ use: Use) -> Bool {
        let symbols = text[hit.range].filter { TextFolding.isSymbol($0) }
        if hit.isNumber, hit.symbolCount < 6, !isWholeNumber(hit.range, text) { return false }
        let category = hit.identifier.category
        if use == .maker {
            if category == .institution || category == .device { return false }
            if !category.isPerson, hit.symbolCount < 6 { return false }
            if category.isPerson, MakerNames.mayContain(symbols) { return false }
        }
        if use == .cleaned || hit.weight >= .strong { return true }
        return symbols.count >= 3 && !OrdinaryWords.contains(symbols)
    }

    /// Whether a short number stands by itself or behind a word that says what it is: what is glued to other letters
    /// or belongs to a decimal fraction is a measure.
    private func isWholeNumber(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
        func byte(_ position: Int) -> UInt8 { text.indices.contains(position) ? text[position] : 0x20 }
        func isDigit(_ position: Int) -> Bool { (0x30...0x39).contains(byte(position)) }
        guard !text[range].contains(0x20) else { return false }
        let point = UInt8(ascii: ".")
        if byte(range.lowerBound - 1) == point, isDigit(range.lowerBound - 2) { return false }
        if byte(range.upperBound) == point, isDigit(range.upperBound + 1) { return false }
        if TextFolding.isSymbol(byte(range.upperBound)) { return false }
        let before = text[..<range.lowerBound].suffix(12)
        let letters = before.reversed().prefix { TextFolding.isSymbol($0) }.reversed()
        return letters.isEmpty || Self.labels.contains(String(decoding: letters, as: UTF8.self))
    }

    /// Words that say that a number is a person's or an order's.
    private static let labels: Set<String> = [
        "id", "mrn", "pid", "pat", "patid", "patient", "patientid", "pt", "no", "nr", "num", "number", "acc",
        "accession",
        "born", "dob", "yob", "geb", "geboren", "case", "order", "fall", "kis", "ris", "hn", "nhs", "study", "studyid",
        "visit", "record",
    ]
}

extension KnownIdentifier.Category {
    /// Whether values name a person.
    var isPerson: Bool { self == .patientName || self == .personName }

    /// Whether values are days.
    var isDate: Bool { self == .birthDate || self == .eventDate }
}
