import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("cleaning knows every spelling that the audit knows")
struct SpellerTests {
    private static func personal(
        name: String = "Mustermann^Erika", id: String = "KH-4711223", birth: String = "19610718",
        study: String = "20230517", accession: String = "A55012345"
    ) throws -> PersonalWords {
        try PersonalWords(
            DataSet(
                [
                    .text(.studyDate, .da, study), .text(Tag(0x0008_0050), .sh, accession),
                    .text(.patientName, .pn, name), .text(.patientID, .lo, id), .text(Tag(0x0010_0030), .da, birth),
                ], characterSet: .utf8))
    }

    private static func kept(_ text: String, _ personal: PersonalWords, keepsDates: Bool = false) -> String {
        let judge = KeptText(personal: personal, keepsDates: keepsDates)
        switch judge.judge([text], .lo, .text, new: { _ in nil }) {
        case .harmless, .identifyingTerm, .identifyingNumber: return text
        case .cleaned(let values, _): return values[0]
        case .refused, .malformed: return ""
        }
    }

    private static let names: [(name: String, text: String)] = [
        ("M\u{FC}ller^J\u{F6}rg", "MUELLER JOERG"), ("M\u{FC}ller^J\u{F6}rg", "Mueller"),
        ("M\u{FC}ller^J\u{F6}rg", "Muller"),
        ("Mueller^Joerg", "M\u{FC}ller"), ("Mustermann^Erika", "MustermannErika"),
        ("Mustermann^Erika", "erikamustermann"),
        ("Mustermann^Erika", "emustermann"), ("Mustermann^Erika", "e.mustermann"), ("Mustermann^Erika", "mustermann.e"),
        ("Mustermann^Erika", "E._Mustermann"), ("Mustermann^Erika", "mustermanne"), ("Mustermann^Erika", "Erika_CT"),
        ("MustermannErika", "Erika,Mustermann"), ("Meier-Schmidt^Anna", "schmidt"), ("O'Brien^Sean", "OBRIEN"),
        ("\u{5C71}\u{7530}^\u{592A}\u{90CE}", "\u{5C71}\u{7530}\u{592A}\u{90CE}"),
        ("Yamada^Tarou=\u{5C71}\u{7530}^\u{592A}\u{90CE}", "\u{5C71}\u{7530}\u{592A}\u{90CE}"),
        ("Hong^Gildong=\u{6D2A}^\u{5409}\u{6D1E}=\u{D64D}^\u{AE38}\u{B3D9}", "\u{D64D}\u{AE38}\u{B3D9}"),
        (
            "Hong^Gildong==\u{D64D}^\u{AE38}\u{B3D9}",
            "\u{1112}\u{1169}\u{11BC}\u{1100}\u{1175}\u{11AF}\u{1103}\u{1169}\u{11BC}"
        ),
        (
            "\u{3A0}\u{3B1}\u{3C0}\u{3B1}\u{3B4}\u{3CC}\u{3C0}\u{3BF}\u{3C5}\u{3BB}\u{3BF}\u{3C2}",
            "\u{3A0}\u{391}\u{3A0}\u{391}\u{394}\u{39F}\u{3A0}\u{39F}\u{3A5}\u{39B}\u{39F}\u{3A3}"
        ),
    ]

    @Test("a name in kept text and in cleaned text", arguments: names)
    func name(_ name: String, _ text: String) throws {
        let personal = try Self.personal(name: name)
        #expect(Self.kept("scan \(text) done", personal) == "scan done")
        #expect(TextCleaner(personal: personal).cleaned("chest \(text) left") == "chest left")
    }

