import DICOM
import Testing

@Suite("every layout of a data set is read alike")
struct TransferSyntaxTests {
    static let files = SampleFile.all

    @Test("scan, check and read agree", arguments: files)
    func allDepths(file sample: SampleFile) throws {
        let source = ByteSource(sample.bytes)
        let tags: TagSelection = [.patientName, .specificCharacterSet, .rows, .instanceNumber, .studyInstanceUID]
        let files = [
            try DICOMFile.scan(source, tags: tags), try DICOMFile.checkStructure(source, tags: tags),
            try DICOMFile.read(source),
        ]
        for file in files {
            #expect(file.transferSyntax.rawValue == sample.syntax)
            #expect(file.findings == [])
            #expect(try file.dataSet.string(.patientName) == "Müller^Joe")
            #expect(try file.dataSet.integer(.rows) == 2)
            #expect(try file.dataSet.integer(.instanceNumber) == 7)
            #expect(try file.dataSet.uid(.studyInstanceUID)?.value == "1.2.3")
        }
    }

    @Test("nested items are read to the bottom", arguments: files)
    func nesting(file sample: SampleFile) throws {
        let dataSet = try DICOMFile.read(ByteSource(sample.bytes)).dataSet
        let outer = try #require(dataSet["ReferencedImageSequence"])
        guard case .items(let items) = outer.content else { throw DICOMError(.malformed, "no items") }
        let inner = try #require(items.first?.dataSet[Tag(0x0040_A170)])
        guard case .items(let innerItems) = inner.content else { throw DICOMError(.malformed, "no items") }
        #expect(try innerItems.first?.dataSet.string(Tag(0x0008_0104)) == "deep")
    }

    @Test("fragments are ranges of the file")
    func fragments() throws {
        let bytes = ByteBuilder.encapsulated()
        let file = try DICOMFile.read(ByteSource(bytes))
        let element = try #require(file.dataSet[.pixelData])
        guard case .fragments(let fragments) = element.content else { throw DICOMError(.malformed, "no fragments") }
        #expect(fragments.offsetTable.isEmpty)
        #expect(fragments.ranges.map { Array(bytes[$0]) } == [[0xFF, 0xD8, 1, 2], [3, 4, 0xFF, 0xD9]])
    }

    @Test("a syntax that is not registered is read as explicit little endian, with a finding")
    func unknownSyntax() throws {
        let file = ByteBuilder.file("1.2.3.99", ByteBuilder.header(.explicitLittle).bytes)
        let scan = try DICOMFile.scan(ByteSource(file), tags: [.patientID])
        #expect(try scan.dataSet.string(.patientID) == "P1")
        #expect(scan.findings.map(\.kind) == [.unknownTransferSyntax])
    }

    @Test("a syntax that is not made of elements is refused by name")
    func unsupportedSyntax() {
        let source = ByteSource(ByteBuilder.file("1.2.840.10008.1.2.6.2", Array("<NativeDicomModel/>".utf8)))
        #expect(failure { _ = try DICOMFile.read(source) } == .unsupported)
    }

    @Test(
        "a data set that contradicts its transfer syntax is read as it is", arguments: ByteBuilder.Layout.allCases,
        ByteBuilder.Layout.allCases)
    func mismatch(layout: ByteBuilder.Layout, other: ByteBuilder.Layout) throws {
        var builder = ByteBuilder.header(layout)
        builder.element(0x7FE0_0010, "OW", [1, 2, 3, 4, 5, 6])
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(other.uid, builder.bytes)))
        #expect(try file.dataSet.string(.patientID) == "P1")
        #expect(file.findings.map(\.kind) == (layout == other ? [] : [.transferSyntaxMismatch]))
    }

    @Test("UN of unknown length holds implicit items")
    func unknownWithItems() throws {
        var item = ByteBuilder(.implicitLittle)
        item.text(0x0008_0104, "LO", "inside")
        var builder = ByteBuilder()
        builder.header(0x0009_1001, "UN", .max)
        builder.header(0xFFFE_E000, "", .max)
        builder.bytes += item.bytes
        builder.header(0xFFFE_E00D, "", 0)
        builder.header(0xFFFE_E0DD, "", 0)
        builder.text(0x0010_0020, "LO", "P1")
        let bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        #expect(try DICOMFile.scan(ByteSource(bytes), tags: [.patientID]).dataSet.string(.patientID) == "P1")
        let element = try #require(try DICOMFile.read(ByteSource(bytes)).dataSet[Tag(0x0009_1001)])
        guard case .items(let items) = element.content else { throw DICOMError(.malformed, "no items") }
        #expect(try items.first?.dataSet.string(Tag(0x0008_0104)) == "inside")
    }

    @Test("Pixel Representation decides between US and SS where no VR is stated")
    func signedness() throws {
        var builder = ByteBuilder(.implicitLittle)
        builder.short(0x0028_0103, 1)
        builder.short(0x0028_0106, 0xFFFE)
        let bytes = ByteBuilder.file(ByteBuilder.Layout.implicitLittle.uid, builder.bytes)
        #expect(try DICOMFile.read(ByteSource(bytes)).dataSet.integer(Tag(0x0028_0106)) == -2)
    }
}
