import DICOM
public import Deidentification
package import Platform

extension FolderRun {
    /// Audits all files on several threads, and hands each over in the order of the paths.
    ///
    /// ```swift
    /// import Deidentification
    /// import PHIAudit
    ///
    /// let (known, _) = try await FolderRun(["originals"]).knownIdentifiers()
    /// let result = try await FolderRun(["anonymous"]).audit(with: PHIAudit(known: known)) { file in
    ///     print(file.shownPath, file.worst?.description ?? "nothing")
    /// }
    /// print(result.filesByWorst[.identified] ?? 0)
    /// ```
    ///
    /// - Parameters:
    ///   - audit: How files are examined.
    ///   - each: Called with the findings of a file, while the next ones are examined.
    /// - Throws: What `each` throws, or `CancellationError`.
    public func audit(
        with audit: PHIAudit, each: (FileAudit) throws -> Void = { _ in }
    ) async throws -> FolderAudit {
        try await self.audit(with: audit, hashes: false) { file, _ in try each(file) }
    }

    /// Audits all files.
    ///
    /// - Parameters:
    ///   - hashes: Whether the digest of each file is asked for, for which it is read again.
    ///   - each: Called with the findings of a file and its content; `nil` when that changed meanwhile.
    package func audit(
        with audit: PHIAudit, hashes: Bool, each: (FileAudit, AuditedContent?) throws -> Void
    ) async throws -> FolderAudit {
        let meter = meter()
        var whole = FolderAudit()
        let roots = paths
        whole.links = try await FolderWork(jobs: jobs).run(walk, { Self.examine($0, roots, audit, hashes) }) {
            switch $0 {
            case .failed(let file):
                whole.fail(file.path, file.error)
                meter.note(isDone: false)
            case .audited(let file, let content):
                try each(file, content)
                whole.add(file, content?.still(at: file.path))
                meter.note(isDone: file.error == nil)
            }
        }
        return whole
    }

    /// What became of a path.
    private enum Outcome: Sendable {
        case audited(FileAudit, AuditedContent?)
        case failed(SkippedFile)
    }

    private static func examine(
        _ found: DirectoryWalk.Found, _ roots: [String], _ audit: PHIAudit, _ hashes: Bool
    ) -> Outcome {
        switch found {
        case .link(let path): return .failed(SkippedFile(link: path))
        case .failure(let path, let error): return .failed(SkippedFile(path: path, error: error))
        case .file(let path), .leftover(let path):
            let stamp = FileStamp(path: path)
            let file = audit.examine(path: path, name: name(of: path, below: roots))
            return .audited(file, stamp.flatMap { AuditedContent(path: path, stamp: $0, hashes: hashes) })
        }
    }

    /// The part of a path that was found rather than given; the last component of a file that was given.
    private static func name(of path: String, below roots: [String]) -> String {
        let path = FilePath(path)
        let names = roots.compactMap { path.below(FilePath($0)) }
        return (names.min { $0.bytes.count < $1.bytes.count } ?? path.components.last ?? path).text
    }
}

/// The content that an examined file had before, during and after its examination.
package struct AuditedContent: Sendable {
    /// Its digest; `nil` when it was not asked for.
    package let file: ReviewRecord.File?
    private let stamp: FileStamp

    /// `nil` when the file is not in the state of the stamp any more.
    package init?(path: String, stamp: FileStamp, hashes: Bool) {
        if hashes {
            guard let file = try? ReviewRecord.File(path: path, in: stamp) else { return nil }
            self.file = file
        } else {
            guard FileStamp(path: path) == stamp else { return nil }
            file = nil
        }
        self.stamp = stamp
    }

    /// The content, when the file still has it: pictures are drawn from it later.
    package func still(at path: String) -> AuditedContent? { FileStamp(path: path) == stamp ? self : nil }
}
