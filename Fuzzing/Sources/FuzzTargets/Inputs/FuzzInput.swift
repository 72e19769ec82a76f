/// What an input looks like, which decides what is done to it and with it.
public enum InputKind: String, Hashable, Sendable, CaseIterable {
    /// A DICOM file or a data set.
    case dicom
    /// Text of the DICOM JSON Model.
    case json
    /// A picture or a document to wrap.
    case picture
}

/// Bytes to mutate, or a mutation of them.
public struct FuzzInput: Sendable {
    /// Where it comes from.
    public var name: String
    /// What it was before it was changed.
    public var kind: InputKind
    /// The bytes.
    public var bytes: [UInt8]
    /// Whether it takes far more time than others: it is then mutated far less often.
    public var isCostly: Bool

    /// Creates an input.
    public init(name: String, kind: InputKind, bytes: [UInt8], isCostly: Bool = false) {
        self.name = name
        self.kind = kind
        self.bytes = bytes
        self.isCostly = isCostly
    }
}
