import DICOM

/// Tags that say how pixels are stored and what may be written into them.
enum PixelTag {
    static let conversionType = Tag(0x0008_0064)
    static let softwareVersions = Tag(0x0018_1020)
    static let pixelPaddingValue = Tag(0x0028_0120)
    static let floatPixelPaddingValue = Tag(0x0028_0122)
    static let doubleFloatPixelPaddingValue = Tag(0x0028_0123)
    static let burnedInAnnotation = Tag(0x0028_0301)
    static let recognizableVisualFeatures = Tag(0x0028_0302)
    static let redPaletteDescriptor = Tag(0x0028_1101)
    static let greenPaletteDescriptor = Tag(0x0028_1102)
    static let bluePaletteDescriptor = Tag(0x0028_1103)
    static let redPalette = Tag(0x0028_1201)
    static let greenPalette = Tag(0x0028_1202)
    static let bluePalette = Tag(0x0028_1203)
    static let mimeTypeOfEncapsulatedDocument = Tag(0x0042_0012)
    static let graphicAnnotationSequence = Tag(0x0070_0001)
    static let extendedOffsetTable = Tag(0x7FE0_0001)
    static let extendedOffsetTableLengths = Tag(0x7FE0_0002)

    /// Elements that hold pixels, at most one of them in an object (PS3.3 section C.7.6.3.1.5).
    static let pixels: [Tag] = [.floatPixelData, .doubleFloatPixelData, .pixelData]
}
