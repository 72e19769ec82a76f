/// A frame as a screen shows it: modality and VOI transformation applied, colors as red, green and blue.
///
/// Overlays and presentation states are not applied.
package struct FramePicture: Hashable, Sendable {
    /// Columns of the picture.
    package let width: Int
    /// Rows of the picture.
    package let height: Int
    /// Whether a pixel is red, green and blue rather than one shade of gray.
    package let isColor: Bool
    /// Bits of a sample: 8 or 16.
    package let depth: Int
    /// Row by row, the samples of a pixel together, the higher byte of a sample first.
    package let bytes: [UInt8]

    /// How a frame is shown.
    package struct Options: Hashable, Sendable {
        package var size = PictureSize.original
        /// Whether samples have 16 bits.
        package var isDeep = false
        /// Which share of the darkest and of the lightest values is left out where the data set has no window.
        package var leftOut = 0.0
        /// How many rows of the frame one row of a smaller picture is made of, at most.
        package var rowsPerCell = Int.max

        package init(size: PictureSize = .original, isDeep: Bool = false) {
            self.size = size
            self.isDeep = isDeep
        }
    }

    /// Draws a frame; `nil` when the object has no pixels.
    ///
    /// - Parameter frame: Counts from 0; `nil` for a frame that is not there.
    /// - Throws: `DICOMError`: `unsupported` for compressed pixels other than RLE and JPEG Lossless, and for kinds of
    ///   color that are not shown; `malformed`, `truncated`; `limitExceeded` for a frame or picture that is too large.
    package init?(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, frame: Int, options: Options = Options()
    ) throws(DICOMError) {
        guard let tag = PixelTag.pixels.first(where: { dataSet[$0] != nil }), let element = dataSet[tag] else {
            return nil
        }
        try FrameRows.check(transferSyntax, tag)
        let format = try PixelFormat(dataSet)
        guard (0..<format.frames).contains(frame) else { return nil }
        let attributes = FrameAttributes(dataSet, frame: frame)
        let rows = try FrameRows(element, of: dataSet, format, transferSyntax, frame: frame)
        let values = try PixelValues(format, attributes)
        let scaled = try ScaledFrame(
            format, channels: values.channels, size: options.size, rowsPerCell: max(options.rowsPerCell, 1)
        ) { row throws(DICOMError) in values.values(try rows.cells(row: row)) }
        width = scaled.width
        height = scaled.height
        isColor = scaled.channels > 1
        depth = options.isDeep ? 16 : 8
        if isColor {
            bytes = Self.bytes(scaled.values, options.isDeep) { Double($0) }
        } else {
            let stated = try GrayscaleTransform(attributes.values, isSigned: values.isSigned)
            let transform =
                stated
                ?? (format.bitsStored == 1
                    ? .range(0, 1)
                    : GrayscaleTransform(
                        rangeOf: scaled.values, leavingOut: options.leftOut))
            let isInverted = format.photometric == .monochrome1
            bytes = Self.bytes(scaled.values, options.isDeep) { value in
                let light = transform.light(Double(value))
                return isInverted ? 1 - light : light
            }
        }
    }

    private static func bytes(_ values: [Float], _ isDeep: Bool, _ light: (Float) -> Double) -> [UInt8] {
        guard isDeep else { return values.map { UInt8(shade(light($0), 255)) } }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * values.count)
        for value in values {
            let shade = shade(light(value), 65_535)
            bytes.append(UInt8(shade >> 8))
            bytes.append(UInt8(truncatingIfNeeded: shade))
        }
        return bytes
    }

    /// What is no number, as it comes of values beyond all limits, is shown black.
    private static func shade(_ light: Double, _ lightest: Double) -> UInt16 {
        light > 0 ? UInt16((min(light, 1) * lightest).rounded()) : 0
    }

    /// The picture as a PNG file without any text or time in it.
    package var png: [UInt8] { PNGEncoder.file(self) }
}
