extension Fragments {
    private static let headerLength = 8

    /// The length of the items with their headers, without the delimiter.
    var encodedLength: Int { all.reduce(0) { $0 + $1.count + Self.headerLength } }

    /// Where the items lie with their headers, without the delimiter; `nil` when they do not lie one behind the other.
    var encodedRange: Range<Int>? {
        var end = offsetTable.upperBound
        guard offsetTable.lowerBound >= Self.headerLength, !offsetTable.isEmpty || !ranges.isEmpty else { return nil }
        for range in ranges {
            guard range.lowerBound == end + Self.headerLength else { return nil }
            end = range.upperBound
        }
        return offsetTable.lowerBound - Self.headerLength..<end
    }

    private var all: [Range<Int>] { [offsetTable] + ranges }

    /// The items with their headers in pieces of at most a few hundred kilobytes.
    func forEachPiece(of dataSet: DataSet, _ body: ([UInt8]) throws(DICOMError) -> Void) throws(DICOMError) {
        let source = source ?? dataSet.source
        for range in all {
            var header: [UInt8] = []
            header.appendLittleEndian(UInt16(0xFFFE))
            header.appendLittleEndian(UInt16(0xE000))
            header.appendLittleEndian(UInt32(clamping: range.count))
            try body(header)
            var position = range.lowerBound
            while position < range.upperBound {
                let end = min(range.upperBound, position + 196_608)
                try body(try source.bytes(in: position..<end))
                position = end
            }
        }
    }

    /// Reads items with their headers; `nil` for bytes that are anything else to the last one.
    init?(encoded bytes: [UInt8]) {
        func number(_ start: Int, _ count: Int) -> Int {
            bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        var ranges: [Range<Int>] = []
        var position = 0
        while position < bytes.count {
            guard bytes.count - position >= Self.headerLength, number(position, 2) == 0xFFFE,
                number(position + 2, 2) == 0xE000
            else { return nil }
            let length = number(position + 4, 4)
            position += Self.headerLength
            guard length <= bytes.count - position else { return nil }
            ranges.append(position..<position + length)
            position += length
        }
        guard let table = ranges.first else { return nil }
        self.init(offsetTable: table, ranges: Array(ranges.dropFirst()), source: ByteSource(bytes))
    }
}
