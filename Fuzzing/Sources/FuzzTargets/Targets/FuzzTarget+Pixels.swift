import DICOM

extension FuzzTarget {
    /// Frames are decoded and shown, or refused: native, RLE and JPEG Lossless.
    static let pixels = FuzzTarget(name: "pixels", kinds: [.dicom]) { input in
        // A decoded frame may be larger than what it was decoded from, by more than the rule for memory allows.
        guard input.bytes.count <= 128 << 10, let file = try? DICOMFile.read(ByteSource(input.bytes)) else { return }
        for frame in [Thumbnail.Frame.first, .middle] {
            let shown = try? Thumbnail(
                file.dataSet, transferSyntax: file.transferSyntax, largestSide: 32, frame: frame)
            guard let shown else { continue }
            guard shown.pixels.count == shown.width * shown.height * (shown.isColour ? 3 : 1) else {
                throw Violation("a picture does not have as many pixels as it says")
            }
        }
    }
}
