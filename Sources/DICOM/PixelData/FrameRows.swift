/// The samples of one frame, row by row.
struct FrameRows {
    private enum Pixels {
        /// Where the value starts and ends in the source, bytes that change places in each unit, and the frame's place.
        case native(ByteSource, Range<Int>, swapUnit: Int, frame: Int)
        /// Planes of bytes, the most significant byte of the first sample first.
        case planes([[UInt8]])
        /// All samples of a pixel together.
        case samples([UInt16])
    }

    /// Bytes of decoded pixels of one frame, above which compressed ones are not decoded: 256 MiB.
    static let largestFrame = 256 << 20

    private let format: PixelFormat
    private let pixels: Pixels

    /// - Parameter syntax: One that ``check(_:_:)`` lets pass.
    /// - Throws: `DICOMError`: `malformed`, `truncated`, `unsupported`, and `limitExceeded` beyond ``largestFrame``. Of
    ///   compressed pixels it names the frame.
    init(
        _ element: Element, of dataSet: DataSet, _ format: PixelFormat, _ syntax: TransferSyntax, frame: Int
    ) throws(DICOMError) {
        self.format = format
        let unit = dataSet.isLittleEndian(element) ? 1 : element.vr.unitSize
        switch element.content {
        case .range(let range): pixels = .native(dataSet.source, range, swapUnit: unit, frame: frame)
        case .stored(let value): pixels = .native(value.source, value.range, swapUnit: unit, frame: frame)
        case .bytes(let bytes): pixels = .native(ByteSource(bytes), 0..<bytes.count, swapUnit: 1, frame: frame)
        case .fragments(let fragments):
            do throws(DICOMError) {
                pixels = try Self.decoded(fragments, of: dataSet, format, syntax, frame)
            } catch {
                throw DICOMError(
                    error.kind, "frame \(frame + 1): \(error.detail)", offset: error.offset, tag: error.tag)
            }
        case .items: throw DICOMError(.malformed, "the element holds items, not pixels", tag: element.tag)
        }
        if case .native(_, let range, _, _) = pixels, !element.isEncapsulated, format.byteCount ?? .max > range.count {
            throw DICOMError(.truncated, "the pixel data is shorter than its image", tag: element.tag)
        }
    }

    /// Refuses, by its name, a compression that is not decoded here.
    static func check(_ syntax: TransferSyntax, _ tag: Tag) throws(DICOMError) {
        guard let name = undecoded(syntax) else { return }
        throw DICOMError(.unsupported, "pixels compressed with \(name) are not shown", tag: tag)
    }

    /// The name of a compression that is not decoded here; `nil` where pixels can be read.
    private static func undecoded(_ syntax: TransferSyntax) -> String? {
        guard let properties = syntax.properties else { return "a transfer syntax that is not registered" }
        switch syntax.compression {
        case nil, .rle, .uncompressed: return nil
        case .jpeg where syntax == .jpegLossless || syntax == .jpegLosslessSV1: return nil
        default: return properties.name
        }
    }

    private static func decoded(
        _ fragments: Fragments, of dataSet: DataSet, _ format: PixelFormat, _ syntax: TransferSyntax, _ frame: Int
    ) throws(DICOMError) -> Pixels {
        let isRLE = syntax.compression == .rle
        let frames =
            try isRLE
            ? RLEFrame.fragments(of: fragments, count: format.frames) : fragments.frames(of: dataSet)
        guard frames.indices.contains(frame) else {
            throw DICOMError(.malformed, "there are fewer frames of pixels than the data set states", tag: .pixelData)
        }
        guard format.frameBits / 8 <= largestFrame else {
            throw DICOMError(.limitExceeded, "the frame is too large to be shown", tag: .pixelData)
        }
        let source = fragments.source ?? dataSet.source
        var bytes: [UInt8] = []
        for range in frames[frame] { bytes += try source.bytes(in: range) }
        switch syntax.compression {
        case .rle: return .planes(try planes(bytes, format))
        case .jpeg:
            return .samples(try JPEGLosslessFrame(bytes, JPEGLosslessFrame.Shape(format)).samples)
        default:
            guard bytes.count >= (format.frameBits + 7) / 8 else {
                throw DICOMError(.truncated, "the pixel data is shorter than its image", tag: .pixelData)
            }
            return .native(ByteSource(bytes), 0..<bytes.count, swapUnit: 1, frame: 0)
        }
    }

    private static func planes(_ bytes: [UInt8], _ format: PixelFormat) throws(DICOMError) -> [[UInt8]] {
        let segments = format.samples * format.cellBytes
        guard segments > 0, format.pixels * segments <= largestFrame else {
            throw DICOMError(.limitExceeded, "the frame is too large to be shown", tag: .pixelData)
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
        case .samples(let samples):
            let line = format.columns * format.samples
            return samples[row * line..<(row + 1) * line].map { UInt64($0) }
        case .native(let source, let range, let unit, let frame):
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
        let first = bit / 8 - aligned
        switch format.bitsAllocated {
        case 1:
            let start = bit - aligned * 8
            return (start..<start + count).map { UInt64(bytes[$0 >> 3] >> UInt8($0 & 7) & 1) }
        case 8: return bytes[first..<first + count].map { UInt64($0) }
        case 16:
            return (0..<count).map { UInt64(bytes[first + 2 * $0]) | UInt64(bytes[first + 2 * $0 + 1]) << 8 }
        default:
            let size = format.cellBytes
            return (0..<count).map { index in
                (0..<size).reduce(0) { $0 | UInt64(bytes[first + index * size + $1]) << UInt64(8 * $1) }
            }
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
        var cells = [UInt64](repeating: 0, count: format.columns * format.samples)
        for (index, plane) in planes.enumerated() {
            let sample = index / format.cellBytes
            for column in 0..<format.columns {
                let cell = column * format.samples + sample
                cells[cell] = cells[cell] << 8 | UInt64(plane[start + column])
            }
        }
        return cells
    }
}

extension Element {
    fileprivate var isEncapsulated: Bool {
        if case .fragments = content { true } else { false }
    }
}
