/// The content of a pixel's cells that is displayed black.
///
/// The whole cell is given: bits beside the stored ones, where overlays were once hidden, are zero.
package struct BlackPixel: Hashable, Sendable {
    /// One number a sample, as it stands in its cell; of a 4:2:2 image both luminances and the two chrominances.
    package let cells: [UInt64]

    /// Grey images take their padding value where it is a dark one, because programs leave it out of what they
    /// measure; otherwise the darkest value that the stored bits hold. Floating point takes its padding value or 0.
    package init(_ format: PixelFormat, of dataSet: DataSet) throws(DICOMError) {
        switch format.tag {
        case .floatPixelData:
            let padding = try Self.number(.floatPixelPaddingValue, of: dataSet)
            cells = [UInt64(Float(padding).bitPattern)]
        case .doubleFloatPixelData:
            cells = [try Self.number(.doubleFloatPixelPaddingValue, of: dataSet).bitPattern]
        default:
            cells = try Self.samples(format, dataSet).map { ($0 & Self.ones(format.bitsStored)) << format.shift }
        }
    }

    /// The stored values, two's complement.
    private static func samples(_ format: PixelFormat, _ dataSet: DataSet) throws(DICOMError) -> [UInt64] {
        let full = ones(format.bitsStored)
        let middle: UInt64 = 1 << UInt64(format.bitsStored - 1)
        switch format.photometric {
        case .monochrome1, .monochrome2: return [try grey(format, dataSet)]
        case .palette: return [UInt64(try Palette(dataSet, limit: full)?.darkestIndex ?? 0)]
        case .rgb, .hsv, .argb: return Array(repeating: 0, count: format.samples)
        case .ybrFull: return [0, middle, middle]
        case .ybrFull422: return [0, 0, 128, 128]
        case .ybrPartial422: return [16, 16, 128, 128]
        case .cmyk: return [0, 0, 0, full]
        }
    }

    private static func grey(_ format: PixelFormat, _ dataSet: DataSet) throws(DICOMError) -> UInt64 {
        let full = ones(format.bitsStored)
        let top: UInt64 = 1 << UInt64(format.bitsStored - 1)
        // Exchanging the halves puts two's complement numbers in ascending order.
        let order = format.isSigned ? top : 0
        let isDarkHigh = format.photometric == .monochrome1
        let darkest = (isDarkHigh ? full : 0) ^ order
        guard format.bitsStored > 1, let padding = try dataSet.integer(.pixelPaddingValue) else {
            return darkest
        }
        let stored = UInt64(truncatingIfNeeded: padding) & full
        return ((stored ^ order) & top != 0) == isDarkHigh ? stored : darkest
    }

    private static func number(_ tag: Tag, of dataSet: DataSet) throws(DICOMError) -> Double {
        guard let element = dataSet[tag] else { return 0 }
        switch try dataSet.value(of: element) {
        case .floats(let numbers): return numbers.first.map { Double($0) } ?? 0
        case .doubles(let numbers): return numbers.first ?? 0
        default: return 0
        }
    }

    private static func ones(_ count: Int) -> UInt64 { count >= 64 ? .max : (1 << UInt64(count)) - 1 }
}
