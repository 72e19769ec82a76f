import DICOM
import Testing

@Suite("private transfer syntaxes are not converted by guessing")
struct PrivateSyntaxTests {
    private static func file(_ syntax: String, bits: UInt32 = 16, pixels: [UInt8]?, icon: Bool = false) -> [UInt8] {
        var builder = ByteBuilder(.implicitLittle)
        builder.text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.7")
        builder.text(0x0008_0018, "UI", "1.2.3.4")
        builder.short(0x0028_0010, 2)
        builder.short(0x0028_0011, 2)
        builder.short(0x0028_0100, bits)
        if icon {
            builder.sequence(0x0088_0200, defined: true) { item in
                item.short(0x0028_0100, 8)
                item.element(0x7FE0_0010, "OW", [1, 2])
            }
        }
        if let pixels { builder.element(0x7FE0_0010, "OW", pixels) }
        return ByteBuilder.file(syntax, builder.bytes)
    }

    private static let ge = "1.2.840.113619.5.2"
    private static let big: [UInt8] = [0, 1, 0, 2, 0, 3, 0, 4]

    private static func converted(_ bytes: [UInt8], _ target: TransferSyntax) throws -> DICOMFile {
        var sink = MemorySink()
        try DICOMWriter().write(DICOMFile.read(ByteSource(bytes)), as: target, into: &sink)
        return try DICOMFile.read(ByteSource(sink.bytes))
    }

    @Test(
        "implicit VR with big-endian pixels gives the pixels' values in every syntax",
        arguments: ConversionTests.targets)
    func values(_ target: TransferSyntax) throws {
        let copy = try Self.converted(Self.file(Self.ge, pixels: Self.big), target)
        #expect(copy.transferSyntax == target)
        let pixels = try #require(copy.dataSet[.pixelData])
        #expect(try copy.dataSet.littleEndianBytes(of: pixels) == [1, 0, 2, 0, 3, 0, 4, 0])
        #expect(copy.dataSet.rows == 2)
    }

    @Test("reading and copying such a file changes nothing")
    func reading() throws {
        let bytes = Self.file(Self.ge, pixels: Self.big)
        let file = try DICOMFile.read(ByteSource(bytes))
        let pixels = try #require(file.dataSet[.pixelData])
        #expect(try file.dataSet.bytes(of: pixels) == Self.big)
        #expect(try file.dataSet.littleEndianBytes(of: pixels) == [1, 0, 2, 0, 3, 0, 4, 0])
        var sink = MemorySink()
        try DICOMWriter().write(file, into: &sink)
        #expect(sink.bytes == bytes)
        var given = bytes[...]
        var stream = DICOMStream { count throws(DICOMError) in
            defer { given = given.dropFirst(count) }
            return Array(given.prefix(count))
        }
        var orders: [Bool] = []
        while let event = try stream.next() {
            if case .bulkStart(let start) = event { orders.append(start.isLittleEndian) }
        }
        #expect(orders == [false])
    }

    @Test("pixels whose order is not known are refused in every other syntax, and the rest is not")
    func refusals() throws {
        let refused = [
            Self.file("1.2.840.99999.1", pixels: Self.big), Self.file(Self.ge, bits: 8, pixels: [1, 2, 3, 4]),
            Self.file(Self.ge, pixels: Self.big, icon: true),
        ]
        for bytes in refused {
            for target in ConversionTests.targets {
                #expect(failure { _ = try Self.converted(bytes, target) } == .unsupported)
            }
        }
        let plain = try Self.converted(Self.file("1.2.840.99999.1", pixels: nil), .explicitVRLittleEndian)
        #expect(plain.dataSet.rows == 2)
    }

    @Test("de-identification advises a conversion only where one is right")
    func advice() throws {
        func advice(_ bytes: [UInt8]) -> String? {
            do throws(DICOMError) {
                _ = try SpliceSource(ByteSource(bytes))
                return nil
            } catch {
                return error.description
            }
        }
        #expect(advice(Self.file(Self.ge, pixels: Self.big))?.contains("convert --to explicit") == true)
        #expect(advice(Self.file("1.2.840.99999.1", pixels: nil))?.contains("convert --to explicit") == true)
        let unknown = try #require(advice(Self.file("1.2.840.99999.1", pixels: Self.big)))
        #expect(!unknown.contains("convert"))
    }
}
