import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("names and numbers with look-alike letters, or with invisible characters between them")
struct HiddenLettersTests {
    private static let names: [(name: String, text: String)] = [
        ("Müller^Jörg", "Mül\u{200B}ler"), ("Müller^Jörg", "M\u{AD}üll\u{AD}er"),
        ("Müller^Jörg", "\u{202A}Müller\u{202C}"), ("Müller^Jörg", "MUEL\u{2060}LER"),
        ("Müller^Jörg", "\u{FEFF}Müller"), ("Müller^Jörg", "Mü\u{200C}l\u{200D}ler"),
        ("Müller^Jörg", "M\u{200E} U\u{200E} E\u{200E} L\u{200E} L\u{200E} E\u{200E} R"),
        ("Müller^Jörg", "Mül\u{E0020}ler"), ("Müller^Jörg", "Müll\u{FE0F}er"), ("Mül\u{AD}ler^Jörg", "Müller"),
        ("Щербаков^Юрий", "Щерба\u{200B}ков"),
        // In other letters.
        ("Monica^Anna", "M\u{43E}nica"), ("Monica^Anna", "M\u{41E}N\u{406}C\u{410}"), ("Monica^Anna", "\u{39C}onica"),
        ("Albers^Jan", "\u{391}lbers"), ("Albers^Jan", "Ａｌｂｅｒｓ"), ("Albers^Jan", "𝐀𝐥𝐛𝐞𝐫𝐬"), ("Albers^Jan", "𝒜𝓁𝒷ℯ𝓇𝓈"),
        ("Albers^Jan", "ⓐⓛⓑⓔⓡⓢ"), ("Albers^Jan", "ᴬˡᵇᵉʳˢ"), ("Fischermann^Jan", "ﬁschermann"),
        ("Щербаков^Юрий", "Щep\u{431}a\u{43A}o\u{432}"), ("Παπάς^Άννα", "Πaπας"),
        ("Moxey^Ann", "\u{41C}\u{41E}\u{425}\u{415}\u{423}"), ("Moxey^Ann", "\u{39C}\u{39F}\u{3A7}\u{395}\u{3A5}"),
        ("Котова^Анна", "KOTOBA"), ("Тамара^Анна", "Taмapa"),
    ]

    private static let numbers: [(id: String, text: String)] = [
        ("4711223", "4711\u{200B}223"), ("KH-4711223", "KH\u{2060}-47\u{AD}11223"), ("4711223", "𝟒𝟕𝟏𝟏𝟐𝟐𝟑"),
        ("KH-4711223", "\u{41A}\u{41D}-4711223"), ("KH-4711223", "\u{39A}\u{397}4711223"), ("4711223", "⁴⁷¹¹²²³"),
        ("\u{41A}\u{41D}-4711223", "KH4711223"), ("KZ-4711223", "\u{41A}Z 4711223"),
    ]

    private static let cases =
        names.map { (KnownPatient(name: $0), $1) } + numbers.map { (KnownPatient(name: "Muster^Eva", id: $0), $1) }
        + [(KnownPatient(name: "Muster^Eva"), "12.\u{200F}03.19\u{200B}47")]

    @Test("disguised names and numbers are found by cleaning and by the audit", arguments: cases)
    func found(_ patient: KnownPatient, _ text: String) throws {
        #expect(try patient.kept("scan \(text) done") == "scan done")
        #expect(try patient.cleaned("chest \(text) left") == "chest left")
        #expect(!patient.findings(in: "scan \(text) done").isEmpty)
    }

    @Test(
        "disguised names and numbers are found in bytes without a character set",
        arguments: ["Mül\u{200B}ler", "M\u{AD}üller", "𝐌𝐮𝐥𝐥𝐞𝐫"])
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
        "text that only resembles a disguised name is kept",
        arguments: [
            ("Müller^Jörg", "Mül\u{200B}lerbach"), ("Müller^Jörg", "4711\u{200B}2234"),
            ("Monica^Anna", "M\u{43E}nicabel"),
            ("Есно^Юрий", "ECHO"), ("Хан^Юрий", "XAH"), ("Monica^Anna", "Мония"), ("Мир^Юрий", "5 μg МРТ"),
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
