package import DICOM

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads fragments as if their bytes were joined, in pieces that grow while reading goes on. Offsets count from the
/// start of the first fragment, without item headers.
package struct FragmentReader {
    let source: ByteSource
    /// Where the fragments are in the source.
    let ranges: [Range<Int>]
    /// Where each fragment starts, and the end of the last.
    let starts: [Int]
    private var piece: [UInt8] = []
    private var base = 0
    private var pieceLength = FragmentReader.smallest

    private static let smallest = 2048
    private static let largest = 256 << 10

    package init(_ source: ByteSource, _ ranges: [Range<Int>]) {
        self.source = source
        self.ranges = ranges
        var starts = [0]
        starts.reserveCapacity(ranges.count + 1)
        for range in ranges { starts.append(starts[starts.count - 1] + range.count) }
        self.starts = starts
    }

    /// All bytes of the fragments.
    package var bounds: Range<Int> { 0..<(starts.last ?? 0) }

    /// The fragment that holds a byte, or the number of fragments.
    func fragment(holding offset: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle + 1] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where bytes are in the source.
    func sourceRanges(of range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var position = range.lowerBound
        var number = fragment(holding: position)
        while position < range.upperBound, number < ranges.count {
            let end = min(range.upperBound, starts[number + 1])
            let shift = ranges[number].lowerBound - starts[number]
            if end > position { result.append(position + shift..<end + shift) }
            position = end
            number += 1
        }
        return result
    }

    /// A byte; `nil` at the end of a frame.
    mutating func byte(_ offset: Int, in frame: Range<Int>) throws(DICOMError) -> UInt8? {
        guard frame.contains(offset) else { return nil }
        if offset < base || offset >= base + piece.count { try load(offset) }
        return piece[offset - base]
    }

    /// A big-endian number of up to eight bytes; `nil` where the frame ends before it does.
    mutating func number(_ offset: Int, bytes count: Int, in frame: Range<Int>) throws(DICOMError) -> Int? {
        var number: UInt64 = 0
        for position in offset..<offset + count {
            guard let byte = try byte(position, in: frame) else { return nil }
            number = number << 8 | UInt64(byte)
        }
        return Int(exactly: number)
    }

    /// Bytes of a short part; fewer where the frame ends before it does.
    package mutating func bytes(_ range: Range<Int>, in frame: Range<Int>) throws(DICOMError) -> [UInt8] {
        var bytes: [UInt8] = []
        for position in range.clamped(to: frame) {
            if let byte = try byte(position, in: frame) { bytes.append(byte) }
        }
        return bytes
    }

    /// The next position of a byte.
    mutating func next(_ wanted: UInt8, from start: Int, in frame: Range<Int>) throws(DICOMError) -> Int? {
        var position = start
        while position < frame.upperBound {
            if position < base || position >= base + piece.count { try load(position) }
            let from = position - base
            let found = piece.withUnsafeBytes { buffer -> Int? in
                guard let start = buffer.baseAddress?.advanced(by: from),
                    let hit = memchr(start, Int32(wanted), buffer.count - from)
                else { return nil }
                return start.distance(to: UnsafeRawPointer(hit)) + from
            }
            if let found { return base + found < frame.upperBound ? base + found : nil }
            position = base + piece.count
        }
        return nil
    }

    /// Whether all bytes of a part are zero.
    mutating func isZero(_ range: Range<Int>) throws(DICOMError) -> Bool {
        for position in range where try byte(position, in: range) != 0 { return false }
        return true
    }

    /// Makes a byte available with those after it, to the end of the fragment at most.
    private mutating func load(_ offset: Int) throws(DICOMError) {
        let isNext = offset == base + piece.count && !piece.isEmpty
        pieceLength = isNext ? min(pieceLength * 4, Self.largest) : Self.smallest
        let number = fragment(holding: offset)
        guard number < ranges.count else {
            throw DICOMError(.truncated, "the pixel data ends inside a frame", tag: .pixelData)
        }
        let shift = ranges[number].lowerBound - starts[number]
        let end = min(offset + pieceLength, starts[number + 1])
        piece = try source.bytes(in: offset + shift..<end + shift)
        base = offset
    }
}
