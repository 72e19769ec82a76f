import DICOM
import Testing

@testable import Deidentification

@Suite("names and numbers whose letters look alike, or have something between them that nobody sees")
struct HiddenLettersTests {
    private static let hidden: [(name: String, text: String)] = [
        ("Müller^Jörg", "Mül\u{200B}ler"), ("Müller^Jörg", "M\u{AD}üll\u{AD}er"),
        ("Müller^Jörg", "\u{202A}Müller\u{202C}"),
        ("Müller^Jörg", "MUEL\u{2060}LER"), ("Müller^Jörg", "\u{FEFF}Müller"),
        ("Müller^Jörg", "Mü\u{200C}l\u{200D}ler"),
        ("Müller^Jörg", "M\u{200E} U\u{200E} E\u{200E} L\u{200E} L\u{200E} E\u{200E} R"),
        ("Müller^Jörg", "Mül\u{E0020}ler"), ("Müller^Jörg", "Müll\u{FE0F}er"), ("Mül\u{AD}ler^Jörg", "Müller"),
        ("Müller^Jörg", "4711\u{200B}223"), ("Müller^Jörg", "KH\u{2060}-47\u{AD}11223"),
        ("Müller^Jörg", "12.\u{200F}03.19\u{200B}47"), ("Щербаков^Юрий", "Щерба\u{200B}ков"),
    ]

    private static let alike: [(name: String, text: String)] = [
        ("Monica^Anna", "M\u{43E}nica"), ("Monica^Anna", "MОNІCА"), ("Monica^Anna", "\u{39C}onica"),
        ("Albers^Jan", "\u{391}lbers"), ("Albers^Jan", "Ａｌｂｅｒｓ"), ("Albers^Jan", "𝐀𝐥𝐛𝐞𝐫𝐬"), ("Albers^Jan", "𝒜𝓁𝒷ℯ𝓇𝓈"),
        ("Albers^Jan", "ⓐⓛⓑⓔⓡⓢ"), ("Albers^Jan", "ᴬˡᵇᵉʳˢ"), ("Fischermann^Jan", "ﬁschermann"),
        ("Щербаков^Юрий", "Щep\u{431}aкoв"), ("Παπάς^Άννα", "Пαπας".replacing("П", with: "Π")),
        ("Παπάς^Άννα", "Πaπας"), ("Moxey^Ann", "МОХЕУ"), ("Moxey^Ann", "ΜΟΧΕΥ"), ("Мороков^Юрий", "Мopoкoв"),
        ("Котова^Анна", "KOTOBA"), ("Müller^Jörg", "КН-4711223"),
        ("Müller^Jörg", "𝟒𝟕𝟏𝟏𝟐𝟐𝟑".replacing("𝟒", with: "KH𝟒")),
    ]

    @Test("are found by cleaning and by the audit", arguments: hidden + alike)
    func found(_ name: String, _ text: String) throws {
        let patient = KnownPatient(
            name: name, id: text.contains("4711223") || text.contains("\u{200B}223") ? "4711223" : "KH-4711223")
        let known = text.contains("КН") || text.contains("KH") ? KnownPatient(name: name) : patient
        #expect(try known.kept("scan \(text) done") == "scan done")
        #expect(try known.cleaned("chest \(text) left") == "chest left")
        #expect(!known.findings(in: "scan \(text) done").isEmpty)
    }

    @Test("in bytes without a character set too", arguments: ["Mül\u{200B}ler", "M\u{AD}üller", "𝐌𝐮𝐥𝐥𝐞𝐫"])
    func bytes(_ text: String) {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, "Müller^Jörg"))
        let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        for bytes in [Array("scan of \(text) done".utf8), Array("scan of ".utf8) + wide + [0, 0]] {
            let file = PlantedFile { $0.element(0x0029_1010, "OB", bytes) }
            #expect(!PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings.known.isEmpty)
        }
    }

    @Test(
        "and what only resembles them stays",
        arguments: [
            ("Müller^Jörg", "Mül\u{200B}lerin"), ("Müller^Jörg", "4711\u{200B}2234"), ("Monica^Anna", "M\u{43E}nicas"),
            ("Хан^Юрий", "XAH"), ("Мир^Юрий", "5 μg МРТ"),
            ("Müller^Jörg", "№ 47112234"), ("Albers^Jan", "α-Fetoprotein"), ("Котова^Анна", "ANNALS"),
        ])
    func resembling(_ name: String, _ text: String) throws {
        let patient = KnownPatient(name: name, id: "4711223")
        #expect(try patient.kept("scan \(text) done") == "scan \(text) done")
        #expect(patient.findings(in: "scan \(text) done").isEmpty)
    }

    @Test(
        "names in Cyrillic and Greek letters are still known as themselves",
        arguments: [
            ("Мороков^Юрий", "МОРОКОВ"), ("Анна^Тамара", "тамара"), ("Παπάς^Άννα", "ΠΑΠΑΣ"),
            ("Котова^Анна", "КотоваАнна"),
        ])
    func own(_ name: String, _ text: String) throws {
        #expect(try KnownPatient(name: name).kept("scan \(text) done") == "scan done")
    }
}
