public import DICOM
public import Foundation

/// How files become objects.
public struct WrappingOptions: Hashable, Sendable {
    /// What an image is taken for. PDF files are always documents.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A photograph for JPEG, a secondary capture for PNG, BMP and TIFF.
        case automatic
        /// VL Photographic Image.
        case photograph = "photo"
        /// Secondary Capture Image; one of the multi-frame classes for several pages.
        case secondaryCapture = "secondary-capture"
    }

    /// What an image is taken for. Default: by its format.
    public var kind = Kind.automatic

    /// The study of all objects; `nil` makes a new one, unless the attributes name one.
    public var studyInstanceUID: UID?

    /// The number of the first series; each further class of object has the next one. 1 to 999,999. Default: 1.
    public var seriesNumber = 1

    /// When the objects are made, in the time zone of this machine. Default: now.
    public var date = Date()

    /// What a file may cost.
    public var limits = WrappingLimits()

    /// Creates the default options.
    public init() {}
}
