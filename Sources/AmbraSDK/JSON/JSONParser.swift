import Platform

/// Why a text is not JSON: where it goes wrong, never what is there.
package struct JSONSyntaxError: Error, Sendable, CustomStringConvertible {
    package let offset: Int
    package let reason: String

    package var description: String { "\(reason) at byte \(offset)" }
}

/// Reads JSON (RFC 8259) from UTF-8 bytes: checks everything in one pass and notes where each value is.
///
/// Foundation's decoder needs several times as long for the service's large pages and loses order and digits.
package struct JSONParser {
    /// Deeper nesting is refused, so that no answer can exhaust the stack.
    private static let maximumDepth = 200

    let bytes: UnsafeRawBufferPointer
    var position = 0
    private var depth = 0
    /// Children of containers that are not closed yet, the innermost container's last.
    private var open: [JSONNode] = []
    /// Children of closed containers.
    private var closed: [JSONNode] = []

    /// Reads one value; anything but white space after it is an error.
    package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        // Nodes count bytes with 32 bits.
        guard bytes.count < UInt32.max else { throw JSONSyntaxError(offset: 0, reason: "more than 4 GiB of text") }
        let nodes: Result<[JSONNode], JSONSyntaxError> = bytes.withUnsafeBytes { buffer in
            var parser = JSONParser(bytes: buffer)
            do throws(JSONSyntaxError) {
                return .success(try parser.document())
            } catch {
                return .failure(error)
            }
        }
        return JSONDocument(bytes: bytes, nodes: try nodes.get()).root
    }

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        // The service's lists have a value in 35 bytes; growing step by step would hold everything twice for a moment.
        closed.reserveCapacity(bytes.count / 32)
    }

    private mutating func document() throws(JSONSyntaxError) -> [JSONNode] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        try value(.none)
        skipSpace()
        guard position == bytes.count else { throw failure("text after the end of the value") }
        closed += open
        return closed
    }

    private mutating func value(_ name: JSONNode.Name) throws(JSONSyntaxError) {
        skipSpace()
        guard position < bytes.count else { throw failure("the text ends where a value belongs") }
        switch bytes[position] {
        case UInt8(ascii: "\""): try string(name)
        case UInt8(ascii: "{"): try object(name)
        case UInt8(ascii: "["): try array(name)
        case UInt8(ascii: "n"): try literal("null", .null, name)
        case UInt8(ascii: "t"): try literal("true", .yes, name)
        case UInt8(ascii: "f"): try literal("false", .no, name)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = position
            let kind = try number()
            open.append(JSONNode(name, kind, start: start, count: position - start))
        default: throw failure("no JSON value")
        }
    }

    private mutating func string(_ name: JSONNode.Name) throws(JSONSyntaxError) {
        let start = position + 1
        let isEscaped = try text()
        open.append(JSONNode(name, isEscaped ? .escapedText : .text, start: start, count: position - 1 - start))
    }

    private mutating func object(_ name: JSONNode.Name) throws(JSONSyntaxError) {
        try enter()
        let first = open.count
        skipSpace()
        if !take(UInt8(ascii: "}")) {
            repeat {
                let name = try memberName()
                try value(name)
                skipSpace()
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { throw failure("the object is not closed") }
        }
        close(name, .object, from: first)
    }

    private mutating func memberName() throws(JSONSyntaxError) -> JSONNode.Name {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            throw failure("a member's name is missing")
        }
        let start = position + 1
        let isEscaped = try text()
        let written = UnsafeRawBufferPointer(rebasing: bytes[start..<position - 1])
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
        guard isEscaped else { return JSONNode.Name(written, isEscaped: false, start: start) }
        return JSONEscapes.utf8(written).withUnsafeBytes { JSONNode.Name($0, isEscaped: true, start: start) }
    }

    private mutating func array(_ name: JSONNode.Name) throws(JSONSyntaxError) {
        try enter()
        let first = open.count
        skipSpace()
        if !take(UInt8(ascii: "]")) {
            repeat {
                try value(.none)
                skipSpace()
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "]")) else { throw failure("the array is not closed") }
        }
        close(name, .array, from: first)
    }

    private mutating func enter() throws(JSONSyntaxError) {
        position += 1
        depth += 1
        guard depth <= Self.maximumDepth else { throw failure("nested deeper than \(Self.maximumDepth) levels") }
    }

    private mutating func close(_ name: JSONNode.Name, _ kind: JSONNode.Kind, from first: Int) {
        let count = open.count - first
        let start = closed.count
        if count > 0 {
            closed.append(contentsOf: open[first...])
            open.removeLast(count)
        }
        open.append(JSONNode(name, kind, start: start, count: count))
        depth -= 1
    }

    private mutating func literal(
        _ word: StaticString, _ kind: JSONNode.Kind, _ name: JSONNode.Name
    ) throws(JSONSyntaxError) {
        let count = word.utf8CodeUnitCount
        guard count <= bytes.count - position else { throw failure("no JSON value") }
        for offset in 0..<count where bytes[position + offset] != word.utf8Start[offset] {
            throw failure("no JSON value")
        }
        open.append(JSONNode(name, kind, start: position, count: count))
        position += count
    }
}

// MARK: - Characters

extension JSONParser {
    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    func failure(_ reason: String) -> JSONSyntaxError { JSONSyntaxError(offset: position, reason: reason) }
}

extension JSONParser {
    /// Moves past a number.
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

extension JSONParser {
    /// Moves from a string's opening quote past its closing one, and checks its characters.
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

    /// Stops at a quote, a backslash, a control character or the end: eight bytes at a time, each tested within one
    /// word.
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
