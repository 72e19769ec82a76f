import DICOM

/// Something of the libraries that takes bytes from outside.
public struct FuzzTarget: Sendable {
    /// How it is called on the command line.
    public let name: String
    /// The inputs that it is given.
    public let kinds: Set<InputKind>
    /// Takes an input. Errors of the libraries are a good end; a ``Violation`` is none.
    public let run: @Sendable (FuzzInput) throws -> Void

    /// All targets, in the order in which they are run.
    public static let all: [FuzzTarget] = [
        .scan, .structure, .read, .leniently, .strictly, .write, .directory, .json, .deidentify, .audit, .wrap,
        .stream, .mask, .pixels,
    ]
}

/// A rule that an input made the libraries break.
public struct Violation: Error, CustomStringConvertible {
    /// Which one; never a value.
    public let description: String

    init(_ description: String) { self.description = description }
}
