public import DICOM

/// Which elements hold identifiers, and of what category (PS3.15 annex E, PS3.3 modules of patient, visit, study and
/// equipment). Elements of VR PN and UI are sources whatever their tag.
package enum IdentifierSources {
    package static func category(of tag: Tag, _ vr: VR) -> KnownIdentifier.Category? {
        if let category = table[tag] { return category }
        if alternativeDates.contains(tag) { return .patientID }
        switch vr {
        case .pn: return tag.group == 0x0010 ? .patientName : .personName
        case .ui:
            return classes.contains(tag) || (tag.group == 0x0002 && tag != .mediaStorageSOPInstanceUID) ? nil : .uid
        default: return nil
        }
    }

    /// Dates of birth and death in another calendar, in any notation.
    static let alternativeDates: Set<Tag> = [
        .patientBirthDateInAlternativeCalendar, .patientDeathDateInAlternativeCalendar,
    ]

    /// UIDs that name a scheme or a class.
    private static let classes: Set<Tag> = [
        .codingSchemeUID, .mappingResourceUID, .relatedGeneralSOPClassUID, .originalSpecializedSOPClassUID,
        .sopClassUID, .referencedSOPClassUID,
    ]

    private static let table: [Tag: KnownIdentifier.Category] = {
        var table: [Tag: KnownIdentifier.Category] = [:]
        for (category, tags) in lists { for tag in tags { table[tag] = category } }
        return table
    }()

    private static let lists: [(KnownIdentifier.Category, [Tag])] = [
        (.patientID, patientIDs), (.accessionNumber, orderNumbers), (.birthDate, [.patientBirthDate]),
        (.eventDate, eventDates), (.institution, institutions), (.address, addresses), (.contact, contacts),
        (.device, devices),
    ]

    private static let patientIDs: [Tag] = [
        .patientID, .otherPatientIDs, .medicalRecordLocator, .clinicalTrialSubjectID, .clinicalTrialSubjectReadingID,
    ]

    private static let orderNumbers: [Tag] = [
        .accessionNumber, .studyID, .admissionID, .serviceEpisodeID, .requestedProcedureID, .scheduledProcedureStepID,
        .performedProcedureStepID, .placerOrderNumberImagingServiceRequest, .fillerOrderNumberImagingServiceRequest,
    ]

    private static let eventDates: [Tag] = [
        .studyDate, .seriesDate, .acquisitionDate, .contentDate, .admittingDate, .performedProcedureStepStartDate,
        .scheduledProcedureStepStartDate, .instanceCreationDate, .acquisitionDateTime, .frameAcquisitionDateTime,
    ]

    private static let institutions: [Tag] = [
        .institutionName, .institutionalDepartmentName, .branchOfService, .performedLocation, .responsibleOrganization,
    ]

    private static let addresses: [Tag] = [
        .institutionAddress, .referringPhysicianAddress, .patientAddress, .addressTrial, .personAddress,
        .currentPatientLocation,
    ]

    private static let contacts: [Tag] = [
        .patientTelephoneNumbers, .patientTelecomInformation, .referringPhysicianTelephoneNumbers,
        .telephoneNumberTrial, .personTelephoneNumbers, .orderCallbackPhoneNumber,
    ]

    private static let devices: [Tag] = [
        .deviceSerialNumber, .detectorID, .stationName, .deviceID, .gantryID, .performedStationAETitle,
        .performedStationName, .deviceUID, .sourceSerialNumber, .cassetteID,
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
            guard DICOMDictionary.name(forUID: value) == nil, !value.hasPrefix(UID.dicomRoot), UID(value) != nil
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
