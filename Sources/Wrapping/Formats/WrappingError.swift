/// Why a file could not be wrapped into a DICOM object.
///
/// The text says what is wrong and what to do; it never holds a value. The path is the caller's to add. Signatures do
/// not state this type: write `catch let error as WrappingError`.
public struct WrappingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The content is none of the formats that can be wrapped.
        case unknownFormat
        /// The content is of a known format but damaged.
        case damaged
        /// The content is larger than the limits allow.
        case limitExceeded
        /// The format allows it, this module does not handle it.
        case unsupported
        /// An attribute that the object needs is missing or not valid.
        case invalidAttribute
        /// The file could not be opened or read.
        case unreadable
    }

    /// What kind of failure it is.
    public let kind: Kind

    /// One clause that says what is wrong, without any value.
    public let detail: String

    /// Creates an error.
    public init(_ kind: Kind, _ detail: String) {
        self.kind = kind
        self.detail = detail
    }

    /// The reason.
    public var description: String { detail }
}
