package import DICOM
package import Deidentification
package import Platform

/// The content of files and folders, by digest, computed on several threads.
package struct ReviewedFolder: Sendable {
    /// A file that was read from its first to its last byte without changing.
    package struct Entry: Sendable {
        package let path: String
        package let file: ReviewRecord.File
    }

    /// In the order of paths.
    package private(set) var entries: [Entry] = []
    /// The symbolic links that were met.
    package let links: LinkCount

    /// - Throws: `ReviewError` naming the first file that cannot be read: what cannot be read cannot be signed; or
    ///   `CancellationError`.
    package init(_ run: FolderRun) async throws {
        let meter = run.meter()
        var entries: [Entry] = []
        links = try await FolderWork(jobs: run.jobs).run(run.walk, Self.examine) { outcome in
            entries.append(try outcome.get())
            meter.note(isDone: true)
        }
        self.entries = entries.sorted { $0.path < $1.path }
    }

    private static func examine(_ found: DirectoryWalk.Found) -> Result<Entry, ReviewError> {
        switch found {
        case .file(let path), .leftover(let path): Result { () throws(ReviewError) in try entry(path) }
        case .link(let path): .failure(ReviewError(SkippedFile(link: path).description))
        case .failure(let path, let error): .failure(ReviewError("\(path): \(error)"))
        }
    }

    private static func entry(_ path: String) throws(ReviewError) -> Entry {
        do throws(DICOMError) {
            return Entry(path: path, file: try ReviewRecord.File(path: path))
        } catch {
            throw ReviewError("\(path): \(error)")
        }
    }

    /// Files that are not in a list.
    package func unlisted(in files: [ReviewRecord.File]) -> [Entry] {
        let listed = Set(files)
        return entries.filter { !listed.contains($0.file) }
    }

    /// How many files of a list are not there.
    package func missing(of files: [ReviewRecord.File]) -> Int {
        Set(files).subtracting(entries.map(\.file)).count
    }
}

extension ReviewRecord.File {
    /// The content of a file, which must not change while it is read.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - stamp: The state that it must have; the present one by default.
    package init(path: String, in stamp: FileStamp? = nil) throws(DICOMError) {
        let before = stamp ?? FileStamp(path: path)
        let source = try ByteSource(path: path)
        let digest = try ContentDigest.hexadecimal(of: source)
        guard let before, before == FileStamp(path: path) else {
            throw DICOMError(.unreadable, "the file changed while it was read")
        }
        self.init(digest: digest, size: source.length)
    }
}
