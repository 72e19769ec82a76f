/// A file that the sandbox was told to use and cannot.
public struct SandboxFileError: Error, CustomStringConvertible {
    /// The path, as it was given.
    public var path: String
    /// Why.
    public var reason: String

    /// The error as one line.
    public var description: String { "\(path): \(reason)" }
}
