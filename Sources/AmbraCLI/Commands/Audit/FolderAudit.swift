#if Tools
import AmbraTransport
import DICOM
import Deidentification
import PHIAudit
import Platform

/// Audits all files of a command's paths on several threads, and hands the results over in the order of the paths.
struct FolderAudit: Sendable {
    let audit: PHIAudit
    let jobs: Int
    /// Whether the digest of each file is asked for, for which it is read once more.
    let hashes: Bool

    /// What became of a path.
    enum Outcome: Sendable {
        case audited(FileAudit, AuditedContent?)
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
        case .link(let path): .failed(SkippedFile(link: path))
        case .failure(let path, let error): .failed(SkippedFile(path: path, error: error))
        case .file(let path): examine(path, name: Self.name(of: path, below: roots))
        }
    }

    private func examine(_ path: String, name: String) -> Outcome {
        let stamp = FileStamp(path: path)
        let audit = audit.examine(path: path, name: name)
        return .audited(audit, stamp.flatMap { AuditedContent(path: path, stamp: $0, hashes: hashes) })
    }

    /// The part of a path that was found rather than given; the last component of a file that was given.
    static func name(of path: String, below roots: [String]) -> String {
        let path = FilePath(path)
        let names = roots.compactMap { path.below(FilePath($0)) }
        return (names.min { $0.bytes.count < $1.bytes.count } ?? path.components.last ?? path).text
    }
}

/// The content that an examined file had before, during and after its examination.
struct AuditedContent: Sendable {
    /// Its digest; `nil` when nobody asked for it.
    let file: ReviewRecord.File?
    private let stamp: FileStamp

    /// `nil` when the file is not in the state of the stamp any more.
    init?(path: String, stamp: FileStamp, hashes: Bool) {
        if hashes {
            guard let file = try? ReviewRecord.File(path: path, in: stamp) else { return nil }
            self.file = file
        } else {
            guard FileStamp(path: path) == stamp else { return nil }
            file = nil
        }
        self.stamp = stamp
    }

    /// The content, when the file has it still: pictures are drawn from it later.
    func still(at path: String) -> AuditedContent? { FileStamp(path: path) == stamp ? self : nil }
}

extension KnownIdentifiers {
    /// The identifiers of all DICOM files of a walk, collected on several threads.
    static func pooled(from walk: DirectoryWalk, jobs: Int) async throws -> (known: KnownIdentifiers, files: Int) {
        var known = KnownIdentifiers()
        var files = 0
        _ = try await FolderWork(jobs: jobs).run(walk, Self.identifiers) { part in
            guard let part else { return }
            known.formUnion(part)
            files += 1
        }
        return (known, files)
    }

    /// The identifiers of a file; `nil` for what is no DICOM file that can be read.
    private static func identifiers(of found: DirectoryWalk.Found) -> KnownIdentifiers? {
        var options = ReadingOptions()
        options.allowsTruncation = true
        guard case .file(let path) = found, let file = try? DICOMFile.read(path: path, options: options) else {
            return nil
        }
        var known = KnownIdentifiers()
        known.insert(from: file)
        return known
    }
}
#endif
