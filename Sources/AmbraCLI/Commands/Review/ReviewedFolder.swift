#if Tools
import AmbraTransport
import DICOM
import Deidentification
import PHIAudit
import Platform

/// The content of files and folders, by digest, computed on several threads.
struct ReviewedFolder: Sendable {
    /// A file that was read from its first to its last byte without changing.
    struct Entry: Sendable {
        let path: String
        let file: ReviewRecord.File
    }

    /// In the order of paths.
    private(set) var entries: [Entry] = []
    /// The symbolic links that were met.
    let links: LinkCount

    /// - Throws: ``ExitStatus/badInput`` naming the first file that cannot be read: what cannot be read cannot be
    ///   signed for.
    init(_ walk: DirectoryWalk, jobs: Int) async throws {
        var entries: [Entry] = []
        links = try await FolderWork(jobs: jobs).run(walk, Self.examine) { entries.append(try $0.get()) }
        self.entries = entries.sorted { $0.path < $1.path }
    }

    private static func examine(_ found: DirectoryWalk.Found) -> Result<Entry, CommandFailure> {
        switch found {
        case .file(let path): Result { () throws(CommandFailure) in try entry(path) }
        case .link(let path): .failure(CommandFailure(.badInput, SkippedFile(link: path).description))
        case .failure(let path, let error): .failure(CommandFailure(.badInput, "\(path): \(error)"))
        }
    }

    private static func entry(_ path: String) throws(CommandFailure) -> Entry {
        do throws(DICOMError) {
            return Entry(path: path, file: try ReviewRecord.File(path: path))
        } catch {
            throw CommandFailure(.badInput, "\(path): \(error)")
        }
    }

    /// Files that a list does not have.
    func strangers(to files: [ReviewRecord.File]) -> [Entry] {
        let listed = Set(files)
        return entries.filter { !listed.contains($0.file) }
    }

    /// How many files of a list are not there.
    func missing(of files: [ReviewRecord.File]) -> Int {
        Set(files).subtracting(entries.map(\.file)).count
    }
}

extension ReviewRecord.File {
    /// The content of a file, which must not change while it is read.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - stamp: The state that it must have; its present one when nothing is said.
    init(path: String, in stamp: FileStamp? = nil) throws(DICOMError) {
        let before = stamp ?? FileStamp(path: path)
        let source = try ByteSource(path: path)
        let digest = try ContentDigest.hexadecimal(of: source)
        guard let before, before == FileStamp(path: path) else {
            throw DICOMError(.unreadable, "the file changed while it was read")
        }
        self.init(digest: digest, size: source.length)
    }
}
#endif
