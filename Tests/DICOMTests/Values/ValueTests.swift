import DICOM
import Testing

@Suite("values decode by their VR, in both byte orders")
struct ValueTests {
    static func decode(_ vr: String, _ bytes: [UInt8], _ layout: ByteBuilder.Layout) throws -> ElementValue {
        var builder = ByteBuilder(layout)
        builder.element(0x0009_1001, vr, bytes)
        let dataSet = try DICOMFile.read(ByteSource(ByteBuilder.file(layout.uid, builder.bytes))).dataSet
        return try dataSet.value(of: try #require(dataSet[Tag(0x0009_1001)]))
    }

    static let numbers: [(vr: String, bigEndian: [UInt8], unit: Int, value: ElementValue)] = [
        ("US", [0x12, 0x34, 0xFF, 0xFF], 2, .unsigned([0x1234, 0xFFFF])),
        ("SS", [0xFF, 0xFE], 2, .signed([-2])),
        ("UL", [0x12, 0x34, 0x56, 0x78], 4, .unsigned([0x1234_5678])),
        ("SL", [0xFF, 0xFF, 0xFF, 0xFD], 4, .signed([-3])),
        ("UV", [0xFF, 0, 0, 0, 0, 0, 0, 1], 8, .unsigned([0xFF00_0000_0000_0001])),
        ("SV", [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFC], 8, .signed([-4])),
        ("FL", [0x3F, 0x80, 0, 0], 4, .floats([1])),
        ("FD", [0x40, 0x09, 0x21, 0xFB, 0x54, 0x44, 0x2D, 0x18], 8, .doubles([.pi])),
        ("AT", [0x00, 0x10, 0x00, 0x20], 2, .tags([.patientID])),
    ]

    @Test("numbers", arguments: numbers)
    func decodesNumbers(vr: String, bigEndian: [UInt8], unit: Int, value: ElementValue) throws {
        #expect(try Self.decode(vr, bigEndian, .explicitBig) == value)
        let little = stride(from: 0, to: bigEndian.count, by: unit).flatMap { bigEndian[$0..<$0 + unit].reversed() }
        #expect(try Self.decode(vr, little, .explicitLittle) == value)
    }

    @Test("any value but bytes and items can be had as text")
    func strings() throws {
        #expect(try Self.decode("US", [7, 0, 8, 0], .explicitLittle).strings == ["7", "8"])
        #expect(try Self.decode("AT", [0x10, 0, 0x20, 0], .explicitLittle).strings == ["(0010,0020)"])
        #expect(try Self.decode("FL", [0, 0, 0xC0, 0x3F], .explicitLittle).strings == ["1.5"])
        #expect(try Self.decode("PN", Array("A^B\\C ".utf8), .explicitLittle).strings == ["A^B", "C"])
        #expect(try Self.decode("OB", [1, 2], .explicitLittle).strings == [])
    }

    @Test("a number that is cut is left out")
    func cutNumber() throws {
        #expect(try Self.decode("UL", [1, 0, 0, 0, 2, 0], .explicitLittle) == .unsigned([1]))
    }

    @Test("text loses its padding and splits at backslashes where the VR has several values")
    func text() throws {
        #expect(try Self.decode("CS", Array("A \\ B\\".utf8), .explicitLittle) == .text(["A", "B", ""]))
        #expect(try Self.decode("LT", Array(" a\\b ".utf8), .explicitLittle) == .text([" a\\b"]))
        #expect(try Self.decode("UI", Array("1.2\0".utf8), .explicitLittle) == .text(["1.2"]))
        #expect(try Self.decode("LO", [], .explicitLittle) == .text([]))
    }

    @Test("bytes are counted, not loaded")
    func bulk() throws {
        #expect(try Self.decode("OB", [1, 2, 3, 4], .explicitLittle) == .bulk(4))
        #expect(try Self.decode("UN", [1, 2], .explicitLittle) == .bulk(2))
    }

    @Test("integers in text take a sign and padding")
    func integers() throws {
        for (text, number) in [("+7 ", 7), (" -12", -12), ("0012", 12)] {
            var builder = ByteBuilder()
            builder.element(0x0020_0013, "IS", Array(text.utf8))
            let file = try DICOMFile.read(ByteSource(ByteBuilder.file("1.2.840.10008.1.2.1", builder.bytes)))
            #expect(try file.dataSet.integer(.instanceNumber) == number)
        }
    }

    @Test("the bytes of a value are what the file holds")
    func rawBytes() throws {
        let dataSet = try DICOMFile.read(ByteSource(ByteBuilder.image())).dataSet
        let element = try #require(dataSet[.pixelData])
        #expect(element.length == 6)
        #expect(try dataSet.bytes(of: element) == [1, 2, 3, 4, 5, 6])
    }

    @Test("an element of a file cannot be put into another data set")
    func foreignElement() throws {
        let dataSet = try DICOMFile.read(ByteSource(ByteBuilder.image())).dataSet
        let element = try #require(dataSet[.patientName])
        var other = DataSet()
        #expect(failure { try other.set(element) } == .unsupported)
    }
}
