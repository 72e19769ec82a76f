import Platform

/// The packed registry of data elements, with an index made at the first look-up.
struct ElementTable: Sendable {
    static let shared = ElementTable()

    /// The entries that were asked for, each at the place of its line: files mostly have the same elements.
    private let known = Locked<[DICOMDictionary.Entry?]>([])

    /// Tags of entries without wildcard, ascending, and where their lines start.
    private var tags: [UInt32] = []
    private var lines: [Int32] = []
    /// Entries with wildcards: the fixed digits, their mask, the line.
    private var patterns: [(value: UInt32, mask: UInt32, line: Int32)] = []

    private init() {
        tags.reserveCapacity(6000)
        lines.reserveCapacity(6000)
        var text = DictionaryTable.elements
        text.withUTF8 { bytes in
            var start = 0
            while start + 8 < bytes.count {
                add(bytes, start)
                while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start += 1 }
                start += 1
            }
        }
        let count = tags.count + patterns.count
        known.withLock { $0 = Array(repeating: nil, count: count) }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var value: UInt32 = 0
        var mask: UInt32 = 0
        for position in start..<start + 8 {
            let digit = Digits.hexadecimal(bytes[position])
            value = value << 4 | UInt32(digit ?? 0)
            mask = mask << 4 | (digit == nil ? 0 : 0xF)
        }
        if mask == .max {
            tags.append(value)
            lines.append(Int32(start))
        } else {
            patterns.append((value, mask, Int32(start)))
        }
    }

    func entry(_ tag: Tag) -> DICOMDictionary.Entry? {
        guard let place = place(of: tag.rawValue) else { return nil }
        if let entry = known.withLock({ $0[place] }) { return entry }
        let line = place < lines.count ? lines[place] : patterns[place - lines.count].line
        guard let entry = Self.entry(at: line) else { return nil }
        known.withLock { $0[place] = entry }
        return entry
    }

    private static func entry(at line: Int32) -> DICOMDictionary.Entry? {
        let fields = PackedLine.fields(of: DictionaryTable.elements, at: Int(line))
        guard fields.count == 6, !fields[4].isEmpty else { return nil }
        return DICOMDictionary.Entry(
            vrs: fields[1].split(separator: " ").compactMap { VR($0) }, vm: fields[2], isRetired: fields[3] == "R",
            keyword: fields[4], name: fields[5])
    }

    /// The place among the lines, those with wildcards last: groups 5000 to 501E and 6000 to 601E repeat only in even
    /// numbers.
    private func place(of tag: UInt32) -> Int? {
        var low = 0
        var high = tags.count
        while low < high {
            let middle = (low + high) / 2
            if tags[middle] < tag { low = middle + 1 } else { high = middle }
        }
        if low < tags.count, tags[low] == tag { return low }
        guard tag & 0x0001_0000 == 0 else { return nil }
        return patterns.firstIndex { tag & $0.mask == $0.value }.map { lines.count + $0 }
    }
}

/// Keywords of the elements without wildcard.
enum KeywordTable {
    static let tags: [String: Tag] = {
        var tags: [String: Tag] = [:]
        tags.reserveCapacity(6000)
        for line in DictionaryTable.elements.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            guard fields.count == 6, !fields[4].isEmpty else { continue }
            guard let number = UInt32(Substring(fields[0]), radix: 16) else { continue }
            tags[String(Substring(fields[4]))] = Tag(number)
        }
        return tags
    }()
}
