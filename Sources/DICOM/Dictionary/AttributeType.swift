/// Whether an attribute must be there, and with a value (PS3.5 section 7.4). Compares by strictness: 3 is the least.
package enum AttributeType: String, Comparable, Sendable {
    /// May be absent, may be empty.
    case optional = "3"
    /// Type 2 where a condition holds.
    case presentIfCondition = "2C"
    /// Must be there, may be empty.
    case present = "2"
    /// Type 1 where a condition holds.
    case valuedIfCondition = "1C"
    /// Must be there with a value.
    case valued = "1"

    /// Whether an attribute that is there must have a value. The tables do not hold conditions; whoever wrote a
    /// conditional attribute is taken to have found its condition to hold.
    package var needsValue: Bool { self >= .valuedIfCondition }

    /// Whether an attribute that is there must stay there.
    package var needsPresence: Bool { self > .optional }

    private var strictness: Int {
        switch self {
        case .optional: 0
        case .presentIfCondition: 1
        case .present: 2
        case .valuedIfCondition: 3
        case .valued: 4
        }
    }

    /// Orders by strictness.
    package static func < (left: AttributeType, right: AttributeType) -> Bool { left.strictness < right.strictness }
}
