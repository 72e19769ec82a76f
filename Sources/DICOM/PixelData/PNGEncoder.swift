import Platform

/// Writes PNG files of gray or RGB pixels (ISO/IEC 15948), with nothing in them but the picture.
enum PNGEncoder {
    static func file(_ picture: FramePicture) -> [UInt8] {
        file(
            width: picture.width, height: picture.height, depth: picture.depth, isColor: picture.isColor,
            pixels: picture.bytes)
    }

    /// - Parameters:
    ///   - depth: Bits of a sample, 8 or 16.
    ///   - pixels: Row by row, the samples of a pixel together, the higher byte of a sample first.
    static func file(width: Int, height: Int, depth: Int = 8, isColor: Bool, pixels: [UInt8]) -> [UInt8] {
        let stride = width * (isColor ? 3 : 1) * (depth / 8)
        var lines: [UInt8] = []
        lines.reserveCapacity((stride + 1) * height)
        for row in 0..<height {
            lines.append(0)
            lines += pixels[row * stride..<(row + 1) * stride]
        }
        let header = bigEndian(width) + bigEndian(height) + [UInt8(depth), isColor ? 2 : 0, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", header) + chunk("IDAT", compressed(lines)) + chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return bigEndian(content.count) + body + bigEndian(Int(CRC32.checksum(of: body)))
    }

    /// Nothing when there is no memory for it.
    private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        (try? Deflation(.zlib).take(bytes, isLast: true)) ?? []
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
