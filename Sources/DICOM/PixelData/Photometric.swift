/// What the samples of a pixel mean (PS3.3 section C.7.6.3.1.2), for pixels that are stored without compression or
/// with RLE.
package enum Photometric: String, Hashable, Sendable, CaseIterable {
    case monochrome1 = "MONOCHROME1"
    case monochrome2 = "MONOCHROME2"
    case palette = "PALETTE COLOR"
    case rgb = "RGB"
    case ybrFull = "YBR_FULL"
    case ybrFull422 = "YBR_FULL_422"
    case ybrPartial422 = "YBR_PARTIAL_422"
    case hsv = "HSV"
    case argb = "ARGB"
    case cmyk = "CMYK"

    /// Pixels that hold numbers without a unit of light are treated as MONOCHROME2 where nothing is said.
    package init(_ dataSet: DataSet) throws(DICOMError) {
        let stated = try dataSet.string(.photometricInterpretation)
        guard let found = Self(rawValue: stated?.uppercased() ?? Self.monochrome2.rawValue) else {
            throw DICOMError(
                .unsupported, "the photometric interpretation is not one of \(Self.names)",
                tag: .photometricInterpretation)
        }
        self = found
    }

    private static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    package var samples: Int {
        switch self {
        case .monochrome1, .monochrome2, .palette: 1
        case .rgb, .ybrFull, .ybrFull422, .ybrPartial422, .hsv: 3
        case .argb, .cmyk: 4
        }
    }

    /// Whether two pixels share their chrominance.
    package var isSubsampled: Bool { self == .ybrFull422 || self == .ybrPartial422 }

    package var isMonochrome: Bool { self == .monochrome1 || self == .monochrome2 }
}
