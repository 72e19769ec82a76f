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
        let query = storage.image(
            namespace: namespace, studyUID: studyUID, imageUID: image.instanceUID, imageVersion: image.version,
            phiNamespace: phiNamespace == namespace ? nil : phiNamespace)
        return .written(
            bytes: try await query.answer { (reader) async throws(AmbraError) in
                try await write(reader.content, to: image)
            })
    }

    /// Gives a whole and checked image its name; nothing is left of any other.
    ///
    /// - Returns: The size of the image.
    private func write(_ content: StorageContent, to image: ImageToDownload) async throws(AmbraError) -> Int64 {
        let file = try TemporaryFile(for: image.path)
        do throws(AmbraError) {
            let bytes = try await receive(content, into: file)
            try file.finish()
            if let length = content.length, length != bytes {
                throw .verification(CallFailure(call: Self.call, message: "announced \(length) bytes, sent \(bytes)"))
            }
            try check(file.path, holds: image)
            try file.rename()
            return bytes
        } catch {
            file.remove()
            throw error
        }
    }

    private func receive(_ content: StorageContent, into file: TemporaryFile) async throws(AmbraError) -> Int64 {
        var received: Int64 = 0
        do throws(TransportError) {
            while let piece = try await content.body.piece() {
                received += Int64(piece.count)
                guard file.write(piece) else { break }
                progress(.received(bytes: Int64(piece.count)))
            }
        } catch {
            throw AmbraError(error, call: Self.call)
        }
        return received
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
