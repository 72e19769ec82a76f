import DICOM
import Foundation
import Testing

@Suite("private elements without a VR are read by the private dictionary")
struct PrivateDictionaryTests {
    /// Elements of GEMS_IDEN_01 in a block of choice, in implicit VR or as UN.
    static func file(_ layout: ByteBuilder.Layout, block: UInt32 = 0x10) throws -> DICOMFile {
        let inner = ByteBuilder.Layout.implicitLittle
        var builder = ByteBuilder(layout)
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.text(0x0009_0000 | block, "LO", "GEMS_IDEN_01")
        builder.text(0x0009_0002 | block << 8, "UN", "CT01")
        // One that the table lists as UL, in little endian whatever the layout is, and again with three bytes too few.
        builder.element(0x0009_0027 | block << 8, "UN", [1, 2, 0, 0])
        builder.element(0x0009_00E6 | block << 8, "UN", [7, 0])
        builder.text(0x0009_0077 | block << 8, "UN", "not in the dictionary")
        builder.text(0x2001_0010, "LO", "Philips Imaging DD 001")
        var sequence = ByteBuilder(inner)
        sequence.header(0xFFFE_E000, "", 12)
        sequence.text(0x0008_0102, "SH", "code")
        builder.element(0x2001_105F, "UN", sequence.bytes)
        return try DICOMFile.read(ByteSource(ByteBuilder.file(layout.uid, builder.bytes)))
    }

