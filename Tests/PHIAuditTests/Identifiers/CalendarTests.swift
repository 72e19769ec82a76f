import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("a date is known again in another calendar")
struct CalendarTests {
    private static let dates: [(day: String, texts: [String])] = [
        (
            "19690718",
            [
                "18/07/2512", "18/7/2512", "2512-07-18", "25120718", "๑๘/๐๗/๒๕๑๒", "๑๘ กรกฎาคม พ.ศ. ๒๕๑๒",
                "18 กรกฎาคม 2512", "18 ก.ค. 2512", "18 ก.ค. 12", "18 Jul 2512", "July 18, 2512",
                "民國58年7月18日", "中華民國 58 年 07 月 18 日", "民国58年7月18日", "民國058年07月18日", "民國58.07.18",
                "民國58/7/18", "Minguo 58/07/18", "58/07/18", "58.07.18", "058/07/18", "0580718", "58年7月18日",
                "昭和44年7月18日", "昭和 44 年 07 月 18 日", "昭和44.7.18", "昭44.7.18", "㍼44年7月18日", "S44.7.18",
                "S44.07.18", "s44/7/18", "S440718", "Showa 44.7.18", "S44年7月18日", "Ｓ４４．７．１８",
            ]
        ),
        ("19610304", ["S36.3.4", "s36/3/4", "S.36.3.4", "S 36-3-4", "Ｓ３６.３.４", "S36.03.04", "昭36.3.4"]),
        ("20190501", ["令和元年5月1日", "R1.05.01", "R01/05/01", "平成31年5月1日", "108/05/01", "民國108年5月1日", "1080501"]),
        ("19230905", ["大正12年9月5日", "T12.09.05", "T120905", "012/09/05", "民國12年9月5日", "5/9/2466"]),
    ]

    private static let cases = dates.flatMap { day, texts in texts.map { (day, $0) } }

    @Test(
        "a date in another calendar is found in kept text, in cleaned text and by the audit, by birth and by study",
        arguments: cases)
    func known(_ day: String, _ text: String) throws {
        let born = try Self.personal(.patientBirthDate, .da, day)
        #expect(Self.kept("seen \(text) again", born).filter { $0 != " " && $0 != "日" } == "seenagain")
        let cleaned = TextCleaner(personal: born).cleaned("chest \(text) left") ?? ""
        #expect(cleaned.filter(\.isNumber) == "")
        #expect(Self.kept("seen \(text) again", try Self.personal(.studyDate, .da, day)).filter(\.isNumber) == "")
        #expect(Self.audited(.birthDate, day, "seen \(text) again"))
        // Buddhist years beside names of months are looked for in dates of birth only.
        #expect(Self.audited(.eventDate, day, "seen \(text) again") || text.contains { "กJ".contains($0) })
    }

    @Test(
        "numbers that are not such a date are kept",
        arguments: [
            ("19690718", "S44 7 19"), ("19690718", "58-07-17"), ("19690718", "L58/07/180"), ("19690718", "158/07/18"),
            ("19690718", "44.7.18"), ("19690718", "44/07/18"), ("19690718", "DS44.7.18"), ("19690718", "S44 718"),
            ("19690718", "58 mm"), ("19690718", "58718"), ("19690718", "58.7.18"), ("19690718", "昭和44年7月19日"),
            ("19230905", "12/09/06"), ("19230905", "T12.9 6"), ("20190501", "R1.5.1"), ("20190501", "version R1 5.1"),
            ("19120102", "T1 1-2"), ("19120102", "M45 1"), ("19890108", "H1.1.8"), ("19690718", "2512/07/19"),
            ("19610304", "S36.3.5"), ("19610304", "S3.6.34"), ("19610304", "S3634"),
        ])
    func unknown(_ day: String, _ text: String) throws {
        let personal = try Self.personal(.patientBirthDate, .da, day)
        #expect(Self.kept("seen \(text) again", personal) == "seen \(text) again")
        #expect(!Self.audited(.birthDate, day, "seen \(text) again"))
    }

    @Test("a number is never compared with a date", arguments: ["25120718", "580718", "0580718", "2512"])
    func number(_ text: String) throws {
        let personal = try Self.personal(.patientBirthDate, .da, "19690718")
        for vr in [VR.ds, .is] {
            let verdict = KeptText(personal: personal).judge([text], vr, .number, new: { _ in nil })
            #expect(verdict == .harmless)
        }
    }

    @Test(
        "the date in the alternative calendar counts itself, and in all notations of the day that it means",
        arguments: [
            "昭和44年7月18日", "S44.7.18", "S44年7月18日", "2512/07/18", "18/07/2512", "๑๘/๐๗/๒๕๑๒", "25120718",
            "民國58年7月18日", "58/07/18", "1969-07-18",
        ])
    func alternative(_ stored: String) throws {
        #expect(CalendarDate(alternative: stored)?.stored == "19690718")
        for tag in [Tag.patientBirthDateInAlternativeCalendar, .patientDeathDateInAlternativeCalendar] {
            let personal = try Self.personal(tag, .lo, stored)
            for text in [stored, "18.07.1969", "民國58年7月18日", "S44.7.18"] {
                #expect(Self.kept("seen \(text) again", personal).filter(\.isNumber) == "", "\(text)")
            }
            var known = KnownIdentifiers()
            known.insert(from: DataSet([.text(tag, .lo, stored)], characterSet: .utf8))
            #expect(known.identifiers.contains(KnownIdentifier(.patientID, stored)))
            #expect(known.identifiers.contains(KnownIdentifier(.birthDate, "19690718")))
        }
    }

    @Test(
        "a date that no known calendar has is searched for as it is",
        arguments: ["18 Tishri 5721", "1348/04/27", "令和元年13月1日", "18/07/12", "unknown", "S44"])
    func unread(_ stored: String) throws {
        #expect(CalendarDate(alternative: stored) == nil)
        let personal = try Self.personal(.patientBirthDateInAlternativeCalendar, .lo, stored)
        #expect(stored.count < 4 || Self.kept("seen \(stored) again", personal).filter(\.isNumber) == "")
    }

    private static func personal(_ tag: Tag, _ vr: VR, _ value: String) throws -> PersonalWords {
        try PersonalWords(DataSet([.text(tag, vr, value)], characterSet: .utf8))
    }

    private static func kept(_ text: String, _ personal: PersonalWords) -> String {
        switch KeptText(personal: personal).judge([text], .lo, .text, new: { _ in nil }) {
        case .harmless, .identifyingTerm, .identifyingNumber: text
        case .cleaned(let values, _): values[0]
        case .refused, .malformed: ""
        }
    }

    private static func audited(_ category: KnownIdentifier.Category, _ day: String, _ text: String) -> Bool {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(category, day))
        var file = PlantedFile { $0.element(0x0020_4000, "LT", Array(text.utf8)) }
        file.characterSet = "ISO_IR 192"
        let found = PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings
        return found.contains { $0.kind == .knownIdentifier && $0.place == "00204000" }
    }
}
