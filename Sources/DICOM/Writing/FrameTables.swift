/// What becomes of the basic and the extended offset table of the pixel data at the top level (PS3.5 section A.4).
struct FrameTables {
    /// The data set with the extended table that is written.
    private(set) var dataSet: DataSet

    /// The basic table that is written; `nil` where the one that exists is copied.
    private(set) var basic: [UInt8]?

    init(_ dataSet: DataSet, _ option: DICOMWriter.OffsetTables) throws(DICOMError) {
        self.dataSet = dataSet
        guard case .fragments(let fragments) = dataSet[.pixelData]?.content else { return }
        let hasExtended = dataSet[.extendedOffsetTable] != nil
        switch option {
        case .kept:
            // Padding moves every fragment but those before the first odd one.
            guard fragments.ranges.dropLast().contains(where: { $0.count % 2 == 1 }) else { return }
            guard hasExtended || !fragments.offsetTable.isEmpty else { return }
            let offsets = try Self.offsets(fragments, dataSet)
            if !fragments.offsetTable.isEmpty { basic = try Self.basic(offsets) }
            if hasExtended { try self.dataSet.set(Self.extended(.extendedOffsetTable, offsets)) }
        case .rebuilt:
            let offsets = try Self.offsets(fragments, dataSet)
            dropExtended()
            if let last = offsets.last, last > Int(UInt32.max) {
                basic = []
                guard offsets.count == fragments.ranges.count else { return }
                try self.dataSet.set(Self.extended(.extendedOffsetTable, offsets))
                try self.dataSet.set(Self.extended(.extendedOffsetTableLengths, fragments.ranges.map(\.count)))
            } else {
                basic = try Self.basic(offsets)
            }
        case .emptied:
            basic = []
            dropExtended()
        }
    }

    private mutating func dropExtended() {
        dataSet.remove(.extendedOffsetTable)
        dataSet.remove(.extendedOffsetTableLengths)
    }

    /// Where frames start once all fragments have even length, from the item tag of the first fragment.
    private static func offsets(_ fragments: Fragments, _ dataSet: DataSet) throws(DICOMError) -> [Int] {
        let frames = try fragments.fragmentsByFrame(of: dataSet)
        var starts: [Int] = []
        var position = 0
        for range in fragments.ranges {
            starts.append(position)
            position += 8 + range.count + range.count % 2
        }
        return frames.map { starts[$0.lowerBound] }
    }

    private static func basic(_ offsets: [Int]) throws(DICOMError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(offsets.count * 4)
        for offset in offsets {
            guard let offset = UInt32(exactly: offset) else {
                throw DICOMError(.limitExceeded, "a frame starts past the reach of the offset table", tag: .pixelData)
            }
            bytes.appendLittleEndian(offset)
        }
        return bytes
    }

    private static func extended(_ tag: Tag, _ numbers: [Int]) -> Element {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 8)
        for number in numbers { bytes.appendLittleEndian(UInt64(clamping: number)) }
        return Element(tag: tag, vr: .ov, content: .bytes(bytes))
    }
}
