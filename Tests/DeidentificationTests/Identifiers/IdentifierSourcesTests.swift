import DICOM
import Testing

@testable import Deidentification

@Suite("attributes that identifiers are taken from")
struct IdentifierSourcesTests {
    @Test(
        "each attribute is a source of what its name says",
        arguments: [
            (Tag.frameAcquisitionDateTime, VR.dt, KnownIdentifier.Category.eventDate),
            (.acquisitionDateTime, .dt, .eventDate), (.clinicalTrialSubjectReadingID, .lo, .patientID),
            (.responsibleOrganization, .lo, .institution), (.personAddress, .st, .address),
            (.performedLocation, .sh, .institution), (.studyInstanceUID, .ui, .uid), (.patientName, .pn, .patientName),
        ])
    func category(tag: Tag, vr: VR, category: KnownIdentifier.Category) {
        #expect(IdentifierSources.category(of: tag, vr) == category)
    }

    /// A reason such as PAIN is a word of every report, and the issuer of a number is not the number.
    @Test(
        "what describes and what names a class is not a source",
        arguments: [
            (Tag.reasonForVisit, VR.lo), (.issuerOfClinicalTrialSubjectReadingID, .lo), (.sopClassUID, .ui),
            (.codingSchemeUID, .ui), (.mediaStorageSOPClassUID, .ui),
        ])
    func others(tag: Tag, vr: VR) {
        #expect(IdentifierSources.category(of: tag, vr) == nil)
    }
}
