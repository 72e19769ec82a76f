#if Tools
    import DICOM
    import Deidentification

    /// Audits all files of a command's paths on several threads, and hands the results over in the order of the paths.
    struct FolderAudit: Sendable {
        let audit: PHIAudit
        let jobs: Int

        /// What became of a path.
        enum Outcome: Sendable {
            case audited(FileAudit)
            case failed(SkippedFile)
        }

        /// Works until all is done.
        ///
        /// - Parameters:
        ///   - walk: The walk over the files.
        ///   - roots: The paths that it begins at.
        /// - Returns: The symbolic links that were met.
        func run(_ walk: DirectoryWalk, roots: [String], each: (Outcome) throws -> Void) async throws -> LinkCount {
            try await FolderWork(jobs: jobs).run(walk, { examine($0, roots) }, each: each)
        }

        private func examine(_ found: DirectoryWalk.Found, _ roots: [String]) -> Outcome {
            switch found {
            case .link(let file), .failure(let file): .failed(file)
            case .file(let path): .audited(audit.examine(path: path, name: Self.name(of: path, below: roots)))
            }
        }

        /// The part of a path that was found rather than given; the last component of a file that was given.
        static func name(of path: String, below roots: [String]) -> String {
            let folders = roots.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
            let root = folders.filter { path.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
            if let root { return String(path.dropFirst(root.count)) }
            return path.split(separator: "/").last.map(String.init) ?? path
        }
    }

    extension KnownIdentifiers {
        /// The identifiers of all DICOM files of a walk, collected on several threads.
        static func pooled(from start: DirectoryWalk, jobs: Int) async throws -> (known: KnownIdentifiers, files: Int) {
            var walk = start
            return try await withThrowingTaskGroup(of: (KnownIdentifiers, Int).self) { group in
                var known = KnownIdentifiers()
                var files = 0
                var running = 0
                while true {
                    try Task.checkCancellation()
                    while running < jobs * 2, let batch = walk.files(32) {
                        group.addTask { collect(batch) }
                        running += 1
                    }
                    guard let (part, count) = try await group.next() else { return (known, files) }
                    running -= 1
                    known.formUnion(part)
                    files += count
                }
            }
        }

        private static func collect(_ paths: [String]) -> (KnownIdentifiers, Int) {
            var known = KnownIdentifiers()
            var files = 0
            var options = ReadingOptions()
            options.allowsTruncation = true
            for path in paths {
                guard let file = try? DICOMFile.read(path: path, options: options) else { continue }
                known.insert(from: file)
                files += 1
            }
            return (known, files)
        }
    }

    extension DirectoryWalk {
        /// The next files, at most so many; `nil` at the end.
        fileprivate mutating func files(_ count: Int) -> [String]? {
            var paths: [String] = []
            while paths.count < count, let found = next() {
                if case .file(let path) = found { paths.append(path) }
            }
            return paths.isEmpty ? nil : paths
        }
    }
#endif
