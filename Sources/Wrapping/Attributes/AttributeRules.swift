import DICOM

/// Which attributes a caller may give, and which of them identify somebody.
enum AttributeRules {
    /// Set from the content, or by options of their own.
    private static let own: Set<String> = [
        "SpecificCharacterSet", "ImageType", "InstanceCreationDate", "InstanceCreationTime", "SOPClassUID",
        "SOPInstanceUID", "SeriesInstanceUID", "SeriesNumber", "InstanceNumber", "PageNumberVector",
    ]

    /// Statements about the pixels that only a person can make.
    private static let pixelStatements: Set<String> = [
        "BurnedInAnnotation", "RecognizableVisualFeatures", "PixelSpacing", "PixelSpacingCalibrationType",
        "PixelSpacingCalibrationDescription", "QualityControlImage",
    ]

    /// Why an attribute cannot be given; `nil` when it can.
    static func objection(to tag: Tag) -> String? {
        guard let entry = DICOMDictionary.entry(for: tag) else { return "is not in PS3.6" }
        let isSet: Bool
        switch tag.group {
        case 0x0000...0x0007, 0x5000...0xFFFF: isSet = true
        case 0x0028: isSet = !pixelStatements.contains(entry.keyword)
        case 0x0042: isSet = entry.keyword != "DocumentTitle"
        default: isSet = own.contains(entry.keyword)
        }
        if isSet { return "is set from the file or by an option of its own; leave it out" }
        if entry.vrs.first == .sq { return "is a sequence, which cannot be given as values" }
        return nil
    }

    private static let identifyingOthers: Set<String> = [
        "AccessionNumber", "StudyID", "AdmissionID", "InsurancePlanIdentification", "RequestedProcedureID",
        "ScheduledProcedureStepID", "PerformedProcedureStepID", "PlacerOrderNumberImagingServiceRequest",
        "FillerOrderNumberImagingServiceRequest", "ServiceEpisodeID", "CurrentPatientLocation",
    ]

    /// What describes a person without naming one.
    private static let describing: Set<String> = [
        "PatientSex", "PatientAge", "PatientSize", "PatientWeight", "PatientSpeciesDescription", "PregnancyStatus",
        "SmokingStatus", "PatientSexNeutered",
    ]

    static func isIdentifying(_ tag: Tag) -> Bool {
        guard let entry = DICOMDictionary.entry(for: tag) else { return true }
        if entry.vrs.contains(.pn) { return true }
        if tag.group == 0x0010 { return !describing.contains(entry.keyword) }
        return identifyingOthers.contains(entry.keyword)
    }
}
