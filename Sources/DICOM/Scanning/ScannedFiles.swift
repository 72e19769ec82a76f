import Platform

/// The files that a ``FolderScanner`` finds, in the order of their paths.
///
/// Iterating throws `CancellationError` when the task is cancelled, and nothing else.
public struct ScannedFiles: AsyncSequence, Sendable {
    /// A file of the scan.
    public typealias Element = ScannedFile

    let scanner: FolderScanner
    let paths: [String]

    /// Starts from the first file.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(scanner: scanner, walk: DirectoryWalk(paths, followsLinks: scanner.followsLinks))
    }

    /// Reads ahead a small batch of files at a time.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let scanner: FolderScanner
        private var walk: DirectoryWalk
        private var batch: ArraySlice<ScannedFile> = []

        private static let filesPerTask = 32

        /// The symbolic links that were met so far.
        var links: LinkCount { walk.links }

        init(scanner: FolderScanner, walk: DirectoryWalk) {
            self.scanner = scanner
            self.walk = walk
        }

        /// The next file, or `nil` at the end.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws -> ScannedFile? {
            if batch.isEmpty { try await fill(isolation: actor) }
            return batch.popFirst()
        }

        /// The next file, or `nil` at the end.
        public mutating func next() async throws -> ScannedFile? {
            try await next(isolation: nil)
        }

        private mutating func fill(isolation actor: isolated (any Actor)?) async throws(CancellationError) {
            let jobs = Swift.max(scanner.jobs, 1)
            var pieces: [[DirectoryWalk.Found]] = []
            while pieces.count < jobs {
                var piece: [DirectoryWalk.Found] = []
                while piece.count < Self.filesPerTask, let found = walk.next() { piece.append(found) }
                if piece.isEmpty { break }
                pieces.append(piece)
            }
            let scanner = scanner
            var filled = [[ScannedFile]](repeating: [], count: pieces.count)
            var numbered = pieces.enumerated().makeIterator()
            await BoundedWork.run(limit: jobs, isolation: actor, next: { numbered.next() }) { number, piece in
                (number, scanner.examine(piece))
            } each: { number, files in
                filled[number] = files
            }
            if Task.isCancelled { throw CancellationError() }
            batch = ArraySlice(filled.joined())
        }
    }
}

extension FolderScanner {
    fileprivate func examine(_ piece: [DirectoryWalk.Found]) -> [ScannedFile] {
        var files: [ScannedFile] = []
        for found in piece where !Task.isCancelled {
            switch found {
            case .file(let path): files.append(examine(path: path))
            case .leftover(let path): files.append(.skipped(SkippedFile(leftover: path)))
            case .link(let path): files.append(.skipped(SkippedFile(link: path)))
            case .failure(let path, let error): files.append(.skipped(SkippedFile(path: path, error: error)))
            }
        }
        return files
    }
}
