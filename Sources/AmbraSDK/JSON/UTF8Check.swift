/// Whether bytes are well-formed UTF-8 (Unicode, table 3-7): no overlong forms, no surrogates, nothing cut off.
enum UTF8Check {
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var position = 0
        while position < bytes.count {
            let lead = bytes[position]
            if lead < 0x80 {
                position += 1
                continue
            }
            guard let length = length(lead: lead), position + length <= bytes.count,
                second(after: lead).contains(bytes[position + 1])
            else { return false }
            var offset = 2
            while offset < length {
                guard bytes[position + offset] & 0xC0 == 0x80 else { return false }
                offset += 1
            }
            position += length
        }
        return true
    }

    private static func length(lead: UInt8) -> Int? {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: nil
        }
    }

    private static func second(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
