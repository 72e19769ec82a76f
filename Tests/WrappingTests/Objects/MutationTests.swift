import DICOM
import Testing
import Wrapping

@Suite("damaged files")
struct MutationTests {
    struct File: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var testDescription: String { name }
    }

    static let files: [File] = [
        File(
            name: "JPEG",
            bytes: JPEGBytes(
                head: [JPEGBytes.jfif, JPEGBytes.exif(6, little: true), JPEGBytes.exif(3, little: false)]
                    + JPEGBytes.profileSegments(JPEGBytes.profile())
            ).bytes),
        File(
            name: "BMP with palette",
            bytes: BMPTests.file(3, 2, bits: 4, palette: [[1, 2, 3], [4, 5, 6]], lines: [[0x10, 0x10], [0x01, 0]])),
        File(
            name: "BMP with masks",
            bytes: BMPTests.file(1, 1, bits: 32, compression: 3, masks: [255, 65_280, 1 << 31], lines: [[1, 2, 3, 4]])),
        File(
            name: "TIFF",
            bytes: TIFFBytes(pages: [TIFFBytes.Page(), TIFFBytes.Page(bits: 1, strips: [[1, 2]])]).bytes),
        File(
            name: "TIFF with palette",
            bytes: TIFFBytes(
                isBig: true,
                pages: [TIFFBytes.Page(bits: 1, photometric: 3, palette: [1, 2, 3, 4, 5, 6], strips: [[1, 2]])]
            ).bytes),
        File(
            name: "PNG",
            bytes: PNGBytes(colour: 3, chunks: [("PLTE", [1, 2, 3, 4, 5, 6])], lines: [[0, 1], [1, 0]]).bytes),
    ]

    @Test("whatever byte is changed, the file is wrapped or refused, within the limits", arguments: files)
    func mutations(file: File) throws {
        var options = WrappingOptions()
        options.limits.decodedBytes = 1 << 20
        var taken = 0
        for position in file.bytes.indices {
            for value in [0, 0xFF, file.bytes[position] ^ 1] as [UInt8] {
                var bytes = file.bytes
                bytes[position] = value
                var wrapper = try Wrapper(options: options)
                do {
                    let object = try wrapper.wrap(ByteSource(bytes))
                    let written = try DICOMWriter().file(object.dataSet, transferSyntax: object.transferSyntax)
                    #expect(written.count < 2 << 20)
                    taken += 1
                } catch {
                    #expect(error is WrappingError)
                }
            }
        }
        #expect(taken > 0)
    }
}
