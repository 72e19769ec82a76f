/// The place of a file within a file-set: one to eight components (PS3.10 section 8.2).
public struct FileID: Hashable, Sendable, CustomStringConvertible {
    /// Folders, and the file last.
    public let components: [String]

    /// Checks the components: one to eight, each of one to eight capital letters, digits and underscores (PS3.10
    /// section 8.5). Nothing that passes can lead out of the folder of the file-set.
    public init?(_ components: [String]) {
        guard (1...8).contains(components.count), components.allSatisfy(Self.isConformant) else { return nil }
        self.components = components
    }

    /// Whether a name may be a component.
    static func isConformant(_ name: String) -> Bool {
        (1...8).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || Digits.isDigit($0) || $0 == 0x5F }
    }

    /// The path relative to the folder of the file-set.
    public var path: String { components.joined(separator: "/") }

    /// The path.
    public var description: String { path }
}
