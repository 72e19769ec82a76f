import DICOM
import Testing

@Suite("private elements are found by their creator")
struct PrivateBlockTests {
    static func dataSet(_ layout: ByteBuilder.Layout = .explicitLittle) throws -> DataSet {
        var builder = ByteBuilder(layout)
        builder.text(0x0009_0010, "LO", "GEMS_IDEN_01")
        builder.text(0x0009_0011, "LO", "ACME 1.1 ")
        builder.text(0x0009_1001, "LO", "first")
        builder.text(0x0009_1101, "LO", "second")
        return try DICOMFile.read(ByteSource(ByteBuilder.file(layout.uid, builder.bytes))).dataSet
    }

    @Test("wherever the block is", arguments: ByteBuilder.Layout.allCases)
    func lookUp(layout: ByteBuilder.Layout) throws {
        let dataSet = try Self.dataSet(layout)
        let first = try #require(dataSet[0x0009_1001, creator: "GEMS_IDEN_01"])
        let second = try #require(dataSet[Tag(0x0009_1001), creator: "ACME 1.1"])
        #expect(try dataSet.bytes(of: first) == Array("first ".utf8))
        #expect(second.tag == Tag(0x0009_1101))
        #expect(dataSet[0x0009_1001, creator: "ACME"] == nil)
        #expect(dataSet[0x0011_1001, creator: "ACME 1.1"] == nil)
        #expect(dataSet[0x0009_1002, creator: "ACME 1.1"] == nil)
        #expect(dataSet.privateBlocks.map(\.number) == [0x10, 0x11])
    }

    @Test("a new creator gets a block that nothing occupies, a known one keeps its own")
    func reservation() throws {
        var dataSet = try Self.dataSet()
        try dataSet.set(.text(Tag(0x0009_1234), .lo, "without a creator"))
        #expect(try dataSet.reservePrivateBlock("ACME 1.1", group: 0x0009).number == 0x11)
        let block = try dataSet.reservePrivateBlock("OURS", group: 0x0009)
        #expect(block.number == 0x13 && block.creatorTag == Tag(0x0009_0013))
        try dataSet.set(.text(block.tag(0x20), .lo, "value"))
        #expect(dataSet[0x0009_0020, creator: "OURS"]?.tag == Tag(0x0009_1320))
    }

    @Test("what cannot reserve a block is refused")
    func refusals() throws {
        var dataSet = try Self.dataSet()
        for (creator, group) in [
            ("A", 0x0008), ("A", 0x0007), ("A", 0xFFFF), ("", 0x0009), (" A", 0x0009), ("A\\B", 9),
        ] {
            #expect(failure { _ = try dataSet.reservePrivateBlock(creator, group: UInt16(group)) } == .malformed)
        }
        for number in UInt32(0x12)...0xFF { try dataSet.set(.text(Tag(0x0009_0000 + number), .lo, "X\(number)")) }
        #expect(failure { _ = try dataSet.reservePrivateBlock("MORE", group: 0x0009) } == .limitExceeded)
    }
}
