/// Percent-decoding of paths, queries and forms.
enum PercentCoding {
    /// Decodes `%41` and, in forms and queries, `+`. Bytes that are no UTF-8 become U+FFFD.
    static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            if byte == UInt8(ascii: "%"), let value = escaped(bytes[index...]) {
                result.append(value)
                index = bytes.index(index, offsetBy: 2)
            } else if byte == UInt8(ascii: "+"), plusIsSpace {
                result.append(UInt8(ascii: " "))
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func escaped(_ rest: some Collection<UInt8>) -> UInt8? {
        var digits = rest.prefix(2).makeIterator()
        guard let high = digits.next().flatMap(digit), let low = digits.next().flatMap(digit) else { return nil }
        return high << 4 | low
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
