import Foundation
package import Platform

/// Work on all files of files and folders: which files, how many at a time, and who is told how far it is.
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
    public var width = ProcessInfo.processInfo.activeProcessorCount

    /// Whether symbolic links that are met in folders are followed, out of the folders too. Paths that are given
    /// themselves are always followed. Default: `true`.
    public var followsLinks = true

    /// Is told how far the work is after each file, from any thread. Default: `nil`, nobody.
    ///
    /// Two threads may tell at the same time, so that a smaller count may come after a larger one.
    public var onProgress: (@Sendable (FolderProgress) -> Void)?

    /// Takes files and folders.
    public init(_ paths: [String]) { self.paths = paths }

    /// The walk through all files, from the beginning.
    package var walk: DirectoryWalk { DirectoryWalk(paths, followsLinks: followsLinks) }

    /// What counts one run.
    package func meter() -> FolderMeter { FolderMeter(onProgress) }
}

/// How far the work on files and folders is. How many files there are is known only at the end.
public struct FolderProgress: Sendable, Hashable {
    /// Files that are done, those that were left out as no DICOM files included.
    public internal(set) var files = 0

    /// Files that failed.
    public internal(set) var failedFiles = 0
}

/// Counts files, and tells the count.
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
