import DICOM
import Testing

@testable import Deidentification

@Suite("names of drugs and scores in cleaned text")
struct ClinicalNamesTests {
    @Test(
        "stay, with their doses and values",
        arguments: [
            "CT chest after 80 ml Omnipaque 350 IV", "MRI brain with Gadobutrol", "PET/CT 18F-FDG, SUVmax 4.2",
            "99mTc-sestamibi stress with Regadenoson", "BI-RADS 4", "PI-RADS 5 left", "LI-RADS 3 liver",
            "NIHSS 12, mRS 3",
            "Gleason 3+4=7", "Gleason score 7", "Agatston score 120", "TNM pT2 N0 M0", "on Metformin and Warfarin",
        ])
    func stay(_ text: String) {
        #expect(TextCleaner(personal: PersonalWords()).cleaned(text) == nil)
    }

    @Test(
        "names of people that are names of scores are removed where no score is",
        arguments: [
            ("seen by Gleason left", "seen by left"), ("Gleason Rankin brain", "brain"), ("Rankin 1958", ""),
            ("Mrs Gleason 3", "Mrs"),
        ])
    func people(_ text: String, _ cleaned: String) {
        #expect(TextCleaner(personal: PersonalWords()).cleaned(text) == cleaned)
    }

    @Test("a patient who is called so is taken out all the same")
    func patient() throws {
        #expect(try KnownPatient(name: "Gleason^Ann").cleaned("Gleason score 7 left") == "score 7 left")
    }
}
