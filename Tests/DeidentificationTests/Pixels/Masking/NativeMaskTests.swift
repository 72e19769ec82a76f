import DICOM
import Deidentification
import Testing

@Suite("masks in native pixels")
struct NativeMaskTests {
    static let boxes = [PixelBox(x: 1, y: 1, width: 3, height: 2), PixelBox(x: 3, y: 2, width: 99, height: 1)]
    static let mask = PixelMask(boxes.map { PixelRectangle(x: $0.x, y: $0.y, width: $0.width, height: $0.height) })

    struct Case: Sendable, CustomTestStringConvertible {
        var image: ModelImage
        var black: [UInt64]
        var testDescription: String { image.testDescription }

        init(_ image: ModelImage, _ black: [UInt64]) {
            self.image = image
            self.black = black
        }
    }

    /// Depth, sign and meaning, each with the cells that display black.
    static let kinds: [Case] = [
        Case(ModelImage(), [0]),
        Case(ModelImage(photometric: "MONOCHROME1"), [255]),
        Case(ModelImage(photometric: "MONOCHROME1", stored: 6, highBit: 5), [63]),
        Case(ModelImage(isSigned: true), [0x80]),
        Case(ModelImage(allocated: 16, stored: 12, highBit: 11), [0]),
        Case(ModelImage(photometric: "MONOCHROME1", allocated: 16, stored: 12, highBit: 11), [0xFFF]),
        Case(ModelImage(photometric: "MONOCHROME1", allocated: 16, stored: 12, highBit: 15), [0xFFF0]),
        Case(ModelImage(allocated: 16, stored: 12, highBit: 11, isSigned: true), [0x800]),
        Case(ModelImage(photometric: "MONOCHROME1", allocated: 16, stored: 16, highBit: 15, isSigned: true), [0x7FFF]),
        Case(ModelImage(allocated: 16, stored: 16, highBit: 15), [0]),
        Case(ModelImage(allocated: 24, stored: 24, highBit: 23), [0]),
        Case(ModelImage(allocated: 32, stored: 32, highBit: 31), [0]),
        Case(ModelImage(photometric: "MONOCHROME1", allocated: 32, stored: 20, highBit: 19), [0xFFFFF]),
        Case(ModelImage(allocated: 64, stored: 64, highBit: 63, isSigned: true), [1 << 63]),
        Case(ModelImage(allocated: 1, stored: 1, highBit: 0), [0]),
        Case(ModelImage(photometric: "MONOCHROME1", allocated: 1, stored: 1, highBit: 0), [1]),
        Case(ModelImage(rows: 3, columns: 5, photometric: "RGB", samples: 3), [0, 0, 0]),
        Case(ModelImage(photometric: "RGB", samples: 3, allocated: 16, stored: 16, highBit: 15), [0, 0, 0]),
        Case(ModelImage(photometric: "YBR_FULL", samples: 3), [0, 128, 128]),
        Case(
            ModelImage(photometric: "YBR_FULL", samples: 3, allocated: 16, stored: 16, highBit: 15),
            [0, 0x8000, 0x8000]),
        Case(ModelImage(photometric: "CMYK", samples: 4), [0, 0, 0, 255]),
        Case(ModelImage(photometric: "ARGB", samples: 4), [0, 0, 0, 0]),
    ]

    /// Every kind in one and several frames, by pixel and by plane, in each layout and VR that it can have.
    static let cases: [Case] = kinds.flatMap { kind in
        [1, 3].flatMap { frames in
            (kind.image.samples > 1 ? [false, true] : [false]).flatMap { isPlanar in
                ByteBuilder.Layout.allCases.flatMap { layout in
                    (kind.image.allocated <= 8 && layout != .implicitLittle ? ["OW", "OB"] : ["OW"]).map { vr in
                        var image = kind.image
                        (image.frames, image.isPlanar, image.layout, image.vr) = (frames, isPlanar, layout, vr)
                        return Case(image, kind.black)
                    }
                }
            }
        }
    }

