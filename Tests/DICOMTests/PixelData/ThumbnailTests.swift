import DICOM
import Testing

@Suite("thumbnails")
struct ThumbnailTests {
    /// Small images keep their size: each pixel is shown as itself.
    static func thumbnail(_ image: ModelImage, side: Int = 160, frame: Thumbnail.Frame = .first) throws -> Thumbnail {
        let file = try image.file()
        return try #require(
            try Thumbnail(file.dataSet, transferSyntax: file.transferSyntax, largestSide: side, frame: frame))
    }

    static func window(_ centre: String, _ width: String) -> [ModelImage.Extra] {
        [(0x0028_1050, centre), (0x0028_1051, width)].map { tag, text in
            ModelImage.Extra(tag: tag, vr: "DS", value: Array(text.utf8) + (text.utf8.count % 2 == 1 ? [0x20] : []))
        }
    }

    static func shade(_ value: Double, _ low: Double, _ high: Double) -> UInt8 {
        UInt8(min(max(((value - low) / (high - low) * 255).rounded(), 0), 255))
    }

    @Test("grey pixels are shown through the window of the header", arguments: [false, true], [0, 1, 2])
    func window(isRLE: Bool, frame: Int) throws {
        var image = ModelImage(frames: 3, allocated: 16, stored: 12, highBit: 11, isSigned: true, isRLE: isRLE)
        image.extra = Self.window("100", "2000")
        let shown = try Self.thumbnail(image, frame: .index(frame))
        #expect(shown.width == 6 && shown.height == 5 && !shown.isColour)
        for row in 0..<5 {
            for column in 0..<6 {
                let stored = image.cell(frame, row, column, 0) & 0xFFF
                let value = stored >= 0x800 ? Double(stored) - 4096 : Double(stored)
                #expect(shown.pixels[row * 6 + column] == Self.shade(value, -900, 1099))
            }
        }
    }

    @Test("MONOCHROME1 is shown inverted, big endian like little endian", arguments: ByteBuilder.Layout.allCases)
    func inverted(layout: ByteBuilder.Layout) throws {
        var image = ModelImage(allocated: 16, stored: 16, highBit: 15, layout: layout)
        image.extra = Self.window("30000", "60000")
        let plain = try Self.thumbnail(image)
        image.photometric = "MONOCHROME1"
        #expect(try Self.thumbnail(image).pixels == plain.pixels.map { 255 - $0 })
        #expect(plain.pixels[0] == Self.shade(Double(image.cell(0, 0, 0, 0)), 0, 59999))
    }

    @Test("colours are shown as they are, by pixel, by plane and from RLE")
    func colours() throws {
        var image = ModelImage(photometric: "RGB", samples: 3)
        let expected = (0..<5).flatMap { row in
            (0..<6).flatMap { column in (0..<3).map { UInt8(image.cell(0, row, column, $0)) } }
        }
        #expect(try Self.thumbnail(image).pixels == expected)
        image.isPlanar = true
        #expect(try Self.thumbnail(image).pixels == expected)
        image.isRLE = true
        let shown = try Self.thumbnail(image)
        #expect(shown.pixels == expected && shown.isColour)
    }

    @Test("luminance and chrominance become red, green and blue; shared ones are given to both pixels")
    func luminance() throws {
        let image = ModelImage(rows: 1, columns: 2, photometric: "YBR_FULL_422", samples: 3, vr: "OB")
        let file = try image.file(pixels: [76, 150, 85, 255])
        let shown = try #require(try Thumbnail(file.dataSet, transferSyntax: file.transferSyntax))
        #expect(shown.pixels == [254, 0, 0, 255, 74, 74])
    }

    @Test("single bits and frames that do not start with a byte")
    func bits() throws {
        let image = ModelImage(rows: 3, columns: 5, frames: 3, allocated: 1, stored: 1, highBit: 0)
        for frame in 0..<3 {
            let expected = (0..<3).flatMap { row in
                (0..<5).map { image.cell(frame, row, $0, 0) == 1 ? UInt8(255) : 0 }
            }
            #expect(try Self.thumbnail(image, frame: .index(frame)).pixels == expected)
        }
        #expect(try Self.thumbnail(image, frame: .middle) == Self.thumbnail(image, frame: .index(1)))
        #expect(try Self.thumbnail(image, frame: .index(99)) == Self.thumbnail(image, frame: .index(2)))
    }

    @Test("a palette image is shown in its colours")
    func palette() throws {
        var image = ModelImage(rows: 1, columns: 2, photometric: "PALETTE COLOR")
        image.extra = [0x0028_1101, 0x0028_1102, 0x0028_1103].map {
            ModelImage.Extra(tag: $0, vr: "US", value: [2, 0, 0, 0, 8, 0])
        }
        image.extra += [(0x0028_1201, 10), (0x0028_1202, 20), (0x0028_1203, 30)].map { tag, value in
            ModelImage.Extra(tag: tag, vr: "OW", value: [1, value])
        }
        let file = try image.file(pixels: [0, 1])
        let shown = try #require(try Thumbnail(file.dataSet, transferSyntax: file.transferSyntax))
        #expect(shown.pixels == [1, 1, 1, 10, 20, 30])
    }

    @Test("a large image becomes small and keeps its form; cells are means")
    func scaling() throws {
        var image = ModelImage(rows: 4, columns: 8)
        image.extra = Self.window("128", "256")
        let shown = try Self.thumbnail(image, side: 4)
        #expect(shown.width == 4 && shown.height == 2 && shown.pixels.count == 8)
        let mean = [(0, 0), (0, 1), (1, 0), (1, 1)].map { Double(image.cell(0, $0.0, $0.1, 0)) }.reduce(0, +) / 4
        #expect(shown.pixels[0] == Self.shade(mean, 0, 255))
    }

    @Test("what cannot be shown says why; what has no pixels gives nothing")
    func refusals() throws {
        var image = ModelImage()
        image.compression = TransferSyntax.jpeg2000.rawValue
        let compressed = try image.file(fragments: [[1, 2, 3, 4]])
        #expect(
            failure { _ = try Thumbnail(compressed.dataSet, transferSyntax: compressed.transferSyntax) } == .unsupported
        )
        #expect(try Thumbnail(DataSet(), transferSyntax: .explicitVRLittleEndian) == nil)
        let short = try ModelImage().file(pixels: [1, 2])
        #expect(failure { _ = try Thumbnail(short.dataSet, transferSyntax: short.transferSyntax) } == .truncated)
        let damaged = try ModelImage(isRLE: true).file(fragments: [[1, 2, 3, 4]])
        #expect(failure { _ = try Thumbnail(damaged.dataSet, transferSyntax: damaged.transferSyntax) } == .malformed)
    }

    @Test("the picture is a PNG whose chunks have right lengths and sums, and holds nothing else")
    func png() throws {
        let png = try Self.thumbnail(ModelImage(photometric: "RGB", samples: 3)).png
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        var names: [String] = []
        var position = 8
        while position < png.count {
            let length = png[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let body = Array(png[position + 4..<position + 8 + length])
            names.append(String(decoding: body[..<4], as: UTF8.self))
            let sum = png[position + 8 + length..<position + 12 + length].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            #expect(sum == Self.checksum(body))
            position += 12 + length
        }
        #expect(names == ["IHDR", "IDAT", "IEND"] && position == png.count)
        #expect(Array(png[16..<29]) == [0, 0, 0, 6, 0, 0, 0, 5, 8, 2, 0, 0, 0])
    }

    /// CRC-32, bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var remainder = UInt32.max
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
        }
        return ~remainder
    }
}
