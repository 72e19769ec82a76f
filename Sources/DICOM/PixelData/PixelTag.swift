/// Tags of pixels.
package enum PixelTag {
    /// Elements that hold pixels, at most one of them in an object (PS3.3 section C.7.6.3.1.5).
    package static let pixels: [Tag] = [.floatPixelData, .doubleFloatPixelData, .pixelData]
}
