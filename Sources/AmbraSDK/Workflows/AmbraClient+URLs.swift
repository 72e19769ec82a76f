public import Foundation
import Platform

// Files and folders named by file URLs, wherever paths name them.

extension AmbraClient where Mode == Async {
    /// Uploads all DICOM images below files and folders, as with their paths.
    ///
    /// - Throws: ``AmbraError`` and nothing else; ``AmbraError/invalidArgument(_:)`` for a URL that is not a file URL.
    public func upload(
        _ urls: [URL],
        options: UploadOptions = UploadOptions(),
        progress: @escaping @Sendable (UploadEvent) -> Void = { _ in }
    ) async throws -> UploadReport {
        try await upload(urls.paths(), options: options, progress: progress)
    }

    /// Finds what an upload of files and folders would send, as with their paths.
    public func plan(_ urls: [URL]) async throws -> UploadPlan { try await plan(urls.paths()) }

    /// Downloads the images of a study into a folder, as with its path.
    ///
    /// - Throws: ``AmbraError`` and nothing else; ``AmbraError/invalidArgument(_:)`` for a URL that is not a file URL.
    public func download(
        studyUUID: String,
        to folder: URL,
        options: DownloadOptions = DownloadOptions(),
        progress: @escaping @Sendable (DownloadEvent) -> Void = { _ in }
    ) async throws -> DownloadReport {
        try await download(studyUUID: studyUUID, to: folder.localPath(), options: options, progress: progress)
    }
}

extension AmbraClient where Mode == Blocking {
    /// Uploads all DICOM images below files and folders, as with their paths.
    ///
    /// - Throws: ``AmbraError`` and nothing else; ``AmbraError/invalidArgument(_:)`` for a URL that is not a file URL.
    public func upload(
        _ urls: [URL],
        options: UploadOptions = UploadOptions(),
        progress: @escaping @Sendable (UploadEvent) -> Void = { _ in }
    ) throws -> UploadReport {
        try upload(urls.paths(), options: options, progress: progress)
    }

    /// Finds what an upload of files and folders would send, as with their paths.
    public func plan(_ urls: [URL]) throws -> UploadPlan { try plan(urls.paths()) }

    /// Downloads the images of a study into a folder, as with its path.
    ///
    /// - Throws: ``AmbraError`` and nothing else; ``AmbraError/invalidArgument(_:)`` for a URL that is not a file URL.
    public func download(
        studyUUID: String,
        to folder: URL,
        options: DownloadOptions = DownloadOptions(),
        progress: @escaping @Sendable (DownloadEvent) -> Void = { _ in }
    ) throws -> DownloadReport {
        try download(studyUUID: studyUUID, to: folder.localPath(), options: options, progress: progress)
    }
}

extension [URL] {
    fileprivate func paths() throws(AmbraError) -> [String] {
        try map { url throws(AmbraError) in try url.localPath() }
    }
}

extension URL {
    /// The path of a file URL, byte for byte: Foundation's own decoding loses bytes that are not UTF-8.
    func localPath() throws(AmbraError) -> String {
        guard isFileURL else {
            throw .invalidArgument(InvalidArgument("a URL is not a file URL; name files and folders of this machine"))
        }
        return FilePath(self).text
    }
}
