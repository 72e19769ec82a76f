import DICOM

/// A JPEG file on its way into an object, as the stream that it is.
struct JPEGContent {
    let image: JPEGImage

    init(_ bytes: [UInt8], _ limits: WrappingLimits) throws(WrappingError) {
        image = try JPEGImage(try JPEGStream(bytes))
        // Whoever decodes the object must hold this much.
        _ = try limits.bytes(
            columns: image.frame.columns, rows: image.frame.rows,
            bytesPerPixel: image.frame.components.count * (image.frame.precision > 8 ? 2 : 1))
    }

    func kind(_ wanted: WrappingOptions.Kind) throws(WrappingError) -> ObjectKind {
        guard wanted != .secondaryCapture else { return .secondaryCapture }
        guard image.frame.precision == 8 else {
            guard wanted == .automatic else {
                throw WrappingError(
                    .unsupported, "a photograph has 8 bits a sample; wrap the file as secondary capture")
            }
            return .secondaryCapture
        }
        return .photograph
    }

    /// - Returns: What the caller should know.
    func describe(in builder: inout ObjectBuilder) throws(WrappingError) -> [String] {
        let frame = image.frame
        try ImageModules.describe(
            rows: frame.rows, columns: frame.columns, samples: frame.components.count, bits: frame.precision,
            photometric: image.photometric, in: &builder)
        if image.isLossy {
            try builder.text(.lossyImageCompression, "01")
            try builder.text(.lossyImageCompressionRatio, Self.decimal(image.ratio))
            try builder.text(.lossyImageCompressionMethod, "ISO_10918_1")
        }
        let stream = ByteSource(image.stream.bytes)
        let fragments = Fragments(offsetTable: 0..<0, ranges: [0..<stream.length], source: stream)
        try builder.put(Element(tag: .pixelData, vr: .ob, content: .fragments(fragments)))
        var notes: [String] = []
        let metadata = image.stream.metadata
        if !metadata.removed.isEmpty { notes.append("left out: " + metadata.removed.joined(separator: ", ")) }
        if frame.components.count == 3, let profile = metadata.profile {
            try builder.bytes(.iccProfile, .ob, profile + (profile.count % 2 == 1 ? [0] : []))
        } else if metadata.hasProfile {
            notes.append("left out: a colour profile that does not fit the image")
        }
        return notes + (try ImageModules.turn(metadata.orientation ?? 1, in: &builder))
    }

    /// Two digits after the point.
    private static func decimal(_ ratio: Double) -> String {
        let hundredths = Int(min(max(ratio * 100, 1), 1e12).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
