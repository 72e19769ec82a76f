import Foundation
import Platform

/// The folder in which a sandbox keeps its records and images, for one sandbox at a time.
struct DataFolder: Sendable {
    let store: RecordStore
    let blobStore: BlobStore
    /// The images of earlier runs.
    let imageStore: ImageStore
    /// Is locked as long as the sandbox is there.
    private let lock: SegmentFile

    /// Opens a folder, which is made when it is not there.
    ///
    /// - Throws: ``SandboxFileError``.
    init(_ path: String) throws {
        let url = URL(filePath: path, directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw SandboxFileError(path: path, reason: "the folder cannot be made")
        }
        do throws(SystemError) {
            lock = try SegmentFile.open("lock", in: path, makes: true)
        } catch {
            throw SandboxFileError(
                path: path, reason: "the folder cannot be written to: \(SystemReason.words(error.code))")
        }
        guard lock.lock() else {
            throw SandboxFileError(
                path: path, reason: "another sandbox is using the folder; end it, or name another folder")
        }
        do {
            store = try RecordStore(path: url.appending(path: "records.sqlite").path)
        } catch {
            throw SandboxFileError(path: path, reason: "the folder has no records that can be opened")
        }
        blobStore = BlobStore(budget: 0, folder: path, isKeeping: true)
        do {
            imageStore = try ImageStore(store, blobStore)
        } catch {
            throw SandboxFileError(
                path: path, reason: "images that were stored are not in the folder any more: \(error)")
        }
    }
}
