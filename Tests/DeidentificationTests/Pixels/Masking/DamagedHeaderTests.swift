import DICOM
import Deidentification
import Testing

@Suite("pixels under damaged headers")
struct DamagedHeaderTests {
    static let images: [ModelImage] = [
        ModelImage(frames: 2, allocated: 16, stored: 12, highBit: 11),
        ModelImage(photometric: "YBR_FULL", samples: 3, isPlanar: true, layout: .explicitBig),
        ModelImage(photometric: "RGB", samples: 3, isRLE: true), ModelImage(allocated: 1, stored: 1, highBit: 0),
    ]

    @Test("whatever byte is changed, masking and drawing work or are refused", arguments: images)
    func mutations(image: ModelImage) throws {
        let file = image.bytes()
        var painted = 0
        for position in 132..<file.count {
            for value in [0, 0xFF, file[position] ^ 2] as [UInt8] {
                var bytes = file
                bytes[position] = value
                let kind = failure {
                    let file = try DICOMFile.read(ByteSource(bytes))
                    var sink = MemorySink()
                    let mask = NativeMaskTests.mask
                    let pixels = try MaskedPixels(file.dataSet, transferSyntax: file.transferSyntax, mask: mask)
                    try pixels?.write(into: &sink)
                    #expect(sink.bytes.count < bytes.count * 64)
                    _ = try Thumbnail(file.dataSet, transferSyntax: file.transferSyntax)?.png
                }
                if kind == nil { painted += 1 }
            }
        }
        #expect(painted > file.count)
    }
}
