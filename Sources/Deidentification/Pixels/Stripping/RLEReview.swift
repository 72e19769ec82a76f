import DICOM

/// Looks for bytes of an RLE frame that no run of a segment holds: after the last run of each segment, in the unused
/// words of the header and before the first segment (PS3.5 sections G.3 to G.5).
struct RLEReview {
    let review: FrameReview

    /// Reads control bytes only; `nil` where the frame does not match the image.
    init?(
        _ reader: inout FragmentReader, _ frame: Range<Int>, segments count: Int, pixels: Int
    ) throws(DICOMError) {
        let header = try reader.bytes(frame.prefix(RLEFrame.headerLength), in: frame)
        guard header.count == RLEFrame.headerLength, (1...15).contains(count), RLEFrame.word(header, 0) == count else {
            return nil
        }
        let starts = (1...count).map { frame.lowerBound + RLEFrame.word(header, 4 * $0) }
        var ends: [Int] = []
        for (number, start) in starts.enumerated() {
            let limit = number + 1 < count ? starts[number + 1] : frame.upperBound
            guard start >= frame.lowerBound + RLEFrame.headerLength, start <= limit, limit <= frame.upperBound,
                let end = try Self.end(of: start..<limit, &reader, pixels: pixels)
            else { return nil }
            ends.append(end)
        }
        guard let first = starts.first, let last = ends.last else { return nil }
        // A segment has an even number of bytes.
        let end = min(last + (last - frame.lowerBound) % 2, frame.upperBound)
        var isClean = header[(4 * count + 4)...].allSatisfy { $0 == 0 }
        let gaps = [frame.lowerBound + RLEFrame.headerLength..<first] + zip(ends, starts.dropFirst()).map { $0..<$1 }
        for gap in gaps where isClean { isClean = try reader.isPadding(gap) }
        guard !isClean else {
            review = FrameReview(end: end)
            return
        }
        var edits: [FrameEdit] = []
        var newStarts: [Int] = []
        var length = RLEFrame.headerLength
        for (number, (start, end)) in zip(starts, ends).enumerated() {
            newStarts.append(length)
            length += end - start
            guard number + 1 < count else { break }
            let padding = length % 2
            edits.append(FrameEdit(range: end..<starts[number + 1], bytes: Array(repeating: 0, count: padding)))
            length += padding
        }
        let words = [count] + newStarts + Array(repeating: 0, count: 15 - count)
        let new = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
        edits.insert(FrameEdit(range: frame.lowerBound..<first, bytes: new), at: 0)
        review = FrameReview(edits: edits, end: last)
    }

    /// Where the runs of a segment that expand to the pixels end.
    private static func end(
        of segment: Range<Int>, _ reader: inout FragmentReader, pixels: Int
    ) throws(DICOMError) -> Int? {
        var position = segment.lowerBound
        var made = 0
        while made < pixels {
            guard let control = try reader.byte(position, in: segment) else { return nil }
            position += 1
            if control < 128 {
                made += Int(control) + 1
                position += Int(control) + 1
            } else if control > 128 {
                made += 257 - Int(control)
                position += 1
            }
        }
        return made == pixels && position <= segment.upperBound ? position : nil
    }
}

extension FragmentReader {
    /// Whether bytes are at most one, or all zero.
    mutating func isPadding(_ range: Range<Int>) throws(DICOMError) -> Bool {
        if range.count <= 1 { return true }
        return try isZero(range)
    }

    /// Whether all bytes of a part are the same one.
    mutating func isBlank(_ range: Range<Int>, _ byte: UInt8) throws(DICOMError) -> Bool {
        for position in range where try self.byte(position, in: range) != byte { return false }
        return true
    }
}
