import CTIFF

/// How a TIFF page stores its pixels, and how they become ours.
struct TIFFKind {
    let storedBits: Int
    let storedSamples: Int
    let isPalette: Bool
    private let isInverted: Bool

    /// - Throws: ``WrappingError`` of kind `unsupported` for what is not handled, with what to do.
    init(_ page: ambra_tiff_page) throws(WrappingError) {
        storedBits = Int(page.bits_per_sample)
        storedSamples = Int(page.samples_per_pixel)
        let colours = storedSamples - Int(page.extra_samples)
        guard page.sample_format == 1 || page.sample_format == 4 else {
            throw WrappingError(
                .unsupported, "the TIFF file holds signed or floating point numbers; convert it to 16-bit grey first")
        }
        guard page.compression != 6 else {
            throw WrappingError(
                .unsupported, "the TIFF file holds JPEG of an old form; save it anew without compression")
        }
        isPalette = page.photometric == 3
        isInverted = page.photometric == 0
        let isHandled: Bool
        switch page.photometric {
        case 0, 1: isHandled = colours == 1 && [1, 8, 16].contains(storedBits) && storedSamples <= 2
        case 2: isHandled = colours == 3 && [8, 16].contains(storedBits) && storedSamples <= 4
        case 3: isHandled = storedSamples == 1 && [1, 2, 4, 8].contains(storedBits)
        case 6: isHandled = page.is_converted == 1 && storedSamples == 3 && storedBits == 8
        default: isHandled = false
        }
        guard isHandled, storedBits > 1 || storedSamples == 1 else {
            throw WrappingError(
                .unsupported,
                "the TIFF file holds colours or a depth that is not handled; convert it to RGB or grey of "
                    + "8 or 16 bits first")
        }
    }

    /// Samples of a pixel once palettes are looked up, transparency included.
    var samples: Int { isPalette ? 3 : storedSamples }

    var bytesPerSample: Int { storedBits == 16 ? 2 : 1 }

    /// Pixels with a byte or two for each sample, in the machine's byte order.
    func pixels(
        _ stored: [UInt8], columns: Int, rows: Int, stride: Int, _ palette: [[UInt8]]
    ) throws(WrappingError) -> [UInt8] {
        if storedBits >= 8, !isPalette { return isInverted ? inverted(stored) : stored }
        var pixels: [UInt8] = []
        pixels.reserveCapacity(columns * rows * samples)
        for row in 0..<rows {
            for column in 0..<columns {
                let bit = column * storedBits
                let byte = Int(stored[row * stride + bit / 8])
                let index = byte >> (8 - storedBits - bit % 8) & (1 << storedBits - 1)
                if isPalette {
                    guard index < palette.count else { throw TIFFReader.damaged }
                    pixels += palette[index]
                } else {
                    pixels.append((index == 1) == isInverted ? 0 : 255)
                }
            }
        }
        return pixels
    }

    /// Where 0 is white; transparency keeps its meaning.
    private func inverted(_ stored: [UInt8]) -> [UInt8] {
        guard storedSamples == 2 else { return stored.map { ~$0 } }
        let cell = storedBits / 8
        return stored.enumerated().map { position, byte in position / cell % 2 == 0 ? ~byte : byte }
    }
}