    @Test("exactly the pixels in the rectangles become black, and nothing else changes", arguments: cases)
    func exact(_ each: Case) throws {
        let written = try Self.masked(each.image.file(), Self.mask)
        #expect(written == each.image.native(masked: Self.boxes, black: each.black))
        #expect(written != each.image.native())
    }

    /// What the mask writes, which must be as long as it says.
    static func masked(_ file: DICOMFile, _ mask: PixelMask) throws -> [UInt8] {
        let pixels = try #require(
            try MaskedPixels(file.dataSet, transferSyntax: file.transferSyntax, mask: mask))
        var sink = MemorySink()
        try pixels.write(into: &sink)
        #expect(pixels.length.map { $0 == sink.bytes.count } ?? true)
        return sink.bytes
    }

    @Test(
        "floating point pixels take their padding value, or 0", arguments: ["OF", "OD"],
        ByteBuilder.Layout.allCases)
    func floats(vr: String, layout: ByteBuilder.Layout) throws {
        let size = vr == "OF" ? 4 : 8
        var image = ModelImage(frames: 2, allocated: size * 8, stored: size * 8, highBit: size * 8 - 1)
        (image.layout, image.vr) = (layout, vr)
        #expect(try Self.masked(image.file(), Self.mask) == image.native(masked: Self.boxes, black: [0]))
        let bits: UInt64 = size == 4 ? UInt64(Float(-1000).bitPattern) : (-1000.0).bitPattern
        let value = ModelImage.little(bits, size)
        let tag: UInt32 = size == 4 ? 0x0028_0122 : 0x0028_0123
        image.extra = [
            ModelImage.Extra(
                tag: tag, vr: size == 4 ? "FL" : "FD", value: layout == .explicitBig ? value.reversed() : value)
        ]
        #expect(try Self.masked(image.file(), Self.mask) == image.native(masked: Self.boxes, black: [bits]))
    }

    @Test(
        "a dark padding value is used, a light one is not",
        arguments: [
            (false, "MONOCHROME2", 5, 5), (false, "MONOCHROME2", 4000, 0), (false, "MONOCHROME1", 4000, 4000),
            (false, "MONOCHROME1", 5, 4095), (true, "MONOCHROME2", -2000, 0x830), (true, "MONOCHROME2", 100, 0x800),
        ] as [(Bool, String, Int, UInt64)])
    func padding(isSigned: Bool, photometric: String, value: Int, black: UInt64) throws {
        var image = ModelImage(photometric: photometric, allocated: 16, stored: 12, highBit: 11, isSigned: isSigned)
        let bytes = ModelImage.little(UInt64(truncatingIfNeeded: value), 2)
        image.extra = [ModelImage.Extra(tag: 0x0028_0120, vr: isSigned ? "SS" : "US", value: bytes)]
        #expect(try Self.masked(image.file(), Self.mask) == image.native(masked: Self.boxes, black: [black]))
    }

    @Test("a palette image takes the index of its darkest colour", arguments: [8, 16])
    func palette(bits: Int) throws {
        var image = ModelImage(photometric: "PALETTE COLOR")
        let light: [UInt64] = [200, 90, 3, 250]
        image.extra = [0x0028_1101, 0x0028_1102, 0x0028_1103].map { tag in
            ModelImage.Extra(tag: tag, vr: "US", value: [4, 0, 10, 0, UInt8(bits), 0])
        }
        image.extra += [0x0028_1201, 0x0028_1202, 0x0028_1203].map { tag in
            ModelImage.Extra(
                tag: tag, vr: "OW", value: light.flatMap { ModelImage.little(bits == 8 ? $0 : $0 << 8, bits / 8) })
        }
        #expect(try Self.masked(image.file(), Self.mask) == image.native(masked: Self.boxes, black: [12]))
    }
}
