import DICOM
import Deidentification
import Testing

@Suite("masks in RLE pixels")
struct RLEMaskTests {
    static let cases = NativeMaskTests.kinds.filter {
        $0.image.allocated > 1 && $0.image.samples * $0.image.allocated <= 120
    }
    .flatMap { kind in
        [1, 3].map { frames in
            var image = kind.image
            (image.frames, image.isRLE) = (frames, true)
            return NativeMaskTests.Case(image, kind.black)
        }
    }

    /// The fragments of a value field of undefined length, taken apart by hand.
    static func fragments(_ bytes: [UInt8]) throws -> [[UInt8]] {
        var found: [[UInt8]] = []
        var position = 0
        while Array(bytes[position..<position + 4]) == [0xFE, 0xFF, 0x00, 0xE0] {
            let length = (0..<4).reduce(0) { $0 | Int(bytes[position + 4 + $1]) << (8 * $1) }
            found.append(Array(bytes[position + 8..<position + 8 + length]))
            position += 8 + length
        }
        #expect(Array(bytes[position...]) == [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0])
        return found
    }

    /// Expands a frame's segments by the rules of annex G, written down a second time.
    static func planes(_ frame: [UInt8]) -> [[UInt8]] {
        func word(_ index: Int) -> Int { (0..<4).reduce(0) { $0 | Int(frame[4 * index + $1]) << (8 * $1) } }
        let starts = (1...word(0)).map { word($0) } + [frame.count]
        return zip(starts, starts.dropFirst()).map { start, end in
            var plane: [UInt8] = []
            var position = start
            while position + 1 < end {
                let control = Int8(bitPattern: frame[position])
                if control >= 0 {
                    plane += frame[position + 1...position + 1 + Int(control)]
                    position += 2 + Int(control)
                } else if control == -128 {
                    position += 1
                } else {
                    plane += [UInt8](repeating: frame[position + 1], count: 1 - Int(control))
                    position += 2
                }
            }
            return plane
        }
    }

    @Test("exactly the pixels in the rectangles become black, in every segment and frame", arguments: cases)
    func exact(_ each: NativeMaskTests.Case) throws {
        let fragments = try Self.fragments(NativeMaskTests.masked(each.image.file(), NativeMaskTests.mask))
        #expect(fragments.count == each.image.frames + 1)
        #expect(fragments.first == [])
        for frame in 0..<each.image.frames {
            let expected = each.image.planes(frame: frame, masked: NativeMaskTests.boxes, black: each.black)
            let planes = Self.planes(fragments[frame + 1])
            #expect(planes.count == expected.count)
            for (plane, wanted) in zip(planes, expected) { #expect(plane.prefix(wanted.count) == wanted[...]) }
            #expect(fragments[frame + 1].count % 2 == 0)
        }
    }

    @Test("a single frame may come in several fragments")
    func severalFragments() throws {
        let image = ModelImage(isRLE: true)
        let frame = ModelImage.literalRLE(image.planes(frame: 0))
        let file = try image.file(fragments: [Array(frame[..<70]), Array(frame[70...])])
        let fragments = try Self.fragments(NativeMaskTests.masked(file, NativeMaskTests.mask))
        #expect(fragments.count == 2)
        #expect(Self.planes(fragments[1]) == image.planes(frame: 0, masked: NativeMaskTests.boxes, black: [0]))
    }

    @Test("an image with shared chrominance by its label holds all samples in RLE")
    func subsampledLabel() throws {
        let image = ModelImage(photometric: "YBR_FULL_422", samples: 3, isRLE: true)
        let fragments = try Self.fragments(NativeMaskTests.masked(image.file(), NativeMaskTests.mask))
        let expected = image.planes(frame: 0, masked: NativeMaskTests.boxes, black: [0, 128, 128])
        #expect(Self.planes(fragments[1]).map { $0.prefix(30) } == expected.map { $0[...] })
    }

    @Test("runs of every length survive, whatever their neighbours")
    func runs() throws {
        var row: [UInt8] = []
        for length in [1, 2, 3, 127, 128, 129, 130, 256, 300] {
            row += [UInt8](repeating: UInt8(length % 251), count: length) + [7, 8]
        }
        for length in 1...260 { row += (0..<length).map { UInt8(truncatingIfNeeded: $0 * 3 + length) } }
        let image = ModelImage(rows: 2, columns: row.count, isRLE: true)
        let plane = row + row.reversed()
        let file = try image.file(fragments: [ModelImage.literalRLE([plane])])
        let corner = PixelMask([PixelRectangle(x: row.count - 1, y: 1, width: 1, height: 1)])
        let fragments = try Self.fragments(NativeMaskTests.masked(file, corner))
        #expect(Self.planes(fragments[1]).first?.prefix(plane.count) == (plane.dropLast() + [0])[...])
    }

    @Test("damaged frames are refused")
    func damaged() throws {
        let image = ModelImage(isRLE: true)
        let good = ModelImage.literalRLE(image.planes(frame: 0))
        let mutations: [[UInt8]] = [
            [], Array(good[..<63]), [2] + good[1...], Array(good[..<4]) + [200] + good[5...], Array(good[..<80]),
            Array(good[..<4]) + [0] + good[5...], Array(good[..<64]) + [0x81, 1] + good[66...],
            Array(good[..<64]) + [UInt8](repeating: 0x80, count: 40),
        ]
        for bytes in mutations {
            let file = try image.file(fragments: [bytes])
            let kind = failure {
                var sink = MemorySink()
                try MaskedPixels(file.dataSet, transferSyntax: file.transferSyntax, mask: NativeMaskTests.mask)?
                    .write(into: &sink)
            }
            #expect(kind == .malformed)
        }
        let twoFrames = ModelImage(frames: 2, isRLE: true)
        #expect(RefusalTests.error(try twoFrames.file(fragments: [good]))?.kind == .malformed)
    }
}
