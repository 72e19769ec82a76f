import DICOM
import Platform

extension FolderRun {
    /// The identifiers of all DICOM files: what to look for in what was made of them.
    ///
    /// - Returns: The identifiers, and how many DICOM files they come from; what cannot be read is passed over.
    /// - Throws: `CancellationError` and nothing else, when the task is cancelled.
    public func knownIdentifiers() async throws -> (known: KnownIdentifiers, files: Int) {
        let meter = meter()
        var known = KnownIdentifiers()
        var files = 0
        _ = try await FolderWork(jobs: width).run(walk, Self.identifiers) { part in
            meter.note(isDone: true)
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
        guard let path = found.file, let file = try? DICOMFile.read(path: path, options: options) else {
            return nil
        }
        var known = KnownIdentifiers()
        known.insert(from: file)
        return known
    }
}
