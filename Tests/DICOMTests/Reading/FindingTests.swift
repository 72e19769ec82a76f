import DICOM
import Testing

@Suite("departures from the standard are findings, and errors when strict")
struct FindingTests {
    static func file(_ fill: (inout ByteBuilder) -> Void) -> [UInt8] {
        var builder = ByteBuilder()
        fill(&builder)
        return ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
    }

    static let cases: [(kind: Finding.Kind, bytes: [UInt8])] = [
        (.oddLength, file { $0.element(0x0010_0020, "LO", [0x41, 0x42, 0x43]) }),
        (
            .tagsOutOfOrder,
            file {
                $0.text(0x0010_0020, "LO", "P1")
                $0.text(0x0008_0060, "CS", "CT")
            }
        ),
        (
            .duplicateTag,
            file {
                $0.text(0x0010_0020, "LO", "P1")
                $0.text(0x0010_0020, "LO", "P2")
            }
        ),
        (
            .unknownVR,
            file {
                $0.text(0x0008_0060, "CS", "CT")
                $0.bytes += [0x10, 0, 0x20, 0] + Array("ZZ".utf8) + [0, 0, 2, 0, 0, 0, 0x50, 0x31]
            }
        ),
        (
            .invalidVR,
            file {
                $0.text(0x0008_0060, "CS", "CT")
                $0.bytes += [0x10, 0, 0x20, 0, 2, 0, 0, 0, 0x50, 0x31]
            }
        ),
        (
            .strayDelimiter,
            file {
                $0.text(0x0008_0060, "CS", "CT")
                $0.header(0xFFFE_E0DD, "", 0)
            }
        ),
        (.unknownCharacterSet, file { $0.text(0x0008_0005, "CS", "KLINGON") }),
        (.lengthOverrun, file { $0.bytes += overrun }),
    ]

    /// An item of 8 bytes whose element claims 4 bytes where 0 are left; another element follows.
    static var overrun: [UInt8] {
        var builder = ByteBuilder()
        builder.header(0x0008_1140, "SQ", 16)
        builder.header(0xFFFE_E000, "", 8)
        builder.header(0x0008_0060, "CS", 4)
        builder.text(0x0010_0020, "LO", "P1")
        return builder.bytes
    }

    @Test("lenient reading reports", arguments: cases)
    func lenient(kind: Finding.Kind, bytes: [UInt8]) throws {
        let file = try DICOMFile.read(ByteSource(bytes))
        #expect(file.findings.map(\.kind) == [kind])
        #expect(file.dataSet.map(\.tag) == file.dataSet.map(\.tag).sorted())
    }

    @Test("strict reading refuses", arguments: cases)
    func strict(kind: Finding.Kind, bytes: [UInt8]) {
        var options = ReadingOptions()
        options.isStrict = true
        #expect(failure { _ = try DICOMFile.read(ByteSource(bytes), options: options) } == .malformed)
    }

    @Test("of a repeated tag the first value counts")
    func firstCounts() throws {
        let bytes = Self.cases[2].bytes
        #expect(try DICOMFile.read(ByteSource(bytes)).dataSet.string(.patientID) == "P1")
        #expect(try DICOMFile.checkStructure(ByteSource(bytes), tags: [.patientID]).dataSet.string(.patientID) == "P1")
    }

    @Test("an element out of order is found when the walk goes to the end")
    func outOfOrder() throws {
        let file = try DICOMFile.checkStructure(ByteSource(Self.cases[1].bytes), tags: [.modality, .patientID])
        #expect(try file.dataSet.string(.modality) == "CT")
        #expect(try file.dataSet.string(.patientID) == "P1")
    }

    @Test("a wrong length of file meta information does not lose the data set", arguments: [0, 4, 250])
    func metaLength(length: UInt8) throws {
        var bytes = ByteBuilder.image()
        bytes[140] = length
        let file = try DICOMFile.read(ByteSource(bytes))
        #expect(try file.dataSet.string(.patientID) == "P1")
        #expect(file.findings.map(\.kind) == [.wrongMetaLength])
    }

    @Test("file meta information that names another instance is a finding")
    func metaMismatch() throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0018, "UI", "1.2.3.5")
        let bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes, sopClass: "1.2.9")
        let findings = try DICOMFile.checkStructure(ByteSource(bytes)).findings
        #expect(findings.map(\.kind) == [.metaMismatch])
        #expect(findings.first?.tag == .mediaStorageSOPInstanceUID)
    }

    @Test("a finding never holds a value")
    func noValues() throws {
        var builder = ByteBuilder()
        builder.element(0x0010_0010, "PN", Array("SECRET^NAMEX".utf8.dropLast()))
        let bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        let file = try DICOMFile.read(ByteSource(bytes))
        #expect(file.findings.count == 1)
        #expect(!"\(file.findings)".contains("SECRET"))
    }
}
