import DICOM
import Testing
import Wrapping

@Suite("wrapping BMP")
struct BMPTests {
    /// A bitmap with a header of 40 bytes.
    static func file(
        _ columns: Int, _ rows: Int, bits: Int, compression: Int = 0, palette: [[UInt8]] = [], masks: [Int] = [],
        lines: [[UInt8]]
    ) -> [UInt8] {
        let colours: [UInt8] = palette.flatMap { entry -> [UInt8] in [entry[2], entry[1], entry[0], 0] }
        let table: [UInt8] = colours + masks.flatMap { little($0, 4) }
        let offset = 54 + table.count
        var bytes = Array("BM".utf8) + little(0, 4) + little(0, 4) + little(offset, 4)
        bytes += little(40, 4) + little(columns, 4) + little(rows, 4) + little(1, 2) + little(bits, 2)
        bytes += little(compression, 4) + little(0, 4) + little(0, 4) + little(0, 4) + little(palette.count, 4)
        bytes += little(0, 4) + table
        for line in lines { bytes += line + [UInt8](repeating: 0xEE, count: (4 - line.count % 4) % 4) }
        return bytes
    }

    static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    @Test("24 bits: blue first, last line first")
    func colours() throws {
        let lines: [[UInt8]] = [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]]
        let object = try wrapped(Self.file(2, 2, bits: 24, lines: lines))
        #expect(object.pixels == [9, 8, 7, 12, 11, 10, 3, 2, 1, 6, 5, 4])
        #expect(try object.dataSet.string(.photometricInterpretation) == "RGB")
        let topDown = try wrapped(Self.file(2, -2, bits: 24, lines: lines))
        #expect(topDown.pixels == [3, 2, 1, 6, 5, 4, 9, 8, 7, 12, 11, 10])
    }

    @Test("palettes of colours become colours, grey ones grey")
    func palettes() throws {
        let colours: [[UInt8]] = [[1, 2, 3], [4, 5, 6]]
        #expect(
            try wrapped(Self.file(3, 1, bits: 8, palette: colours, lines: [[1, 0, 1]])).pixels
                == [4, 5, 6, 1, 2, 3, 4, 5, 6, 0])
        #expect(
            try wrapped(Self.file(3, 1, bits: 4, palette: colours, lines: [[0x10, 0x10]])).pixels
                == [4, 5, 6, 1, 2, 3, 4, 5, 6, 0])
        let grey: [[UInt8]] = [[9, 9, 9], [200, 200, 200]]
        let object = try wrapped(Self.file(10, 1, bits: 1, palette: grey, lines: [[0b1010_0000, 0b0100_0000]]))
        #expect(object.pixels == [200, 9, 200, 9, 9, 9, 9, 9, 9, 200])
        #expect(try object.dataSet.string(.photometricInterpretation) == "MONOCHROME2")
    }

    @Test("16 and 32 bits, with and without masks")
    func masks() throws {
        #expect(try wrapped(Self.file(1, 1, bits: 32, lines: [[1, 2, 3, 4]])).pixels == [3, 2, 1, 0])
        let masks = [0x0000_00FF, 0x0000_FF00, 0x00FF_0000]
        #expect(
            try wrapped(Self.file(1, 1, bits: 32, compression: 3, masks: masks, lines: [[1, 2, 3, 4]])).pixels
                == [1, 2, 3, 0])
        #expect(try wrapped(Self.file(1, 1, bits: 16, lines: [[0x1F, 0x7C]])).pixels == [255, 0, 255, 0])
        let six = [0xF800, 0x07E0, 0x001F]
        #expect(
            try wrapped(Self.file(1, 1, bits: 16, compression: 3, masks: six, lines: [[0xE0, 0x07]])).pixels
                == [0, 255, 0, 0])
    }

    @Test("damaged, compressed and too large bitmaps are refused")
    func refused() {
        let good = Self.file(2, 2, bits: 24, lines: [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]])
        for length in 2..<good.count { #expect(failure { _ = try wrapped(Array(good[..<length])) } == .damaged) }
        #expect(failure { _ = try wrapped(Self.file(2, 2, bits: 8, compression: 1, lines: [])) } == .unsupported)
        #expect(
            failure { _ = try wrapped(Self.file(1, 1, bits: 8, palette: [[1, 2, 3]], lines: [[1]])) } == .damaged)
        #expect(failure { _ = try wrapped(Self.file(70_000, 1, bits: 24, lines: [])) } == .limitExceeded)
        #expect(failure { _ = try wrapped(Self.file(65_535, 65_535, bits: 24, lines: [])) } == .limitExceeded)
        #expect(failure { _ = try wrapped(Self.file(-5, 1, bits: 24, lines: [])) } == .damaged)
        #expect(failure { _ = try wrapped(Self.file(1, Int(Int32.min), bits: 24, lines: [])) } == .limitExceeded)
    }
}
