/// TIFF files put together tag by tag, in either byte order.
struct TIFFBytes {
    struct Page {
        var columns = 3
        var rows = 2
        var bits = 8
        var samples = 1
        var photometric = 1
        var planar = 1
        var extra = 0
        var format = 1
        var orientation = 1
        /// 1 for none; the strips are given as they are stored.
        var compression = 1
        var palette: [UInt16] = []
        /// A strip, or one for each sample.
        var strips: [[UInt8]] = [[1, 2, 3, 4, 5, 6]]
    }

    var isBig = false
    var pages = [Page()]
    /// Whether every page points at the strips of the first one, and has none of its own.
    var sharesStrips = false
    /// The page that the last one leads to; `nil` for none.
    var loop: Int?

    private func number(_ value: Int, _ count: Int) -> [UInt8] {
        let low = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        return isBig ? low.reversed() : low
    }

    var bytes: [UInt8] {
        var output = Array((isBig ? "MM" : "II").utf8) + number(42, 2) + number(8, 4)
        var directories: [Int] = []
        var shared: [Int] = []
        for (index, page) in pages.enumerated() {
            let directory = output.count
            directories.append(directory)
            var entries: [(tag: Int, type: Int, values: [Int])] = [
                (256, 4, [page.columns]), (257, 4, [page.rows]),
                (258, 3, [Int](repeating: page.bits, count: page.samples)), (259, 3, [page.compression]),
                (262, 3, [page.photometric]),
                (273, 4, page.strips.map { _ in 0 }), (274, 3, [page.orientation]), (277, 3, [page.samples]),
                (278, 4, [page.rows]), (279, 4, page.strips.map(\.count)), (284, 3, [page.planar]),
            ]
            if !page.palette.isEmpty { entries.append((320, 3, page.palette.map { Int($0) })) }
            if page.extra > 0 { entries.append((338, 3, [Int](repeating: 2, count: page.extra))) }
            entries.append((339, 3, [Int](repeating: page.format, count: page.samples)))
            let size = 2 + entries.count * 12 + 4
            var extra: [UInt8] = []
            var strips: [UInt8] = []
            // Strips come first behind the directory, then what does not fit into an entry.
            let stripBase = directory + size
            var offsets = page.strips.indices.map { stripBase + page.strips[..<$0].joined().count }
            if shared.isEmpty { shared = offsets }
            if sharesStrips { offsets = shared }
            if index == 0 || !sharesStrips { for strip in page.strips { strips += strip } }
            if strips.count % 2 == 1 { strips.append(0) }
            let extraBase = stripBase + strips.count
            output += number(entries.count, 2)
            for entry in entries {
                let width = entry.type == 3 ? 2 : 4
                let values = entry.tag == 273 ? offsets : entry.values
                var content = values.flatMap { number($0, width) }
                output += number(entry.tag, 2) + number(entry.type, 2) + number(values.count, 4)
                if content.count > 4 {
                    output += number(extraBase + extra.count, 4)
                    extra += content
                } else {
                    content += [UInt8](repeating: 0, count: 4 - content.count)
                    output += content
                }
            }
            let next = index == pages.count - 1 ? loop.map { directories[$0] } ?? 0 : extraBase + extra.count
            output += number(next, 4) + strips + extra
        }
        return output
    }
}
