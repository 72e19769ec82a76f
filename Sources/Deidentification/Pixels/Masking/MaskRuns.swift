import DICOM

/// Where a mask's rectangles are in the bits of native pixel data.
struct MaskRuns: Sendable {
    /// Bits that are painted over, counted from the first of the value, and what they are filled with.
    struct Run {
        var bits: Range<Int>
        /// Where the pattern starts; before `bits` when the run was cut.
        var origin: Int
        var plane: Int
    }

    /// Samples that are together in every pixel.
    private struct Plane {
        /// Where the plane starts in its frame, in bits.
        var base: Int
        /// From one pixel to the next, in bits.
        var stride: Int
        var pattern: [UInt8]
    }

    private let format: PixelFormat
    private let rectangles: [PixelRectangle]
    private let planes: [Plane]

    /// `nil` when no rectangle touches the image.
    init?(_ format: PixelFormat, black: BlackPixel, mask: PixelMask) {
        self.format = format
        rectangles = mask.rectangles.compactMap { $0.clipped(columns: format.columns, rows: format.rows) }
            .map { format.photometric.isSubsampled ? Self.widened($0) : $0 }
        guard !rectangles.isEmpty else { return nil }
        if format.isPlanar {
            let size = format.pixels * format.bitsAllocated
            planes = black.cells.enumerated().map { index, cell in
                Plane(
                    base: index * size, stride: format.bitsAllocated,
                    pattern: Self.bytes(cell, format.cellBytes))
            }
        } else {
            let pattern = black.cells.flatMap { Self.bytes($0, max(format.cellBytes, 1)) }
            planes = [Plane(base: 0, stride: format.pixelBits, pattern: pattern)]
        }
    }

    /// Both pixels of a pair that shares its chrominance.
    private static func widened(_ rectangle: PixelRectangle) -> PixelRectangle {
        let start = rectangle.x & ~1
        let end = (rectangle.x + rectangle.width + 1) & ~1
        return PixelRectangle(x: start, y: rectangle.y, width: end - start, height: rectangle.height)
    }

    private static func bytes(_ cell: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: cell >> UInt64(8 * $0)) }
    }

    /// The runs in a range of bytes, cut to it.
    func runs(in bytes: Range<Int>) -> [Run] {
        let window = bytes.lowerBound * 8..<bytes.upperBound * 8
        guard !window.isEmpty else { return [] }
        var found: [Run] = []
        let last = min((window.upperBound - 1) / format.frameBits, format.frames - 1)
        var frame = window.lowerBound / format.frameBits
        while frame <= last {
            for index in planes.indices {
                let start = frame * format.frameBits + planes[index].base
                for rectangle in rectangles { append(rectangle, index, start, window, &found) }
            }
            frame += 1
        }
        return found
    }

    private func append(
        _ rectangle: PixelRectangle, _ plane: Int, _ start: Int, _ window: Range<Int>, _ found: inout [Run]
    ) {
        let stride = planes[plane].stride
        let rowBits = format.columns * stride
        let first = max(rectangle.y, (window.lowerBound - start) / rowBits)
        let last = min(rectangle.y + rectangle.height - 1, (window.upperBound - 1 - start) / rowBits)
        guard first <= last, window.upperBound > start else { return }
        for row in first...last {
            let origin = start + row * rowBits + rectangle.x * stride
            let bits = (origin..<origin + rectangle.width * stride).clamped(to: window)
            if !bits.isEmpty { found.append(Run(bits: bits, origin: origin, plane: plane)) }
        }
    }

    /// Paints a run into a piece of the value that starts at byte `offset`.
    func paint(_ run: Run, into piece: inout [UInt8], at offset: Int) {
        let pattern = planes[run.plane].pattern
        if format.bitsAllocated == 1 {
            paintBits(run.bits.lowerBound - offset * 8..<run.bits.upperBound - offset * 8, pattern[0] & 1, &piece)
            return
        }
        var phase = (run.bits.lowerBound - run.origin) / 8 % pattern.count
        for position in run.bits.lowerBound / 8 - offset..<run.bits.upperBound / 8 - offset {
            piece[position] = pattern[phase]
            phase += 1
            if phase == pattern.count { phase = 0 }
        }
    }

    /// Bit 0 of a byte is the first pixel (PS3.5 section 8.1.1).
    private func paintBits(_ bits: Range<Int>, _ value: UInt8, _ piece: inout [UInt8]) {
        for bit in bits {
            let mask: UInt8 = 1 << UInt8(bit & 7)
            if value == 1 { piece[bit >> 3] |= mask } else { piece[bit >> 3] &= ~mask }
        }
    }
}
