/// Turns means of samples into bytes that a screen shows.
struct Shading {
    private let format: PixelFormat
    private let slope: Double
    private let intercept: Double
    /// Centre and width of the first window, in rescaled units.
    private let window: (centre: Double, width: Double)?

    init(_ format: PixelFormat, of dataSet: DataSet) throws(DICOMError) {
        self.format = format
        slope = try Self.decimal(.rescaleSlope, dataSet) ?? 1
        intercept = try Self.decimal(.rescaleIntercept, dataSet) ?? 0
        if let centre = try Self.decimal(.windowCenter, dataSet), let width = try Self.decimal(.windowWidth, dataSet),
            width >= 1
        {
            window = (centre, width)
        } else {
            window = nil
        }
    }

    func bytes(of sampling: PixelSampling) -> [UInt8] {
        sampling.channels == 1 ? grey(sampling.means) : colours(sampling.means)
    }

    private func grey(_ means: [Double]) -> [UInt8] {
        let values = means.map { $0 * slope + intercept }
        let (low, high) = bounds(values)
        let isInverted = format.photometric == .monochrome1
        return values.map { value in
            let shade = high > low ? (value - low) / (high - low) * 255 : 0
            let byte = Self.byte(shade)
            return isInverted ? 255 - byte : byte
        }
    }

    /// The values that are shown darkest and lightest.
    private func bounds(_ values: [Double]) -> (low: Double, high: Double) {
        if let window { return (window.centre - window.width / 2, window.centre + window.width / 2) }
        let sorted = values.sorted()
        guard let least = sorted.first, let most = sorted.last else { return (0, 1) }
        let margin = sorted.count / 100
        let (low, high) = (sorted[margin], sorted[sorted.count - 1 - margin])
        return low < high ? (low, high) : (least, most)
    }

    private func colours(_ means: [Double]) -> [UInt8] {
        let top = format.photometric == .palette ? 65_535 : Self.largest(format)
        let scaled = means.map { $0 / top * 255 }
        switch format.photometric {
        case .ybrFull, .ybrFull422, .ybrPartial422:
            return stride(from: 0, to: scaled.count - 2, by: 3).flatMap { start in
                light(scaled[start], scaled[start + 1] - 128, scaled[start + 2] - 128)
            }
        default: return scaled.map(Self.byte)
        }
    }

    /// The conversion of PS3.3 section C.7.6.3.1.2.
    private func light(_ luminance: Double, _ blue: Double, _ red: Double) -> [UInt8] {
        let isPartial = format.photometric == .ybrPartial422
        let base = isPartial ? (luminance - 16) * 255 / 219 : luminance
        let gain = isPartial ? 255.0 / 224 : 1
        return [
            Self.byte(base + 1.402 * gain * red), Self.byte(base - 0.344136 * gain * blue - 0.714136 * gain * red),
            Self.byte(base + 1.772 * gain * blue),
        ]
    }

    private static func largest(_ format: PixelFormat) -> Double {
        format.bitsStored >= 64 ? Double(UInt64.max) : Double((UInt64(1) << UInt64(format.bitsStored)) - 1)
    }

    private static func byte(_ shade: Double) -> UInt8 { UInt8(min(max(shade.rounded(), 0), 255)) }

    private static func decimal(_ tag: Tag, _ dataSet: DataSet) throws(DICOMError) -> Double? {
        guard let number = try dataSet.string(tag).flatMap({ Double($0) }), number.isFinite else { return nil }
        return number
    }
}
