/// The number of a data element: a group and an element within it (PS3.5 section 7.1).
///
/// Tags order as they do in a data set: by group, then by element.
public struct Tag: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Group in the upper, element in the lower 16 bits.
    public let rawValue: UInt32

    /// Creates a tag from its 32-bit number, such as `0x0010_0020`.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Creates a tag from its 32-bit number, such as `Tag(0x0010_0020)`.
    public init(_ rawValue: UInt32) { self.rawValue = rawValue }

    /// Creates a tag from its two halves.
    public init(group: UInt16, element: UInt16) { rawValue = UInt32(group) << 16 | UInt32(element) }

    /// Reads eight hexadecimal digits: `00100020`, `0010,0020` or `(0010,0020)`; `nil` for anything else.
    public init?(hexadecimal text: some StringProtocol) {
        var characters = Substring(text)
        if characters.hasPrefix("("), characters.hasSuffix(")") { characters = characters.dropFirst().dropLast() }
        let digits = characters.utf8.filter { $0 != UInt8(ascii: ",") }
        guard characters.utf8.count - digits.count <= 1 else { return nil }
        self.init(digits: digits)
    }

    /// Reads eight hexadecimal digits and nothing else.
    init?(digits: some Collection<UInt8>) {
        guard digits.count == 8 else { return nil }
        var number: UInt32 = 0
        for digit in digits {
            guard let value = Digits.hexadecimal(digit) else { return nil }
            number = number << 4 | UInt32(value)
        }
        rawValue = number
    }

    /// The upper half.
    public var group: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 16) }

    /// The lower half.
    public var element: UInt16 { UInt16(truncatingIfNeeded: rawValue) }

    /// Whether the group is odd: the element belongs to a manufacturer (PS3.5 section 7.8).
    public var isPrivate: Bool { rawValue & 0x0001_0000 != 0 }

    /// Whether this is the element that reserves a block of private elements: odd group, element 0010 to 00FF.
    public var isPrivateCreator: Bool { isPrivate && (0x0010...0x00FF).contains(element) }

    /// Whether this is a group length: element 0000 of its group.
    public var isGroupLength: Bool { element == 0 }

    /// Eight upper-case hexadecimal digits, as the JSON model writes a tag.
    public var hexadecimal: String { Self.digits(group) + Self.digits(element) }

    /// The usual notation, such as `(0010,0020)`.
    public var description: String { "(" + Self.digits(group) + "," + Self.digits(element) + ")" }

    /// Orders by group, then element.
    public static func < (left: Tag, right: Tag) -> Bool { left.rawValue < right.rawValue }

    private static func digits(_ number: UInt16) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - text.count) + text
    }
}

/// The tags that mark items; those of elements are named by their keywords.
extension Tag {
    /// Starts an item of a sequence or a fragment of pixel data.
    public static let item = Tag(0xFFFE_E000)
    /// Ends an item of undefined length.
    public static let itemDelimitation = Tag(0xFFFE_E00D)
    /// Ends a sequence or encapsulated pixel data of undefined length.
    public static let sequenceDelimitation = Tag(0xFFFE_E0DD)
}
