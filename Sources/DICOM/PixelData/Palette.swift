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

    /// One of the three tables, with entries of 16 bits. There are no negative pixels here.
    private static func table(
        _ descriptor: Tag, _ data: Tag, _ dataSet: DataSet
    ) throws(DICOMError) -> (first: Int, values: [UInt16])? {
        guard let table = try LookupTable(dataSet, descriptor: descriptor, data: data, isSigned: false) else {
            return nil
        }
        return (table.first, table.bits == 8 ? table.entries.map { $0 << 8 | $0 } : table.entries)
    }
}
