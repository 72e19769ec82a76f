extension JSONParser {
    /// Moves from a string's opening quote behind its closing one, and checks its characters.
    ///
    /// - Returns: Whether it has escapes.
    mutating func text() throws(JSONSyntaxError) -> Bool {
        position += 1
        let start = position
        var isEscaped = false
        var isASCII = true
        while true {
            if !skipPlainCharacters() { isASCII = false }
            guard position < bytes.count else { throw failure("the string is not closed") }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard isASCII || UTF8Check.isValid(UnsafeRawBufferPointer(rebasing: bytes[start..<position])) else {
                    throw failure("a string that is not UTF-8")
                }
                position += 1
                return isEscaped
            case UInt8(ascii: "\\"):
                isEscaped = true
                try skipEscape()
            default: throw failure("a control character in a string")
            }
        }
    }

    /// Stops at a quote, a backslash, a control character or the end: eight bytes at a time, each tested within one word.
    ///
    /// - Returns: Whether all characters passed are ASCII.
    private mutating func skipPlainCharacters() -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var seen: UInt64 = 0
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quote = word ^ ones &* UInt64(UInt8(ascii: "\""))
            let backslash = word ^ ones &* UInt64(UInt8(ascii: "\\"))
            var stops = (quote &- ones) & ~quote
            stops |= (backslash &- ones) & ~backslash
            stops |= (word &- ones &* 0x20) & ~word
            stops &= tops
            if stops != 0 {
                // A subtraction may carry into higher bytes, never below the first stop: that one is exact.
                let bits = stops.trailingZeroBitCount & ~7
                position += bits / 8
                return (seen | word & ((1 << UInt64(bits)) - 1)) & tops == 0
            }
            seen |= word
            position += 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            seen |= UInt64(byte)
            position += 1
        }
        return seen & tops == 0
    }

    private mutating func skipEscape() throws(JSONSyntaxError) {
        position += 1
        guard position < bytes.count else { throw failure("the string is not closed") }
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            for _ in 0..<4 {
                guard position < bytes.count, JSONEscapes.hexadecimal(bytes[position]) != nil else {
                    throw failure("a \\u escape without four digits")
                }
                position += 1
            }
        default: throw failure("an unknown escape")
        }
    }
}
