/// The layout of elements: with or without VR, and the byte order.
package struct Encoding: Hashable, Sendable {
    package var isExplicit: Bool
    package var isLittleEndian: Bool
    /// How pixel data is stored, where that is a matter of its own.
    package var pixels: PixelOrder

    /// The byte order of pixel data.
    package enum PixelOrder: Hashable, Sendable {
        /// That of all other elements.
        case asElements
        /// Big endian, whatever that of other elements is.
        case bigEndian
        /// Not known: a private syntax may do anything.
        case unknown
    }

    package init(isExplicit: Bool, isLittleEndian: Bool, pixels: PixelOrder = .asElements) {
        self.isExplicit = isExplicit
        self.isLittleEndian = isLittleEndian
        self.pixels = pixels
    }

    /// Whether the numbers of a value are little endian, as UN always is (PS3.5 section 6.2.2).
    func isLittleEndian(_ tag: Tag, _ vr: VR) -> Bool {
        if vr == .un { return true }
        return isLittleEndian && !(pixels == .bigEndian && tag == .pixelData)
    }

    package static let explicitLittle = Encoding(isExplicit: true, isLittleEndian: true)
    package static let implicitLittle = Encoding(isExplicit: false, isLittleEndian: true)
    package static let explicitBig = Encoding(isExplicit: true, isLittleEndian: false)
}
