import DICOM
import Testing

@testable import Deidentification

@Suite struct TextCleanerTests {
    private static let personal: PersonalWords = {
        let dataSet = DataSet(
            [
                .text(.patientName, .pn, "Brown^M\u{E1}ria Anne"), .text(.patientID, .lo, "AB-1234"),
                .text(Tag(0x0008_0080), .lo, "Zaltbommel General Hospital"),
            ], characterSet: .utf8)
        return (try? PersonalWords(dataSet)) ?? PersonalWords()
    }()

    @Test(
        "descriptions stay as they are",
        arguments: [
            "CT CHEST W CONTRAST", "PA AND LATERAL", "BONE WINDOW 1.25", "BRAIN W/O", "T2 AX FLAIR 5mm", "MLO RIGHT",
            "SKULL BASE TO MID THIGH", "Abdomen 2.5mm axial", "follow-up of known lesion, left lung", "",
        ])
    func stays(_ text: String) { #expect(TextCleaner(personal: Self.personal).cleaned(text) == nil) }

    @Test("a text of nothing but names is gone through once")
    func names() {
        let text = String(repeating: "Brown Dr. ", count: 50_000)
        #expect(TextCleaner(personal: Self.personal).cleaned(text)?.contains("Brown") == false)
    }

    @Test(
        "what identifies goes, and the rest stays",
        arguments: [
            ("CT CHEST Smythe", "CT CHEST"), ("MRI brain 12345678", "MRI brain"), ("seen 1/2/1970 lung", "seen lung"),
            ("scan 1970-01-02", "scan"), ("scan of 2 Jan 1970", "scan of"), ("mail a@b.example now", "mail now"),
            ("see www.example.org/x lung", "see lung"), ("MARIA lung", "lung"), ("lung (Brown)", "lung"),
            ("Zaltbommel chest", "chest"), ("Dr. Li chest", "Dr. chest"), ("uid 1.2.840.113619.2 lung", "uid lung"),
            ("AB1234 chest", "chest"), ("Kowalski", ""), ("called 555-0199-22 chest", "chest"), ("1970 chest", "chest"),
            ("\u{0418}\u{0432}\u{0430}\u{043D} chest", "chest"),
        ])
    func goes(_ text: String, _ cleaned: String) {
        let result = TextCleaner(personal: Self.personal).cleaned(text)
        let words = Set(cleaned.split(separator: " "))
        #expect(result != nil)
        #expect(Set((result ?? "").split(separator: " ")).isSubset(of: words.union(["uid", "mail", "called"])))
        #expect(words.subtracting(["uid", "mail"]).isSubset(of: Set((result ?? "").split(separator: " "))))
    }

    @Test("kept text loses an identifier of its file, and a UID is the new one")
    func keptText() {
        let judge = KeptText(personal: Self.personal)
        #expect(judge.judge(["Siemens syngo 4.5"], .lo, .text) { _ in nil } == .harmless)
        #expect(judge.judge(["for Maria"], .lo, .text) { _ in nil } == .cleaned(["for"]))
        #expect(judge.judge(["nr AB-1234"], .sh, .text) { _ in nil } == .cleaned(["nr"]))
        #expect(judge.judge(["ref 1.2.3.4.5.6"], .lt, .text) { _ in "2.25.7" } == .cleaned(["ref 2.25.7"]))
        #expect(judge.judge(["MARIA"], .cs, .term(describesImage: false)) { _ in nil } == .refused)
        #expect(judge.judge(["HEAD"], .cs, .term(describesImage: false)) { _ in nil } == .harmless)
    }

    @Test(
        "a code of the device that reads as an identifier stays, and the verdict says so; terms of the standard do not")
    func identifyingTerms() throws {
        let judge = KeptText(personal: Self.personal)
        func verdict(_ terms: String...) -> KeptText.Verdict {
            judge.judge(terms, .cs, .term(describesImage: true)) { _ in nil }
        }
        #expect(verdict("ORIGINAL", "HEAD", "SPI_X7") == .harmless)
        #expect(verdict("HEAD", "MARIA") == .identifyingTerm)
        #expect(verdict("maria", "HEAD") == .cleaned(["", "HEAD"]))
        #expect(verdict("maria", "MARIA") == .cleaned(["", "MARIA"], keepsIdentifyingTerm: true))
        // Whoever is called Brown or Axial, a term of the standard is one.
        let named = KeptText(personal: try PersonalWords(DataSet([.text(.patientName, .pn, "Axial^Head")])))
        #expect(named.judge(["AXIAL", "HEAD"], .cs, .term(describesImage: true)) { _ in nil } == .harmless)
    }

    @Test(
        "text where a number or a code is due is malformed",
        arguments: [("Smith", VR.ds), ("12 years", .is), ("noon", .tm), ("fourty", .as), ("J\u{FC}rgen", .cs)])
    func malformed(_ text: String, _ vr: VR) {
        #expect(
            KeptText(personal: PersonalWords()).judge([text], vr, ValueNature(Tag(0x0028_1052), vr)) { _ in nil }
                == .malformed)
    }
}
