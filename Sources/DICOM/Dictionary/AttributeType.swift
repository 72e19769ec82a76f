/// Whether an attribute must be there, and with a value (PS3.5 section 7.4). Compares by strictness: the first is the
/// least strict.
package enum AttributeType: Int, Comparable, Sendable {
    /// Type 3: may be absent, may be empty.
    case optional
    /// Type 2C: type 2 where a condition holds.
    case presentIfCondition
    /// Type 2: must be there, may be empty.
    case present
    /// Type 1C: type 1 where a condition holds.
    case valuedIfCondition
    /// Type 1: must be there with a value.
    case valued

    private static let codes = ["3", "2C", "2", "1C", "1"]

    /// The type as the standard writes it, such as `2C`.
    package var code: String { Self.codes[rawValue] }

    /// Reads a type as the standard writes it, without a text made for each of thousands.
    init?(code: some Sequence<UInt8>) {
        guard let strictness = Self.codes.firstIndex(where: { $0.utf8.elementsEqual(code) }) else { return nil }
        self.init(rawValue: strictness)
    }

    /// Whether an attribute that is there must have a value. The tables do not hold conditions; whoever wrote a
    /// conditional attribute is taken to have found its condition to hold.
    package var needsValue: Bool { self >= .valuedIfCondition }

    /// Whether an attribute that is there must stay there.
    package var needsPresence: Bool { self > .optional }

    /// Orders by strictness.
    package static func < (left: AttributeType, right: AttributeType) -> Bool { left.rawValue < right.rawValue }
}
