import AmbraTransport
import DICOM

/// Fetches one image into a file.
struct ImageFetcher: Sendable {
    enum Result: Sendable {
        case written(bytes: Int64)
        case kept
    }

    let storage: StorageService<Async>
    let namespace: String
    let phiNamespace: String?
    let studyUID: String
    let existing: DownloadOptions.Existing
    let progress: @Sendable (DownloadEvent) -> Void

    func fetch(_ image: ImageToDownload) async throws(AmbraError) -> Result {
        if let status = try? FileStatus(path: image.path) {
            guard !status.isFolder else {
                throw .file(FileFailure(path: image.path, message: "a folder stands where the image belongs"))
            }
            if existing == .keep, (try? check(image.path, holds: image)) != nil { return .kept }
            guard existing == .replace else {
                throw .file(
                    FileFailure(path: image.path, message: "another file stands where the image belongs; move it away"))
            }
        }
        return .written(bytes: try await fetchWhole(image))
    }

    /// An answer that breaks off in the middle of an image is asked for again, like any failed call that only reads.
    private func fetchWhole(_ image: ImageToDownload) async throws(AmbraError) -> Int64 {
        let core = storage.client
        var machine = RetryMachine(
            policy: core.configuration.storageRetries, isIdempotent: true, isReplayable: true)
        while true {
            switch try await fetchOnce(image) {
            case .success(let bytes): return bytes
            case .failure(let cut):
                guard case .retry(let wait) = core.pace.decide(&machine, after: .failure(cut)) else {
                    throw AmbraError(cut, call: Self.call)
                }
                try await core.pace.sleep(for: wait)
            }
        }
    }

    /// - Returns: The size of the image, or why its answer broke off.
    private func fetchOnce(_ image: ImageToDownload) async throws(AmbraError) -> Swift.Result<Int64, TransportError> {
        let file = try TemporaryFile(for: image.path)
        do throws(AmbraError) {
            let content = try await request(image)
            let bytes: Int64
            switch await receive(content, into: file) {
            case .success(let count): bytes = count
            case .failure(let cut):
                file.remove()
                return .failure(cut)
            }
            try file.finish()
            if let length = content.length, length != bytes {
                throw .verification(CallFailure(call: Self.call, message: "announced \(length) bytes, sent \(bytes)"))
            }
            try check(file.path, holds: image)
            try file.rename()
            return .success(bytes)
        } catch {
            file.remove()
            throw error
        }
    }

    private func request(_ image: ImageToDownload) async throws(AmbraError) -> StorageContent {
        try await storage.image(
            namespace: namespace, studyUID: studyUID, imageUID: image.instanceUID, imageVersion: image.version,
            phiNamespace: phiNamespace == namespace ? nil : phiNamespace
        ).send()
    }

    private func receive(
        _ content: StorageContent, into file: TemporaryFile
    ) async -> Swift.Result<Int64, TransportError> {
        var received: Int64 = 0
        do throws(TransportError) {
            for try await piece in content.body {
                received += Int64(piece.count)
                guard file.write(piece) else { break }
                progress(.received(bytes: Int64(piece.count)))
            }
        } catch {
            return .failure(error)
        }
        return .success(received)
    }

    /// The file must be a whole DICOM object, and the one that was asked for.
    private func check(_ path: String, holds image: ImageToDownload) throws(AmbraError) {
        let found: (study: String?, instance: String?)
        do throws(DICOMError) {
            let file = try DICOMFile.checkStructure(path: path, tags: [.sopInstanceUID, .studyInstanceUID])
            found = (try file.dataSet.string(.studyInstanceUID), try file.dataSet.string(.sopInstanceUID))
        } catch {
            throw .verification(
                CallFailure(call: Self.call, message: "what arrived is no whole DICOM object: \(error)"))
        }
        guard found.instance == image.instanceUID, found.study == studyUID else {
            throw .verification(CallFailure(call: Self.call, message: "another image arrived than was asked for"))
        }
    }

    private static let call = "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}"
}
