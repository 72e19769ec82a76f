/// The byte runs of RLE compression (PS3.5 section G.3).
enum PackBits {
    /// No two bytes of input stand for more than this many bytes.
    static let largestRatio = 64

    /// Expands one segment.
    ///
    /// - Parameters:
    ///   - segment: The bytes of the segment; padding after the last run is ignored.
    ///   - count: Bytes to make. The caller has checked it against the length of the segment.
    /// - Throws: `DICOMError` of kind `malformed` when the segment ends early or holds more than it should.
    static func decode(_ segment: ArraySlice<UInt8>, count: Int) throws(DICOMError) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(count)
        var position = segment.startIndex
        while output.count < count {
            guard position < segment.endIndex else { throw damaged }
            let control = segment[position]
            position += 1
            if control < 128 {
                let length = Int(control) + 1
                guard length <= segment.endIndex - position, length <= count - output.count else { throw damaged }
                output += segment[position..<position + length]
                position += length
            } else if control > 128 {
                let length = 257 - Int(control)
                guard position < segment.endIndex, length <= count - output.count else { throw damaged }
                output.append(contentsOf: repeatElement(segment[position], count: length))
                position += 1
            }
        }
        return output
    }

    private static var damaged: DICOMError {
        DICOMError(
            .malformed, "a segment of RLE data does not hold as many bytes as the image asks for", tag: .pixelData)
    }

    /// Compresses a row; no run crosses from one row to the next (PS3.5 section G.3.1).
    static func encode(_ row: ArraySlice<UInt8>, into output: inout [UInt8]) {
        var position = row.startIndex
        while position < row.endIndex {
            let length = runLength(row, at: position)
            if length >= 2 {
                output.append(UInt8(257 - length))
                output.append(row[position])
                position += length
            } else {
                let end = literalEnd(row, from: position)
                output.append(UInt8(end - position - 1))
                output += row[position..<end]
                position = end
            }
        }
    }

    /// How often the byte at a position repeats, 128 at most.
    private static func runLength(_ row: ArraySlice<UInt8>, at position: Int) -> Int {
        let limit = min(row.endIndex, position + 128)
        var end = position + 1
        while end < limit, row[end] == row[position] { end += 1 }
        return end - position
    }

    /// Where bytes end that are better stored as they are: before three equal ones, or after 128.
    private static func literalEnd(_ row: ArraySlice<UInt8>, from position: Int) -> Int {
        let limit = min(row.endIndex, position + 128)
        var end = position + 1
        while end < limit {
            if end + 2 < row.endIndex, row[end] == row[end + 1], row[end] == row[end + 2] { break }
            end += 1
        }
        return end
    }
}
