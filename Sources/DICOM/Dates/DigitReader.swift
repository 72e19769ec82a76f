/// Takes numbers of a fixed width from the start of a text.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: some StringProtocol) { rest = Substring(text.trimmed()).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    /// A number of exactly so many digits; takes nothing when it is not there.
    mutating func number(_ width: Int) -> Int? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy(Digits.isDigit) else { return nil }
        rest.removeFirst(width)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// One to `width` digits as they stand.
    mutating func digits(upTo width: Int) -> String? {
        let digits = rest.prefix(width).prefix(while: Digits.isDigit)
        guard !digits.isEmpty else { return nil }
        rest.removeFirst(digits.count)
        return String(Substring(digits))
    }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == sign.value else { return false }
        rest.removeFirst()
        return true
    }
}

/// Digits of ASCII.
package enum Digits {
    @inlinable package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The value of a hexadecimal digit, large or small; `nil` for another byte.
    @inlinable package static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// A number that is not negative, with zeros in front.
    package static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
