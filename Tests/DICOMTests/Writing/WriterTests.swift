import DICOM
import Testing

@Suite("what is written reads back the same")
struct WriterTests {
    static let dataSet = DataSet([
        .text(.patientName, .pn, "Odd"), .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.2"),
        .text(.sopInstanceUID, .ui, "1.2.3.4"), .text(.imageType, .cs, "ORIGINAL", "PRIMARY"),
        .text(.studyInstanceUID, .ui, "1.2.3"), .unsigned16(.rows, 1), .unsigned16(.columns, 2),
        .unsigned16(.bitsAllocated, 16), .signed16(Tag(0x0028_0106), -5), .unsigned32(Tag(0x0008_1161), 70_000),
        .sequence(Tag(0x0008_1140), DataSet([.text(Tag(0x0008_1155), .ui, "1.2.9")]), DataSet()),
        .pixels([-1, 300]),
    ])

    @Test("strict reading finds nothing to say")
    func roundTrip() throws {
        let bytes = try DICOMWriter().file(Self.dataSet)
        var options = ReadingOptions()
        options.isStrict = true
        let file = try DICOMFile.read(ByteSource(bytes), options: options)
        #expect(file.dataSet.map(\.tag) == Self.dataSet.map(\.tag))
        for (written, read) in zip(Self.dataSet, file.dataSet) where read.vr != .sq {
            #expect(try file.dataSet.bytes(of: read) == Self.dataSet.bytes(of: written))
        }
        #expect(try file.dataSet.string(.patientName) == "Odd")
        #expect(try file.fileMeta.string(.mediaStorageSOPInstanceUID) == "1.2.3.4")
        let header = try InstanceHeader(ByteSource(bytes), path: "a", options: options)
        #expect(header.size == bytes.count)
        #expect(bytes.count % 2 == 0)
    }

    @Test(
        "a data set that was read is written in explicit little endian, whatever it was",
        arguments: ByteBuilder.Layout.allCases)
    func transcoding(layout: ByteBuilder.Layout) throws {
        let source = try DICOMFile.read(ByteSource(ByteBuilder.image(layout)))
        let copy = try DICOMFile.read(ByteSource(try DICOMWriter().file(source.dataSet)))
        #expect(copy.transferSyntax == .explicitVRLittleEndian)
        #expect(try copy.dataSet.integer(.rows) == 2)
        #expect(try DICOMJSON().text(of: copy.dataSet) == DICOMJSON().text(of: source.dataSet))
    }

    @Test("fragments are copied as they are")
    func fragments() throws {
        let source = try DICOMFile.read(ByteSource(ByteBuilder.encapsulated()))
        let bytes = try DICOMWriter().file(source.dataSet, transferSyntax: source.transferSyntax)
        let header = try InstanceHeader(ByteSource(bytes), path: "a")
        #expect(header.transferSyntax == source.transferSyntax && header.findings == [])
        let copy = try DICOMFile.read(ByteSource(bytes)).dataSet
        let element = try #require(copy[.pixelData])
        guard case .fragments(let fragments) = element.content else { throw DICOMError(.malformed, "no fragments") }
        #expect(fragments.ranges.map { Array(bytes[$0]) } == [[0xFF, 0xD8, 1, 2], [3, 4, 0xFF, 0xD9]])
    }

    @Test("a transfer syntax that says something else of the pixel data is refused")
    func wrongSyntax() throws {
        let encapsulated = try DICOMFile.read(ByteSource(ByteBuilder.encapsulated()))
        let jpeg = TransferSyntax(rawValue: "1.2.840.10008.1.2.4.50")
        #expect(failure { _ = try DICOMWriter().file(encapsulated.dataSet) } == .unsupported)
        #expect(failure { _ = try DICOMWriter().file(Self.dataSet, transferSyntax: jpeg) } == .unsupported)
        let native = TransferSyntax.explicitVRLittleEndian
        #expect(failure { _ = try DICOMWriter().file(encapsulated.dataSet, transferSyntax: native) } == .unsupported)
        for uid in ["1.2.840.10008.1.2.6.2", "1.2.3", ""] {
            let syntax = TransferSyntax(rawValue: uid)
            #expect(failure { _ = try DICOMWriter().file(Self.dataSet, transferSyntax: syntax) } == .unsupported)
        }
    }

