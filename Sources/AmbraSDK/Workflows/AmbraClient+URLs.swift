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
        let encoded = Array(absoluteURL.path(percentEncoded: true).utf8)
        var bytes: [UInt8] = []
        var position = 0
        while position < encoded.count {
            let digits = encoded[position...].dropFirst().prefix(2)
            if encoded[position] == UInt8(ascii: "%"), digits.count == 2,
                let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                position += 3
            } else {
                bytes.append(encoded[position])
                position += 1
            }
        }
        // A folder's URL ends with a slash; its path has none.
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return FilePath(bytes: bytes).text
    }
}
