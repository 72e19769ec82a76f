import Foundation

/// Writes a zip archive (PKWARE APPNOTE 6.3) entry by entry into a blob: stored, not deflated, for images hardly get
/// smaller; in the form for more than 4 GiB and 65,535 entries where they need it.
struct ZipWriter {
    private struct Entry {
        var name: [UInt8]
        var checksum: UInt32
        var size: Int
        var offset: Int
    }

    private static let utf8Names: UInt16 = 0x0800
    private static let plainVersion: UInt16 = 20
    private static let largeVersion: UInt16 = 45

    private let sink: BlobSink
    private let sizeLimit: Int
    private let countLimit: Int
    private let time: UInt16
    private let date: UInt16
    private var entries: [Entry] = []

    /// - Parameters:
    ///   - sink: Takes the archive.
    ///   - modified: When the entries say that they were changed.
    ///   - sizeLimit: From this number on, sizes and offsets are written in the large form.
    ///   - countLimit: From this number on, entries are counted in the large form.
    init(
        into sink: BlobSink, modified: Date, sizeLimit: Int = Int(UInt32.max), countLimit: Int = Int(UInt16.max)
    ) {
        self.sink = sink
        self.sizeLimit = sizeLimit
        self.countLimit = countLimit
        (date, time) = Self.stamp(modified)
    }

    /// Adds an entry. Folders in its name end with a slash; two entries should not have one name.
    mutating func add(_ name: String, _ content: Blob) throws {
        try begin(name, checksum: content.checksum, size: content.count)
        for start in stride(from: 0, to: content.count, by: Blob.pieceLength) {
            try sink.append(try content.read(start..<start + Blob.pieceLength))
        }
    }

    private mutating func begin(_ name: String, checksum: UInt32, size: Int) throws {
        let entry = Entry(name: Array(name.utf8), checksum: checksum, size: size, offset: sink.count)
        let isLarge = size >= sizeLimit
        var header: [UInt8] = []
        header += Self.signature(3, 4)
        appendCommon(entry, isLarge: isLarge, to: &header)
        header.appendNumber(UInt16(isLarge ? 20 : 0))
        header += entry.name
        if isLarge { appendLarge([size, size], to: &header) }
        try sink.append(header)
        entries.append(entry)
    }

    /// How a record begins.
    private static func signature(_ first: UInt8, _ second: UInt8) -> [UInt8] { Array("PK".utf8) + [first, second] }

    /// The fields that local and central headers have in common, up to the length of the name.
    private func appendCommon(_ entry: Entry, isLarge: Bool, to header: inout [UInt8]) {
        header.appendNumber(isLarge ? Self.largeVersion : Self.plainVersion)
        header.appendNumber(Self.utf8Names)
        header.appendNumber(UInt16(0))
        header.appendNumber(time)
        header.appendNumber(date)
        header.appendNumber(entry.checksum)
        let size = entry.size >= sizeLimit ? UInt32.max : UInt32(entry.size)
        header.appendNumber(size)
        header.appendNumber(size)
        header.appendNumber(UInt16(entry.name.count))
    }

    private func appendLarge(_ numbers: [Int], to header: inout [UInt8]) {
        header.appendNumber(UInt16(1))
        header.appendNumber(UInt16(numbers.count * 8))
        for number in numbers { header.appendNumber(UInt64(number)) }
    }

    /// Writes the directory; the archive is whole then.
    mutating func finish() throws -> Blob {
        let start = sink.count
        for entry in entries { try sink.append(centralHeader(of: entry)) }
        let size = sink.count - start
        var end: [UInt8] = []
        if entries.count >= countLimit || size >= sizeLimit || start >= sizeLimit {
            appendLargeEnd(start, size, to: &end)
        }
        end += Self.signature(5, 6)
        end.appendNumber(UInt32(0))
        let count = entries.count >= countLimit ? UInt16.max : UInt16(entries.count)
        end.appendNumber(count)
        end.appendNumber(count)
        end.appendNumber(size >= sizeLimit ? UInt32.max : UInt32(size))
        end.appendNumber(start >= sizeLimit ? UInt32.max : UInt32(start))
        end.appendNumber(UInt16(0))
        try sink.append(end)
        return try sink.finish()
    }

    private func centralHeader(of entry: Entry) -> [UInt8] {
        var large: [Int] = []
        if entry.size >= sizeLimit { large += [entry.size, entry.size] }
        if entry.offset >= sizeLimit { large.append(entry.offset) }
        var header: [UInt8] = []
        header += Self.signature(1, 2)
        header.appendNumber(Self.largeVersion)
        appendCommon(entry, isLarge: !large.isEmpty, to: &header)
        header.appendNumber(UInt16(large.isEmpty ? 0 : 4 + large.count * 8))
        // No comment, the first disk, no attributes.
        header += [UInt8](repeating: 0, count: 10)
        header.appendNumber(entry.offset >= sizeLimit ? UInt32.max : UInt32(entry.offset))
        header += entry.name
        if !large.isEmpty { appendLarge(large, to: &header) }
        return header
    }

    private func appendLargeEnd(_ start: Int, _ size: Int, to end: inout [UInt8]) {
        end += Self.signature(6, 6)
        end.appendNumber(UInt64(44))
        end.appendNumber(Self.largeVersion)
        end.appendNumber(Self.largeVersion)
        end.appendNumber(UInt64(0))
        for number in [entries.count, entries.count, size, start] { end.appendNumber(UInt64(number)) }
        end += Self.signature(6, 7)
        end.appendNumber(UInt32(0))
        end.appendNumber(UInt64(start + size))
        end.appendNumber(UInt32(1))
    }

    /// Date and time as MS-DOS had them: years from 1980, every second second.
    private static func stamp(_ moment: Date) -> (date: UInt16, time: UInt16) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: moment)
        let year = min(max((parts.year ?? 1980) - 1980, 0), 127)
        let date = year << 9 | (parts.month ?? 1) << 5 | (parts.day ?? 1)
        let time = (parts.hour ?? 0) << 11 | (parts.minute ?? 0) << 5 | (parts.second ?? 0) / 2
        return (UInt16(truncatingIfNeeded: date), UInt16(truncatingIfNeeded: time))
    }
}

extension [UInt8] {
    /// Appends a number, lowest byte first.
    fileprivate mutating func appendNumber(_ number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
