/// A small picture of one frame, for people who look through many images.
///
/// The pixels of each cell of the picture are averaged, from at most four rows, so that the cost is bounded whatever
/// the size of the image. A thumbnail shows that there is text; it does not show that there is none.
public struct Thumbnail: Hashable, Sendable {
    /// Which frame to show.
    public enum Frame: Hashable, Sendable {
        /// The first one.
        case first
        /// The one in the middle, which usually shows more of the body.
        case middle
        /// The one at an index that counts from 0; the last one where there are fewer.
        case index(Int)
    }

    /// Columns of the picture.
    public let width: Int

    /// Rows of the picture.
    public let height: Int

    /// Whether a pixel is red, green and blue rather than one shade of grey.
    public let isColour: Bool

    /// The pixels row by row, one or three bytes each.
    public let pixels: [UInt8]

    /// Bytes of decoded pixels of one frame, above which RLE images are not shown: 256 MiB.
    public static let largestFrame = 256 << 20

    /// Draws a frame; `nil` when the object has no pixels.
    ///
    /// Grey pixels are shown through the first window of the header, or between their 1st and 99th percentile where it
    /// has none.
    ///
    /// - Parameters:
    ///   - dataSet: The object as it was read.
    ///   - transferSyntax: How its pixels are stored.
    ///   - largestSide: Columns or rows of the picture, the larger of both, 1 to 1024. Smaller images keep their size.
    ///   - frame: Which frame.
    /// - Throws: `DICOMError` and nothing else: `unsupported` for compressed pixels other than RLE, `malformed`,
    ///   `truncated`, `limitExceeded` for a frame that is too large to be decoded.
    @_disfavoredOverload
    public init?(_ dataSet: DataSet, transferSyntax: TransferSyntax, largestSide: Int = 160, frame: Frame = .middle)
        throws
    { try self.init(dataSet, transferSyntax: transferSyntax, largestSide: largestSide, frame: frame, .stated) }

    package init?(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, largestSide: Int = 160, frame: Frame = .middle,
        _: ThrownType = .stated
    ) throws(DICOMError) {
        guard let tag = PixelTag.pixels.first(where: { dataSet[$0] != nil }), let element = dataSet[tag] else {
            return nil
        }
        if let name = Self.compression(transferSyntax) {
            throw DICOMError(.unsupported, "pixels compressed with \(name) are not shown", tag: tag)
        }
        let format = try PixelFormat(dataSet)
        let index: Int
        switch frame {
        case .first: index = 0
        case .middle: index = format.frames / 2
        case .index(let wanted): index = min(max(wanted, 0), format.frames - 1)
        }
        let rows = try FrameRows(element, of: dataSet, format, frame: index)
        let sampling = try PixelSampling(rows, format, of: dataSet, largestSide: min(max(largestSide, 1), 1024))
        let shades = try Shading(format, of: dataSet)
        width = sampling.width
        height = sampling.height
        isColour = sampling.channels > 1
        pixels = shades.bytes(of: sampling)
    }

    /// The picture as a PNG file without any text or time in it.
    public var png: [UInt8] { PNGEncoder.file(width: width, height: height, isColour: isColour, pixels: pixels) }

    /// The name of the compression of pixels that cannot be decoded here; `nil` for native pixels and RLE.
    private static func compression(_ syntax: TransferSyntax) -> String? {
        guard let properties = syntax.properties else { return "a transfer syntax that is not registered" }
        return properties.isEncapsulated && syntax != .rleLossless ? properties.name : nil
    }
}
