import DICOM
import Testing

@testable import Deidentification

@Suite("numbers of the device that read as identifiers")
struct IdentifyingNumberTests {
    private static func file(_ add: (inout ByteBuilder) -> Void) -> [UInt8] {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.66")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0010_0020, "LO", "QX-7731942")
        builder.text(0x0010_0030, "DA", "19610718")
        add(&builder)
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    private static func warned(_ file: [UInt8]) throws -> [Tag] {
        let report = try DeidentifierTests.deidentifier().prepare(ByteSource(file)).report
        return report.warnings.filter { $0.kind == .identifierInNumber }.map(\.tag)
    }

    @Test(
        "a day of birth and a number of the patient stay as they are, with a warning that names the attribute",
        arguments: ["19610718", "-7731942", "19610718.00", "1.5\\19610718", "007731942"])
    func written(_ text: String) throws {
        let file = Self.file { $0.text(0x0020_1041, "DS", text) }
        #expect(try Self.warned(file) == [.sliceLocation])
        let result = try DICOMFile.read(ByteSource(DeidentifierTests.bytes(file))).dataSet
        #expect(try result.strings(.sliceLocation) == text.split(separator: "\\").map(String.init))
    }

    @Test(
        "binary numbers are kept with a warning too",
        arguments: [UInt64(Double(7_731_942).bitPattern), Double(-19_610_718).bitPattern])
    func binary(_ bits: UInt64) throws {
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
        #expect(try Self.warned(Self.file { $0.element(0x0018_9087, "FD", bytes) }) == [.diffusionBValue])
        let whole: [UInt8] = [0xE6, 0xFA, 0x75, 0]
        #expect(try Self.warned(Self.file { $0.element(0x0020_9157, "UL", whole) }) == [.dimensionIndexValues])
    }

    @Test(
        "fractions, longer numbers, times and others are not warned of",
        arguments: ["0.19610718", "19610718.5", "196107180", "5", "7731", "1961071"])
    func quiet(_ text: String) throws {
        #expect(try Self.warned(Self.file { $0.text(0x0020_1041, "DS", text) }) == [])
        #expect(try Self.warned(Self.file { $0.element(0x0018_9087, "FD", [UInt8](repeating: 0xFF, count: 8)) }) == [])
    }
}
