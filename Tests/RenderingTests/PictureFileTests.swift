import DICOM
import Rendering
import Testing

@Suite("files of pictures")
struct PictureFileTests {
    /// A picture of 5 rows and 7 columns, colored or gray.
    private static func picture(isColor: Bool = false, isDeep: Bool = false) throws -> FramePicture {
        let samples = isColor ? 3 : 1
        let pixels = (0..<35 * samples).map { UInt8($0 * 2) }
        let dataSet = DataSet([
            .unsigned16(.samplesPerPixel, UInt16(samples)),
            .text(.photometricInterpretation, .cs, isColor ? "RGB" : "MONOCHROME2"), .unsigned16(.rows, 5),
            .unsigned16(.columns, 7), .unsigned16(.bitsAllocated, 8), .unsigned16(.bitsStored, 8),
            .unsigned16(.highBit, 7), .unsigned16(.pixelRepresentation, 0), .text(.windowCenter, .ds, "128"),
            .text(.windowWidth, .ds, "256"), Element(tag: .pixelData, vr: .ob, content: .bytes(pixels + [0])),
        ])
        return try #require(
            try FramePicture(
                dataSet, transferSyntax: .explicitVRLittleEndian, frame: 0, options: .init(isDeep: isDeep)))
    }

    @Test("a JPEG file begins and ends with its markers and states the size", arguments: [false, true])
    func jpeg(isColor: Bool) throws {
        let bytes = try JPEGFile.bytes(of: Self.picture(isColor: isColor), quality: 0.9)
        #expect(bytes.starts(with: [0xFF, 0xD8]) && bytes.suffix(2) == [0xFF, 0xD9])
        let frame = try #require(bytes.indices.dropLast(9).first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC0 })
        #expect(Array(bytes[frame + 4..<frame + 10]) == [8, 0, 5, 0, 7, isColor ? 3 : 1])
    }

    @Test("better quality takes more bytes; what JPEG cannot hold is refused")
    func quality() throws {
        let picture = try Self.picture(isColor: true)
        let counts = try [0.01, 0.5, 1].map { try JPEGFile.bytes(of: picture, quality: $0).count }
        #expect(counts[0] < counts[1] && counts[1] < counts[2])
        for quality in [0, -1, 1.01, .nan] {
            #expect(throws: DICOMError.self) { try JPEGFile.bytes(of: picture, quality: quality) }
        }
        #expect(throws: DICOMError.self) { try JPEGFile.bytes(of: Self.picture(isDeep: true), quality: 0.9) }
    }

    @Test("a TIFF file has its pixels behind its entries", arguments: [false, true], [false, true])
    func tiff(isColor: Bool, isDeep: Bool) throws {
        let picture = try Self.picture(isColor: isColor, isDeep: isDeep)
        let bytes = TIFFFile.bytes(of: picture)
        #expect(bytes.starts(with: Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 10]))
        func word(_ at: Int, _ size: Int) -> Int { bytes[at..<at + size].reduce(0) { $0 << 8 | Int($1) } }
        var values: [Int: Int] = [:]
        for entry in 0..<10 {
            let at = 10 + 12 * entry
            let isShort = word(at + 2, 2) == 3 && word(at + 4, 4) == 1
            values[word(at, 2)] = word(at + 8, isShort ? 2 : 4)
        }
        #expect(values[256] == 7 && values[257] == 5 && values[277] == (isColor ? 3 : 1))
        let depth = isColor ? word(try #require(values[258]), 2) : values[258]
        #expect(depth == (isDeep ? 16 : 8) && values[262] == (isColor ? 2 : 1))
        let start = try #require(values[273])
        #expect(Array(bytes[start...]) == picture.bytes && values[279] == picture.bytes.count)
    }

    @Test("an entry of a tar file is whole blocks, with a sum over its header")
    func tar() {
        let (header, padding) = TarFile.frame(name: "12.png", count: 1000)
        #expect(header.count == 512 && padding.count == 24 && TarFile.frame(name: "a", count: 512).padding.isEmpty)
        #expect(header.starts(with: Array("12.png".utf8) + [0]))
        #expect(Array(header[124..<136]) == Array("00000001750".utf8) + [0])
        let blank = header[..<148] + [UInt8](repeating: 0x20, count: 8) + header[156...]
        #expect(Int(String(decoding: header[148..<154], as: UTF8.self), radix: 8) == blank.reduce(0) { $0 + Int($1) })
    }
}
