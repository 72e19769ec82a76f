import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("names letter by letter, months of other languages, years of birth")
struct SpelledOutTests {
    private static func personal(
        _ name: String = "Mustermann^Erika", birth: String = "19610718", study: String? = "20230517", age: String? = nil
    ) throws -> PersonalWords {
        var dataSet = DataSet(
            [.text(.patientName, .pn, name), .text(.patientBirthDate, .da, birth)], characterSet: .utf8)
        if let study { try dataSet.set(.text(.studyDate, .da, study)) }
        if let age { try dataSet.set(.text(.patientAge, .as, age)) }
        return try PersonalWords(dataSet)
    }

    private static func kept(_ text: String, _ personal: PersonalWords) -> String {
        switch KeptText(personal: personal).judge([text], .lo, .text, new: { _ in nil }) {
        case .harmless, .identifyingTerm, .identifyingNumber: text
        case .cleaned(let values, _): values[0]
        case .refused, .malformed: ""
        }
    }

    private static func audited(_ known: KnownIdentifiers, _ text: String) -> [AuditFinding] {
        let file = PlantedFile { $0.text(0x0020_4000, "LT", text) }
        return PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings.filter {
            $0.kind == .knownIdentifier && $0.place == "00204000"
        }
    }

    @Test(
        "a name letter by letter is removed from kept and cleaned text, and the audit finds it",
        arguments: [
            ("Müller^Jörg", "M U E L L E R"), ("Müller^Jörg", "M.U.E.L.L.E.R."), ("Müller^Jörg", "m-u-e-l-l-e-r"),
            ("Müller^Jörg", "M Ü L L E R"), ("Müller^Jörg", "J. Ö. R. G."), ("Müller^Jörg", "J_O_E_R_G"),
            ("Щербаков^Юрий", "Щ Е Р Б А К О В"), ("Щербаков^Юрий", "S H C H E R B A K O V"),
            ("Παπάς^Άννα", "Π Α Π Α Σ"), ("王^小明", "王 小 明"), ("King^Maria", "K I N G M A R I A"),
        ])
    func letters(_ name: String, _ text: String) throws {
        let personal = try Self.personal(name)
        #expect(Self.kept("scan \(text) done", personal) == "scan done")
        #expect(TextCleaner(personal: personal).cleaned("chest \(text) left") == "chest left")
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, name))
        #expect(!Self.audited(known, "scan \(text) done").isEmpty)
    }

    @Test(
        "letters that are apart otherwise are nobody's",
        arguments: [
            ("Müller^Jörg", "M U E LLER"), ("Müller^Jörg", "M    U    L    L    E    R"), ("Kim^Ann", "K I M"),
            ("Müller^Jörg", "xM U L L E R"), ("Abcd^Efgh", "A B C x D"),
        ])
    func apart(_ name: String, _ text: String) throws {
        #expect(Self.kept("scan \(text) done", try Self.personal(name)) == "scan \(text) done")
    }

    private static let dates = [
        "18 Ιουλίου 1961", "18 ΙΟΥΛΙΟΥ 1961", "Ιούλιος 18, 1961", "18 Ιουλ 1961", "18 lipca 1961", "18 lip 1961",
        "18. července 1961", "18. júla 1961", "18. srpnja 1961", "18 jula 1961", "18 юли 1961", "18 липня 1961",
        "1961. július 18.", "18. heinäkuuta 1961", "18. juuli 1961", "18. jūlijā 1961", "1961 liepos 18",
        "18. juli 1961",
        "18 iulie 1961", "18 Temmuz 1961", "18 de juliol de 1961", "18temmuz1961",
    ]

    @Test("a date with the name of its month in any language of Europe", arguments: dates)
    func months(_ text: String) throws {
        for personal in [try Self.personal(), try Self.personal(birth: "19000202", study: "19610718")] {
            #expect(Self.kept("seen \(text) again", personal).filter(\.isNumber) == "")
        }
        // What is a lip as well is a month in the known date alone.
        let cleaner = TextCleaner(personal: text.contains("lip ") ? try Self.personal() : PersonalWords())
        #expect(cleaner.cleaned("chest \(text) left")?.filter(\.isNumber) == "")
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.birthDate, "19610718"))
        #expect(!Self.audited(known, "seen \(text) again").isEmpty)
    }

    @Test(
        "every month of a language is found as it is written in a date",
        arguments: [
            "ledna února března dubna května června července srpna září října listopadu prosince",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
            "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        ])
    func everyMonth(_ names: String) throws {
        for (index, name) in names.split(separator: " ").enumerated() {
            let personal = try Self.personal(birth: "1913\(index < 9 ? "0" : "")\(index + 1)12")
            #expect(Self.kept("seen 12 \(name) 1913 again", personal).filter(\.isNumber) == "", "\(name)")
        }
    }

    @Test("the day of a month in another language is removed with it, known or not, and the audit suspects such a date")
    func unknownDates() {
        #expect(TextCleaner(personal: PersonalWords()).cleaned("chest 12 stycznia left") == "chest left")
        for text in ["12 Ιανουαρίου 2001", "12 stycznia 2001", "12 Ocak 2001"] {
            #expect(
                PHIAudit().examine(ByteSource(PlantedFile { $0.text(0x0020_4000, "LT", text) }.bytes), path: "x")
                    .findings.contains { $0.kind == .date })
        }
    }

    @Test("every spelling of a date belongs to a form that its text may have")
    func forms() throws {
        for (year, month, day) in [(1961, 7, 18), (1912, 1, 1), (1989, 12, 31), (1900, 10, 9), (2019, 5, 2)] {
            let date = try #require(CalendarDate(year: year, month: month, day: day))
            for pattern in DateSpellings.patterns(of: date) {
                let apart = pattern.symbols.enumerated().flatMap { position, symbol in
                    pattern.joints & 1 << UInt64(position) == 0 ? [symbol] : [UInt8(ascii: "-"), symbol]
                }
                for text in pattern.gaps == .joints ? [apart, pattern.symbols] : [apart] {
                    let forms = SpellingForms.possible(in: text).filter { $0.include(pattern) }
                    #expect(
                        forms.contains { DateSpellings.patterns(of: date, $0).contains(pattern) },
                        "\(String(decoding: text, as: UTF8.self))")
                }
            }
        }
    }

    @Test("the year of birth is removed where the patient is over 89 years old, or may be")
    func birthYears() throws {
        let text = "born 1921, scanner of 2009, FOV 1921.5 b1921"
        let cleaned = "born scanner of 2009, FOV 1921.5 b1921"
        for old in [
            try Self.personal(birth: "19210718", study: "20110718"), try Self.personal(birth: "19210718", study: nil),
            try Self.personal(birth: "19210718", study: "20100101", age: "091Y"),
        ] {
            #expect(Self.kept(text, old) == cleaned)
            #expect(Self.kept("born1921 DOB:1921 *1921", old) == "")
        }
        for young in [
            try Self.personal(birth: "19210718", study: "20110717"),
            try Self.personal(birth: "19210718", study: nil, age: "065Y"),
        ] {
            #expect(Self.kept(text, young) == text)
        }
    }

    @Test("the audit names the year of birth of such a patient alone, and in text alone")
    func auditedYears() throws {
        func found(_ study: String, _ tag: UInt32, _ vr: String) throws -> Bool {
            var known = KnownIdentifiers()
            known.insert(from: DataSet([.text(.patientBirthDate, .da, "19210718"), .text(.studyDate, .da, study)]))
            let file = PlantedFile { $0.text(tag, vr, vr == "LT" ? "scan of 1921" : "1921") }
            return PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings.contains {
                $0.kind == .knownIdentifier && $0.place == Tag(tag).hexadecimal
            }
        }
        #expect(try found("20110718", 0x0020_4000, "LT"))
        #expect(try !found("20100718", 0x0020_4000, "LT"))
        for vr in ["DS", "IS"] { #expect(try !found("20110718", vr == "DS" ? 0x0028_1052 : 0x0020_0013, vr)) }
    }
}
