/// The values of a frame at the size of a picture: means of the pixels that fall into a cell where it is smaller,
/// values between the nearest pixels where it is larger.
struct ScaledFrame {
    let width: Int
    let height: Int
    let channels: Int
    /// Row by row, the channels of a pixel together.
    private(set) var values: [Float] = []

    /// Values of one picture, above which none is made.
    static let largestPicture = 64 << 20

    private let columns: Int
    private let rows: Int

    /// - Parameters:
    ///   - rowsPerCell: How many rows of the frame one row of a smaller picture is made of, at most.
    ///   - row: The values of a row of the frame.
    init(
        _ format: PixelFormat, channels: Int, size: PictureSize, rowsPerCell: Int,
        row: (Int) throws(DICOMError) -> [Float]
    ) throws(DICOMError) {
        self.channels = channels
        (columns, rows) = (format.columns, format.rows)
        (width, height) = size.applied(columns: columns, rows: rows)
        guard width * height * channels <= Self.largestPicture else {
            throw DICOMError(.limitExceeded, "the picture is too large; ask for a smaller size")
        }
        values.reserveCapacity(width * height * channels)
        if width > columns || height > rows {
            try enlarge(row)
        } else if width == columns, height == rows {
            for line in 0..<rows { values += try row(line) }
        } else {
            try reduce(rowsPerCell, row)
        }
    }

    private mutating func reduce(
        _ rowsPerCell: Int, _ row: (Int) throws(DICOMError) -> [Float]
    ) throws(DICOMError) {
        for line in 0..<height {
            let first = line * rows / height
            let end = max((line + 1) * rows / height, first + 1)
            var sums = [Float](repeating: 0, count: width * channels)
            let step = max((end - first) / rowsPerCell, 1)
            var count = 0
            for number in stride(from: first, to: end, by: step) {
                add(try row(number), to: &sums)
                count += 1
            }
            values += sums.map { $0 / Float(count) }
        }
    }

    /// Adds the means of a row's cells.
    private func add(_ samples: [Float], to sums: inout [Float]) {
        for cell in 0..<width {
            let first = cell * columns / width
            let end = max((cell + 1) * columns / width, first + 1)
            for channel in 0..<channels {
                var sum: Float = 0
                for column in first..<end { sum += samples[column * channels + channel] }
                sums[cell * channels + channel] += sum / Float(end - first)
            }
        }
    }

    private mutating func enlarge(_ row: (Int) throws(DICOMError) -> [Float]) throws(DICOMError) {
        let across = (0..<width).map { Self.between($0, width, columns) }
        var known: [(number: Int, samples: [Float])] = []
        for line in 0..<height {
            let down = Self.between(line, height, rows)
            var pair: [[Float]] = []
            for number in [down.first, down.second] {
                if let found = known.first(where: { $0.number == number }) {
                    pair.append(found.samples)
                } else {
                    let samples = try row(number)
                    known = known.suffix(1) + [(number, samples)]
                    pair.append(samples)
                }
            }
            for place in across {
                for channel in 0..<channels {
                    let (left, right) = (place.first * channels + channel, place.second * channels + channel)
                    let upper = pair[0][left] + (pair[0][right] - pair[0][left]) * place.share
                    let lower = pair[1][left] + (pair[1][right] - pair[1][left]) * place.share
                    values.append(upper + (lower - upper) * down.share)
                }
            }
        }
    }

    /// The two pixels between which the middle of a pixel of the picture lies, and how far it is from the first one.
    private static func between(_ position: Int, _ count: Int, _ of: Int) -> (first: Int, second: Int, share: Float) {
        let place = min(max((Double(position) + 0.5) * Double(of) / Double(count) - 0.5, 0), Double(of - 1))
        let first = Int(place)
        return (first, min(first + 1, of - 1), Float(place - Double(first)))
    }
}
