import DICOM
import Testing

@Suite("departures from the standard are findings, and errors when strict")
struct FindingTests {
    @Test("lenient reading reports", arguments: FindingCase.all)
    func lenient(example: FindingCase) throws {
        let file = try DICOMFile.read(ByteSource(example.bytes), options: example.options(isStrict: false))
        #expect(file.findings.map(\.kind) == [example.kind])
        #expect(file.dataSet.map(\.tag) == file.dataSet.map(\.tag).sorted())
    }

    @Test("strict reading refuses", arguments: FindingCase.all)
    func strict(example: FindingCase) {
        let options = example.options(isStrict: true)
        #expect(failure { _ = try DICOMFile.read(ByteSource(example.bytes), options: options) } == .malformed)
    }

    @Test("what the standard allows is not reported", arguments: SampleFile.all)
    func conformant(sample: SampleFile) throws {
        var options = ReadingOptions()
        options.isStrict = true
        options.checksValues = true
        #expect(try DICOMFile.read(ByteSource(sample.bytes), options: options).findings == [])
    }

    /// What only the records of a DICOMDIR can do is tested with them.
    static let kinds = Finding.Kind.allCases.filter {
        ![.danglingOffset, .unreachableRecord, .shiftedOffsets].contains($0)
    }

    @Test("every kind of finding has an example", arguments: kinds)
    func complete(kind: Finding.Kind) {
        #expect(FindingCase.all.contains { $0.kind == kind })
    }

    @Test("of a repeated tag the first value counts")
    func firstCounts() throws {
        let bytes = FindingCase.named(.duplicateTag).bytes
        #expect(try DICOMFile.read(ByteSource(bytes)).dataSet.string(.patientID) == "P1")
        #expect(try DICOMFile.checkStructure(ByteSource(bytes), tags: [.patientID]).dataSet.string(.patientID) == "P1")
    }

    @Test("an element out of order is found when the walk goes to the end")
    func outOfOrder() throws {
        let file = try DICOMFile.checkStructure(
            ByteSource(FindingCase.named(.tagsOutOfOrder).bytes), tags: [.modality, .patientID])
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
