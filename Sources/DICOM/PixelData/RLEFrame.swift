/// A frame of RLE data: a header with offsets, then one segment for each byte of a pixel (PS3.5 sections G.2 to G.5).
package struct RLEFrame: Sendable {
    package static let headerLength = 64

    package let bytes: [UInt8]
    /// Where each segment lies, the most significant byte of the first sample first.
    package let segments: [Range<Int>]

    /// Reads the header.
    ///
    /// - Parameters:
    ///   - bytes: The fragment, or the fragments, of the frame.
    ///   - count: How many segments the image asks for.
    ///   - pixels: How many bytes each segment must expand to.
    package init(_ bytes: [UInt8], segments count: Int, pixels: Int) throws(DICOMError) {
        self.bytes = bytes
        guard bytes.count >= Self.headerLength, (1...15).contains(count), Self.word(bytes, 0) == count else {
            throw DICOMError(
                .malformed, "a frame of RLE data does not have as many segments as the image asks for", tag: .pixelData)
        }
        let starts = (1...count).map { Self.word(bytes, 4 * $0) } + [bytes.count]
        var segments: [Range<Int>] = []
        for (start, end) in zip(starts, starts.dropFirst()) {
            guard start >= Self.headerLength, start <= end, end <= bytes.count,
                (end - start) >= pixels / PackBits.largestRatio
            else {
                throw DICOMError(.malformed, "a frame of RLE data has a damaged header", tag: .pixelData)
            }
            segments.append(start..<end)
        }
        self.segments = segments
    }

    /// The bytes of one segment, expanded.
    package func plane(_ index: Int, pixels: Int) throws(DICOMError) -> [UInt8] {
        try PackBits.decode(bytes[segments[index]], count: pixels)
    }

    /// The fragments of each frame. One fragment holds one frame (PS3.5 section A.4.2); of a single frame some writers
    /// make several.
    package static func fragments(of fragments: Fragments, count: Int) throws(DICOMError) -> [[Range<Int>]] {
        if fragments.ranges.count == count { return fragments.ranges.map { [$0] } }
        guard count == 1, !fragments.ranges.isEmpty else {
            throw DICOMError(.malformed, "there are not as many RLE fragments as frames", tag: .pixelData)
        }
        return [fragments.ranges]
    }

    package static func word(_ bytes: [UInt8], _ offset: Int) -> Int {
        (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
}

/// Builds a frame of RLE data segment by segment.
package struct RLEFrameBuilder {
    private var starts: [Int] = []
    private var body: [UInt8] = []

    package init() {}

    /// Compresses one byte of every pixel.
    package mutating func append(_ plane: [UInt8], columns: Int) {
        starts.append(RLEFrame.headerLength + body.count)
        for row in stride(from: 0, to: plane.count, by: columns) {
            PackBits.encode(plane[row..<min(row + columns, plane.count)], into: &body)
        }
        if body.count % 2 == 1 { body.append(0) }
    }

    /// The frame; `nil` when it is too long for its own header.
    package var bytes: [UInt8]? {
        guard RLEFrame.headerLength + body.count < Int(UInt32.max) else { return nil }
        var header: [UInt8] = []
        for number in [starts.count] + starts + Array(repeating: 0, count: 15 - starts.count) {
            header += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
        return header + body
    }
}
