import DICOM

/// Reads the strings of PDF syntax: literal ones in parentheses, hexadecimal ones in angle brackets. Strings that are
/// shown one after the other are joined, as kerning and words are written in pieces.
struct PDFStrings {
    private(set) var texts: [String] = []
    private(set) var hasUnmappedGlyphs = false
    private let bytes: [UInt8]
    private let glyphs: PDFGlyphMap
    private var position = 0
    private var line = ""
    private var isInArray = false

    init(_ bytes: [UInt8], _ glyphs: PDFGlyphMap) {
        self.bytes = bytes
        self.glyphs = glyphs
    }

    mutating func run() {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "("): append(literal())
            case UInt8(ascii: "<"):
                if position + 1 < bytes.count, bytes[position + 1] == byte {
                    position += 2
                } else if let string = hexadecimal() {
                    append(string)
                }
            case UInt8(ascii: "["):
                isInArray = true
                position += 1
            case UInt8(ascii: "]"):
                isInArray = false
                position += 1
            case 0x2D where isInArray, 0x30...0x39 where isInArray: number()
            case 0x41...0x5A, 0x61...0x7A, 0x27, 0x2F: word()
            default: position += 1
            }
        }
        flush()
    }

    /// A wide step back between two pieces is a space.
    private mutating func number() {
        let start = position
        while position < bytes.count, [0x2D, 0x2E].contains(bytes[position]) || (0x30...0x39).contains(bytes[position])
        {
            position += 1
        }
        if let step = Double(String(decoding: bytes[start..<max(position, start)], as: UTF8.self)), step < -180 {
            line += " "
        }
        if position == start { position += 1 }
    }

    /// Operators that move to another place, and keys of dictionaries, end what belongs together.
    private mutating func word() {
        let start = position
        position += 1
        while position < bytes.count,
            bytes[position] == 0x2A || (0x30...0x39).contains(bytes[position])
                || (0x41...0x5A).contains(bytes[position]) || (0x61...0x7A).contains(bytes[position])
        {
            position += 1
        }
        guard !line.isEmpty else { return }
        switch String(decoding: bytes[start..<position], as: UTF8.self) {
        case "Tj", "TJ", "Tf", "Tc", "Tw", "Tz", "TL", "rg", "g", "RG", "G": break
        case "Td", "TD", "Tm", "T*", "'": line += " "
        default: flush()
        }
    }

    private mutating func flush() {
        let text = line.split(separator: " ").joined(separator: " ")
        if !text.isEmpty { texts.append(text) }
        line = ""
    }

    private mutating func append(_ string: [UInt8]) {
        guard !string.isEmpty else { return }
        if let mapped = glyphs.text(of: string) {
            line += mapped
        } else if string.starts(with: [0xFE, 0xFF]) {
            line += String(decoding: Self.units(string.dropFirst(2), bigEndian: true), as: UTF16.self)
        } else if string.starts(with: [0xFF, 0xFE]) {
            line += String(decoding: Self.units(string.dropFirst(2), bigEndian: false), as: UTF16.self)
        } else if string.contains(where: { $0 < 0x20 && ![9, 10, 13].contains($0) }) {
            hasUnmappedGlyphs = true
        } else {
            // PDFDocEncoding and WinAnsiEncoding agree with Latin 1 where names are written.
            line +=
                String(validating: string, as: UTF8.self)
                ?? String(String.UnicodeScalarView(string.map { Unicode.Scalar($0) }))
        }
    }

    private static func units(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt16] {
        let bytes = Array(bytes)
        return stride(from: 0, to: bytes.count - 1, by: 2).map { position in
            let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
    }

    private mutating func hexadecimal() -> [UInt8]? {
        var digits: [UInt8] = []
        var end = position + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ">") {
            if let digit = Digits.hexadecimal(bytes[end]) {
                digits.append(digit)
            } else if bytes[end] > 0x20 {
                position += 1
                return nil
            }
            end += 1
        }
        position = end + 1
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private mutating func literal() -> [UInt8] {
        var output: [UInt8] = []
        var depth = 1
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return output }
            case UInt8(ascii: "\\"):
                if let escaped = escape() { output.append(escaped) }
                continue
            default: break
            }
            output.append(byte)
        }
        return output
    }

    private mutating func escape() -> UInt8? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return 0x20
        case 13:
            if position < bytes.count, bytes[position] == 10 { position += 1 }
            return nil
        case 10: return nil
        case 0x30...0x37:
            var number = Int(byte - 0x30)
            var count = 1
            while count < 3, position < bytes.count, (0x30...0x37).contains(bytes[position]) {
                number = number * 8 + Int(bytes[position] - 0x30)
                position += 1
                count += 1
            }
            return UInt8(truncatingIfNeeded: number)
        default: return byte
        }
    }
}
