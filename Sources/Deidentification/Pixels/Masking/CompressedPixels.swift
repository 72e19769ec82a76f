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
            .unsupported, "pixels compressed with \(properties.name) cannot be masked; \(advice(syntax.rawValue))",
            tag: .pixelData)
    }

    /// The name of the compression of pixels that cannot be decoded here; `nil` for native pixels and RLE.
    static func name(_ syntax: TransferSyntax) -> String? {
        guard let properties = syntax.properties else { return "a transfer syntax that is not registered" }
        return properties.isEncapsulated && syntax != .rleLossless ? properties.name : nil
    }

    private static func advice(_ uid: String) -> String {
        let root = "1.2.840.10008.1.2."
        let number = uid.hasPrefix(root) ? String(uid.dropFirst(root.count)) : ""
        switch number {
        case "4.80", "4.81": return "decompress the file first, for example with dcmdjpls or gdcmconv --raw"
        case "4.90", "4.91", "4.92", "4.93": return "decompress the file first, for example with gdcmconv --raw"
        case "4.100", "4.100.1", "4.101", "4.101.1", "4.102", "4.102.1", "4.103", "4.103.1", "4.104", "4.104.1",
            "4.105", "4.105.1", "4.106", "4.106.1", "4.107", "4.108":
            return "it is a video: leave the file out, or replace it by one that was made from masked frames"
        case "4.50", "4.51", "4.52", "4.53", "4.54", "4.55", "4.56", "4.57", "4.58", "4.59", "4.60", "4.61", "4.62",
            "4.63", "4.64", "4.65", "4.66", "4.70":
            return "decompress the file first, for example with dcmdjpeg or gdcmconv --raw"
        default: return "convert the file to Explicit VR Little Endian first"
        }
    }
}
