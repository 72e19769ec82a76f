/// Encapsulated pixel data: ranges of the byte source, never the bytes (PS3.5 section A.4).
public struct Fragments: Hashable, Sendable {
    /// The first item: the basic offset table, often empty.
    public let offsetTable: Range<Int>

    /// The fragments in file order, without their item headers.
    public let ranges: [Range<Int>]

    /// What the ranges point into; `nil` for the byte source of the data set.
    public let source: ByteSource?

    /// Creates a list of fragments.
    public init(offsetTable: Range<Int>, ranges: [Range<Int>], source: ByteSource? = nil) {
        self.offsetTable = offsetTable
        self.ranges = ranges
        self.source = source
    }
}

extension Fragments {
    /// The ranges of each frame, told by the extended offset table, the basic one, or by one fragment a frame.
    ///
    /// A frame is mostly one range; a frame of several fragments is their bytes joined.
    ///
    /// - Parameter dataSet: The data set that holds the pixel data: it has Number of Frames and the extended table.
    /// - Throws: ``DICOMError`` and nothing else: `malformed` for a table that does not fit the fragments, and where
    ///   there is no table and the fragments are not as many as the frames; `limitExceeded` for a table of more than
    ///   ``DataSet/largestDecodedValue`` bytes; `truncated` and `unreadable` when a table cannot be read.
    @_disfavoredOverload
    public func frames(of dataSet: DataSet) throws -> [[Range<Int>]] { try frames(of: dataSet, .stated) }

    package func frames(of dataSet: DataSet, _: ThrownType = .stated) throws(DICOMError) -> [[Range<Int>]] {
        let groups = try fragmentsByFrame(of: dataSet)
        guard let lengths = try dataSet.extendedTable(.extendedOffsetTableLengths), lengths.count == groups.count else {
            return groups.map { Array(ranges[$0]) }
        }
        return zip(groups, lengths).map { group, length in
            var frame = Array(ranges[group])
            // The table tells the length without the byte of padding.
            let total = frame.reduce(0) { $0 + $1.count }
            if let last = frame.last, !last.isEmpty, length == total - 1 {
                frame[frame.count - 1] = last.lowerBound..<last.upperBound - 1
            }
            return frame
        }
    }

    /// For each frame the positions of its fragments.
    package func fragmentsByFrame(of dataSet: DataSet) throws(DICOMError) -> [Range<Int>] {
        guard let first = ranges.first else { return [] }
        let stated = try dataSet.integer(.numberOfFrames)
        guard let offsets = try offsets(of: dataSet) else {
            let count = stated ?? 1
            if count == 1 { return [0..<ranges.count] }
            guard count == ranges.count else {
                throw .frames("there is no offset table, and the fragments are not as many as the frames")
            }
            return ranges.indices.map { $0..<$0 + 1 }
        }
        guard stated ?? offsets.count == offsets.count else {
            throw .frames("the offset table does not have as many entries as there are frames")
        }
        var starts: [Int] = []
        var position = 0
        for offset in offsets {
            while position < ranges.count, ranges[position].lowerBound - first.lowerBound < offset { position += 1 }
            guard position < ranges.count, ranges[position].lowerBound - first.lowerBound == offset,
                starts.last.map({ $0 < position }) ?? (position == 0)
            else { throw .frames("the offset table does not name the starts of fragments") }
            starts.append(position)
        }
        return zip(starts, starts.dropFirst() + [ranges.count]).map { $0..<$1 }
    }

    /// The offsets of a table that is there; they count from the item tag of the first fragment.
    private func offsets(of dataSet: DataSet) throws(DICOMError) -> [Int]? {
        if let extended = try dataSet.extendedTable(.extendedOffsetTable), !extended.isEmpty { return extended }
        guard !offsetTable.isEmpty else { return nil }
        guard offsetTable.count <= DataSet.largestDecodedValue else {
            throw DICOMError(.limitExceeded, "the offset table is too long", tag: .pixelData)
        }
        let bytes = try (source ?? dataSet.source).bytes(in: offsetTable)
        return stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { start in
            bytes[start..<start + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
    }
}

extension DataSet {
    /// The numbers of an extended table, none of which may be beyond a file's reach.
    fileprivate func extendedTable(_ tag: Tag) throws(DICOMError) -> [Int]? {
        guard let element = self[tag] else { return nil }
        let bytes = try boundedBytes(of: element)
        let isLittle = isLittleEndian(element)
        return try stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start throws(DICOMError) in
            let word = bytes[start..<start + 8]
            let number = (isLittle ? word.reversed() : Array(word)).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            guard let offset = Int(exactly: number) else { throw .frames("an offset is beyond any file") }
            return offset
        }
    }
}

extension DICOMError {
    fileprivate static func frames(_ detail: String) -> DICOMError {
        DICOMError(.malformed, detail, tag: .pixelData)
    }
}
