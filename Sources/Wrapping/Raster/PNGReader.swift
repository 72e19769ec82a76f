import CPNG

/// Reads PNG files through libpng: grey and colours, 8 and 16 bits, expanded from palettes and smaller depths.
enum PNGReader {
    static func image(_ file: [UInt8], limits: WrappingLimits) throws(WrappingError) -> RasterImage {
        var info = ambra_png_info()
        guard Int(ambra_png_read_info(file, file.count, &info)) == AMBRA_PNG_OK else { throw damaged }
        guard !isAnimation(file) else {
            throw WrappingError(
                .unsupported, "the PNG file is an animation of several pictures; save each as a file of its own")
        }
        let bytesPerPixel = Int(info.channels * info.bit_depth / 8)
        let count = try limits.bytes(
            columns: Int(info.width), rows: Int(info.height), bytesPerPixel: bytesPerPixel, of: file.count)
        var status = AMBRA_PNG_DAMAGED
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            // Rows that a damaged file does not reach must not show what was in memory before.
            buffer.initialize(repeating: 0)
            status = Int(ambra_png_read(file, file.count, &info, buffer.baseAddress, count))
            filled = count
        }
        guard status == AMBRA_PNG_OK else { throw damaged }
        var image = RasterImage(
            columns: Int(info.width), rows: Int(info.height), samples: Int(info.channels), bits: Int(info.bit_depth),
            pixels: pixels)
        image.makeLittleEndian()
        try image.removeTransparency()
        return image
    }

    /// Whether there is a chunk `acTL` before the pixels. Readers that do not know it show one picture and lose the
    /// others.
    private static func isAnimation(_ file: [UInt8]) -> Bool {
        var offset = 8
        while offset <= file.count - 8 {
            let name = file[offset + 4..<offset + 8]
            if name.elementsEqual("acTL".utf8) { return true }
            if name.elementsEqual("IDAT".utf8) { return false }
            let length = file[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
            offset += 12 + length
        }
        return false
    }

    private static var damaged: WrappingError {
        WrappingError(.damaged, "the PNG file is damaged or cut short; save it anew from its source")
    }
}
