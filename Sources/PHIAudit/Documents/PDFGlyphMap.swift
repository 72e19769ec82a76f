import DICOM

/// What codes of two bytes mean, from the fonts' maps to Unicode: all fonts of a document together.
///
/// Fonts of one document rarely contradict each other, and where they do both readings are wrong for one of them only:
/// what counts here is that text is found, not that it looks well.
struct PDFGlyphMap {
    private var map: [UInt16: String] = [:]

    private static let largest = 65_536

    /// The text of a string of two-byte codes; `nil` when the codes are not in the map.
    func text(of string: [UInt8]) -> String? {
        guard !map.isEmpty, string.count % 2 == 0, !string.starts(with: [0xFE, 0xFF]) else { return nil }
        var text = ""
        for position in stride(from: 0, to: string.count, by: 2) {
            guard let letter = map[UInt16(string[position]) << 8 | UInt16(string[position + 1])] else { return nil }
            text += letter
        }
        return text
    }

    /// Reads `beginbfchar` and `beginbfrange` sections of a stream.
    mutating func read(_ stream: [UInt8]) {
        guard PDFText.find("begincmap", in: stream, from: 0) != nil else { return }
        let text = String(decoding: stream, as: UTF8.self)
        for section in text.components(between: "beginbfchar", and: "endbfchar") {
            let codes = Self.codes(section)
            for position in stride(from: 0, to: codes.count - 1, by: 2) { add(codes[position], codes[position + 1], 0) }
        }
        for section in text.components(between: "beginbfrange", and: "endbfrange") {
            // A range is two codes and the first text; ranges with a list of texts are read line by line.
            for line in section.split(whereSeparator: \.isNewline) {
                let codes = Self.codes(line)
                guard codes.count >= 3, let first = Self.number(codes[0]), let last = Self.number(codes[1]),
                    first <= last
                else { continue }
                if line.contains("[") {
                    for (offset, code) in codes.dropFirst(2).enumerated() where Int(first) + offset <= Int(last) {
                        add(codes[0], code, 0, at: offset)
                    }
                } else {
                    for offset in 0...Int(last - first) { add(codes[0], codes[2], UInt16(offset), at: offset) }
                }
            }
        }
    }

    private mutating func add(_ code: [UInt8], _ target: [UInt8], _ step: UInt16, at offset: Int = 0) {
        guard map.count < Self.largest, let first = Self.number(code), Int(first) + offset <= 0xFFFF else { return }
        var units = stride(from: 0, to: target.count - 1, by: 2).map {
            UInt16(target[$0]) << 8 | UInt16(target[$0 + 1])
        }
        guard let last = units.last else { return }
        units[units.count - 1] = last &+ step
        map[first + UInt16(offset)] = String(decoding: units, as: UTF16.self)
    }

    private static func number(_ code: [UInt8]) -> UInt16? {
        guard code.count == 2 else { return nil }
        return UInt16(code[0]) << 8 | UInt16(code[1])
    }

    /// The hexadecimal strings of a text.
    private static func codes(_ text: some StringProtocol) -> [[UInt8]] {
        text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1).map { part in
            let digits = part.prefix { $0 != ">" }.utf8.compactMap { Digits.hexadecimal($0) }
            return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        }
    }
}

extension String {
    /// What is between two words, each time they occur.
    fileprivate func components(between start: String, and end: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let begin = rest.firstRange(of: start), let stop = rest[begin.upperBound...].firstRange(of: end) {
            parts.append(rest[begin.upperBound..<stop.lowerBound])
            rest = rest[stop.upperBound...]
        }
        return parts
    }
}