    @Test("by creator, in any block and layout", arguments: ByteBuilder.Layout.allCases, [0x10, 0xA7] as [UInt32])
    func typedAccess(layout: ByteBuilder.Layout, block: UInt32) throws {
        let dataSet = try Self.file(layout, block: block).dataSet
        #expect(try dataSet.value(Tag(0x0009_1002), creator: "GEMS_IDEN_01") == "CT01")
        #expect(try dataSet.value(Tag(0x0009_1027), creator: "GEMS_IDEN_01") == 513)
        #expect(try dataSet.values(Tag(0x0009_1027), creator: "GEMS_IDEN_01", as: Double.self) == [513])
        let items: [DataSet] = try #require(try dataSet.values(Tag(0x2001_105F), creator: "Philips Imaging DD 001"))
        #expect(try items.first?.string(.codingSchemeDesignator) == "code")
        #expect(try dataSet.value(Tag(0x0009_1002), creator: "ACME", as: String.self) == nil)
        #expect(
            failure { _ = try dataSet.value(Tag(0x0009_1077), creator: "GEMS_IDEN_01", as: String.self) } == .malformed)
    }

    @Test("a UID of any root is one, but none with leading zeros", arguments: ["3.1.2", "3.01.2"])
    func uids(text: String) throws {
        var builder = ByteBuilder()
        builder.text(0x0008_0016, "UI", ByteBuilder.ctStorage)
        builder.text(0x0023_0010, "LO", "AMICAS0")
        builder.text(0x0023_1001, "UN", text)
        let file = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        let dataSet = try DICOMFile.read(ByteSource(file)).dataSet
        let value = try? dataSet.value(Tag(0x0023_1001), creator: "AMICAS0", as: String.self)
        #expect(value == (text == "3.1.2" ? text : nil))
    }

    @Test("a UID of a root that does not exist can be set, as it comes from files, and validation names it")
    func anyRoot() throws {
        var dataSet = DataSet()
        try dataSet.set(.sopInstanceUID, "3.1.2")
        #expect(try dataSet.valueFindings().map(\.kind) == [.invalidUID])
        #expect(throws: DICOMError.self) { try dataSet.set(.sopInstanceUID, "3.01.2") }
    }

    @Test("the element itself stays as it is stored, so that nothing is written otherwise")
    func stored() throws {
        let dataSet = try Self.file(.implicitLittle).dataSet
        #expect(dataSet[0x0009_1002, creator: "GEMS_IDEN_01"]?.vr == .un)
        #expect(try dataSet.string(Tag(0x0009_1002)) == nil)
        let entry = try #require(dataSet.privateEntry(of: Tag(0x0009_1002)))
        #expect(entry.vrs == [.sh] && entry.vm == "1" && !entry.name.isEmpty)
        #expect(dataSet.privateEntry(of: Tag(0x0009_1077)) == nil)
        var sink = MemorySink()
        var writer = DICOMWriter()
        writer.namesKnownVRs = true
        try writer.write(try Self.file(.implicitLittle), as: .explicitVRLittleEndian, into: &sink)
        let explicit = try DICOMFile.read(ByteSource(sink.bytes)).dataSet
        #expect(explicit[Tag(0x0009_1002)]?.vr == .un && explicit[Tag(0x2001_105F)]?.vr == .un)
    }

    @Test("in the dump and in JSON", arguments: ByteBuilder.Layout.allCases)
    func output(layout: ByteBuilder.Layout) throws {
        let dataSet = try Self.file(layout).dataSet
        let text = DataSetDump().text(of: dataSet)
        #expect(text.contains("(0009,1002) SH     4  [Suite id]  CT01\n"))
        #expect(text.contains("(0009,1027) SL     4  [Image actual date]  513\n"))
        #expect(text.contains("(0009,1077) UN    22  Private  (22 bytes)\n"))
        #expect(text.contains("(2001,105F) SQ     -  [Stack Sequence]  (1 item)\n  item 1\n    (0008,0102) SH"))
        let json = try DICOMJSON().text(of: dataSet)
        #expect(json.contains(#""00091002":{"vr":"SH","Value":["CT01"]}"#))
        #expect(json.contains(#""00091027":{"vr":"SL","Value":[513]}"#))
        #expect(json.contains(#""2001105F":{"vr":"SQ","Value":[{"00080102":{"vr":"SH","Value":["code"]}}]}"#))
    }

    @Test("a value that does not fit the first VR is tried with the second, and stays bytes otherwise")
    func fitting() throws {
        // DLX_LKUP_01 lists text, and words in the other source.
        var builder = ByteBuilder(.implicitLittle)
        builder.text(0x6001_0010, "LO", "DLX_LKUP_01")
        builder.element(0x6001_1001, "", [0, 1, 0, 0, 16, 0])
        builder.element(0x6001_1002, "", [0, 1, 2])
        let dataSet = try DICOMFile.read(
            ByteSource(ByteBuilder.file(ByteBuilder.Layout.implicitLittle.uid, builder.bytes))
        )
        .dataSet
        #expect(DICOMDictionary.privateEntry(for: Tag(0x6001_1001), creator: "DLX_LKUP_01")?.vrs == [.lt, .us])
        #expect(try dataSet.values(Tag(0x6001_1001), creator: "DLX_LKUP_01", as: Int.self) == [256, 0, 16])
        #expect(try DICOMJSON().text(of: dataSet).contains(#""60011002":{"vr":"UN","InlineBinary":"AAEC"}"#))
    }

    @Test("sequences in sequences end at the limit of depth")
    func nesting() throws {
        var bytes: [UInt8] = []
        for _ in 0..<3000 {
            var creator = ByteBuilder(.implicitLittle)
            creator.text(0x2001_0010, "LO", "Philips Imaging DD 001")
            creator.header(0x2001_105F, "", UInt32(bytes.count))
            var item = ByteBuilder(.implicitLittle)
            item.header(0xFFFE_E000, "", UInt32(creator.bytes.count + bytes.count))
            bytes = item.bytes + creator.bytes + bytes
        }
        var builder = ByteBuilder(.implicitLittle)
        builder.text(0x2001_0010, "LO", "Philips Imaging DD 001")
        builder.element(0x2001_105F, "", bytes)
        let file = try DICOMFile.read(
            ByteSource(ByteBuilder.file(ByteBuilder.Layout.implicitLittle.uid, builder.bytes)))
        let text = try DICOMJSON().text(of: file.dataSet)
        #expect(text.components(separatedBy: #""vr":"SQ""#).count - 1 == 64)
        #expect(DataSetDump().text(of: file.dataSet).contains("UN"))
    }
}
