#if Tools
    import DICOM

    /// Examines all that a walk finds on several threads, and hands the results over in the order of the walk.
    struct FolderWork: Sendable {
        /// Files examined at the same time.
        let jobs: Int

        /// Works until all is done. At most a few results a thread wait for their turn; links that the walk leaves out are
        /// not examined.
        ///
        /// - Returns: The symbolic links that were met.
        func run<Outcome: Sendable>(
            _ walk: DirectoryWalk, _ examine: @escaping @Sendable (DirectoryWalk.Found) -> Outcome,
            each: (Outcome) throws -> Void
        ) async throws -> LinkCount {
            var walk = walk
            try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
                var (begun, done) = (0, 0)
                var waiting: [Int: Outcome] = [:]
                while true {
                    try Task.checkCancellation()
                    while begun - done < jobs * 4, let found = walk.next() {
                        if case .link = found { continue }
                        let number = begun
                        group.addTask { (number, examine(found)) }
                        begun += 1
                    }
                    guard let (number, outcome) = try await group.next() else { break }
                    waiting[number] = outcome
                    while let next = waiting.removeValue(forKey: done) {
                        try each(next)
                        done += 1
                    }
                }
            }
            return walk.links
        }
    }
#endif
