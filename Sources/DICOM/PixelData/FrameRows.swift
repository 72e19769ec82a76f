/// The samples of one frame, row by row.
struct FrameRows {
    private enum Pixels {
        /// Where the value starts and ends in the source; bytes that change places in each unit.
        case native(ByteSource, Range<Int>, swapUnit: Int)
        /// Planes of bytes, the most significant byte of the first sample first.
        case planes([[UInt8]])
    }

    private let format: PixelFormat
    private let frame: Int
    private let pixels: Pixels

    init(_ element: Element, of dataSet: DataSet, _ format: PixelFormat, frame: Int) throws(DICOMError) {
        self.format = format
        self.frame = frame
        switch element.content {
        case .range(let range):
            let unit = dataSet.isLittleEndian(element) ? 1 : element.vr.unitSize
            pixels = .native(dataSet.source, range, swapUnit: unit)
        case .stored(let value):
            let unit = dataSet.isLittleEndian(element) ? 1 : element.vr.unitSize
            pixels = .native(value.source, value.range, swapUnit: unit)
        case .bytes(let bytes): pixels = .native(ByteSource(bytes), 0..<bytes.count, swapUnit: 1)
        case .fragments(let fragments):
            pixels = .planes(try Self.planes(fragments, of: fragments.source ?? dataSet.source, format, frame))
        case .items: throw DICOMError(.malformed, "the element holds items, not pixels", tag: element.tag)
        }
        if case .native(_, let range, _) = pixels, format.byteCount ?? .max > range.count {
            throw DICOMError(.truncated, "the pixel data is shorter than its image", tag: element.tag)
        }
    }

    private static func planes(
        _ fragments: Fragments, of source: ByteSource, _ format: PixelFormat, _ frame: Int
    ) throws(DICOMError) -> [[UInt8]] {
        let segments = format.samples * format.cellBytes
        guard segments > 0, format.pixels * segments <= Thumbnail.largestFrame else {
            throw DICOMError(.limitExceeded, "the frame is too large to be shown", tag: .pixelData)
        }
        var bytes: [UInt8] = []
        for range in try RLEFrame.fragments(of: fragments, count: format.frames)[frame] {
            bytes += try source.bytes(in: range)
        }
        let encoded = try RLEFrame(bytes, segments: segments, pixels: format.pixels)
        var planes: [[UInt8]] = []
        for index in encoded.segments.indices { planes.append(try encoded.plane(index, pixels: format.pixels)) }
        return planes
    }

    /// The cells of a row, all samples of a pixel together.
    func cells(row: Int) throws(DICOMError) -> [UInt64] {
        switch pixels {
        case .planes(let planes): return Self.joined(planes, format, row)
        case .native(let source, let range, let unit):
            let start = frame * format.frameBits
            if format.isPlanar {
                var samples: [[UInt64]] = []
                for sample in 0..<format.samples {
                    let plane = start + sample * format.pixels * format.bitsAllocated
                    let first = plane + row * format.columns * format.bitsAllocated
                    samples.append(try numbers(first, format.columns, source, range, unit))
                }
                return (0..<format.columns).flatMap { column in samples.map { $0[column] } }
            }
            let first = start + row * format.columns * format.pixelBits
            let count = format.columns * format.pixelBits / format.bitsAllocated
            let numbers = try numbers(first, count, source, range, unit)
            return format.photometric.isSubsampled ? Self.unshared(numbers) : numbers
        }
    }

    /// Reads `count` cells from a bit of the value on.
    private func numbers(
        _ bit: Int, _ count: Int, _ source: ByteSource, _ range: Range<Int>, _ unit: Int
    ) throws(DICOMError) -> [UInt64] {
        let end = (bit + count * format.bitsAllocated + 7) / 8
        let aligned = bit / 8 & ~7
        let limit = min((end + 7) & ~7, range.count)
        var bytes = try source.bytes(in: range.lowerBound + aligned..<range.lowerBound + limit)
        if unit > 1 {
            for start in stride(from: 0, to: bytes.count - bytes.count % unit, by: unit) {
                bytes[start..<start + unit].reverse()
            }
        }
        if format.bitsAllocated == 1 {
            return (bit - aligned * 8..<bit - aligned * 8 + count).map { UInt64(bytes[$0 >> 3] >> UInt8($0 & 7) & 1) }
        }
        let size = format.cellBytes
        return (0..<count).map { index in
            let first = bit / 8 - aligned + index * size
            return (0..<size).reduce(0) { $0 | UInt64(bytes[first + $1]) << UInt64(8 * $1) }
        }
    }

    /// Gives both pixels of a 4:2:2 pair the chrominance that they share.
    private static func unshared(_ numbers: [UInt64]) -> [UInt64] {
        var samples: [UInt64] = []
        samples.reserveCapacity(numbers.count / 2 * 3)
        for start in stride(from: 0, to: numbers.count - 3, by: 4) {
            let chrominance = numbers[start + 2...start + 3]
            samples.append(numbers[start])
            samples += chrominance
            samples.append(numbers[start + 1])
            samples += chrominance
        }
        return samples
    }

    private static func joined(_ planes: [[UInt8]], _ format: PixelFormat, _ row: Int) -> [UInt64] {
        let start = row * format.columns
        let size = format.cellBytes
        return (start..<start + format.columns).flatMap { position in
            (0..<format.samples).map { sample in
                (0..<size).reduce(UInt64(0)) { $0 << 8 | UInt64(planes[sample * size + $1][position]) }
            }
        }
    }
}
