/// A whole number as text: a value of VR IS (PS3.5 section 6.2).
///
/// The text is kept as it was given. Two values are equal when their texts are.
public struct IntegerString: Hashable, Sendable {
    /// The characters without padding.
    public let text: String

    /// The number; the standard allows 32 bits with sign, more is taken as it is.
    public let value: Int

    /// Reads digits with an optional sign; `nil` for anything else and for what 64 bits cannot hold.
    public init?(_ text: some StringProtocol) {
        let text = text.trimmed()
        guard let value = Int(text) else { return nil }
        self.text = text
        self.value = value
    }

    /// A number in its shortest form.
    public init(_ value: Int32) {
        self.value = Int(value)
        text = String(value)
    }
}
