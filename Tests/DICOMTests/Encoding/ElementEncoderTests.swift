import DICOM
import Testing

@Suite("elements are laid out as the encoding asks")
struct ElementEncoderTests {
    @Test("headers and values of every layout are those that a builder of bytes makes", arguments: VR.allCases)
    func layouts(vr: VR) throws {
        let value: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8]
        for layout in ByteBuilder.Layout.allCases {
            let encoding = Encoding(isExplicit: layout != .implicitLittle, isLittleEndian: layout != .explicitBig)
            var expected = ByteBuilder(layout)
            expected.header(0x0018_1079, vr.description, 8)
            let unit = layout == .explicitBig ? vr.unitSize : 1
            for start in stride(from: 0, to: 8, by: unit) { expected.bytes += value[start..<start + unit].reversed() }
            let bytes = try ElementEncoder(encoding).element(Tag(0x0018_1079), vr, littleEndian: value)
            #expect(bytes == expected.bytes, "\(layout)")
            #expect(bytes.count == ElementEncoder(encoding).headerLength(vr) + 8)
        }
    }

    @Test("a value is padded with what its VR asks for")
    func padding() throws {
        let encoder = ElementEncoder(.explicitLittle)
        #expect(try encoder.element(.patientID, .lo, littleEndian: [0x41]).suffix(4) == [2, 0, 0x41, 0x20])
        #expect(try encoder.element(.sopInstanceUID, .ui, littleEndian: [0x31]).suffix(4) == [2, 0, 0x31, 0])
    }

    @Test("a value that a length field of 16 bits cannot hold is written as UN, little endian whatever the syntax")
    func overflow() throws {
        let value = [UInt8](repeating: 7, count: 65_534) + [1, 2]
        for encoding in [Encoding.explicitLittle, .explicitBig] {
            let bytes = try ElementEncoder(encoding).element(Tag(0x0028_3006), .us, littleEndian: value)
            #expect(Array(bytes[4..<8]) == Array("UN".utf8) + [0, 0])
            #expect(bytes.suffix(2) == [1, 2])
        }
        let implicit = try ElementEncoder(.implicitLittle).element(Tag(0x0028_3006), .us, littleEndian: value)
        #expect(implicit.count == 8 + value.count)
        let fits = try ElementEncoder(.explicitLittle).element(
            Tag(0x0028_3006), .us, littleEndian: Array(value.dropLast(2)))
        #expect(Array(fits[4..<8]) == Array("US".utf8) + [0xFE, 0xFF])
    }

    @Test("a length of 4 GiB less 1 byte and more is refused, and so is an unknown length of a short VR")
    func limits() throws {
        let encoder = ElementEncoder(.explicitLittle)
        #expect(try encoder.header(.pixelData, .ow, length: 0xFFFF_FFFE).suffix(4) == [0xFE, 0xFF, 0xFF, 0xFF])
        #expect(failure { _ = try encoder.header(.pixelData, .ow, length: 0xFFFF_FFFF) } == .limitExceeded)
        #expect(failure { _ = try encoder.item(length: 0x1_0000_0000) } == .limitExceeded)
        #expect(failure { _ = try encoder.header(.rows, .us, length: nil) } == .limitExceeded)
    }
}
