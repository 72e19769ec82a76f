/// The differences that a stream stores instead of its bytes: those of PNG, and that of TIFF.
struct PDFPredictor {
    private let kind: Int
    private let columns: Int
    private let colors: Int
    private let bits: Int

    init(_ dictionary: String) {
        kind = PDFFilter.number("/Predictor", in: dictionary) ?? 1
        columns = PDFFilter.number("/Columns", in: dictionary) ?? 1
        colors = PDFFilter.number("/Colors", in: dictionary) ?? 1
        bits = PDFFilter.number("/BitsPerComponent", in: dictionary) ?? 8
    }

    /// The bytes themselves; `nil` for invalid parameters, and for components of TIFF that are not bytes.
    func undo(_ data: [UInt8]) -> [UInt8]? {
        guard kind > 1 else { return data }
        guard (1...1 << 20).contains(columns), (1...32).contains(colors), [1, 2, 4, 8, 16].contains(bits) else {
            return nil
        }
        let row = (columns * colors * bits + 7) / 8
        let step = max(1, colors * bits / 8)
        if kind == 2 { return bits == 8 ? undoTIFF(data, row: row, step: step) : nil }
        return undoPNG(data, row: row, step: step)
    }

    private func undoTIFF(_ data: [UInt8], row: Int, step: Int) -> [UInt8] {
        var output = data
        for position in output.indices where position % row >= step { output[position] &+= output[position - step] }
        return output
    }

    /// Each row starts with the number of its filter.
    private func undoPNG(_ data: [UInt8], row: Int, step: Int) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(data.count)
        var position = 0
        while position < data.count {
            let filter = data[position]
            let start = output.count
            for (column, byte) in data[(position + 1)..<min(position + 1 + row, data.count)].enumerated() {
                let left = column >= step ? output[start + column - step] : 0
                let above = start >= row ? output[start - row + column] : 0
                let corner = column >= step && start >= row ? output[start - row + column - step] : 0
                switch filter {
                case 0: output.append(byte)
                case 1: output.append(byte &+ left)
                case 2: output.append(byte &+ above)
                case 3: output.append(byte &+ UInt8((Int(left) + Int(above)) / 2))
                case 4: output.append(byte &+ Self.nearest(left, above, corner))
                default: return nil
                }
            }
            position += 1 + row
        }
        return output
    }

    /// The one of three neighbors that is nearest to left + above - corner.
    private static func nearest(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
        let guess = Int(left) + Int(above) - Int(corner)
        let (toLeft, toAbove) = (abs(guess - Int(left)), abs(guess - Int(above)))
        let toCorner = abs(guess - Int(corner))
        if toLeft <= toAbove, toLeft <= toCorner { return left }
        return toAbove <= toCorner ? above : corner
    }
}
