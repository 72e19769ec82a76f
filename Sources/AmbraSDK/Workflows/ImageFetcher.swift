import AmbraTransport
import DICOM

/// Fetches one image into a file.
struct ImageFetcher: Sendable {
    enum Result: Sendable {
        case written(bytes: Int64)
        case kept
    }

    let storage: StorageService<Async>
    let folder: DownloadFolder
    let namespace: String
    let phiNamespace: String?
    let studyUID: String
    let existing: DownloadOptions.Existing
    let progress: @Sendable (DownloadEvent) -> Void

    func fetch(_ image: ImageToDownload) async throws(AmbraError) -> Result {
        if let status = try? FileStatus(path: image.path), status.isFolder {
            throw .file(FileFailure(path: image.path, message: "a folder is in the place of the image"))
        }
        if let old = try folder.source(image) {
            if existing == .keep, mistake(in: old, expecting: image) == nil { return .kept }
            guard existing == .replace else {
                throw .file(
                    FileFailure(
                        path: image.path,
                        message:
                            "another file than the whole image is in its place; move it away, or set existing to replace"
                    ))
            }
        }
        let query = storage.image.dicomPayload(
            namespace: namespace, studyUID: studyUID, imageUID: image.instanceUID, imageVersion: image.version,
            phiNamespace: phiNamespace == namespace ? nil : phiNamespace)
        return .written(
            bytes: try await query.answer { (reader) async throws(AmbraError) in
                try await write(reader.content, to: image, query)
            })
    }

    /// Gives a whole and checked image its name; nothing is left of any other.
    ///
    /// - Returns: The size of the image.
    private func write(
        _ content: StorageContent, to image: ImageToDownload, _ query: StorageQuery<StorageContent, Async>
    ) async throws(AmbraError) -> Int64 {
        let file = try folder.sink(image)
        let bytes = try await receive(content, into: file, query)
        if let length = content.length, length != bytes {
            throw .verification(query.failure("announced \(length) bytes, sent \(bytes)"))
        }
        let written = try DownloadFolder.naming(image.path, file.written())
        if let mistake = mistake(in: written, expecting: image) { throw .verification(query.failure(mistake)) }
        file.synchronizes = true
        try DownloadFolder.naming(image.path, file.commit(replacing: existing == .replace))
        return bytes
    }

    private func receive(
        _ content: StorageContent, into file: FileSink, _ query: StorageQuery<StorageContent, Async>
    ) async throws(AmbraError) -> Int64 {
        var received: Int64 = 0
        while let piece = try await content.piece(call: query.call) {
            received += Int64(piece.count)
            try DownloadFolder.naming(file.path, file.append(piece))
            progress(.received(bytes: Int64(piece.count)))
        }
        return received
    }

    /// What is wrong with a file, which must be a whole DICOM object, and the one that was asked for.
    private func mistake(in source: ByteSource, expecting image: ImageToDownload) -> String? {
        let found: (study: String?, instance: String?)
        do throws(DICOMError) {
            let file = try DICOMFile.checkStructure(source, tags: [.sopInstanceUID, .studyInstanceUID])
            found = (try file.dataSet.string(.studyInstanceUID), try file.dataSet.string(.sopInstanceUID))
        } catch {
            return "what arrived is not a whole DICOM object: \(error)"
        }
        let isRight = found.instance == image.instanceUID && found.study == studyUID
        return isRight ? nil : "another image arrived than was asked for"
    }
}
