import DICOM

/// A rectangle of pixels.
struct PixelRegion: Sendable, Equatable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    /// The part that lies within an image; `nil` for none.
    func clamped(columns: Int, rows: Int) -> PixelRegion? {
        let left = max(x, 0)
        let top = max(y, 0)
        let right = min(x.addingReportingOverflow(width).partialValue, columns)
        let bottom = min(y.addingReportingOverflow(height).partialValue, rows)
        guard left < right, top < bottom else { return nil }
        return PixelRegion(x: left, y: top, width: right - left, height: bottom - top)
    }
}

/// The pixels of an image without compression, to be painted or cut: all frames, samples of whole bytes, lowest byte
/// first.
struct NativeFrames {
    /// The most bytes of pixels that are held at once.
    private static let limit = 1 << 30

    private(set) var format: PixelFormat
    private var bytes: [UInt8]
    private let element: Element
    private var rows: Int
    private var columns: Int

    /// Reads the pixels, which are native or compressed with RLE or JPEG Lossless.
    ///
    /// - Throws: `DICOMError` for pixels of another compression, and for cells that share bytes or samples.
    init(of file: DICOMFile) throws(DICOMError) {
        let dataSet = file.dataSet
        format = try PixelFormat(dataSet)
        guard let element = dataSet[format.tag], let count = format.byteCount, count <= Self.limit else {
            throw DICOMError(.limitExceeded, "the image has more pixels than are edited at once", tag: .pixelData)
        }
        guard format.cellBytes > 0, !format.photometric.isSubsampled else {
            throw DICOMError(.unsupported, "pixels that share bytes or samples are not edited", tag: .pixelData)
        }
        self.element = element
        (rows, columns) = (format.rows, format.columns)
        if case .fragments(let fragments) = element.content {
            bytes = try Self.decoded(fragments, of: file, format)
        } else {
            bytes = try dataSet.littleEndianBytes(of: element)
        }
        guard bytes.count >= count else {
            throw DICOMError(.truncated, "the pixel data is shorter than its image", tag: .pixelData)
        }
    }

    /// The bytes of compressed frames, as they lie in an image without compression.
    private static func decoded(
        _ fragments: Fragments, of file: DICOMFile, _ format: PixelFormat
    ) throws(DICOMError) -> [UInt8] {
        let syntax = file.transferSyntax
        let frames: [[Range<Int>]]
        switch syntax {
        case .rleLossless: frames = try RLEFrame.fragments(of: fragments, count: format.frames)
        case .jpegLossless, .jpegLosslessSV1: frames = try fragments.frames(of: file.dataSet)
        default:
            let name = syntax.properties?.name ?? syntax.rawValue
            throw DICOMError(.unsupported, "pixels compressed with \(name) are not edited", tag: .pixelData)
        }
        let source = fragments.source ?? file.dataSet.source
        var all: [UInt8] = []
        for ranges in frames {
            var encoded: [UInt8] = []
            for range in ranges { encoded += try source.bytes(in: range) }
            all += syntax == .rleLossless ? try expanded(encoded, format) : try predicted(encoded, format)
        }
        return all
    }

    /// The bytes of a frame of RLE.
    private static func expanded(_ encoded: [UInt8], _ format: PixelFormat) throws(DICOMError) -> [UInt8] {
        let (size, pixels) = (format.cellBytes, format.pixels)
        let step = format.isPlanar ? size : format.samples * size
        let frame = try RLEFrame(encoded, segments: format.samples * size, pixels: pixels)
        var bytes = [UInt8](repeating: 0, count: pixels * format.samples * size)
        for segment in frame.segments.indices {
            let (sample, significance) = (segment / size, segment % size)
            let start = sample * (format.isPlanar ? pixels * size : size) + size - 1 - significance
            for (pixel, byte) in try frame.plane(segment, pixels: pixels).enumerated() {
                bytes[start + pixel * step] = byte
            }
        }
        return bytes
    }

    /// The bytes of a frame of JPEG Lossless.
    private static func predicted(_ encoded: [UInt8], _ format: PixelFormat) throws(DICOMError) -> [UInt8] {
        let samples = try JPEGLosslessFrame(encoded, JPEGLosslessFrame.Shape(format)).samples
        let (size, pixels) = (format.cellBytes, format.pixels)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(samples.count * size)
        for place in samples.indices {
            let sample = format.isPlanar ? samples[place % pixels * format.samples + place / pixels] : samples[place]
            for byte in 0..<size { bytes.append(byte < 2 ? UInt8(truncatingIfNeeded: sample >> (8 * byte)) : 0) }
        }
        return bytes
    }

    /// Paints a region of every frame; the cells of a pixel are given by its place.
    mutating func paint(_ region: PixelRegion, _ cells: (_ x: Int, _ y: Int) -> [UInt64]) {
        guard let region = region.clamped(columns: columns, rows: rows) else { return }
        let size = format.cellBytes
        for y in region.y..<region.y + region.height {
            for x in region.x..<region.x + region.width {
                for (sample, cell) in cells(x, y).enumerated() {
                    for frame in 0..<format.frames {
                        let start = offset(frame, x, y, sample)
                        for byte in 0..<size { bytes[start + byte] = UInt8(truncatingIfNeeded: cell >> (8 * byte)) }
                    }
                }
            }
        }
    }

    private func offset(_ frame: Int, _ x: Int, _ y: Int, _ sample: Int) -> Int {
        let (size, pixels) = (format.cellBytes, rows * columns)
        let inFrame =
            format.isPlanar
            ? sample * pixels + y * columns + x : (y * columns + x) * format.samples + sample
        return (frame * pixels * format.samples + inFrame) * size
    }

    /// Cuts every frame down to a region.
    mutating func crop(to region: PixelRegion) throws(DICOMError) {
        guard let region = region.clamped(columns: columns, rows: rows) else {
            throw DICOMError(.malformed, "the region lies outside of the image", tag: .pixelData)
        }
        let planes = format.isPlanar ? format.samples : 1
        let length = region.width * format.cellBytes * (format.isPlanar ? 1 : format.samples)
        var cut: [UInt8] = []
        cut.reserveCapacity(format.frames * planes * region.height * length)
        for frame in 0..<format.frames {
            for plane in 0..<planes {
                for y in region.y..<region.y + region.height {
                    let start = offset(frame, region.x, y, plane)
                    cut += bytes[start..<start + length]
                }
            }
        }
        bytes = cut
        (rows, columns) = (region.height, region.width)
    }

    /// Puts the pixels in place of those of a data set.
    func put(into dataSet: inout DataSet) throws {
        var bytes = bytes
        if bytes.count % 2 == 1 { bytes.append(0) }
        let vr = element.vr == .of || element.vr == .od ? element.vr : format.cellBytes == 1 ? VR.ob : .ow
        try dataSet.set(Element(tag: format.tag, vr: vr, content: .bytes(bytes)))
        try dataSet.set(.rows, rows)
        try dataSet.set(.columns, columns)
        dataSet.remove(.extendedOffsetTable)
        dataSet.remove(.extendedOffsetTableLengths)
    }
}
