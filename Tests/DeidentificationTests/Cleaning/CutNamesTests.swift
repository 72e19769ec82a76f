import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("names that are cut in two, doubled, or written with escapes")
struct CutNamesTests {
    private static let cut = [
        "Gross-kopf", "GROSS KOPF", "Gross-\nkopf", "Gross-\r\n   kopf", "grossk_opf", "GrosskopfGrosskopf",
        "grosskopfgrosskopfgrosskopf", "Grosskopf\u{AD}", "Gross.Kopf", "Gros\u{200B}s-kopf",
    ]

    private static let escaped = [
        "M&uuml;ller", "M&#252;ller", "M&#xfc;ller", "M&#XFC;ller", "m\\u00fcller", "M%C3%BCller", "M=C3=BCller",
        "M&amp;uuml;ller", "%4D%C3%BCller", "M%FCller", "M&shy;&uuml;ller", "J&ouml;rg&nbsp;M&uuml;ller",
    ]

    private static let cases = cut.map { ("Grosskopf^Anna", $0) } + escaped.map { ("Müller^Jörg", $0) }

    @Test("cut names are removed from kept and cleaned text, and the audit finds them", arguments: cases)
    func found(_ name: String, _ text: String) throws {
        let patient = KnownPatient(name: name)
        #expect(try patient.kept("scan \(text) done").split(separator: " ") == ["scan", "done"])
        #expect(try patient.cleaned("chest \(text) left") == "chest left")
        #expect(!patient.findings(in: "scan \(text) done").isEmpty)
    }

    @Test(
        "letters of any alphabet of Latin as HTML names them",
        arguments: [
            ("Škvorecký^Josef", "&Scaron;kvoreck&yacute;"), ("Łukasz^Jan", "&Lstrok;ukasz"),
            ("Sørensen^Kai", "S&oslash;rensen"),
            ("Großmann^Kai", "Gro&szlig;mann"), ("Şahinler^Ali", "&Scedil;ahinler"), ("O'Brien^Kai", "O&apos;Brien"),
        ])
    func references(_ name: String, _ text: String) throws {
        #expect(try KnownPatient(name: name).kept("scan \(text) done") == "scan done")
    }

    @Test(
        "a name of eight letters and more is removed from two values of one attribute", arguments: ["GROSS", "Gross-"])
    func values(_ first: String) throws {
        let patient = KnownPatient(name: "Grosskopf^Anna")
        #expect(try patient.kept([first, "KOPF", "seen"]) == ["", "", "seen"])
        #expect(!patient.findings(inValues: [first, "KOPF", "seen"]).isEmpty)
        #expect(try KnownPatient(name: "Müller^Jörg").kept(["M", "u00fcller"]) == ["", ""])
        #expect(!KnownPatient(name: "Müller^Jörg").findings(inValues: ["M", "u00fcller"]).isEmpty)
    }

    @Test("several values that are not one name are kept")
    func otherValues() throws {
        let texts = [["Hoff", "man"], ["4711", "223"], ["12", "03", "1947"], ["12", "March", "1947"]]
        let patient = KnownPatient(name: "Hoffman^Anna", id: "4711223")
        for values in texts {
            #expect(try patient.kept(values) == values)
            #expect(patient.findings(inValues: values).isEmpty, "\(values)")
        }
    }

    @Test(
        "what only resembles them stays",
        arguments: [
            ("Grosskopf^Anna", "gross axial kopf"), ("Grosskopf^Anna", "Gross, der Kopf"),
            ("Armstrong^Anna", "right arm strong"),
            ("Hoff^Anna", "ho ff"), ("Grosskopf^Anna", "Gross kopfs"), ("Grosskopf^Anna", "Gr osskopf"),
            ("Grosskopf^Anna", "gro ssk opf"), ("Grosskopf^Anna", "Grosskopfschmerz"),
            ("Müller^Jörg", "R&D; 50%FC of Mller"),
            ("Müller^Jörg", "M&uuml;llerbach"), ("Müller^Jörg", "a=b&c=d 100%"),
        ])
    func resembling(_ name: String, _ text: String) throws {
        let patient = KnownPatient(name: name)
        #expect(try patient.kept("scan \(text) done") == "scan \(text) done")
        #expect(patient.findings(in: "scan \(text) done").isEmpty)
    }
}
