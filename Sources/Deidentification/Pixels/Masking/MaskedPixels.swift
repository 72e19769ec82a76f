package import DICOM

/// The pixels of an image with rectangles painted black in every frame, ready to be written.
///
/// Native pixels are copied and painted in pieces of 256 KiB. RLE is decoded, painted and encoded again, one sample
/// byte of one frame at a time.
package struct MaskedPixels: Sendable {
    /// The element that holds the pixels: Pixel Data, Float Pixel Data or Double Float Pixel Data.
    package let tag: Tag

    /// Bytes of the value field: those of the original for native pixels. `nil` for RLE: the element then has
    /// undefined length, and what is written are its items and the delimiter after them.
    package let length: Int?

    /// Whether the mask is said to cover all text in the pixels.
    package let coversAllText: Bool

    private let pixels: Pixels

    private enum Pixels: Sendable {
        case native(NativePixels)
        case rle(RLEPixels)
    }

    /// Elements that describe the old fragments and must not stay beside the new ones.
    package static let obsoleteWithFragments: [Tag] = [
        .extendedOffsetTable, .extendedOffsetTableLengths,
    ]

    /// Prepares a mask; `nil` when there is nothing to paint, because the object has no pixels or no rectangle is
    /// in the image.
    ///
    /// - Parameters:
    ///   - dataSet: The object as it was read, its pixels being a range or fragments of the source.
    ///   - transferSyntax: How the pixels are stored.
    ///   - mask: The rectangles.
    /// - Throws: `DICOMError`: `unsupported`, which names the compression and what to do, `malformed` when the header
    ///   does not say where a pixel is, `truncated` when pixels are missing.
    package init?(_ dataSet: DataSet, transferSyntax: TransferSyntax, mask: PixelMask) throws(DICOMError) {
        let holders = PixelTag.pixels.filter { dataSet[$0] != nil }
        guard let tag = holders.first, let element = dataSet[tag], !mask.rectangles.isEmpty else { return nil }
        if let columns = try dataSet.integer(.columns), let rows = try dataSet.integer(.rows), columns > 0, rows > 0,
            mask.isEmpty(columns: columns, rows: rows)
        {
            return nil
        }
        guard holders.count == 1 else {
            throw DICOMError(.malformed, "the object has pixels in more than one element", tag: holders.last)
        }
        if let refusal = CompressedPixels.refusal(transferSyntax) { throw refusal }
        self.tag = tag
        coversAllText = mask.coversAllText
        let format = try PixelFormat(dataSet)
        let black = try BlackPixel(format, of: dataSet)
        switch element.content {
        case .range, .stored, .bytes:
            guard transferSyntax != .rleLossless else { throw Self.contradiction }
            let native = try NativePixels(element, of: dataSet, format, black, mask)
            pixels = .native(native)
            length = native.length
        case .fragments(let fragments):
            guard transferSyntax == .rleLossless, tag == .pixelData else { throw Self.contradiction }
            pixels = .rle(try RLEPixels(fragments, of: fragments.source ?? dataSet.source, format, black, mask))
            length = nil
        case .items: throw Self.contradiction
        }
    }

    private static var contradiction: DICOMError {
        DICOMError(.malformed, "the pixel data is not stored as the transfer syntax says", tag: .pixelData)
    }

    /// Writes the value field: of native pixels ``length`` bytes in the byte order of the original.
    package func write(into sink: inout some ByteSink) throws(DICOMError) {
        switch pixels {
        case .native(let native): try native.write(into: &sink)
        case .rle(let rle): try rle.write(into: &sink)
        }
    }
}

/// Which transfer syntaxes cannot be painted into, and what to do about each.
enum CompressedPixels {
    /// `nil` for native pixels and RLE.
    static func refusal(_ syntax: TransferSyntax) -> DICOMError? {
        guard let properties = syntax.properties else {
            return DICOMError(
                .unsupported,
                "pixels of a transfer syntax that is not registered cannot be masked; convert the file to "
                    + "Explicit VR Little Endian first", tag: .pixelData)
        }
        guard properties.isEncapsulated, syntax != .rleLossless else { return nil }
        return DICOMError(
            .unsupported, "pixels compressed with \(properties.name) cannot be masked; \(advice(syntax))",
            tag: .pixelData)
    }

    private static func advice(_ syntax: TransferSyntax) -> String {
        switch syntax.compression {
        case .jpegLS: return "decompress the file first, for example with dcmdjpls or gdcmconv --raw"
        case .jpeg2000: return "decompress the file first, for example with gdcmconv --raw"
        case .video:
            return "it is a video: leave the file out, or replace it by one that was made from masked frames"
        case .jpeg:
            return "decompress the file first, for example with dcmdjpeg or gdcmconv --raw"
        default: return "convert the file to Explicit VR Little Endian first"
        }
    }
}
