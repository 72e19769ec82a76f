import Testing

@testable import Deidentification

@Suite("What every plain spelling of an identifier holds")
struct SpellingCoresTests {
    /// Patterns in Latin letters and digits that hold none of the cores; `nil` where cores are not known.
    private static func missed(_ identifier: KnownIdentifier) -> [String]? {
        guard let cores = Spellings.cores(of: identifier) else { return nil }
        return Spellings.patterns(of: identifier, allLanguages: true, forms: .plain).map(\.symbols)
            .filter { symbols in !cores.contains { SymbolRun(symbols).contains($0) } }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static let parts = [
        "", "E", "Li", "Ng", "Mueller", "M\u{FC}ller", "van der Berg", "Schmidt-Wagner", "O'Brien", "Xu", "Quack",
        "Anna Maria", "Anna-Maria Luise", "none", "Chest", "J\u{F8}rgensen", "Tschechow", "MustermannErika", "d.r",
        String(repeating: "Longname", count: 7),
    ]

    @Test("each spelling of a name holds one", arguments: ["^", " ", ", ", "_"])
    func names(_ mark: String) {
        for family in Self.parts {
            for given in Self.parts {
                for text in ["\(family)\(mark)\(given)", "\(family)^\(given)^Jo Ann", "\(family)^X=\(given)^Y"] {
                    guard let missed = Self.missed(KnownIdentifier(.patientName, text)) else { continue }
                    #expect(missed == [], "\(text)")
                }
            }
        }
    }

    @Test("each spelling of a number, a place and a way of contact holds one")
    func others() {
        let texts = [
            "QX-48151", "000123456", "00QX4711", "1-2-3-4", "48151", "+49 151 2345678 ext. 4", "00491512345",
            "a@b.example",
            "Klinikum Musterstadt", "0000", "1.2.840.10008", String(repeating: "0", count: 70) + "12",
        ]
        for category in KnownIdentifier.Category.allCases where !category.isName {
            for text in texts {
                guard let missed = Self.missed(KnownIdentifier(category, text)) else { continue }
                #expect(missed == [], "\(category) \(text)")
            }
        }
        #expect(Self.missed(KnownIdentifier(.birthDate, "1961")) == [])
    }

    @Test("where a name is in other letters or longer than a pattern, nothing is said")
    func unknown() {
        #expect(
            Spellings.cores(of: KnownIdentifier(.patientName, "\u{418}\u{432}\u{430}\u{43D}\u{43E}\u{432}^Pyotr"))
                == nil)
        #expect(Spellings.cores(of: KnownIdentifier(.patientID, String(repeating: "A1", count: 40))) == nil)
        #expect(Spellings.cores(of: KnownIdentifier(.listed, "Mustermann")) == nil)
    }

    @Test("a run is in another where its symbols are, in order and together")
    func runs() {
        let text = SymbolRun(Array("erika, muster-mann 12".utf8))
        for part in ["erika", "mustermann", "ka m", "12", "", "erikamustermann12"] {
            #expect(text.contains(SymbolRun(part.utf8)), "\(part)")
        }
        for part in ["musterman12", "erik a x", "nn21", "erikamustermann123", "amuserk"] {
            #expect(!text.contains(SymbolRun(part.utf8)), "\(part)")
        }
    }
}
