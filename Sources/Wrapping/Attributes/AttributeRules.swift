import DICOM

/// Which attributes a caller may give, and which of them identify somebody.
enum AttributeRules {
    /// Set from the content, or by options of their own.
    private static let own: Set<Tag> = [
        .specificCharacterSet, .imageType, .instanceCreationDate, .instanceCreationTime, .sopClassUID,
        .sopInstanceUID, .seriesInstanceUID, .seriesNumber, .instanceNumber, .pageNumberVector,
    ]

    /// Statements about the pixels that only a person can make.
    private static let pixelStatements: Set<Tag> = [
        .burnedInAnnotation, .recognizableVisualFeatures, .pixelSpacing, .pixelSpacingCalibrationType,
        .pixelSpacingCalibrationDescription, .qualityControlImage,
    ]

    /// Why an attribute cannot be given; `nil` when it can.
    static func objection(to tag: Tag) -> String? {
        guard let entry = DICOMDictionary.entry(for: tag) else { return "is not in PS3.6" }
        let isSet: Bool
        switch tag.group {
        case 0x0000...0x0007, 0x5000...0xFFFF: isSet = true
        case 0x0028: isSet = !pixelStatements.contains(tag)
        case 0x0042: isSet = tag != .documentTitle
        default: isSet = own.contains(tag)
        }
        if isSet { return "is set from the file or by an option of its own; leave it out" }
        if entry.vrs.first == .sq { return "is a sequence, which cannot be given as values" }
        return nil
    }

    private static let identifyingOthers: Set<Tag> = [
        .accessionNumber, .studyID, .admissionID, .insurancePlanIdentification, .requestedProcedureID,
        .scheduledProcedureStepID, .performedProcedureStepID, .placerOrderNumberImagingServiceRequest,
        .fillerOrderNumberImagingServiceRequest, .serviceEpisodeID, .currentPatientLocation,
    ]

    /// What describes a person without naming one.
    private static let describing: Set<Tag> = [
        .patientSex, .patientAge, .patientSize, .patientWeight, .patientSpeciesDescription, .pregnancyStatus,
        .smokingStatus, .patientSexNeutered,
    ]

    static func isIdentifying(_ tag: Tag) -> Bool {
        guard let entry = DICOMDictionary.entry(for: tag) else { return true }
        if entry.vrs.contains(.pn) { return true }
        if tag.group == 0x0010 { return !describing.contains(tag) }
        return identifyingOthers.contains(tag)
    }
}
