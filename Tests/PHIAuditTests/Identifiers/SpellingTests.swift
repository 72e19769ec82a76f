import DICOM
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("an audit knows an identifier again")
struct SpellingTests {
    @Test(
        "a name in any order, case and punctuation",
        arguments: [
            "Zimmermannová^Kateřina", "ZIMMERMANNOVA, KATERINA", "Kateřina Zimmermannová", "katerina.zimmermannova",
            "Zimmermannova", "pt zimmermannova's scan", "KaterinaZimmermannova", "ZIMMERMANNOVA_KATERINA_CT",
            "Zimmermannová, nar. 1970, Kateřina",
        ])
    func name(_ text: String) {
        #expect(find(text).contains { $0.detail == "patient's name" })
    }

    @Test(
        "a date of birth in any notation",
        arguments: [
            "19700102", "1970-01-02", "1970/1/2", "02.01.1970", "2.1.1970", "01/02/1970", "1/2/1970", "2 Jan 1970",
            "02-JAN-1970", "January 2, 1970", "02jan1970", "2. Januar 1970", "2 janvier 1970", "02.01.70",
            "born 1970 01 02",
        ])
    func date(_ text: String) {
        #expect(find(text).contains { $0.detail == "date of birth" }, "\(text)")
    }

    @Test(
        "a number with and without dashes",
        arguments: ["QX7731942", "qx 7731942", "QX-77-31-942", "MRN:QX7731942.", "ACC553219", "acc 553219"])
    func number(_ text: String) {
        #expect(find(text).contains { ["patient's number", "accession or order number"].contains($0.detail) })
    }

    @Test(
        "a telephone number, an institution and a UID",
        arguments: [
            ("call +420-555-123-987", "telephone or e-mail"), ("420555123987", "telephone or e-mail"),
            ("ST WENCESLAS CLINIC", "institution"), ("see 1.2.826.0.1.3680043.9.77.1234.5", "original UID"),
        ])
    func other(_ text: String, _ detail: String) {
        #expect(find(text).contains { $0.detail == detail })
    }

    @Test(
        "nothing else is taken for an identifier",
        arguments: [
            "ZIMMERMANN", "Katerinas", "1970-01-03", "19700102123", "QX77319421", "0.553219", "St. Peter Clinic",
            "1.2.826.0.1.3680043.9.77.1234.55", "CT CHEST W/O 2.5mm 1-2-3", "1.97.01.02.9",
        ])
    func others(_ text: String) {
        #expect(find(text).filter { $0.kind == .knownIdentifier && $0.severity >= .likely } == [])
    }

    @Test(
        "text of every character set",
        arguments: [
            ("ISO_IR 100", [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x6B, 0x61] as [UInt8], "Müllerka"),
            ("ISO_IR 100", Array("MUELLERKA".utf8), "Müllerka"),
            ("ISO_IR 144", [0xB8, 0xD2, 0xD0, 0xDD, 0xDE, 0xD2, 0xD0], "Иванова"),
            ("ISO_IR 192", Array("山田 太郎".utf8), "Yamada^Taro=山田^太郎"),
            ("\\ISO 2022 IR 87", [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42], "山田"),
            ("GB18030", [0xCD, 0xF5, 0xD0, 0xA1, 0xB6, 0xAB], "王^小东"),
            ("ISO_IR 13", [0xD4, 0xCF, 0xC0, 0xDE], "ﾔﾏﾀﾞ"),
        ])
    func characterSets(_ set: String, _ bytes: [UInt8], _ name: String) {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, name))
        let audit = PHIAudit(known: known)
        for tag in [0x0020_4000, 0x0029_1010] as [UInt32] {
            var file = PlantedFile { $0.element(tag, tag == 0x0020_4000 ? "LT" : "UN", bytes) }
            file.characterSet = set
            let found = audit.examine(ByteSource(file.bytes), path: "x").findings.known
            #expect(found.contains { $0.place == Tag(tag).hexadecimal }, "\(Tag(tag)) \(found.map(\.place))")
        }
    }

    @Test("UTF-16 of either order at any offset", arguments: [0, 1, 2, 3])
    func wide(_ offset: Int) {
        let units = Array("Kateřina Zimmermannová".utf16)
        let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        for bytes in [little, big] {
            let padded = [UInt8](repeating: 1, count: offset) + bytes
            let file = PlantedFile { $0.element(0x0029_1010, "OB", padded) }
            #expect(Somebody.findings(file.bytes).known.contains { $0.place == "00291010" })
        }
    }

    @Test("a list gives names, dates and numbers; comments and placeholders are passed over")
    func list() {
        var known = KnownIdentifiers()
        known.insert(list: "# people\nJane Roe\n\n1980-05-17\nANONYMOUS\nMRN 0042117\n")
        #expect(known.count == 3)
        let audit = PHIAudit(known: known)
        for text in ["ROE^JANE", "17.05.1980", "0042117 MRN 0042117"] {
            let file = PlantedFile { $0.text(0x0020_4000, "LT", text) }
            #expect(!audit.examine(ByteSource(file.bytes), path: "x").findings.known.isEmpty, "\(text)")
        }
    }

    @Test("identifiers of an original are all taken, and what identifies nobody is not")
    func original() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0018, "UI", "1.2.3.4.5")
        builder.text(0x0008_0050, "SH", "A1234567")
        builder.text(0x0010_0010, "PN", "Roe^Jane")
        builder.text(0x0010_0020, "LO", "0000")
        builder.text(0x0010_0030, "DA", "19800517")
        builder.sequence(0x0010_1002, defined: true) { $0.text(0x0010_0020, "LO", "OTHER-998877") }
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
        var known = KnownIdentifiers()
        known.insert(from: file)
        #expect(
            Set(known.identifiers.map(\.text)) == [
                "1.2.3.4.5", "1.2.3.4", "A1234567", "Roe^Jane", "19800517", "OTHER-998877",
            ])
    }

    private func find(_ text: String) -> [AuditFinding] {
        Somebody.findings(PlantedFile { $0.text(0x0020_4000, "LT", text) }.bytes)
    }
}
