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

    /// Bytes of decoded pixels of one frame, above which compressed images are not shown: 256 MiB.
    public static let largestFrame = FrameRows.largestFrame

    /// Draws a frame; `nil` when the object has no pixels.
    ///
    /// Grey pixels are shown through the first VOI LUT or window of the header, or between their 1st and 99th
    /// percentile where it has none.
    ///
    /// - Parameters:
    ///   - dataSet: The object as it was read.
    ///   - transferSyntax: How its pixels are stored.
    ///   - largestSide: Columns or rows of the picture, the larger of both, 1 to 1024. Smaller images keep their size.
    ///   - frame: Which frame.
    /// - Throws: `DICOMError` and nothing else: `unsupported` for compressed pixels other than RLE and JPEG
    ///   Lossless and for kinds of color that are not shown, `malformed`, `truncated`, `limitExceeded` for a frame
    ///   that is too large to be decoded.
    @_disfavoredOverload
    public init?(_ dataSet: DataSet, transferSyntax: TransferSyntax, largestSide: Int = 160, frame: Frame = .middle)
        throws
    { try self.init(dataSet, transferSyntax: transferSyntax, largestSide: largestSide, frame: frame, .stated) }

    package init?(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, largestSide: Int = 160, frame: Frame = .middle,
        _: ThrownType = .stated
    ) throws(DICOMError) {
        guard let tag = PixelTag.pixels.first(where: { dataSet[$0] != nil }) else { return nil }
        try FrameRows.check(transferSyntax, tag)
        let frames = try PixelFormat(dataSet).frames
        let index: Int
        switch frame {
        case .first: index = 0
        case .middle: index = frames / 2
        case .index(let wanted): index = min(max(wanted, 0), frames - 1)
        }
        var options = FramePicture.Options(size: .atMost(min(max(largestSide, 1), 1024)))
        options.leftOut = 0.01
        options.rowsPerCell = 4
        guard let picture = try FramePicture(dataSet, transferSyntax: transferSyntax, frame: index, options: options)
        else { return nil }
        width = picture.width
        height = picture.height
        isColour = picture.isColor
        pixels = picture.bytes
    }

    /// The picture as a PNG file without any text or time in it.
    public var png: [UInt8] { PNGEncoder.file(width: width, height: height, isColor: isColour, pixels: pixels) }
}
