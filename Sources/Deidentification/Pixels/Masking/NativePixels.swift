import DICOM

/// Pixels without compression, painted while they are copied.
struct NativePixels: Sendable {
    let length: Int

    private let source: ByteSource
    private let range: Range<Int>
    private let runs: MaskRuns?
    /// Bytes that hold pixels; what follows them is written as zeros.
    private let used: Int
    /// Bytes that change places in each unit before painting; 1 where the value is little endian.
    private let swapUnit: Int

    /// A multiple of every unit.
    private static let pieceLength = 256 << 10
    /// How much may follow the last frame and still be taken for padding.
    private static let largestPadding = 4096

    init(
        _ element: Element, of dataSet: DataSet, _ format: PixelFormat, _ black: BlackPixel, _ mask: PixelMask
    ) throws(DICOMError) {
        switch element.content {
        case .range(let range): (self.source, self.range) = (dataSet.source, range)
        case .stored(let value): (self.source, self.range) = (value.source, value.range)
        case .bytes(let bytes): (source, range) = (ByteSource(bytes), 0..<bytes.count)
        case .items, .fragments: throw DICOMError(.malformed, "the pixels are not native", tag: element.tag)
        }
        length = range.count
        swapUnit = dataSet.isLittleEndian(element) ? 1 : element.vr.unitSize
        guard let used = format.byteCount, used <= range.count else {
            throw DICOMError(
                .truncated,
                "the pixel data is shorter than rows, columns, frames and bits ask for: a mask would not be "
                    + "where it should", tag: element.tag)
        }
        let rest = range.count - used
        guard rest <= Self.largestPadding, rest <= 1 || rest < format.frameBits / 16 else {
            throw DICOMError(
                .malformed,
                "the pixel data is longer than rows, columns, frames and bits ask for: a mask would not be "
                    + "where it should", tag: element.tag)
        }
        self.used = used
        runs = MaskRuns(format, black: black, mask: mask)
    }

    func write(into sink: inout some ByteSink) throws(DICOMError) {
        var untouched = 0
        var position = 0
        while position < length {
            let end = min(position + Self.pieceLength, length)
            let found = runs?.runs(in: position..<min(end, max(used, position))) ?? []
            if !found.isEmpty || end > used {
                try copy(untouched..<position, into: &sink)
                try sink.append(try painted(position..<end, found))
                untouched = end
            }
            position = end
        }
        try copy(untouched..<length, into: &sink)
    }

    private func painted(_ piece: Range<Int>, _ found: [MaskRuns.Run]) throws(DICOMError) -> [UInt8] {
        var bytes = try source.bytes(in: range.lowerBound + piece.lowerBound..<range.lowerBound + piece.upperBound)
        swap(&bytes)
        for run in found { runs?.paint(run, into: &bytes, at: piece.lowerBound) }
        if piece.upperBound > used {
            for position in max(used, piece.lowerBound)..<piece.upperBound { bytes[position - piece.lowerBound] = 0 }
        }
        swap(&bytes)
        return bytes
    }

    private func copy(_ piece: Range<Int>, into sink: inout some ByteSink) throws(DICOMError) {
        guard !piece.isEmpty else { return }
        try sink.append(range.lowerBound + piece.lowerBound..<range.lowerBound + piece.upperBound, of: source)
    }

    private func swap(_ bytes: inout [UInt8]) {
        guard swapUnit > 1 else { return }
        for start in stride(from: 0, to: bytes.count - bytes.count % swapUnit, by: swapUnit) {
            bytes[start..<start + swapUnit].reverse()
        }
    }
}
