import DICOM
import Testing
import Wrapping

@Suite("wrapping PNG")
struct PNGTests {
    @Test("grey, wide, packed, palette and colours are expanded to the pixels they mean")
    func pixels() throws {
        let palette = ("PLTE", [10, 20, 30, 40, 50, 60] as [UInt8])
        let cases: [(PNGBytes, [UInt8], String)] = [
            (PNGBytes(), [1, 2, 3, 4], "MONOCHROME2"),
            (PNGBytes(rows: 1, depth: 16, lines: [[1, 2, 3, 4]]), [2, 1, 4, 3], "MONOCHROME2"),
            (PNGBytes(columns: 3, rows: 1, depth: 1, lines: [[0b1010_0000]]), [255, 0, 255, 0], "MONOCHROME2"),
            (PNGBytes(rows: 1, depth: 4, lines: [[0x2F]]), [0x22, 0xFF], "MONOCHROME2"),
            (
                PNGBytes(rows: 1, depth: 1, colour: 3, chunks: [palette], lines: [[0b0100_0000]]),
                [10, 20, 30, 40, 50, 60], "RGB"
            ),
            (PNGBytes(columns: 1, rows: 2, colour: 2, lines: [[1, 2, 3], [4, 5, 6]]), [1, 2, 3, 4, 5, 6], "RGB"),
            (
                PNGBytes(columns: 1, rows: 1, depth: 16, colour: 2, lines: [[1, 2, 3, 4, 5, 6]]), [2, 1, 4, 3, 6, 5],
                "RGB"
            ),
            (PNGBytes(rows: 1, colour: 4, lines: [[7, 255, 8, 255]]), [7, 8], "MONOCHROME2"),
            (PNGBytes(columns: 1, rows: 1, colour: 6, lines: [[1, 2, 3, 255]]), [1, 2, 3, 0], "RGB"),
        ]
        for (file, pixels, photometric) in cases {
            let object = try wrapped(file.bytes)
            #expect(object.pixels == pixels)
            #expect(try object.dataSet.string(.photometricInterpretation) == photometric)
            #expect(try object.dataSet.integer(.bitsAllocated) == (file.depth == 16 ? 16 : 8))
        }
    }

    @Test("text in the file does not reach the object")
    func text() throws {
        let file = PNGBytes(chunks: [("tEXt", Array("Author\0CANARY".utf8)), ("eXIf", Array("MM\0*CANARY".utf8))])
        let object = try wrapped(file.bytes)
        let written = try DICOMWriter().file(object.dataSet, transferSyntax: object.transferSyntax)
        #expect(written.firstRange(of: Array("CANARY".utf8)) == nil)
    }

    @Test("transparent pixels are refused, by channel and by a transparent colour")
    func transparency() {
        let half = PNGBytes(columns: 1, rows: 1, colour: 6, lines: [[1, 2, 3, 254]])
        let colour = PNGBytes(chunks: [("tRNS", [0, 3])])
        for file in [half, colour] { #expect(failure { _ = try wrapped(file.bytes) } == .unsupported) }
    }

    @Test("a file that is cut or changed is damaged; none of it crashes")
    func damaged() {
        let file = PNGBytes().bytes
        for length in 8..<file.count { #expect(failure { _ = try wrapped(Array(file[..<length])) } == .damaged) }
        for position in 8..<file.count - 12 {
            var changed = file
            changed[position] ^= 0x55
            let kind = failure { _ = try wrapped(changed) }
            #expect(kind == .damaged || kind == .limitExceeded)
        }
    }

    @Test("an animation is refused, for one of its pictures is not all of it")
    func animation() {
        let file = PNGBytes(chunks: [("tEXt", Array("a\0b".utf8)), ("acTL", [0, 0, 0, 2, 0, 0, 0, 0])])
        #expect(failure { _ = try wrapped(file.bytes) } == .unsupported)
    }

    @Test("a small file that says it is large is refused before anything is allocated")
    func bomb() {
        #expect(failure { _ = try wrapped(PNGBytes(columns: 65_535, rows: 65_535).bytes) } == .limitExceeded)
        #expect(failure { _ = try wrapped(PNGBytes(columns: 1 << 20).bytes) } == .damaged)
    }
}
