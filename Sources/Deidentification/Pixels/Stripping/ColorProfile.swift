/// The texts of an ICC profile (ICC.1:2022 sections 7 and 10). Everything else is numbers, and is kept.
struct ColorProfile {
    /// A text, how it is stored, and what it says.
    private struct Text {
        let range: Range<Int>
        let isUTF16: Bool
    }

    /// The longest profile that is looked at: 16 MiB.
    static let largest = 16 << 20
    private static let mostTags = 256

    private let bytes: [UInt8]
    /// The length that the profile states of itself.
    let length: Int
    private var texts: [Text] = []

    /// `nil` for what is not a profile.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count >= 132, bytes[36..<40].elementsEqual("acsp".utf8) else { return nil }
        length = Self.number(bytes, 0)
        let count = Self.number(bytes, 128)
        guard (132...bytes.count).contains(length), count <= min((length - 132) / 12, Self.mostTags) else { return nil }
        var numbers: [Range<Int>] = []
        for number in 0..<count {
            let entry = 132 + 12 * number
            let start = Self.number(bytes, entry + 4)
            let size = Self.number(bytes, entry + 8)
            guard start >= 132, size <= length, start <= length - size else { return nil }
            if size > 8, !read(start..<start + size) { numbers.append(start..<start + size) }
        }
        guard texts.count <= Self.mostTags * 4 else { return nil }
        for text in texts where numbers.contains(where: { $0.overlaps(text.range) }) { return nil }
    }

    /// The profile, with identifying texts replaced by spaces, no checksum, and zeros after it; `nil` where nothing has
    /// to change.
    func blanked(where identifies: (String) -> Bool) -> [UInt8]? {
        var new = bytes
        for text in texts where identifies(words(text)) {
            let unit = text.isUTF16 ? 2 : 1
            for start in stride(from: text.range.lowerBound, to: text.range.upperBound, by: unit)
            where new[start..<start + unit].contains(where: { $0 != 0 }) {
                new.replaceSubrange(start..<start + unit, with: text.isUTF16 ? [0, 0x20] : [0x20])
            }
        }
        for position in length..<new.count { new[position] = 0 }
        guard new != bytes else { return nil }
        // Zero says that the checksum was not computed.
        for position in 84..<100 { new[position] = 0 }
        return new
    }

    private func words(_ text: Text) -> String {
        let bytes = bytes[text.range]
        guard text.isUTF16 else { return String(decoding: bytes, as: UTF8.self) }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Notes the texts of a tag's value; `false` where it has none.
    private mutating func read(_ tag: Range<Int>) -> Bool {
        switch String(decoding: bytes[tag.prefix(4)], as: UTF8.self) {
        case "text": texts.append(Text(range: tag.dropFirst(8), isUTF16: false))
        case "desc": readDescription(tag)
        case "mluc": readLocalized(tag)
        default: return false
        }
        return true
    }

    /// A description: ASCII, UTF-16, and Macintosh text, each after its length.
    private mutating func readDescription(_ tag: Range<Int>) {
        guard tag.count >= 12 else { return }
        let count = Self.number(bytes, tag.lowerBound + 8)
        let ascii = tag.dropFirst(12).prefix(count)
        add(ascii, isUTF16: false)
        guard tag.upperBound - ascii.upperBound >= 8 else { return }
        let wide = (ascii.upperBound + 8..<tag.upperBound)
            .prefix(min(Self.number(bytes, ascii.upperBound + 4), tag.count) * 2)
        add(wide, isUTF16: true)
        add((wide.upperBound..<tag.upperBound).dropFirst(3), isUTF16: false)
    }

    /// Texts in several languages, whose records say where they are.
    private mutating func readLocalized(_ tag: Range<Int>) {
        guard tag.count >= 16, Self.number(bytes, tag.lowerBound + 12) == 12 else { return }
        let count = min(Self.number(bytes, tag.lowerBound + 8), (tag.count - 16) / 12)
        for number in 0..<count {
            let record = tag.lowerBound + 16 + 12 * number
            let size = Self.number(bytes, record + 4)
            let start = Self.number(bytes, record + 8)
            guard start >= 16 + 12 * count, size <= tag.count, start <= tag.count - size else { continue }
            add(tag.lowerBound + start..<tag.lowerBound + start + size, isUTF16: true)
        }
    }

    private mutating func add(_ range: Range<Int>, isUTF16: Bool) {
        guard range.count > (isUTF16 ? 1 : 0) else { return }
        let range = isUTF16 ? range.prefix(range.count / 2 * 2) : range
        texts.append(Text(range: range, isUTF16: isUTF16))
    }

    private static func number(_ bytes: [UInt8], _ position: Int) -> Int {
        bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
