public import AmbraTransport
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

    /// Uploads files and folders as a sequence of events, as with their paths.
    ///
    /// A URL that is not a file URL is reported when the first event is asked for.
    public func uploadEvents(
        _ urls: [URL], options: UploadOptions = UploadOptions()
    ) -> TransferEvents<UploadEvent> {
        TransferEvents { show in _ = try await self.upload(urls, options: options, progress: show) }
    }

    /// Downloads the images of a study into a folder as a sequence of events, as with its path.
    ///
    /// A URL that is not a file URL is reported when the first event is asked for.
    public func downloadEvents(
        studyUUID: String, to folder: URL, options: DownloadOptions = DownloadOptions()
    ) -> TransferEvents<DownloadEvent> {
        TransferEvents { show in
            _ = try await self.download(studyUUID: studyUUID, to: folder, options: options) { $0.tell(show) }
        }
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

    /// Uploads files and folders, and gives the events one by one, as with their paths.
    public func uploadEvents(
        _ urls: [URL], options: UploadOptions = UploadOptions()
    ) -> BlockingTransferEvents<UploadEvent> {
        BlockingTransferEvents(core, self.async.uploadEvents(urls, options: options))
    }

    /// Downloads the images of a study into a folder, and gives the events one by one, as with its path.
    public func downloadEvents(
        studyUUID: String, to folder: URL, options: DownloadOptions = DownloadOptions()
    ) -> BlockingTransferEvents<DownloadEvent> {
        BlockingTransferEvents(core, self.async.downloadEvents(studyUUID: studyUUID, to: folder, options: options))
    }
}

extension HTTPFileRegion {
    /// Creates a region of the file as it is now, as with its path.
    ///
    /// - Throws: ``AmbraError`` and nothing else; ``AmbraError/invalidArgument(_:)`` for a URL that is not a file URL.
    public init(url: URL, offset: Int64, length: Int64) throws {
        self.init(path: try url.localPath(), offset: offset, length: length)
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
