/// A frame made small: the mean of the pixels that fall into each cell.
struct PixelSampling {
    let width: Int
    let height: Int
    /// One for grey, three for colours.
    let channels: Int
    /// Row by row, the channels of a pixel together: stored values, or 16-bit colours of a palette.
    private(set) var means: [Double]

    /// How many rows of the image one row of the picture is made of, at most.
    private static let rowsPerCell = 4

    init(_ rows: FrameRows, _ format: PixelFormat, of dataSet: DataSet, largestSide: Int) throws(DICOMError) {
        let side = max(format.columns, format.rows)
        let shown = min(side, largestSide)
        width = max(format.columns * shown / side, 1)
        height = max(format.rows * shown / side, 1)
        let full: UInt64 = format.bitsStored >= 64 ? .max : (1 << UInt64(format.bitsStored)) - 1
        let palette = format.photometric == .palette ? try Palette(dataSet, limit: full) : nil
        channels = palette != nil || format.samples > 1 ? 3 : 1
        means = []
        means.reserveCapacity(width * height * channels)
        let decoder = SampleDecoder(format, palette)
        for line in 0..<height {
            let first = line * format.rows / height
            let end = max((line + 1) * format.rows / height, first + 1)
            var sums = [Double](repeating: 0, count: width * channels)
            let step = max((end - first) / Self.rowsPerCell, 1)
            var count = 0
            for row in stride(from: first, to: end, by: step) {
                add(decoder.samples(try rows.cells(row: row)), format.columns, to: &sums)
                count += 1
            }
            means += sums.map { $0 / Double(count) }
        }
    }

    /// Adds the means of a row's cells.
    private func add(_ samples: [Double], _ columns: Int, to sums: inout [Double]) {
        for cell in 0..<width {
            let first = cell * columns / width
            let end = max((cell + 1) * columns / width, first + 1)
            for channel in 0..<channels {
                var sum = 0.0
                for column in first..<end { sum += samples[column * channels + channel] }
                sums[cell * channels + channel] += sum / Double(end - first)
            }
        }
    }
}

/// Turns cells into numbers.
private struct SampleDecoder {
    private let format: PixelFormat
    private let palette: Palette?
    private let full: UInt64

    init(_ format: PixelFormat, _ palette: Palette?) {
        self.format = format
        self.palette = palette
        full = format.bitsStored >= 64 ? .max : (1 << UInt64(format.bitsStored)) - 1
    }

    func samples(_ cells: [UInt64]) -> [Double] {
        if let palette {
            return cells.flatMap { cell in
                let colour = palette.colour(Int(truncatingIfNeeded: cell >> UInt64(format.shift) & full))
                return [Double(colour.red), Double(colour.green), Double(colour.blue)]
            }
        }
        if format.samples == 4 { return fourSamples(cells) }
        return cells.map(number)
    }

    /// Transparency is left out; inks become light.
    private func fourSamples(_ cells: [UInt64]) -> [Double] {
        let top = Double(full)
        return stride(from: 0, to: cells.count - 3, by: 4).flatMap { start in
            let numbers = cells[start..<start + 4].map(number)
            if format.photometric == .argb { return Array(numbers[1...]) }
            return numbers[..<3].map { max(top - $0 - numbers[3], 0) }
        }
    }

    private func number(_ cell: UInt64) -> Double {
        switch format.tag {
        case .floatPixelData: return finite(Double(Float(bitPattern: UInt32(truncatingIfNeeded: cell))))
        case .doubleFloatPixelData: return finite(Double(bitPattern: cell))
        default:
            let stored = cell >> UInt64(format.shift) & full
            guard format.isSigned, stored >> UInt64(format.bitsStored - 1) == 1 else { return Double(stored) }
            return Double(Int64(bitPattern: stored | ~full))
        }
    }

    private func finite(_ number: Double) -> Double { number.isFinite ? number : 0 }
}
