import DICOM
import Testing

@Suite("elements in any order, some more than once")
struct ElementOrderTests {
    private static let explicit = ByteBuilder.Layout.explicitLittle.uid

    @Test("file meta information out of order is read, with findings, and refused strictly")
    func meta() throws {
        var meta = ByteBuilder()
        meta.text(0x0002_0010, "UI", "1.2.840.10008.1.2.2")
        meta.text(0x0002_0003, "UI", "1.2.3.4")
        meta.text(0x0002_0002, "UI", ByteBuilder.ctStorage)
        meta.text(0x0002_0002, "UI", "1.2.9")
        let image = Array(ByteBuilder.image(.explicitBig).dropFirst(132))
        let dataSet = image.dropFirst(12 + Int(image[8]) + Int(image[9]) << 8)
        let bytes = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + meta.bytes + dataSet
        let file = try DICOMFile.read(ByteSource(bytes))
        #expect(file.transferSyntax == .explicitVRBigEndian)
        #expect(file.fileMeta.map(\.tag.element) == [2, 3, 0x10])
        #expect(try file.fileMeta.string(.mediaStorageSOPClassUID) == ByteBuilder.ctStorage)
        #expect(file.findings.map(\.kind).prefix(3) == [.tagsOutOfOrder, .tagsOutOfOrder, .duplicateTag])
        #expect(file.dataSet.patientID == "P1")
        var options = ReadingOptions()
        options.isStrict = true
        #expect(failure { _ = try DICOMFile.read(ByteSource(bytes), options: options) } == .malformed)
    }

    @Test("of very many elements with few tags the first of each is kept")
    func repeated() throws {
        var builder = ByteBuilder()
        for number in 0..<40_000 { builder.text(0x0010_0040 - UInt32(number % 3) * 0x10, "LO", "\(number)") }
        builder.text(0x0008_0060, "CS", "CT")
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(Self.explicit, builder.bytes)))
        #expect(try file.dataSet.map { try file.dataSet.string($0.tag) } == ["CT", "2", "1", "0"])
        let tags = [Tag(0x0010_0020), Tag(0x0010_0040)]
        let found = try DICOMFile.checkStructure(
            ByteSource(ByteBuilder.file(Self.explicit, builder.bytes)), tags: TagSelection(tags))
        #expect(try found.dataSet.map { try found.dataSet.string($0.tag) } == ["2", "0"])
    }

    @Test("very many different elements out of order are all kept")
    func reversed() throws {
        var builder = ByteBuilder()
        let groups: [UInt32] = (0..<200).map { 0x0009_1000 + $0 * 0x2_0000 }
        let tags = groups.flatMap { group in (0..<150 as Range<UInt32>).map { group + $0 } }
        for tag in tags.reversed() { builder.element(tag, "LO", []) }
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(Self.explicit, builder.bytes)))
        #expect(file.dataSet.map(\.tag.rawValue) == tags.sorted())
    }

    @Test("a private block is reserved by a creator with a name, wherever others stand in between")
    func blocks() throws {
        var builder = ByteBuilder()
        builder.text(0x0009_0010, "LO", "A")
        builder.text(0x0009_0011, "LO", "")
        builder.text(0x0009_0012, "LO", "C")
        for number in 0..<3 as Range<UInt32> {
            for block in 0x10...0x13 as ClosedRange<UInt32> {
                builder.text(0x0009_0000 + block << 8 + number, "LO", "x")
            }
        }
        let file = try DICOMFile.read(ByteSource(ByteBuilder.file(Self.explicit, builder.bytes)))
        let missing = file.findings.filter { $0.kind == .missingPrivateCreator }.compactMap { $0.tag?.element }
        #expect(Set(missing.map { $0 >> 8 }) == [0x11, 0x13])
    }
}
