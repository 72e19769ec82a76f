import CZlib

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
    static func decode(_ data: [UInt8], _ name: String, limit: Int) -> [UInt8]? {
        switch name {
        case "FlateDecode", "Fl": inflate(data, limit: limit)
        case "ASCIIHexDecode", "AHx": hexadecimal(data)
        case "ASCII85Decode", "A85": base85(data)
        default: nil
        }
    }

    private static func inflate(_ data: [UInt8], limit: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = data
        let count = data.count
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        return input.withUnsafeMutableBufferPointer { input -> [UInt8]? in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(min(count, Int(UInt32.max)))
            while true {
                let status = piece.withUnsafeMutableBufferPointer { piece in
                    stream.next_out = piece.baseAddress
                    stream.avail_out = UInt32(piece.count)
                    return CZlib.inflate(&stream, Z_NO_FLUSH)
                }
                let made = piece.count - Int(stream.avail_out)
                output += piece[..<made]
                guard output.count <= limit else { return nil }
                if status == Z_STREAM_END { return output }
                // A stream that was cut still tells what it told so far.
                guard status == Z_OK, made > 0 || stream.avail_in > 0 else { return output.isEmpty ? nil : output }
            }
        }
    }

    private static func hexadecimal(_ data: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var high: UInt8?
        for byte in data {
            if byte == UInt8(ascii: ">") { break }
            guard let digit = PDFStrings.digit(byte) else { continue }
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
}
