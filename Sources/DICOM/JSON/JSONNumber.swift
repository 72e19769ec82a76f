/// Numbers as JSON writes them.
enum JSONNumber {
    /// A decimal or integer string as a number, digits kept where JSON allows them; `nil` when it is no number, or has
    /// an exponent that no reader would take.
    static func decimal(_ text: String) -> String? {
        let trimmed = text.trimmed()
        guard let value = Double(trimmed), value.isFinite, DecimalParts(trimmed) != nil else { return nil }
        return isNumber(trimmed) ? trimmed : number(value)
    }

    /// An integer string as an integer without leading zeros or fraction; `nil` when it is no whole number.
    static func whole(_ text: String) -> String? {
        if let number = IntegerString(text)?.value { return String(number) }
        guard let value = DecimalString(text)?.value, let number = Int64(exactly: value), value.magnitude < 1e15 else {
            return nil
        }
        return String(number)
    }

    /// A floating-point number; `nil` when JSON cannot say it.
    static func number(_ value: some BinaryFloatingPoint & CustomStringConvertible) -> String? {
        value.isFinite ? value.description : nil
    }

    /// How a number is named that JSON cannot say (PS3.18 section F.2.3).
    static func name(_ value: some BinaryFloatingPoint) -> String {
        value.isNaN ? "NaN" : value < 0 ? "-inf" : "inf"
    }

    /// The grammar of RFC 8259 section 6.
    static func isNumber(_ text: String) -> Bool {
        var rest = Substring(text).utf8
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = digits(&rest)
        guard whole.count > 0, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard digits(&rest).count > 0 else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            guard digits(&rest).count > 0 else { return false }
        }
        return rest.isEmpty
    }

    private static func digits(_ rest: inout Substring.UTF8View) -> Substring.UTF8View {
        let found = rest.prefix { (0x30...0x39).contains($0) }
        rest.removeFirst(found.count)
        return found
    }
}
