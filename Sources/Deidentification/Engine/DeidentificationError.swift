/// Why de-identification cannot start as asked: options and keys. Rules throw
/// ``RuleFileError``, files that fail `DICOMError`.
///
/// The text never holds key material or a value of a file. Signatures do not state this type: write
/// `catch let error as DeidentificationError`.
public struct DeidentificationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Options exclude each other, or one needs what was not given.
        case contradictoryOptions
        /// The key file cannot be used.
        case unusableKey
    }

    /// What kind of failure it is.
    public let kind: Kind

    /// What is wrong, and what to do.
    public let description: String

    /// Creates an error.
    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
