import DICOM
import PHIAudit
import Testing

@testable import Deidentification

@Suite("codes of the device that read as identifiers")
struct IdentifyingTermTests {
    private static let bodyPart = Tag(0x0018_0015)
    private static let options = Tag(0x0018_0022)

    private static func file(bodyPart: String, options: String, imageType: String = "ORIGINAL") -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0008, "CS", imageType)
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.66")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_0010, "PN", "KARLSSON^ASTRID")
        builder.text(0x0010_0020, "LO", "QX48151")
        builder.text(0x0018_0015, "CS", bodyPart)
        builder.text(0x0018_0022, "CS", options)
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    private static func warned(_ file: [UInt8]) throws -> [Tag] {
        let report = try DeidentifierTests.deidentifier().prepare(ByteSource(file)).report
        return report.warnings.filter { $0.kind == .identifierInTerm }.map(\.tag)
    }

    @Test("they stay with a warning, and an audit of the result names them")
    func warning() throws {
        let file = Self.file(bodyPart: "KARLSSON", options: "FAST_MODE\\QX48151")
        #expect(try Self.warned(file) == [Self.bodyPart, Self.options])
        let result = try DeidentifierTests.bytes(file)
        let dataSet = try DICOMFile.read(ByteSource(result)).dataSet
        #expect(try dataSet.strings(Self.bodyPart) == ["KARLSSON"])
        #expect(try dataSet.strings(Self.options) == ["FAST_MODE", "QX48151"])
        var known = KnownIdentifiers()
        known.insert(from: try DICOMFile.read(ByteSource(file)))
        let found = PHIAudit(known: known).examine(ByteSource(result), path: "x").findings
        let places = Set(found.filter { $0.kind == .knownIdentifier && $0.severity > .note }.map(\.place))
        #expect(places == ["00180015", "00180022"])
    }

    @Test("codes in items are kept with a warning too")
    func items() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.66")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.sequence(0x0008_1140, defined: true) { $0.text(0x0018_0015, "CS", "KARLSSON") }
        builder.text(0x0010_0010, "PN", "KARLSSON^ASTRID")
        #expect(
            try Self.warned(ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)) == [Self.bodyPart])
    }

    @Test(
        "a code without which pixels cannot be read or placed refuses the file by the attribute's name",
        arguments: [
            (0x0028_0004, "Karlsson"), (0x0028_0004, "KARLSSON"), (0x0028_0004, "RGB\\Karlsson"),
            (0x0028_1056, "KARLSSON"), (0x2050_0020, "KARLSSON"), (0x0018_5100, "Karlsson A"),
        ] as [(UInt32, String)])
    func refused(_ number: UInt32, _ text: String) throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.66")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_0010, "PN", "KARLSSON^ASTRID")
        builder.text(number, "CS", text)
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        let failure = try #require(throws: DICOMError.self) { try DeidentifierTests.bytes(file) }
        #expect(failure.tag == Tag(number))
        #expect(failure.description.hasPrefix(try #require(DICOMDictionary.entry(for: Tag(number))).keyword))
        #expect(!failure.description.uppercased().contains("KARLSSON"))
    }

    @Test("terms of the standard and codes that resemble nothing are not warned of")
    func quiet() throws {
        #expect(try Self.warned(Self.file(bodyPart: "HEAD", options: "FAST_MODE\\X77", imageType: "CT_SOM5")) == [])
    }
}
