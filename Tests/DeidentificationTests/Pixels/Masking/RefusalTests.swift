import DICOM
import Deidentification
import Testing

@Suite("what a mask refuses, and what it leaves alone")
struct RefusalTests {
    static let mask = NativeMaskTests.mask

    static func error(_ file: DICOMFile, syntax: TransferSyntax? = nil, mask: PixelMask = mask) -> DICOMError? {
        do throws(DICOMError) {
            _ = try MaskedPixels(file.dataSet, transferSyntax: syntax ?? file.transferSyntax, mask: mask)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "compressed pixels are refused by the name of the compression, with what to do",
        arguments: [
            ("1.2.840.10008.1.2.4.50", "JPEG Baseline", "dcmdjpeg"),
            ("1.2.840.10008.1.2.4.70", "JPEG Lossless", "dcmdjpeg"),
            ("1.2.840.10008.1.2.4.80", "JPEG-LS", "dcmdjpls"),
            ("1.2.840.10008.1.2.4.90", "JPEG 2000", "gdcmconv --raw"),
            ("1.2.840.10008.1.2.4.103", "MPEG-4", "video"),
            ("1.2.840.10008.1.2.4.201", "High-Throughput JPEG 2000", "Explicit VR Little Endian"),
            ("1.2.840.10008.1.2.4.110", "JPEG XL", "Explicit VR Little Endian"),
            ("1.2.3.4.5", "not registered", "Explicit VR Little Endian"),
        ])
    func compressed(uid: String, name: String, advice: String) throws {
        let file = try DICOMFile.read(ByteSource(ByteBuilder.encapsulated()))
        let error = try #require(Self.error(file, syntax: TransferSyntax(rawValue: uid)))
        #expect(error.kind == .unsupported)
        #expect(error.detail.contains(name) && error.detail.contains(advice))
    }

    @Test("nothing is refused where there is nothing to paint")
    func nothingToPaint() throws {
        let compressed = try DICOMFile.read(ByteSource(ByteBuilder.encapsulated()))
        let outside = [
            PixelMask(), PixelMask([PixelRectangle(x: 3, y: 0, width: 9, height: 9)]),
            PixelMask([PixelRectangle(x: -5, y: 0, width: 5, height: 1)]),
            PixelMask([PixelRectangle(x: Int.max, y: Int.max, width: Int.max, height: Int.max)]),
            PixelMask([PixelRectangle(x: 0, y: 0, width: 0, height: -1)]),
        ]
        for mask in outside {
            let pixels = try MaskedPixels(compressed.dataSet, transferSyntax: compressed.transferSyntax, mask: mask)
            #expect(pixels == nil)
        }
        let report = DataSet([.text(.modality, .cs, "SR")])
        #expect(try MaskedPixels(report, transferSyntax: .explicitVRLittleEndian, mask: Self.mask) == nil)
    }

    @Test("pixels that are too few or too many for the header are refused: the mask would be elsewhere")
    func wrongLength() throws {
        let image = ModelImage(frames: 2)
        let whole = image.native()
        #expect(Self.error(try image.file(pixels: Array(whole.dropLast(2))))?.kind == .truncated)
        #expect(Self.error(try image.file(pixels: whole + [UInt8](repeating: 1, count: 30)))?.kind == .malformed)
    }

    @Test("bytes after the last frame are written as zeros")
    func padding() throws {
        let image = ModelImage()
        let written = try NativeMaskTests.masked(image.file(pixels: image.native() + [1, 2, 3, 4]), Self.mask)
        #expect(written == image.native(masked: NativeMaskTests.boxes, black: [0]) + [0, 0, 0, 0])
    }

    @Test("a header that does not say where a pixel is, is refused")
    func badHeaders() throws {
        let images = [
            ModelImage(rows: 0), ModelImage(photometric: "YBR_RCT", samples: 3), ModelImage(photometric: "RGB"),
            ModelImage(allocated: 12, stored: 12, highBit: 11), ModelImage(stored: 9), ModelImage(highBit: 3),
            ModelImage(photometric: "RGB", samples: 3, allocated: 1, stored: 1, highBit: 0), ModelImage(frames: 0),
            ModelImage(columns: 5, photometric: "YBR_FULL_422", samples: 3),
        ]
        for image in images {
            let error = Self.error(try image.file(pixels: [UInt8](repeating: 1, count: 30)))
            #expect(error?.kind == .malformed || error?.kind == .unsupported)
        }
    }

    @Test("a syntax that contradicts how the pixels are stored is refused")
    func contradiction() throws {
        let native = try ModelImage().file()
        #expect(Self.error(native, syntax: TransferSyntax(rawValue: "1.2.840.10008.1.2.5"))?.kind == .malformed)
        let encapsulated = try DICOMFile.read(ByteSource(ByteBuilder.encapsulated()))
        #expect(
            Self.error(
                encapsulated, syntax: .explicitVRLittleEndian,
                mask: PixelMask([PixelRectangle(x: 0, y: 0, width: 1, height: 1)]))?.kind == .malformed)
    }

    @Test("a rectangle is four whole numbers", arguments: ["1,2,3", "1,2,3,x", "-1,0,1,1", "0,0,0,1", "1,2,3,4,5", ""])
    func badText(text: String) {
        #expect(PixelRectangle(text) == nil)
        #expect(PixelRectangle("1,2,3,4") == PixelRectangle(x: 1, y: 2, width: 3, height: 4))
    }
}
