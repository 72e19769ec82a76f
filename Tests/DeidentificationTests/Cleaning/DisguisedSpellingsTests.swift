import DICOM
import Testing

@testable import Deidentification

@Suite("names, numbers and dates in disguise")
struct DisguisedSpellingsTests {
    private static func isGone(_ text: String, _ patient: KnownPatient) throws -> Bool {
        try patient.kept("scan \(text) done") == "scan done" && !patient.findings(in: "scan \(text) done").isEmpty
    }

    private static func stays(_ text: String, _ patient: KnownPatient) throws -> Bool {
        try patient.kept("scan \(text) done") == "scan \(text) done"
            && patient.findings(in: "scan \(text) done").isEmpty
    }

    @Test(
        "a number digit by digit after its letters is removed and found",
        arguments: ["QX4-8-2-1-3", "QX-4-8-2-1-3", "qx 4 8 2 1 3", "QX4.8.2.1.3", "QX_4_8_2_1_3"])
    func digits(_ text: String) throws {
        #expect(try Self.isGone(text, KnownPatient(name: "Muster^Eva", id: "QX48213")))
    }

    @Test("other digits are kept and not found", arguments: ["QX4-8-2-1", "QX4-8-2-3-1", "X4-8-2-1-3", "4-8-2-1-3"])
    func otherDigits(_ text: String) throws {
        #expect(try Self.stays(text, KnownPatient(name: "Muster^Eva", id: "QX48213")))
        #expect(try Self.stays("CT1-2-3-4", KnownPatient(name: "Muster^Eva", id: "CT1234")))
    }

    @Test(
        "a Latin name in Greek letters, and back from Greek and Cyrillic ones, is removed and found",
        arguments: [
            ("Mustermann^Erika", "\u{39C}\u{3BF}\u{3CD}\u{3C3}\u{3C4}\u{3B5}\u{3C1}\u{3BC}\u{3B1}\u{3BD}"),
            ("Mustermann^Erika", "\u{39C}\u{39F}\u{3A5}\u{3A3}\u{3A4}\u{395}\u{3A1}\u{39C}\u{391}\u{39D}\u{39D}"),
            ("Kowalski^Jan", "\u{39A}\u{3BF}\u{3B2}\u{3B1}\u{3BB}\u{3C3}\u{3BA}\u{3B9}"),
            ("Schmidt^Anna", "Shmidt"), ("Wagner^Eva", "Vagner"),
            ("Zimmermann^Eva", "Tsimmerman"), ("Schulz^Eva", "Shults"), ("Mustermann^Erika", "Mousterman"),
            ("Hoffmann^Eva", "Goffman"), ("Kowalski^Jan", "kovalski"), ("Johnson^Eva", "Dzhonson"),
        ])
    func transliterated(_ name: String, _ text: String) throws {
        #expect(try Self.isGone(text, KnownPatient(name: name)))
    }

    @Test(
        "small capitals, letters with strokes and letters in boxes are letters",
        arguments: [
            "\u{1D0D}\u{1D1C}\u{A731}\u{1D1B}\u{1D07}\u{280}\u{1D0D}\u{1D00}\u{274}\u{274}",
            "M\u{289}ster\u{271}ann", "Mu\u{17F}termann", "\u{1D5E0}ustermann",
            "\u{1F15C}\u{1F164}\u{1F162}\u{1F163}\u{1F154}\u{1F161}\u{1F15C}\u{1F150}\u{1F15D}\u{1F15D}",
            "\u{1F17C}\u{1F184}\u{1F182}\u{1F183}\u{1F174}\u{1F181}\u{1F17C}\u{1F170}\u{1F17D}\u{1F17D}",
            "\u{1F1F2}\u{1F1FA}\u{1F1F8}\u{1F1F9}\u{1F1EA}\u{1F1F7}\u{1F1F2}\u{1F1E6}\u{1F1F3}\u{1F1F3}",
        ])
    func letters(_ text: String) throws {
        #expect(try Self.isGone(text, KnownPatient(name: "Mustermann^Erika")))
    }

    @Test(
        "a name in another case is removed and found",
        arguments: [
            ("Kowalski^Jan", "Kowalskis"), ("Kowalski^Jan", "Kowalski's"), ("Kowalski^Jan", "KOWALSKIEGO"),
            ("Mustermann^Erika", "Mustermanns"), ("Mustermann^Erika", "Mustermannes"),
            ("Nov\u{E1}k^Jan", "Nov\u{E1}kovi"),
            ("Nov\u{E1}k^Jan", "Nov\u{E1}ka"), ("Virtanen^Aino", "Virtanenille"), ("Korhonen^Aino", "Korhonenin"),
            ("Nov\u{E1}k^Jan", "Jan Nov\u{E1}kem"),
            (
                "\u{418}\u{432}\u{430}\u{43D}\u{43E}\u{432}^\u{418}\u{432}\u{430}\u{43D}",
                "\u{418}\u{432}\u{430}\u{43D}\u{43E}\u{432}\u{430}"
            ),
        ])
    func inflected(_ name: String, _ text: String) throws {
        #expect(try Self.isGone(text, KnownPatient(name: name)))
    }

    @Test(
        "longer words, short names and makers are kept and not found",
        arguments: [
            ("Kowalski^Jan", "Kowalskiewicz"), ("Mann^Eva", "Manns"), ("Chest^Eva", "chests"),
            ("Philip^Eva", "Philips"),
            ("Meier^Eva", "Meierhofer"), ("Siemen^Eva", "siemens"),
        ])
    func longer(_ name: String, _ text: String) throws {
        #expect(try Self.stays(text, KnownPatient(name: name)))
    }

    @Test(
        "dates with a Roman month before the day, with words, or by the day of the year are removed and found",
        arguments: [
            "XI/23/1958", "xi-23-1958", "XI.23.1958", "23rd day of Nov, 1958",
            "the 23rd day of November in the year 1958",
            "1958-327", "1958/327", "born1958-327",
        ])
    func dates(_ text: String) throws {
        let patient = KnownPatient(name: "Muster^Eva", birth: "19581123")
        #expect(try patient.kept("seen \(text) again").filter(\.isNumber) == "")
        #expect(!patient.findings(in: "seen \(text) again").isEmpty)
    }

    @Test(
        "other days, decimal numbers and versions are kept and not found",
        arguments: ["XI/24/1958", "XI 23/1958", "1958-328", "1958.327", "1.1958.327.4", "1958-327-2", "19581-327"])
    func otherDates(_ text: String) throws {
        let patient = KnownPatient(name: "Muster^Eva", birth: "19581123")
        #expect(try patient.kept("seen \(text) again") == "seen \(text) again")
        #expect(patient.findings(in: "seen \(text) again").isEmpty)
    }
}
