import DICOM

/// The classes of objects that files are wrapped into (PS3.4 annex B.5).
enum ObjectKind: Hashable, Sendable {
    case photograph, secondaryCapture, byteCapture, wordCapture, colourCapture, document

    var sopClass: UID {
        switch self {
        case .photograph: .vlPhotographicImageStorage
        case .secondaryCapture: .secondaryCaptureImageStorage
        case .byteCapture: .multiFrameGrayscaleByteSecondaryCaptureImageStorage
        case .wordCapture: .multiFrameGrayscaleWordSecondaryCaptureImageStorage
        case .colourCapture: .multiFrameTrueColorSecondaryCaptureImageStorage
        case .document: .encapsulatedPDFStorage
        }
    }

    var modality: String {
        switch self {
        case .photograph: "XC"
        case .secondaryCapture, .byteCapture, .wordCapture, .colourCapture: "OT"
        case .document: "DOC"
        }
    }

    /// Whether the class is one of the multi-frame Secondary Capture classes.
    var isMultiFrame: Bool { [.byteCapture, .wordCapture, .colourCapture].contains(self) }

    /// The class for an image without compression.
    static func of(_ image: RasterImage, wanted: WrappingOptions.Kind) throws(WrappingError) -> ObjectKind {
        if wanted == .photograph {
            guard image.frames == 1, image.bits == 8 else {
                throw WrappingError(
                    .unsupported, "a photograph has one page and 8 bits a sample; wrap the file as secondary capture")
            }
            return .photograph
        }
        guard image.frames > 1 else { return .secondaryCapture }
        if image.samples == 1 { return image.bits == 8 ? .byteCapture : .wordCapture }
        guard image.bits == 8 else {
            throw WrappingError(
                .unsupported, "several pages of colours must have 8 bits a sample; convert the file, or split it")
        }
        return .colourCapture
    }
}
