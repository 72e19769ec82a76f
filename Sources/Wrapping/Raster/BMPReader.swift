/// Reads Windows bitmaps without compression: 1, 4 and 8 bits with a palette, 16, 24 and 32 bits.
struct BMPReader {
    private let file: [UInt8]
    private let header: BMPHeader

    static func image(_ file: [UInt8], limits: WrappingLimits) throws(WrappingError) -> RasterImage {
        let reader = BMPReader(file: file, header: try BMPHeader(file))
        return try reader.image(limits)
    }

    private func image(_ limits: WrappingLimits) throws(WrappingError) -> RasterImage {
        let isGrey = !header.palette.isEmpty && header.palette.allSatisfy { $0[0] == $0[1] && $0[1] == $0[2] }
        let samples = isGrey ? 1 : 3
        let count = try limits.bytes(columns: header.columns, rows: header.rows, bytesPerPixel: samples)
        let stride = (header.columns * header.bitCount + 31) / 32 * 4
        guard header.pixelOffset <= file.count, (file.count - header.pixelOffset) / stride >= header.rows else {
            throw BMPHeader.damaged
        }
        var pixels: [UInt8] = []
        pixels.reserveCapacity(count)
        for row in 0..<header.rows {
            let line = header.isTopDown ? row : header.rows - 1 - row
            let start = header.pixelOffset + line * stride
            try append(file[start..<start + stride], isGrey, to: &pixels)
        }
        return RasterImage(columns: header.columns, rows: header.rows, samples: samples, bits: 8, pixels: pixels)
    }

    private func append(
        _ line: ArraySlice<UInt8>, _ isGrey: Bool, to pixels: inout [UInt8]
    ) throws(WrappingError) {
        let first = line.startIndex
        switch header.bitCount {
        case 1, 4, 8:
            for column in 0..<header.columns {
                let bit = column * header.bitCount
                let byte = Int(line[first + bit / 8])
                let index = byte >> (8 - header.bitCount - bit % 8) & (1 << header.bitCount - 1)
                guard index < header.palette.count else { throw BMPHeader.damaged }
                if isGrey { pixels.append(header.palette[index][0]) } else { pixels += header.palette[index] }
            }
        case 24:
            for column in 0..<header.columns {
                let start = first + 3 * column
                pixels.append(line[start + 2])
                pixels.append(line[start + 1])
                pixels.append(line[start])
            }
        default:
            let size = header.bitCount / 8
            for column in 0..<header.columns {
                let start = first + size * column
                let word = (0..<size).reduce(UInt32(0)) { $0 | UInt32(line[start + $1]) << UInt32(8 * $1) }
                for mask in header.masks { pixels.append(Self.channel(word, mask)) }
            }
        }
    }

    /// The bits of a mask, spread over a byte.
    private static func channel(_ word: UInt32, _ mask: UInt32) -> UInt8 {
        guard mask != 0 else { return 0 }
        let shift = UInt32(mask.trailingZeroBitCount)
        let top = UInt64(mask >> shift)
        return UInt8(truncatingIfNeeded: (UInt64((word & mask) >> shift) * 255 + top / 2) / top)
    }
}

/// What comes before the pixels of a bitmap.
struct BMPHeader {
    let columns: Int
    let rows: Int
    let isTopDown: Bool
    let bitCount: Int
    let pixelOffset: Int
    /// Red, green and blue of each entry.
    let palette: [[UInt8]]
    /// The bits of red, green and blue in 16- and 32-bit pixels.
    let masks: [UInt32]

    static let damaged = WrappingError(.damaged, "the BMP file is damaged or cut short; save it anew from its source")

    init(_ file: [UInt8]) throws(WrappingError) {
        func word(_ offset: Int) throws(WrappingError) -> UInt32 {
            guard offset <= file.count - 4 else { throw Self.damaged }
            return (0..<4).reduce(0) { $0 | UInt32(file[offset + $1]) << UInt32(8 * $1) }
        }
        let size = Int(try word(14))
        guard size == 12 || (40...256).contains(size) else { throw Self.damaged }
        pixelOffset = Int(try word(10))
        let isOld = size == 12
        let sides = isOld ? try word(18) : 0
        columns = isOld ? Int(sides & 0xFFFF) : Int(Int32(bitPattern: try word(18)))
        let height = isOld ? Int(sides >> 16) : Int(Int32(bitPattern: try word(22)))
        rows = abs(height)
        isTopDown = height < 0
        bitCount = Int(try word(isOld ? 22 : 26) >> 16)
        let compression = isOld ? 0 : try word(30)
        let colours = isOld ? 0 : Int(try word(46))
        guard compression == 0 || compression == 3 && (bitCount == 16 || bitCount == 32) else {
            throw WrappingError(.unsupported, "the BMP file is compressed; save it without compression or as PNG")
        }
        guard [1, 4, 8, 16, 24, 32].contains(bitCount), columns > 0, rows > 0 else { throw Self.damaged }
        if compression == 3 {
            masks = [try word(54), try word(58), try word(62)]
        } else {
            masks = bitCount == 16 ? [0x7C00, 0x03E0, 0x001F] : [0xFF_0000, 0xFF00, 0xFF]
        }
        palette = bitCount <= 8 ? try Self.palette(file, at: 14 + size, colours, bitCount, isOld ? 3 : 4) : []
    }

    private static func palette(
        _ file: [UInt8], at start: Int, _ stated: Int, _ bitCount: Int, _ stride: Int
    ) throws(WrappingError) -> [[UInt8]] {
        let most = 1 << bitCount
        let count = stated == 0 ? most : stated
        guard count <= most, start + count * stride <= file.count else { throw damaged }
        return (0..<count).map { index in
            let first = start + index * stride
            return [file[first + 2], file[first + 1], file[first]]
        }
    }
}
