import DICOM

/// Pixels with RLE compression, painted frame by frame.
struct RLEPixels: Sendable {
    private let source: ByteSource
    /// The fragments of each frame.
    private let frames: [[Range<Int>]]
    private let format: PixelFormat
    private let cells: [UInt64]
    private let rectangles: [PixelRectangle]

    init(
        _ fragments: Fragments, of source: ByteSource, _ format: PixelFormat, _ black: BlackPixel, _ mask: PixelMask
    ) throws(DICOMError) {
        guard format.bitsAllocated > 1 else {
            throw DICOMError(
                .unsupported,
                "RLE data of one bit a pixel cannot be masked; convert the file to Explicit VR Little "
                    + "Endian first", tag: .pixelData)
        }
        frames = try RLEFrame.fragments(of: fragments, count: format.frames)
        self.source = source
        self.format = format
        // RLE has no shared chrominance: an image that is labelled so holds all samples of every pixel.
        cells = format.photometric.isSubsampled ? Array(black.cells.dropFirst()) : black.cells
        rectangles = mask.rectangles.compactMap { $0.clipped(columns: format.columns, rows: format.rows) }
    }

    /// The offset table stays empty, as it may: offsets are known only after the last frame.
    func write(into sink: inout some ByteSink) throws(DICOMError) {
        try sink.append(Self.itemHeader(.item, length: 0))
        for fragments in frames {
            let frame = try painted(fragments)
            try sink.append(Self.itemHeader(.item, length: UInt32(frame.count)))
            try sink.append(frame)
        }
        try sink.append(Self.itemHeader(.sequenceDelimitation, length: 0))
    }

    private func painted(_ fragments: [Range<Int>]) throws(DICOMError) -> [UInt8] {
        var bytes: [UInt8] = []
        for range in fragments { bytes += try source.bytes(in: range) }
        let frame = try RLEFrame(bytes, segments: format.samples * format.cellBytes, pixels: format.pixels)
        var builder = RLEFrameBuilder()
        for index in frame.segments.indices {
            var plane = try frame.plane(index, pixels: format.pixels)
            paint(&plane, Self.byte(index, of: cells, format.cellBytes))
            builder.append(plane, columns: format.columns)
        }
        guard let painted = builder.bytes else {
            throw DICOMError(.limitExceeded, "a frame is too long for RLE compression", tag: .pixelData)
        }
        return painted
    }

    private func paint(_ plane: inout [UInt8], _ value: UInt8) {
        for rectangle in rectangles {
            for row in rectangle.y..<rectangle.y + rectangle.height {
                let start = row * format.columns + rectangle.x
                for position in start..<start + rectangle.width { plane[position] = value }
            }
        }
    }

    /// The byte of a black pixel that a segment holds: the most significant one of a sample comes first.
    private static func byte(_ segment: Int, of cells: [UInt64], _ cellBytes: Int) -> UInt8 {
        let (sample, byte) = segment.quotientAndRemainder(dividingBy: cellBytes)
        return UInt8(truncatingIfNeeded: cells[sample] >> UInt64(8 * (cellBytes - 1 - byte)))
    }

    private static func itemHeader(_ tag: Tag, length: UInt32) -> [UInt8] {
        let halves: [UInt32] = [UInt32(tag.group), UInt32(tag.element)]
        return halves.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
            + (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * UInt32($0))) }
    }
}