    @Test("the audit knows the same spellings", arguments: names)
    func audited(_ name: String, _ text: String) {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, name))
        let file = PlantedFile { $0.text(0x0020_4000, "LT", "scan \(text) done") }
        let found = PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings
        #expect(found.contains { $0.kind == .knownIdentifier && $0.place == "00204000" })
    }

    private static let dates = [
        "18.07.1961", "07/18/1961", "18-07-61", "61-07-18", "610718", "1961.07.18", "1961/07/18", "1961_7_18",
        "July 18th, 1961", "18th July 1961", "18th of July, 1961", "18. Juli 1961", "18 de julio de 1961",
        "18 \u{438}\u{44E}\u{43B}\u{44F} 1961", "1961\u{5E74}7\u{6708}18\u{65E5}",
        "1961 \u{5E74} 07 \u{6708} 18 \u{65E5}",
        "1961\u{B144} 7\u{C6D4} 18\u{C77C}", "\u{662D}\u{548C}36\u{5E74}7\u{6708}18\u{65E5}",
        "\u{0661}\u{0669}\u{0666}\u{0661}/\u{0660}\u{0667}/\u{0661}\u{0668}",
        "\u{FF11}\u{FF19}\u{FF16}\u{FF11}-\u{FF10}\u{FF17}-\u{FF11}\u{FF18}",
        "DOB:07/18/1961", "DOB18.07.1961", "1961-07-18T11:22",
    ]

    @Test("a date of birth and of the study in kept text", arguments: dates)
    func date(_ text: String) throws {
        let birth = try Self.personal()
        #expect(Self.kept("seen \(text) again", birth).filter(\.isNumber) == "")
        let study = try Self.personal(birth: "19500101", study: "19610718")
        #expect(Self.kept("seen \(text) again", study).filter(\.isNumber) == "")
        #expect(Self.kept("seen \(text) again", study, keepsDates: true) == "seen \(text) again")
    }

    @Test(
        "an audit finds them, and a date is one however it is stored",
        arguments: ["19610718", "1961.07.18", "1961/07/18"])
    func auditedDate(_ stored: String) {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.birthDate, stored))
        for text in Self.dates {
            let file = PlantedFile { $0.text(0x0020_4000, "LT", "seen \(text) again") }
            let found = PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings
            #expect(found.contains { $0.detail == "date of birth" }, "\(text)")
        }
    }

    @Test(
        "a label that is glued on saves nothing from a cleaned text",
        arguments: [
            "DOB:03/04/1970", "CT_2023-05-17", "CT_2023_05_17", "MRN:1234-567", "SSN:123-45-6789", "2023-05-17T11:22",
            "ABC1234", "VPS2693", "ID=12-345", "geb.03.04.70", "CT_2023", "acc#4711", "MRN-1234-567",
        ])
    func glued(_ text: String) throws {
        let cleaned = TextCleaner(personal: try Self.personal()).cleaned("chest \(text) left")
        #expect(cleaned == "chest left")
    }

    @Test(
        "descriptions lose nothing",
        arguments: [
            "CT ABDOMEN 5.0 B30f", "T2_TSE_AX", "slice thickness 1.25mm", "b1000", "TE1200 TR4000", "1024x1024 matrix",
            "0.75x0.75x1.25mm", "L4-5-S1", "SE_1_2_3", "FOV350", "512x512", "2000ms", "W/O 2.5mm", "C1:2-3",
            "t2_tirm_sag",
        ])
    func stays(_ text: String) throws {
        let personal = try Self.personal(id: "1025", accession: "0001")
        #expect(TextCleaner(personal: personal).cleaned(text) == nil)
        #expect(Self.kept(text, personal) == text)
    }

    @Test(
        "a short number in kept text counts whole, or after a word for it",
        arguments: [
            ("matrix 1024x1024", "matrix 1024x1024"), ("gain 0.1024 dB", "gain 0.1024 dB"), ("TE1024", "TE1024"),
            ("no 1024 seen", "no seen"), ("MRN1024 seen", "seen"), ("id:1024 seen", "seen"), ("10 24", "10 24"),
        ])
    func short(_ text: String, _ cleaned: String) throws {
        #expect(Self.kept(text, try Self.personal(id: "1024")) == cleaned)
    }

    @Test(
        "ordinary words stay though they are names", arguments: ["brown fat", "a head scan", "green channel", "ahead"])
    func ordinary(_ text: String) throws {
        for name in ["Brown^Ann", "Head^Ann", "Green^Anna"] {
            #expect(Self.kept(text, try Self.personal(name: name)) == text)
        }
    }
}
