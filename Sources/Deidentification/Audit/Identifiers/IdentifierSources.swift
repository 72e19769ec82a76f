public import DICOM

/// Which elements hold identifiers, and of what category (PS3.15 annex E, PS3.3 modules of patient, visit, study and
/// equipment). Elements of VR PN and UI are sources whatever their tag.
enum IdentifierSources {
    static func category(of tag: Tag, _ vr: VR) -> KnownIdentifier.Category? {
        if let category = table[tag.rawValue] { return category }
        if alternativeDates.contains(tag) { return .patientID }
        switch vr {
        case .pn: return tag.group == 0x0010 ? .patientName : .personName
        case .ui:
            let isScheme =
                tag.group == 0x0008 && [0x010C, 0x0118, 0x001A, 0x001B, 0x0016, 0x1150].contains(tag.element)
            return isScheme || (tag.group == 0x0002 && tag != .mediaStorageSOPInstanceUID) ? nil : .uid
        default: return nil
        }
    }

    /// Dates of birth and death in another calendar, in any notation.
    static let alternativeDates: Set<Tag> = [
        .patientBirthDateInAlternativeCalendar, .patientDeathDateInAlternativeCalendar,
    ]

    private static let table: [UInt32: KnownIdentifier.Category] = {
        var table: [UInt32: KnownIdentifier.Category] = [:]
        for (category, tags) in lists { for tag in tags { table[tag] = category } }
        return table
    }()

    private static let lists: [(KnownIdentifier.Category, [UInt32])] = [
        // Patient ID, Other Patient IDs, Military Rank's number is none, Medical Record Locator, Patient Insurance.
        (.patientID, [0x0010_0020, 0x0010_1000, 0x0010_1090, 0x0012_0040, 0x0012_0042, 0x0012_0043]),
        // Accession, Study, admission, order, requested and scheduled procedure numbers.
        (.accessionNumber, [0x0008_0050, 0x0020_0010, 0x0038_0010, 0x0038_0060, 0x0040_1001, 0x0040_0009]),
        (.accessionNumber, [0x0040_2016, 0x0040_2017, 0x0040_0253, 0x0032_1066]),
        (.birthDate, [0x0010_0030]),
        // Study, Series, Acquisition, Content, admitting, performed procedure step and instance creation dates.
        (.eventDate, [0x0008_0020, 0x0008_0021, 0x0008_0022, 0x0008_0023, 0x0038_0020, 0x0040_0244, 0x0040_0002]),
        (.eventDate, [0x0008_0012, 0x0008_002A]),
        (.institution, [0x0008_0080, 0x0008_1040, 0x0010_1081, 0x0040_0243, 0x0018_9074]),
        (.address, [0x0008_0081, 0x0008_0092, 0x0010_1040, 0x0040_A353, 0x0010_2299, 0x0040_1102, 0x0038_0300]),
        (.contact, [0x0010_2154, 0x0010_2155, 0x0008_0094, 0x0040_A354, 0x0040_1103, 0x0040_2010]),
        // Serial numbers of device and detector, Station Name, Device ID, Gantry ID, AE titles of stations.
        (.device, [0x0018_1000, 0x0018_700A, 0x0008_1010, 0x0018_1003, 0x0018_1008, 0x0040_0241, 0x0040_0242]),
        (.device, [0x0018_1002, 0x3008_0105, 0x0018_1007]),
    ]
}

extension KnownIdentifiers {
    /// Adds what the elements of a data set and of the items in it say of a person, an examination or a device.
    ///
    /// Values longer than 1 KiB are passed over, and so is what cannot be read.
    public mutating func insert(from dataSet: DataSet) {
        let makers = Self.makers(dataSet)
        if let year = (try? BirthYear(surelyPointingAt: dataSet)) ?? nil {
            insert(KnownIdentifier(.birthDate, year.text))
        }
        for element in dataSet {
            if case .items(let items) = element.content {
                for item in items { insert(from: item.dataSet) }
                continue
            }
            guard let length = element.length, (1...1024).contains(length),
                let category = IdentifierSources.category(of: element.tag, element.vr),
                let values = (try? dataSet.strings(element.tag)) ?? nil
            else { continue }
            for value in values where !value.isEmpty && !makers.contains(value.lowercased()) {
                insert(value, category)
                if IdentifierSources.alternativeDates.contains(element.tag) { insert(alternativeDate: value) }
            }
        }
    }

    /// Adds the day that a date in another calendar means, where it can be read, to be found in all notations.
    mutating func insert(alternativeDate text: String) {
        if let date = CalendarDate(alternative: text) { insert(KnownIdentifier(.birthDate, date.stored)) }
    }

    /// Names of makers and models, which some devices give as those of institution and station as well.
    private static func makers(_ dataSet: DataSet) -> [String] {
        [Tag.manufacturer, .manufacturerModelName].compactMap { tag in
            ((try? dataSet.string(tag)) ?? nil)?.lowercased()
        }
    }

    /// Adds what file meta information and data set of a file say.
    public mutating func insert(from file: DICOMFile) {
        insert(from: file.fileMeta)
        insert(from: file.dataSet)
    }

    private mutating func insert(_ value: String, _ category: KnownIdentifier.Category) {
        switch category {
        case .uid:
            guard DICOMDictionary.name(forUID: value) == nil, !value.hasPrefix("1.2.840.10008."), UID(value) != nil
            else { return }
            insert(KnownIdentifier(.uid, value))
        case .birthDate, .eventDate:
            guard let date = CalendarDate(stored: value) else { return }
            insert(KnownIdentifier(category, date.stored))
        case .accessionNumber, .patientID:
            // A number of four or five digits is too common to tell anything.
            guard value.contains(where: \.isNumber), value.utf8.count >= 6 || value.contains(where: \.isLetter)
            else { return insert(KnownIdentifier(category, String(value.prefix(3)))) }
            insert(KnownIdentifier(category, value))
        default: insert(KnownIdentifier(category, value))
        }
    }
}
