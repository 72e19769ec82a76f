/// Pixels without compression, as they go into an object.
struct RasterImage: Sendable {
    var columns: Int
    var rows: Int
    var frames = 1
    /// 1 for grey, 3 for red, green and blue.
    var samples: Int
    /// 8 or 16, all of them used.
    var bits: Int
    /// Frame after frame, row after row, all samples of a pixel together, little endian.
    var pixels: [UInt8]
    /// EXIF's number for how the picture must be turned.
    var orientation = 1
}

extension RasterImage {
    /// Takes the transparency out of pixels of 2 or 4 samples.
    ///
    /// - Throws: ``WrappingError`` of kind `unsupported` when a pixel is not opaque: what it covers is not known.
    mutating func removeTransparency() throws(WrappingError) {
        guard samples == 2 || samples == 4 else { return }
        let cell = bits / 8
        let stride = samples * cell
        let kept = stride - cell
        var output: [UInt8] = []
        output.reserveCapacity(pixels.count / stride * kept)
        for start in Swift.stride(from: 0, to: pixels.count - stride + 1, by: stride) {
            for position in start + kept..<start + stride where pixels[position] != 255 {
                throw WrappingError(
                    .unsupported, "the image has transparent pixels, which DICOM does not know; flatten it first")
            }
            output += pixels[start..<start + kept]
        }
        pixels = output
        samples -= 1
    }

    /// Turns 16-bit samples from the machine's byte order to little endian.
    mutating func makeLittleEndian() {
        guard bits == 16, UInt16(1).littleEndian != 1 else { return }
        for start in Swift.stride(from: 0, to: pixels.count - 1, by: 2) { pixels.swapAt(start, start + 1) }
    }
}
