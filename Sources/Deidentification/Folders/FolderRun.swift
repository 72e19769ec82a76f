import DICOM
public import Foundation
package import Platform

/// Work on all files of files and folders: which files, how many at a time, and what is told of the progress.
///
/// ```swift
/// import DICOM
/// import Deidentification
///
/// var run = FolderRun(["/data/incoming"])
/// run.onProgress = { progress in print(progress.files, progress.failedFiles) }
/// let deidentifier = Deidentifier(profile: .basic, key: .random())
/// let result = await run.deidentify(with: deidentifier, into: try DeidentifiedFolder(path: "anonymous"))
/// for file in result.failures { print(file.path, file.error) }
/// ```
public struct FolderRun: Sendable {
    /// Files and folders.
    public var paths: [String]

    /// Files worked on at the same time, at least one. Default: one a core.
    public var jobs = ProcessInfo.processInfo.activeProcessorCount

    /// Whether symbolic links that are met in folders are followed, out of the folders too. Paths that are given
    /// themselves are always followed. Default: `true`.
    public var followsLinks = true

    /// Called with the progress after each file, from any thread. Default: `nil`.
    ///
    /// Two threads may call it at the same time, so that a smaller count may come after a larger one.
    public var onProgress: (@Sendable (FolderProgress) -> Void)?

    /// Creates a run over files and folders.
    public init(_ paths: [String]) { self.paths = paths }

    /// Creates a run over files and folders by file URL.
    @_disfavoredOverload
    public init(_ urls: [URL]) { self.init(urls.map { FilePath($0).text }) }

    /// The walk through all files, from the beginning.
    package var walk: DirectoryWalk { DirectoryWalk(paths, followsLinks: followsLinks) }

    /// The counter of one run.
    package func meter() -> FolderMeter { FolderMeter(onProgress) }
}

/// How far the work on files and folders is. How many files there are is known only at the end.
public struct FolderProgress: Sendable, Hashable {
    /// Files that are done, including those that were left out because they are not DICOM files.
    public internal(set) var files = 0

    /// Files that failed.
    public internal(set) var failedFiles = 0
}

/// Counts files, and reports the count.
package struct FolderMeter: Sendable {
    private let count = Locked(FolderProgress())
    private let show: (@Sendable (FolderProgress) -> Void)?

    init(_ show: (@Sendable (FolderProgress) -> Void)?) { self.show = show }

    /// Counts a file.
    package func note(isDone: Bool) {
        let progress = count.withLock { progress in
            if isDone { progress.files += 1 } else { progress.failedFiles += 1 }
            return progress
        }
        show?(progress)
    }
}

extension FolderRun {
    /// The identifiers of all DICOM files: what to look for in what was made of them.
    ///
    /// - Returns: The identifiers, and the number of DICOM files that they are from; what cannot be read is skipped.
    /// - Throws: `CancellationError` and nothing else, when the task is cancelled.
    public func knownIdentifiers() async throws -> (known: KnownIdentifiers, files: Int) {
        let meter = meter()
        var known = KnownIdentifiers()
        var files = 0
        _ = try await FolderWork(jobs: jobs).run(walk, Self.identifiers) { part in
            meter.note(isDone: true)
            guard let part else { return }
            known.formUnion(part)
            files += 1
        }
        return (known, files)
    }

    /// The identifiers of a file; `nil` for what cannot be read as a DICOM file.
    private static func identifiers(of found: DirectoryWalk.Found) -> KnownIdentifiers? {
        var options = ReadingOptions()
        options.allowsTruncation = true
        guard let path = found.file, let file = try? DICOMFile.read(path: path, options: options) else {
            return nil
        }
        var known = KnownIdentifiers()
        known.insert(from: file)
        return known
    }
}
