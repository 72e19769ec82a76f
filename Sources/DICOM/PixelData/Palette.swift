/// The colours that the numbers of a PALETTE COLOR image stand for (PS3.3 section C.7.6.3.1.5 and .6).
struct Palette: Sendable {
    /// The pixel value of the first entry; smaller values have its colour.
    let first: Int
    /// Red, green and blue of each entry, 16 bits each.
    private(set) var entries: [(red: UInt16, green: UInt16, blue: UInt16)]

    /// `nil` when the tables are absent, segmented or do not fit together.
    ///
    /// - Parameter limit: The largest pixel value; entries beyond it are not taken.
    init?(_ dataSet: DataSet, limit: UInt64) throws(DICOMError) {
        guard let red = try Self.table(.redPaletteColorLookupTableDescriptor, .redPaletteColorLookupTableData, dataSet),
            let green = try Self.table(
                .greenPaletteColorLookupTableDescriptor, .greenPaletteColorLookupTableData, dataSet),
            let blue = try Self.table(
                .bluePaletteColorLookupTableDescriptor, .bluePaletteColorLookupTableData, dataSet),
            red.values.count == green.values.count, green.values.count == blue.values.count,
            red.first == green.first, green.first == blue.first, UInt64(red.first) <= limit
        else { return nil }
        first = red.first
        let count = min(red.values.count, Int(min(limit - UInt64(red.first), 65_535)) + 1)
        entries = []
        entries.reserveCapacity(count)
        for index in 0..<count { entries.append((red.values[index], green.values[index], blue.values[index])) }
    }

    /// The pixel value of the darkest entry, the first of several.
    var darkestIndex: Int {
        var best = 0
        var least = Int.max
        for (index, entry) in entries.enumerated() {
            let light = 299 * Int(entry.red) + 587 * Int(entry.green) + 114 * Int(entry.blue)
            if light < least { (best, least) = (index, light) }
        }
        return first + best
    }

    /// The colour of a pixel value.
    func colour(_ value: Int) -> (red: UInt16, green: UInt16, blue: UInt16) {
        let index = min(max(value - first, 0), entries.count - 1)
        return entries.indices.contains(index) ? entries[index] : (0, 0, 0)
    }

    private static func table(
        _ descriptorTag: Tag, _ tag: Tag, _ dataSet: DataSet
    ) throws(DICOMError) -> (first: Int, values: [UInt16])? {
        guard let descriptor = try numbers(descriptorTag, dataSet), descriptor.count == 3,
            let element = dataSet[tag], let length = element.length, length <= 131_072
        else { return nil }
        // Both numbers may have been stored as signed ones: there are no negative counts and, here, no negative pixels.
        let count = descriptor[0] & 0xFFFF == 0 ? 65_536 : descriptor[0] & 0xFFFF
        let bytes = try dataSet.littleEndianBytes(of: element)
        if bytes.count >= 2 * count {
            return (
                descriptor[1] & 0xFFFF,
                (0..<count).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
            )
        }
        guard bytes.count >= count else { return nil }
        return (descriptor[1] & 0xFFFF, bytes[..<count].map { UInt16($0) << 8 | UInt16($0) })
    }

    private static func numbers(_ tag: Tag, _ dataSet: DataSet) throws(DICOMError) -> [Int]? {
        guard let element = dataSet[tag] else { return nil }
        switch try dataSet.value(of: element) {
        case .unsigned(let numbers): return numbers.map { Int(truncatingIfNeeded: $0) }
        case .signed(let numbers): return numbers.map { Int($0) }
        default: return nil
        }
    }
}
