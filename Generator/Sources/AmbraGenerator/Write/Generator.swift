public import Foundation

/// Writes what the spec says: load, validate, resolve, render, write.
public struct Generator: Sendable {
    /// The repository's root, which holds Generator/Spec and Sources.
    public let root: URL

    /// A generator for the repository at `root`.
    public init(root: URL) {
        self.root = root
    }

    /// What a run changed, or with `--check` would change. Paths from the repository's root, sorted.
    public struct Changes: Sendable, Hashable {
        /// Files whose text is new.
        public var written: [String] = []
        /// Generated files that the spec no longer asks for.
        public var deleted: [String] = []
        /// How many files were right already.
        public var unchanged = 0

        /// Whether the files are as the spec says.
        public var isEmpty: Bool { written.isEmpty && deleted.isEmpty }
    }

    /// Compares the generated files with the spec and, unless only checking, makes them the same.
    ///
    /// - Parameter isCheck: Whether nothing is written.
    /// - Throws: ``SpecError`` with every mistake of the spec, or ``WriteError``; after a ``SpecError`` nothing is written.
    public func run(isCheck: Bool = false) throws -> Changes {
        try OutputTree(root: root).apply(files(), isCheck: isCheck)
    }

    /// All files that the spec asks for.
    func files() throws(SpecError) -> [GeneratedFile] {
        let (spec, formProblems) = SpecFolder(root: root.appending(path: SpecFolder.path)).load()
        return try Self.files(of: spec, formProblems)
    }

    static func files(of spec: Spec, _ formProblems: [Problem]) throws(SpecError) -> [GeneratedFile] {
        let problems = formProblems + Validation.problems(of: spec)
        let (api, nameProblems) = Resolver.api(of: spec)
        guard problems.isEmpty, nameProblems.isEmpty else { throw SpecError(problems + nameProblems) }
        return Rendering.files(of: api)
    }
}
