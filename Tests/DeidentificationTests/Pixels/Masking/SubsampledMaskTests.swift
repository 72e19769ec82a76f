import DICOM
import Deidentification
import Testing

@Suite("masks in 4:2:2 pixels")
struct SubsampledMaskTests {
    /// Two rows of four pixels: each pair is Y Y Cb Cr.
    static let native: [UInt8] = (1...16).map { $0 }

    static func image(_ photometric: String) -> ModelImage {
        ModelImage(rows: 2, columns: 4, photometric: photometric, samples: 3, vr: "OB")
    }

    @Test(
        "the pair that shares its colour is painted whole", arguments: [("YBR_FULL_422", 0), ("YBR_PARTIAL_422", 16)])
    func pair(photometric: String, black: UInt8) throws {
        let mask = PixelMask([PixelRectangle(x: 1, y: 1, width: 1, height: 1)])
        let written = try NativeMaskTests.masked(Self.image(photometric).file(pixels: Self.native), mask)
        #expect(written == Self.native[..<8] + [black, black, 128, 128] + Self.native[12...])
    }

    @Test("a label that the length contradicts is refused, as the mask would miss")
    func wrongLabel() throws {
        let file = try Self.image("YBR_FULL_422").file(pixels: [UInt8](repeating: 7, count: 24))
        let kind = failure {
            _ = try MaskedPixels(
                file.dataSet, transferSyntax: file.transferSyntax,
                mask: PixelMask([PixelRectangle(x: 0, y: 0, width: 1, height: 1)]))
        }
        #expect(kind == .malformed)
    }
}
