/// A decimal number as text: a value of VR DS (PS3.5 section 6.2).
///
/// The text is kept as it was given, so that a number that was read is written with the same digits. Two values are
/// equal when their texts are.
public struct DecimalString: Hashable, Sendable {
    /// The characters without padding.
    public let text: String

    /// Reads digits with an optional sign, decimal point and exponent; `nil` for anything else. A text of more than
    /// 16 characters is taken as it is, though the standard does not allow it.
    public init?(_ text: some StringProtocol) {
        let text = text.trimmed()
        guard DecimalParts(text) != nil else { return nil }
        self.text = text
    }

    /// The number in at most 16 characters, rounded where they do not suffice; `nil` when it is not finite.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        guard let exact = DecimalParts(value.description) else { return nil }
        text = exact.text(width: Self.longest)
    }

    /// A whole number.
    public init(_ value: Int32) { text = String(value) }

    /// Characters that the standard allows.
    static let longest = 16

    /// The nearest number that a `Double` can hold.
    public var value: Double { Double(text) ?? .nan }

    /// The exact number as `significand` times ten to the power `exponent`; `nil` when the digits do not fit into
    /// 64 bits, which takes more characters than the standard allows.
    public var exact: (significand: Int64, exponent: Int)? {
        guard let parts = DecimalParts(text),
            let number = Int64((parts.isNegative ? "-" : "") + parts.digits)
        else {
            return nil
        }
        return (number, parts.exponent)
    }
}

/// A decimal number taken apart: digits times ten to the power of an exponent.
struct DecimalParts {
    var isNegative = false
    /// Without zeros in front but for a single one.
    var digits: String
    var exponent: Int

    init?(_ text: String) {
        var rest = Substring(text).utf8
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest.removeFirst()
        }
        let whole = rest.prefix(while: Digits.isDigit)
        rest.removeFirst(whole.count)
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = rest.prefix(while: Digits.isDigit)
            rest.removeFirst(fraction.count)
        }
        guard whole.count + fraction.count > 0 else { return nil }
        var power = 0
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            let sign = rest.first == UInt8(ascii: "-") ? 1 : 0
            let number = rest.dropFirst(sign)
            // So few digits that nothing overflows below.
            guard (1...6).contains(number.count), number.allSatisfy(Digits.isDigit) else { return nil }
            power = Int(String(Substring(rest))) ?? 0
            rest = rest.suffix(0)
        }
        guard rest.isEmpty else { return nil }
        let all = String(Substring(whole)) + String(Substring(fraction))
        let significant = all.drop { $0 == "0" }
        digits = significant.isEmpty ? "0" : String(significant)
        exponent = power - fraction.count
    }

    /// The nearest number with at most so many characters, at least 8.
    func text(width: Int) -> String {
        for count in stride(from: digits.utf8.count, to: 0, by: -1) {
            let rounded = rounded(to: count)
            let forms = [rounded.plain, rounded.scientific].filter { $0.utf8.count <= width }
            if let shortest = forms.min(by: { $0.utf8.count < $1.utf8.count }) { return shortest }
        }
        return "0"
    }

    /// The number with so many digits, half away from zero, without zeros at the end.
    private func rounded(to count: Int) -> DecimalParts {
        var parts = self
        var kept = Array(digits.utf8.prefix(count))
        parts.exponent += digits.utf8.count - kept.count
        if digits.utf8.dropFirst(count).first ?? 0 >= UInt8(ascii: "5") {
            var position = kept.count - 1
            while position >= 0, kept[position] == UInt8(ascii: "9") {
                kept[position] = UInt8(ascii: "0")
                position -= 1
            }
            if position >= 0 { kept[position] += 1 } else { kept.insert(UInt8(ascii: "1"), at: 0) }
        }
        while kept.count > 1, kept.last == UInt8(ascii: "0") {
            kept.removeLast()
            parts.exponent += 1
        }
        parts.digits = String(decoding: kept, as: UTF8.self)
        if parts.digits == "0" { parts.exponent = 0 }
        return parts
    }

    private var sign: String { isNegative && digits != "0" ? "-" : "" }

    /// Without exponent.
    private var plain: String {
        let count = digits.utf8.count
        // Longer ones are never chosen, and an exponent from outside may be huge.
        guard abs(exponent) < 32 else { return scientific }
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let point = count + exponent
        if point > 0 { return sign + digits.prefix(point) + "." + digits.suffix(count - point) }
        return sign + "0." + String(repeating: "0", count: -point) + digits
    }

    /// One digit before the point, and an exponent.
    private var scientific: String {
        let power = exponent + digits.utf8.count - 1
        let tail = digits.utf8.count > 1 ? "." + digits.dropFirst() : ""
        return sign + digits.prefix(1) + tail + "E\(power)"
    }
}
