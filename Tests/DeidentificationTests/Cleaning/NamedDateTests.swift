import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("dates with names and numbers of months")
struct NamedDateTests {
    private static let dates = [
        "1947. gada 12. marts", "1947. gada 12. martā", "1947 m. kovo 12 d.", "1947ko martxoaren 12a",
        "1947(e)ko martxoaren 12an",
        "12 Mawrth 1947", "12fed o Fawrth 1947", "12 Márta 1947", "12ú Márta 1947", "12 Màrt 1947",
        "12mh den Mhàrt 1947",
        "12 Meurzh 1947", "12 de març de 1947", "12 de marzo do 1947", "12 ta' Marzu 1947", "12. Mäerz 1947",
        "12 mars 1947",
        "12. mars 1947", "12. märts 1947", "12-го марта 1947 г.", "12 mars 47", "12MAR47", "12-MAR-47", "mar 12, 47",
        "12 März '47", "12.3.47", "3/12/47", "12-3-47", "12.3.1947", "47-3-12", "12-III-1947", "12.III.47",
        "12/III/1947",
        "12 III 1947", "12. III. 1947", "1947. III. 12.", "1 2 0 3 1 9 4 7", "1-9-4-7-0-3-1-2", "0.3.1.2.1.9.4.7",
        "12 March 2490", "March 12th, 1947", "12th of March 1947", "DOB12MAR47", "1947-Mar-12",
    ]

    @Test("dates with the name of a month are found by cleaning and by the audit", arguments: dates)
    func found(_ text: String) throws {
        for patient in [
            KnownPatient(name: "Muster^Eva"), KnownPatient(name: "Muster^Eva", birth: "20010203", study: "19470312"),
        ] {
            #expect(try patient.kept("seen \(text) again").filter(\.isNumber) == "")
            #expect(!patient.findings(in: "seen \(text) again").isEmpty)
        }
        #expect(try KnownPatient(name: "Muster^Eva").cleaned("chest \(text) left").filter(\.isNumber) == "")
    }

    @Test(
        "dates directly followed by a time, as in a value of VR DT, are found by cleaning and by the audit",
        arguments: [
            "19470312101112", "P194703121011", "19470312101112.123", "19470312101112+0100", "1947031210",
            "scan19470312235960",
        ])
    func withTime(_ text: String) throws {
        let patient = KnownPatient(name: "Muster^Eva")
        #expect(try !patient.kept("seen \(text) again").contains("19470312"))
        #expect(!patient.findings(in: "seen \(text) again").isEmpty)
    }

    @Test(
        "dates are not found in a number that continues without a time, nor in a UID",
        arguments: ["1947031299", "194703121060", "19470312101", "1.2.19470312101112.7"])
    func longerNumber(_ text: String) throws {
        let patient = KnownPatient(name: "Muster^Eva")
        #expect(try patient.kept("seen \(text) again") == "seen \(text) again")
        #expect(patient.findings(in: "seen \(text) again").isEmpty)
    }

    @Test(
        "dates of every month of a language are found",
        arguments: [
            "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
            "Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Meán_Fómhair Deireadh_Fómhair Samhain Nollaig",
            "Faoilleach Gearran Màrt Giblean Cèitean Ògmhios Iuchar Lùnastal Sultain Dàmhair Samhain Dùbhlachd",
            "Genver C'hwevrer Meurzh Ebrel Mae Mezheven Gouere Eost Gwengolo Here Du Kerzu",
            "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua",
            "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
            "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
            "Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru",
            "Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember",
            "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
            "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
            "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
            "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
            "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
            "I II III IV V VI VII VIII IX X XI XII",
        ])
    func everyMonth(_ names: String) throws {
        for (index, name) in names.split(separator: " ").enumerated() {
            let patient = KnownPatient(name: "Muster^Eva", birth: "1947\(index < 9 ? "0" : "")\(index + 1)12")
            let text = "12.\(name.replacing("_", with: " ")).1947"
            #expect(try patient.kept("seen \(text) again") == "seen again", "\(text)")
            #expect(!patient.findings(in: text).isEmpty, "\(text)")
        }
    }

    @Test(
        "text that only resembles a date is kept",
        arguments: [
            "12 mars 1948", "13 mars 47", "mars 47", "12 mars", "WHO grade III of 12.1947",
            "12 lesions, grade III, 47 mm",
            "T12 III 47", "levels 12 III 47", "v12.3.47.1", "1.12.3.47", "2 1 2 0 3 1 9 4 8", "12 3 47", "12.3.475",
            "12 mar 47.5 mm", "here 12 du 47", "matrix 12x3x47", "1 2 0 3 1 9 4",
        ])
    func resembling(_ text: String) throws {
        let patient = KnownPatient(name: "Muster^Eva", birth: "19470312")
        #expect(try patient.kept("seen \(text) again") == "seen \(text) again")
        #expect(patient.findings(in: "seen \(text) again").isEmpty)
    }

    @Test(
        "numbers of six and more characters go digit by digit",
        arguments: ["4 8 1 5 1 6", "4-8-1-5-1-6", "4. 8. 1. 5. 1. 6"])
    func digits(_ text: String) throws {
        let patient = KnownPatient(name: "Muster^Eva", id: "481516")
        #expect(try patient.kept("no \(text) seen") == "no seen")
        #expect(!patient.findings(in: "no \(text) seen").isEmpty)
    }

    @Test(
        "but neither those that count nor shorter ones",
        arguments: [
            ("123456", "1 2 3 4 5 6"), ("48151", "4 8 1 5 1"), ("481516", "4 8 1 5 17"), ("481516", "4 8 15 1 6"),
        ])
    func counts(_ id: String, _ text: String) throws {
        let patient = KnownPatient(name: "Muster^Eva", id: id)
        #expect(try patient.kept("phases \(text) seen") == "phases \(text) seen")
        #expect(patient.findings(in: "phases \(text) seen").isEmpty)
    }

    @Test(
        "dates are found in pixels, where a name of a month alone is chance",
        arguments: ["12 mars 1947", "1947. gada 12. marts"])
    func pixels(_ text: String) {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.birthDate, "19470312"))
        var bytes = PlantedFile.noise(6_000)
        bytes.replaceSubrange(3_000..<3_000 + text.utf8.count + 2, with: [0] + Array(text.utf8) + [0])
        let file = PlantedFile(
            elements: { $0.text(0x0028_0008, "IS", "1000") }, pixels: bytes)
        #expect(PHIAudit(known: known).examine(ByteSource(file.bytes), path: "x").findings.known.count == 1)
    }
}
