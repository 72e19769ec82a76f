import DICOM

/// What DICOM says of a JPEG stream that it keeps (PS3.5 sections 8.2.1 and A.4.1).
struct JPEGImage: Sendable {
    let stream: JPEGStream
    let transferSyntax: TransferSyntax
    let photometric: String
    let isLossy: Bool

    var frame: JPEGStream.Frame { stream.frame }

    /// - Throws: ``WrappingError`` of kind `unsupported` for what DICOM has no transfer syntax for, with what to do.
    init(_ stream: JPEGStream) throws(WrappingError) {
        self.stream = stream
        let frame = stream.frame
        let isRightDepth: Bool
        switch frame.process {
        case 0:
            (transferSyntax, isLossy) = (TransferSyntax.jpegBaseline8Bit, true)
            isRightDepth = frame.precision == 8
        case 1:
            (transferSyntax, isLossy) = (TransferSyntax.jpegExtended12Bit, true)
            isRightDepth = frame.precision == 8 || frame.precision == 12
        case 3:
            // Only the first predictor has a transfer syntax of its own.
            let isFirst = stream.selection == 1
            (transferSyntax, isLossy) = (isFirst ? TransferSyntax.jpegLosslessSV1 : .jpegLossless, false)
            isRightDepth = (2...16).contains(frame.precision)
        case 2:
            throw WrappingError(
                .unsupported,
                "progressive JPEG has no transfer syntax in use; make it sequential without loss first, "
                    + "for example with jpegtran -copy none")
        default:
            throw WrappingError(
                .unsupported, "this JPEG process has no transfer syntax; save the image as baseline JPEG or as PNG")
        }
        guard isRightDepth else { throw JPEGReader.damaged }
        guard frame.rows > 0 else {
            throw WrappingError(.unsupported, "the JPEG file states its height only at its end; save it anew")
        }
        guard frame.columns > 0 else { throw JPEGReader.damaged }
        photometric = try Self.photometric(stream, isLossy: isLossy)
    }

    private static func photometric(_ stream: JPEGStream, isLossy: Bool) throws(WrappingError) -> String {
        let components = stream.frame.components
        switch components.count {
        case 1: return "MONOCHROME2"
        case 3: break
        case 4: throw WrappingError(.unsupported, "the JPEG file holds CMYK colours; convert it to RGB first")
        default: throw WrappingError(.unsupported, "the JPEG file has a number of colours that DICOM does not know")
        }
        let isRGB: Bool
        if let transform = stream.metadata.adobeTransform {
            isRGB = transform == 0
        } else if stream.metadata.isJFIF {
            isRGB = false
        } else {
            isRGB = components.map(\.identifier).elementsEqual("RGB".utf8) || !isLossy
        }
        if isRGB { return "RGB" }
        // Lossy streams are labelled so whatever their subsampling, which decoders take from the stream itself.
        return isLossy ? "YBR_FULL_422" : "YBR_FULL"
    }

    /// Bytes of the image without compression for one byte of the stream.
    var ratio: Double {
        let size = frame.precision > 8 ? 2 : 1
        return Double(frame.rows * frame.columns * frame.components.count * size) / Double(max(stream.bytes.count, 1))
    }
}
