// Written by `make generate` from Generator/Spec/storage/image.yaml. Do not edit.

public import AmbraTransport
import HTTPTypes

/// DICOM files, one by one.
public struct StorageImageService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Stores one DICOM file.
    ///
    /// The file is the body as it is, without any envelope. The answer comes when the file is stored.
    ///
    /// Permission: `study_upload`.
    ///
    /// Sent as `POST /namespace/{namespace}/image` to the storage engine.
    ///
    /// Refused with `MISSING_REQUIRED_DICOM_TAG`, `VIRUS_DETECTED`, `PAYLOAD_TOO_LARGE`, `STORE_OPERATION_FAILED`,
    /// `ERROR_DURING_UPLOAD_PROCESS` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace that receives the file.
    ///   - studyUID: Study Instance UID of the file, by which the request is routed.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    ///   - body: The bytes to send, as they are.
    public func upload(
        namespace: String,
        studyUID: String? = nil,
        jobID: String? = nil,
        body: HTTPRequestBody
    ) -> StorageQuery<StoredImage, Mode> {
        var request = StorageRequest(.post, "/namespace/{namespace}/image", namespace, repeats: .safe)
        request.append("study_uid", studyUID)
        request.header("X-AmbraHealth-Job-Id", jobID)
        request.body = body
        return StorageQuery(storage, request)
    }

    /// Returns the DICOM file of an image.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the file.
    ///   - pretranscode: Whether to return the file that the engine transcoded beforehand.
    ///   - transferSyntax: UID of the transfer syntax to return the file in; without it the file comes as it was
    ///     stored.
    public func dicomPayload(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        phiNamespace: String? = nil,
        pretranscode: Bool? = nil,
        transferSyntax: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            repeats: .safe
        )
        request.append("phi_namespace", phiNamespace)
        request.append("pretranscode", pretranscode)
        request.append("transfer_syntax", transferSyntax)
        return StorageQuery(storage, request)
    }
}
