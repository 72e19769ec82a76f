extension JSONParser {
    /// Moves behind a number.
    mutating func number() throws(JSONSyntaxError) -> JSONNode.Kind {
        let isNegative = take(UInt8(ascii: "-"))
        let firstDigit = position
        skipDigits()
        let digits = position - firstDigit
        guard digits > 0 else { throw failure("a number without digits") }
        guard digits == 1 || bytes[firstDigit] != UInt8(ascii: "0") else {
            throw failure("a number with leading zeros")
        }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try requireDigits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try requireDigits()
        }
        let isMinusZero = isNegative && digits == 1 && bytes[firstDigit] == UInt8(ascii: "0")
        return isWhole && digits <= 18 && !isMinusZero ? .integer : .number
    }

    private mutating func skipDigits() {
        while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    }

    private mutating func requireDigits() throws(JSONSyntaxError) {
        let start = position
        skipDigits()
        guard position > start else { throw failure("a number without digits") }
    }
}
