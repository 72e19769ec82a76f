/// Where something stands in the spec.
public struct Mark: Hashable, Comparable, Sendable {
    /// Path of the file, from the repository's root.
    public let file: String
    /// Line, counted from 1.
    public let line: Int

    /// Names a line of a file.
    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// Orders by file, then by line.
    public static func < (left: Mark, right: Mark) -> Bool {
        (left.file, left.line) < (right.file, right.line)
    }
}

/// A mistake in the spec: where it is, what is wrong and what is allowed.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// Where the mistake stands.
    public let mark: Mark
    /// The part of the spec it belongs to, such as `parameters`.
    public let place: String
    /// What is wrong and what is allowed.
    public let message: String

    /// The mistake as one line of text, in the form compilers use.
    public var description: String { "\(mark.file):\(mark.line): \(place): \(message)" }
}

/// Every mistake found in a spec; nothing is written while there is one.
public struct SpecError: Error, CustomStringConvertible {
    /// The mistakes, in the order of the files.
    public let problems: [Problem]

    init(_ problems: [Problem]) {
        self.problems = Set(problems).sorted { left, right in
            (left.mark, left.place, left.message) < (right.mark, right.place, right.message)
        }
    }

    /// One line for each mistake.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
