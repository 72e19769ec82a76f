import Platform

/// The packed registry of data elements, with an index made at the first look-up.
struct ElementTable: Sendable {
    static let shared = ElementTable()

    /// The entries that were asked for: files mostly have the same elements.
    private struct Known {
        var entries: [DICOMDictionary.Entry] = []
        /// The number of the entry of each line; -1 for one that nobody asked for.
        var numbers: [Int16] = []

        func entry(at place: Int) -> DICOMDictionary.Entry? {
            numbers[place] < 0 ? nil : entries[Int(numbers[place])]
        }

        mutating func note(_ entry: DICOMDictionary.Entry, at place: Int) {
            guard numbers[place] < 0, let number = Int16(exactly: entries.count) else { return }
            numbers[place] = number
            entries.append(entry)
        }
    }

    private let known = Locked(Known())

    /// Tags of entries without wildcard, ascending, and where their lines start.
    private var tags: [UInt32] = []
    private var lines: [Int32] = []
    /// Entries with wildcards: the fixed digits, their mask, the line.
    private var patterns: [(value: UInt32, mask: UInt32, line: Int32)] = []

    private init() {
        tags.reserveCapacity(6000)
        lines.reserveCapacity(6000)
        PackedText.forEachLine(of: DictionaryTable.elements) { line, start in add(line, start) }
        let count = tags.count + patterns.count
        known.withLock { $0.numbers = Array(repeating: -1, count: count) }
    }

    private mutating func add(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard line.count > 8 else { return }
        var value: UInt32 = 0
        var mask: UInt32 = 0
        for byte in line[..<8] {
            let digit = Digits.hexadecimal(byte)
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
        if let entry = known.withLock({ $0.entry(at: place) }) { return entry }
        let line = place < lines.count ? lines[place] : patterns[place - lines.count].line
        guard let entry = Self.entry(at: line) else { return nil }
        known.withLock { $0.note(entry, at: place) }
        return entry
    }

    private static func entry(at line: Int32) -> DICOMDictionary.Entry? {
        let fields = PackedText.fields(of: DictionaryTable.elements, at: Int(line))
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
        PackedText.forEachLine(of: DictionaryTable.elements) { line, _ in
            guard let tag = Tag(digits: line.prefix(8)), let keyword = PackedText.field(4, of: line) else { return }
            if !keyword.isEmpty { tags[String(decoding: keyword, as: UTF8.self)] = tag }
        }
        return tags
    }()
}
