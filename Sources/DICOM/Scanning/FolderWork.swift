package import Platform

/// Examines all that a walk finds on several threads, and hands the results over in the order of the walk.
package struct FolderWork: Sendable {
    /// Files examined at the same time.
    package let jobs: Int

    package init(jobs: Int) { self.jobs = jobs }

    /// Works until all is done. At most a few results a thread wait for their turn; links that the walk leaves out are
    /// not examined.
    ///
    /// - Returns: The symbolic links that were met.
    package func run<Outcome: Sendable>(
        _ walk: DirectoryWalk, _ examine: @escaping @Sendable (DirectoryWalk.Found) -> Outcome,
        each: (Outcome) throws -> Void
    ) async throws -> LinkCount {
        var walk = walk
        try await BoundedWork.runInOrder(limit: jobs, next: { Self.next(of: &walk) }, work: examine, each: each)
        return walk.links
    }

    private static func next(of walk: inout DirectoryWalk) -> DirectoryWalk.Found? {
        while let found = walk.next() {
            if case .link = found { continue }
            return found
        }
        return nil
    }
}
