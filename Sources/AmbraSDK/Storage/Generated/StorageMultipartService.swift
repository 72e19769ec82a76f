// Written by `make generate` from Generator/Spec/storage/multipart.yaml. Do not edit.

public import AmbraTransport
import HTTPTypes

/// Large files, sent in parts.
public struct StorageMultipartService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Begins an upload in parts.
    ///
    /// Permission: `study_upload`.
    ///
    /// Sent as `GET /multipart/initiate` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    public func initiate() -> StorageQuery<MultipartUpload, Mode> {
        let request = StorageRequest(.get, "/multipart/initiate", repeats: .safe)
        return StorageQuery(storage, request)
    }

    /// Sends one part of a file.
    ///
    /// Permission: `study_upload`.
    ///
    /// Sent as `POST /multipart/{upload_uuid}` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - uploadUUID: Id of the upload.
    ///   - partChecksum: CRC-32 of the part as a decimal number.
    ///   - fileSize: Size of the part in bytes.
    ///   - fileName: Number of the part, from 0, in five digits.
    ///   - body: The bytes to send, as they are.
    public func uploadPart(
        uploadUUID: String,
        partChecksum: String,
        fileSize: Int,
        fileName: String,
        body: HTTPRequestBody
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(.post, "/multipart/{upload_uuid}", uploadUUID, repeats: .safe)
        request.header("X-AmbraHealth-part-checksum", partChecksum)
        request.header("X-File-Size", fileSize)
        request.header("X-File-Name", fileName)
        request.body = body
        return StorageQuery(storage, request)
    }

    /// Joins the parts and hands the file on.
    ///
    /// The answer comes before the file is stored and does not describe it; look for the image in the study's schema.
    ///
    /// Permission: `study_upload`.
    ///
    /// Sent as `POST /multipart/{upload_uuid}/complete` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - uploadUUID: Id of the upload.
    ///   - namespace: Storage namespace that receives the file.
    ///   - endpoint: What the file is handed to, `image` for DICOM or `wrap` for anything else; `image` unless given.
    ///   - studyUID: Study Instance UID of the file.
    ///   - tags: DICOM tags for a wrapped file, as JSON.
    ///   - renderWrappedPDF: 1 to render the pages of a wrapped PDF as images.
    ///   - fileSize: Size of the whole file in bytes.
    ///   - fileName: The word `name`.
    public func complete(
        uploadUUID: String,
        namespace: String,
        endpoint: StorageMultipartCompleteEndpoint? = nil,
        studyUID: String? = nil,
        tags: String? = nil,
        renderWrappedPDF: String? = nil,
        fileSize: Int,
        fileName: String
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(.post, "/multipart/{upload_uuid}/complete", uploadUUID)
        request.append("namespace", namespace)
        request.append("endpoint", endpoint?.rawValue)
        request.append("study_uid", studyUID)
        request.append("tags", tags)
        request.append("render_wrapped_pdf", renderWrappedPDF)
        request.header("X-File-Size", fileSize)
        request.header("X-File-Name", fileName)
        return StorageQuery(storage, request)
    }
}

// MARK: - Choices

/// A value of `endpoint` in `/multipart/{upload_uuid}/complete`.
public struct StorageMultipartCompleteEndpoint: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `image`
    public static let image = Self(rawValue: "image")

    /// `wrap`
    public static let wrap = Self(rawValue: "wrap")
}
