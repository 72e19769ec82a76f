/// Turns the cells of a frame into what is averaged and shown: values of the modality for monochrome images (PS3.3
/// section C.11.1), red, green and blue from 0 to 1 for others.
struct PixelValues {
    /// One for gray, three for colors.
    let channels: Int
    /// Whether values of a monochrome image may be negative.
    let isSigned: Bool

    private let format: PixelFormat
    private let full: UInt64
    private let palette: Palette?
    private let table: LookupTable?
    private let slope: Double
    private let intercept: Double

    init(_ format: PixelFormat, _ attributes: FrameAttributes) throws(DICOMError) {
        self.format = format
        full = format.bitsStored >= 64 ? .max : (1 << UInt64(format.bitsStored)) - 1
        guard format.photometric != .hsv else {
            throw DICOMError(.unsupported, "colors of HSV are not shown", tag: .photometricInterpretation)
        }
        palette = format.photometric == .palette ? try Palette(attributes.dataSet, limit: full) : nil
        if format.photometric == .palette, palette == nil {
            throw DICOMError(
                .unsupported, "the palette is segmented or not complete, and is not shown",
                tag: .redPaletteColorLookupTableData)
        }
        channels = format.photometric.isMonochrome ? 1 : 3
        let modality = attributes.modality
        let isSigned = format.isSigned
        table = try modality.items(.modalityLUTSequence).first.flatMap { item throws(DICOMError) in
            try LookupTable(item, isSigned: isSigned)
        }
        slope = try modality.decimal(.rescaleSlope) ?? 1
        intercept = try modality.decimal(.rescaleIntercept) ?? 0
        self.isSigned = table == nil && (isSigned || slope < 0 || intercept < 0)
    }

    /// The channels of each pixel together.
    func values(_ cells: [UInt64]) -> [Float] {
        switch format.photometric {
        case .monochrome1, .monochrome2: return cells.map { Float(modality(number($0))) }
        case .palette: return colors(cells)
        case .ybrFull, .ybrFull422, .ybrPartial422: return light(cells)
        case .argb: return fourSamples(cells) { Array($0[1...]) }
        case .cmyk: return fourSamples(cells) { inks in inks[..<3].map { max(1 - $0 - inks[3], 0) } }
        case .rgb, .hsv: return cells.map(share)
        }
    }

    private func modality(_ number: Double) -> Double {
        if let table { return Double(table.output(number)) }
        return number * slope + intercept
    }

    /// The stored value of a cell.
    private func number(_ cell: UInt64) -> Double {
        switch format.tag {
        case .floatPixelData: return finite(Double(Float(bitPattern: UInt32(truncatingIfNeeded: cell))))
        case .doubleFloatPixelData: return finite(Double(bitPattern: cell))
        default:
            let stored = stored(cell)
            guard format.isSigned, stored >> UInt64(format.bitsStored - 1) == 1 else { return Double(stored) }
            return Double(Int64(bitPattern: stored | ~full))
        }
    }

    private func stored(_ cell: UInt64) -> UInt64 { cell >> UInt64(format.shift) & full }

    private func finite(_ number: Double) -> Double { number.isFinite ? number : 0 }

    /// A sample as its part of the largest one.
    private func share(_ cell: UInt64) -> Float { Float(Double(stored(cell)) / Double(full)) }

    private func colors(_ cells: [UInt64]) -> [Float] {
        guard let palette else { return [] }
        return cells.flatMap { cell in
            let color = palette.colour(Int(truncatingIfNeeded: stored(cell)))
            return [color.red, color.green, color.blue].map { Float($0) / 65_535 }
        }
    }

    /// The conversion of PS3.3 section C.7.6.3.1.2.
    private func light(_ cells: [UInt64]) -> [Float] {
        let isPartial = format.photometric == .ybrPartial422
        let middle = Float(Double(full / 2 + 1) / Double(full))
        let gain: Float = isPartial ? 255.0 / 224 : 1
        var colors: [Float] = []
        colors.reserveCapacity(cells.count)
        for start in stride(from: 0, to: cells.count - 2, by: 3) {
            let stated = share(cells[start])
            let luminance = isPartial ? (stated - 16.0 / 255) * 255 / 219 : stated
            let blue = (share(cells[start + 1]) - middle) * gain
            let red = (share(cells[start + 2]) - middle) * gain
            colors.append(luminance + 1.402 * red)
            colors.append(luminance - 0.344136 * blue - 0.714136 * red)
            colors.append(luminance + 1.772 * blue)
        }
        return colors.map { min(max($0, 0), 1) }
    }

    /// Three colors of four samples: transparency is left out, inks become light.
    private func fourSamples(_ cells: [UInt64], _ colors: ([Float]) -> [Float]) -> [Float] {
        stride(from: 0, to: cells.count - 3, by: 4).flatMap { colors(cells[$0..<$0 + 4].map(share)) }
    }
}
