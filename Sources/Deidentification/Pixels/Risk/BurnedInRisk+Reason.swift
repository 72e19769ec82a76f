extension BurnedInRisk {
    /// A sign in a header that pixels may hold text; the raw value is stable and meant for reports.
    public enum Reason: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
        /// Burned In Annotation is YES.
        case annotationStated = "burned-in-annotation-yes"
        /// Burned In Annotation is absent, empty or none of the defined words.
        case annotationNotStated = "burned-in-annotation-not-stated"
        /// Recognizable Visual Features is YES.
        case recognizableFeatures = "recognizable-visual-features"
        /// The SOP class is one of the Secondary Capture classes.
        case secondaryCapture = "secondary-capture"
        /// Image Type names a screen.
        case screenSave = "screen-save"
        /// Image Type says SECONDARY: the image was made after the examination.
        case derivedSecondary = "derived-secondary"
        /// Image Type says DERIVED and not SECONDARY, as reformatted slices do.
        case derived = "derived"
        /// Conversion Type says that a film was digitized.
        case digitizedFilm = "digitized-film"
        /// Conversion Type says that a screen, a video or a drawing was captured.
        case converted = "converted"
        /// The modality is one whose devices usually write into the image, such as US, ES or SC.
        case annotatingModality = "annotating-modality"
        /// The modality is one whose devices sometimes do, such as XA, RF or CR.
        case sometimesAnnotatingModality = "sometimes-annotating-modality"
        /// The header does not say which kind of device made the image, or says one that is not known here.
        case deviceNotStated = "device-not-stated"
        /// The modality measures numbers, such as CT, MR and PT, and the pixels have colours or eight bits: a picture
        /// was made of them.
        case renderedPixels = "rendered-pixels"
        /// A CT image has no Rescale Slope and Intercept: its numbers are not those of a scanner.
        case unscaled = "unscaled"
        /// The image has exactly the size of a screen.
        case screenSize = "screen-size"
        /// The object holds a document, such as a PDF.
        case encapsulatedDocument = "encapsulated-document"
        /// There are graphic annotations; they are drawn over the pixels, not into them.
        case graphicAnnotation = "graphic-annotation"
        /// There is an overlay, in an element of its own or in unused bits of the pixels.
        case overlay = "overlay"

        /// How urgent the sign is by itself.
        public var level: Level {
            switch self {
            case .annotationStated, .recognizableFeatures, .secondaryCapture, .screenSave, .digitizedFilm, .converted,
                .annotatingModality, .renderedPixels, .encapsulatedDocument:
                .high
            case .derivedSecondary, .sometimesAnnotatingModality, .deviceNotStated, .unscaled, .screenSize,
                .graphicAnnotation, .overlay:
                .medium
            case .annotationNotStated, .derived: .low
            }
        }

        /// Whether painting over the text in the pixels deals with it.
        var isAboutTextInPixels: Bool {
            switch self {
            case .recognizableFeatures, .encapsulatedDocument, .graphicAnnotation, .overlay: false
            default: true
            }
        }

        /// One clause for people.
        public var description: String {
            switch self {
            case .annotationStated: "the header says that there is burned-in annotation"
            case .annotationNotStated: "the header does not say whether there is burned-in annotation"
            case .recognizableFeatures: "the header says that the patient can be recognized"
            case .secondaryCapture: "this is a secondary capture"
            case .screenSave: "this is a picture of a screen"
            case .derivedSecondary: "the image was made of others after the examination"
            case .derived: "the image was computed from others"
            case .digitizedFilm: "this is a digitized film"
            case .converted: "the image was captured from a screen, a video or a drawing"
            case .annotatingModality: "devices of this modality usually write into the image"
            case .sometimesAnnotatingModality: "devices of this modality sometimes write into the image"
            case .deviceNotStated: "the header does not say which kind of device made the image"
            case .renderedPixels: "the pixels are a picture of what was measured"
            case .unscaled: "the numbers are not those of a CT scanner"
            case .screenSize: "the image is as large as a screen"
            case .encapsulatedDocument: "the object holds a document"
            case .graphicAnnotation: "there are graphic annotations"
            case .overlay: "there is an overlay"
            }
        }
    }
}
