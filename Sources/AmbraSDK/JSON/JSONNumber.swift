/// A JSON number that keeps its spelling, so that writing it again gives the same digits.
public struct JSONNumber: Sendable, Hashable {
    private enum Storage: Hashable {
        case integer(Int64)
        case text(String)
    }

    private let storage: Storage

    /// A whole number.
    public init(_ value: Int) { storage = .integer(Int64(value)) }

    /// A fractional number; `nil` for infinities and NaN, which JSON cannot write.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        storage = .text("\(value)")
    }

    package init(integer: Int64) { storage = .integer(integer) }

    /// For digits that the parser has checked.
    package init(checkedText: String) { storage = .text(checkedText) }

    /// The number as text, as it was written.
    public var text: String {
        switch storage {
        case .integer(let value): String(value)
        case .text(let text): text
        }
    }

    /// The number as an integer, when it is whole and fits.
    public var integer: Int? {
        switch storage {
        case .integer(let value): Int(exactly: value)
        case .text(let text): Int(text) ?? Self.exactInteger(text)
        }
    }

    /// `12.0` and `1e3` are whole; beyond 53 bits a double no longer tells neighbours apart.
    private static func exactInteger(_ text: String) -> Int? {
        guard let value = Double(text), value.magnitude <= 0x1p53 else { return nil }
        return Int(exactly: value)
    }

    /// The number as the nearest double; `nil` when it is beyond the largest one.
    public var double: Double? {
        switch storage {
        case .integer(let value): Double(value)
        case .text(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
        }
    }
}
