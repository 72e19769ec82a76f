import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("a name is known again in other letters")
struct TransliterationTests {
    /// The name as it is stored, and texts that name the person.
    private static let names: [(name: String, texts: [String])] = [
        (
            "Щербаков^Юрий",
            [
                "Shcherbakov Yuri", "SHCHERBAKOV^YURIY", "Shcherbakov, Iurii", "Ščerbakov Jurij", "Ŝerbakov Ûrij",
                "Schtscherbakow Juri", "Chtcherbakov Iouri", "ShcherbakovYury", "yshcherbakov", "y.shcherbakov",
            ]
        ),
        (
            "Соловьёв^Дмитрий",
            ["Solovyov Dmitry", "Soloviev Dmitri", "Solovyev Dmitriy", "Solovev Dmitrii", "Solowjow"]
        ),
        ("Ельцина^Татьяна", ["Yeltsina", "Jelzina", "Eltsina Tatiana", "TATYANA ELTSINA"]),
        ("Хрущёв^Никита", ["Khrushchev", "Khrushchyov", "Chruschtschow", "Chruscev"]),
        ("Шевченко^Григорій", ["Shevchenko Hryhorii", "Sevcenko", "Schewtschenko"]),
        ("Ђорђевић^Љубица", ["Djordjevic Ljubica"]),
        ("Παπαδόπουλος^Χρήστος", ["PAPADOPOULOS CHRISTOS", "Papadopoulos Hristos"]),
        ("Ευθυμίου^Ευγενία", ["Efthymiou Evgenia", "Euthymiou"]),
        ("Shcherbakov^Yuri", ["Щербаков Юрий", "ЩЕРБАКОВ", "Юрий Щербаков", "ЩербаковЮрий"]),
        ("Ščerbakov^Jurij", ["Щербаков Юрий"]),
        ("Schtscherbakow^Juri", ["Щербаков Юрий"]),
        ("Soloviev^Dmitry", ["Соловьев Дмитрий", "Соловьёв"]),
        ("Kusnezow^Sergej", ["Кузнецов Сергей"]),
        ("Shevchenko^Bohdan", ["Шевченко Богдан"]),
        ("Ivanova^Tatiana", ["Иванова Татьяна"]),
    ]

    private static let cases = names.flatMap { name, texts in texts.map { (name, $0) } }

    @Test("a name in other letters is found in kept text, in cleaned text and by the audit", arguments: cases)
    func known(_ name: String, _ text: String) throws {
        let personal = try Self.personal(name)
        #expect(Self.kept("scan \(text) done", personal) == "scan done")
        #expect(TextCleaner(personal: personal).cleaned("chest \(text) left") == "chest left")
        #expect(Self.audited(name, "scan \(text) done"))
    }

    @Test(
        "a word that only begins alike, a short one and an ordinary one are nobody's",
        arguments: [
            ("Щербаков^Юрий", "Shcherbakovsky"), ("Щербаков^Юрий", "yurinal"), ("Ли^Ан", "li"), ("Кот^И", "i"),
            ("Рот^Анна", "rotation"), ("Li^Da", "да или нет ли"), ("Kim^Po", "ним по"), ("Ivanov^Petr", "Ивановский"),
            ("Бон^Мария", "bone"), ("Хед^Иван", "head"), ("Брайн^Мария", "brain"),
        ])
    func unknown(_ name: String, _ text: String) throws {
        #expect(Self.kept("scan \(text) done", try Self.personal(name)) == "scan \(text) done")
        #expect(!Self.audited(name, "scan \(text) done", .likely))
    }

    @Test("a name in both scripts is not spelled back, and no name has more spellings than are allowed")
    func bounded() {
        let both = NameSpellings.patterns(ofName: "Shcherbakov^Yuri=Щербаков^Юрий")
        let one = NameSpellings.patterns(ofName: "Щербаков^Юрий")
        #expect(Set(one).isSubset(of: Set(both)))
        let cyrillic = Set(both.filter { ($0.symbols.first ?? 0) >= 0x80 })
        #expect(cyrillic == Set(one.filter { ($0.symbols.first ?? 0) >= 0x80 }))
        for name in [
            "Щербаков^Юрий", "ёжщъьюяйхц ейийый^Юлия", "Παπαδόπουλος^Χρήστος", String(repeating: "щ", count: 64),
        ] {
            #expect((1...Transliteration.most).contains(Transliteration.latin(name.lowercased()).count))
        }
        #expect(Transliteration.cyrillic(String(repeating: "shchiey ", count: 8)).count <= Transliteration.most)
        #expect(Transliteration.cyrillic("quinn") == [])
        #expect(Transliteration.latin("山田") == [])
        #expect(one.count <= 150)
    }

    @Test("every table spells its own way")
    func tables() {
        #expect(
            Transliteration.latin("щербаков юрий") == [
                "shcherbakov yury", "shcherbakov yuri", "shcherbakov yuriy", "serbakov urij", "scerbakov jurij",
                "shcherbakov iurii", "shcherbakov yuryi", "schtscherbakow juri", "chtcherbakov iouri",
                "shterbakov yuriy",
            ])
        #expect(Transliteration.cyrillic("zhukov").first == "жуков")
        #expect(Transliteration.latin("γιώργος") == ["giorgos", "yorgos"])
    }

    private static func personal(_ name: String) throws -> PersonalWords {
        try PersonalWords(DataSet([.text(.patientName, .pn, name)], characterSet: .utf8))
    }

    private static func kept(_ text: String, _ personal: PersonalWords) -> String {
        switch KeptText(personal: personal).judge([text], .lo, .text, new: { _ in nil }) {
        case .harmless, .identifyingTerm, .identifyingNumber: text
        case .cleaned(let values, _): values[0]
        case .refused, .malformed: ""
        }
    }

    private static func audited(_ name: String, _ text: String, _ least: AuditFinding.Severity = .possible) -> Bool {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, name))
        var file = PlantedFile { $0.element(0x0020_4000, "LT", Array(text.utf8)) }
        file.characterSet = "ISO_IR 192"
        let found = PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings
        return found.contains { $0.kind == .knownIdentifier && $0.place == "00204000" && $0.severity >= least }
    }
}