    @Test("group lengths and a stray file meta group are not written unless asked for")
    func groupLength() throws {
        var dataSet = Self.dataSet
        try dataSet.set(.unsigned32(Tag(0x0008_0000), 999))
        try dataSet.set(.text(.transferSyntaxUID, .ui, "1.2.840.10008.1.2"))
        let copy = try DICOMFile.read(ByteSource(try DICOMWriter().file(dataSet)))
        #expect(copy.dataSet[Tag(0x0008_0000)] == nil)
        #expect(copy.dataSet.first?.tag == .imageType)
        #expect(copy.transferSyntax == .explicitVRLittleEndian)
    }

    @Test("without an instance there is no file")
    func missingUID() {
        #expect(failure { _ = try DICOMWriter().file(DataSet()) } == .missingUID)
    }

    @Test("a value that a length field of 16 bits cannot hold is written as UN")
    func tooLong() throws {
        let text = String(repeating: "1.5\\", count: 20_000) + "2"
        var dataSet = Self.dataSet
        try dataSet.set(.text(Tag(0x3006_0050), .ds, text))
        for syntax in [TransferSyntax.explicitVRLittleEndian, .explicitVRBigEndian] {
            let bytes = try DICOMWriter().file(dataSet, transferSyntax: syntax)
            let copy = try DICOMFile.read(ByteSource(bytes)).dataSet
            #expect(copy[Tag(0x3006_0050)]?.vr == .un)
            #expect(try copy.strings(Tag(0x3006_0050))?.count == 20_001)
        }
        let implicit = try DICOMWriter().file(dataSet, transferSyntax: .implicitVRLittleEndian)
        #expect(try DICOMFile.read(ByteSource(implicit)).dataSet[Tag(0x3006_0050)]?.vr == .ds)
    }

    @Test("group lengths that are asked for are right, at every level")
    func updatedGroupLengths() throws {
        var dataSet = Self.dataSet
        try dataSet.set(.unsigned32(Tag(0x0008_0000), 999))
        try dataSet.set(.unsigned32(Tag(0x0028_0000), 999))
        try dataSet.editItem(0, of: Tag(0x0008_1140)) { try $0.set(.unsigned32(Tag(0x0008_0000), 1)) }
        var writer = DICOMWriter()
        writer.groupLengths = .updated
        for lengths in DICOMWriter.Lengths.allCases {
            writer.lengths = lengths
            let bytes = try writer.file(dataSet)
            let copy = try DICOMFile.read(ByteSource(bytes)).dataSet
            #expect(try copy.items(of: Tag(0x0008_1140))[0].dataSet.integer(Tag(0x0008_0000)) == 8 + 6)
            #expect(try copy.integer(Tag(0x0028_0000)) == 3 * 10 + 10)
            // From behind the group length to the first element of the next group.
            let start = try #require(bytes.firstRange(of: [8, 0, 0, 0, 0x55, 0x4C])?.lowerBound) + 12
            let end = try #require(bytes.firstRange(of: [0x10, 0, 0x10, 0])?.lowerBound)
            #expect(try copy.integer(Tag(0x0008_0000)) == end - start)
        }
    }

    @Test("a delimiter among the elements is refused")
    func delimiter() throws {
        var dataSet = Self.dataSet
        try dataSet.set(Element(tag: Tag(0xFFFE_E00D), vr: .un, content: .bytes([])))
        #expect(failure { _ = try DICOMWriter().file(dataSet) } == .malformed)
    }
}
