import DICOM

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
