import DICOM
import Platform

/// The filters of PDF streams that hold text.
enum PDFFilter {
    /// The names of the filters that a stream's dictionary lists, in order.
    static func names(in dictionary: String) -> [String] {
        guard let start = dictionary.ranges(of: "/Filter").last?.upperBound else { return [] }
        var rest = dictionary[start...].drop { $0.isWhitespace }
        if rest.first == "[" {
            rest = rest.dropFirst().prefix { $0 != "]" }
        } else {
            let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
            return [String(name)]
        }
        return rest.split(separator: "/").map { String($0.prefix { $0.isLetter || $0.isNumber }) }
            .filter { !$0.isEmpty }
    }

    /// Decodes; `nil` for a filter that is not handled and for damaged data.
    static func decode(_ data: [UInt8], _ name: String, _ dictionary: String, limit: Int) -> [UInt8]? {
        switch name {
        case "FlateDecode", "Fl": inflate(data, limit: limit).flatMap { PDFPredictor(dictionary).undo($0) }
        case "LZWDecode", "LZW":
            LZWStream.expand(data, changesEarly: number("/EarlyChange", in: dictionary) != 0, limit: limit)
                .flatMap { PDFPredictor(dictionary).undo($0) }
        case "ASCIIHexDecode", "AHx": hexadecimal(data)
        case "ASCII85Decode", "A85": base85(data)
        case "RunLengthDecode", "RL": runLengths(data, limit: limit)
        default: nil
        }
    }

    /// The number that follows a key, where there is one.
    static func number(_ key: String, in dictionary: String) -> Int? {
        for range in dictionary.ranges(of: key) {
            let rest = dictionary[range.upperBound...].drop { $0.isWhitespace }
            if let number = Int(rest.prefix { $0.isNumber }) { return number }
        }
        return nil
    }

    /// A stream that was cut off is read as far as it goes; one that is too large is not read.
    private static func inflate(_ data: [UInt8], limit: Int) -> [UInt8]? {
        guard data.count > 2 else { return nil }
        let isZlib = data[0] & 0x0F == 8 && (Int(data[0]) << 8 | Int(data[1])) % 31 == 0
        let expanded = Expanded(data, from: isZlib ? 2 : 0, limit: limit)
        guard expanded.isWhole || (!expanded.bytes.isEmpty && expanded.bytes.count < limit) else { return nil }
        return expanded.bytes
    }

    private static func hexadecimal(_ data: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var high: UInt8?
        for byte in data {
            if byte == UInt8(ascii: ">") { break }
            guard let digit = Digits.hexadecimal(byte) else { continue }
            if let first = high {
                output.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        if let high { output.append(high << 4) }
        return output
    }

    private static func base85(_ data: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        var group: [UInt32] = []
        func flush(_ count: Int) {
            var number: UInt32 = 0
            for digit in group + Array(repeating: 84, count: 5 - group.count) { number = number &* 85 &+ digit }
            for step in 0..<count { output.append(UInt8(truncatingIfNeeded: number >> (24 - 8 * UInt32(step)))) }
            group.removeAll()
        }
        for byte in data {
            switch byte {
            case UInt8(ascii: "~"):
                if group.count > 1 { flush(group.count - 1) }
                return output
            case UInt8(ascii: "z") where group.isEmpty: output += [0, 0, 0, 0]
            case 0x21...0x75:
                group.append(UInt32(byte - 0x21))
                if group.count == 5 { flush(4) }
            case 0, 9, 10, 12, 13, 32: continue
            default: return nil
            }
        }
        if group.count > 1 { flush(group.count - 1) }
        return output
    }

    /// Literal runs and repeated bytes, as PackBits has them; 128 ends the data.
    private static func runLengths(_ data: [UInt8], limit: Int) -> [UInt8]? {
        var output: [UInt8] = []
        var position = 0
        while position < data.count, data[position] != 128 {
            let length = Int(data[position])
            position += 1
            if length < 128 {
                let end = min(position + length + 1, data.count)
                output += data[position..<end]
                position = end
            } else if position < data.count {
                output += Array(repeating: data[position], count: 257 - length)
                position += 1
            }
            guard output.count <= limit else { return nil }
        }
        return output
    }
}
