extension AmbraClient where Mode == Async {
    /// Downloads the images of a study into a folder, as they are in storage, byte for byte.
    ///
    /// Each series has a folder named by its UID, each image a file named by its SOP Instance UID with `.dcm`. An image
    /// is written under a temporary name and renamed when it is whole and proven to be the one asked for; an
    /// interrupted download leaves whole images and nothing else.
    ///
    /// - Parameters:
    ///   - studyUUID: Id of the study at the service (`uuid` of `/study/list`).
    ///   - folder: Where to; made when it does not exist.
    ///   - options: Which images, and how.
    ///   - progress: Called on any thread with each step.
    /// - Returns: What was done. After a cancellation the report says how far it got.
    /// - Throws: ``AmbraError`` and nothing else, when nothing could be begun: no such study, a folder that cannot be
    ///   written.
    public func download(
        studyUUID: String,
        to folder: String,
        options: DownloadOptions = DownloadOptions(),
        progress: @escaping @Sendable (DownloadEvent) -> Void = { _ in }
    ) async throws -> DownloadReport {
        try await Download(client: self, studyUUID: studyUUID, folder: folder, options: options, progress: progress)
            .run()
    }
}

extension AmbraClient where Mode == Blocking {
    /// Downloads the images of a study into a folder. As the `async` form, on the SDK's own thread.
    public func download(
        studyUUID: String,
        to folder: String,
        options: DownloadOptions = DownloadOptions(),
        progress: @escaping @Sendable (DownloadEvent) -> Void = { _ in }
    ) throws -> DownloadReport {
        try core.block { () async throws(AmbraError) in
            try await Download(
                client: self.async, studyUUID: studyUUID, folder: folder, options: options, progress: progress
            ).run()
        }
    }
}
