// Written by `make generate` from Generator/Spec/storage/image.yaml. Do not edit.

public import AmbraTransport
public import DICOM
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
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND`, `ACCESS_DENIED` or `NOT_ACCEPTABLE`.
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

    /// Stores a file that is not DICOM, wrapped as DICOM.
    ///
    /// The file has 2,147,483,647 bytes at most.
    ///
    /// Permission: `study_upload`.
    ///
    /// Sent as `POST /namespace/{namespace}/wrap` to the storage engine.
    ///
    /// Refused with `PAYLOAD_TOO_LARGE`, `ACCESS_DENIED` or `NOT_ACCEPTABLE`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace that receives the file.
    ///   - rendersPDF: Whether the pages of a PDF are stored as images.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    ///   - file: The file.
    ///   - tags: Values for the DICOM file, by tag in parentheses, such as `(0010,0010)`.
    public func wrap(
        namespace: String,
        rendersPDF: Bool? = nil,
        jobID: String? = nil,
        file: StorageFile,
        tags: JSONValue? = nil
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(.post, "/namespace/{namespace}/wrap", namespace)
        request.append("render_wrapped_pdf", rendersPDF)
        request.header("X-File-Size", lengthOf: file)
        request.header("X-AmbraHealth-Job-Id", jobID)
        request.form.append("file", file)
        request.form.append("tags", tags)
        return StorageQuery(storage, request)
    }

    /// Returns attributes of an image.
    ///
    /// The names of the fields are not documented; read them from the answer's JSON.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/attribute` to the storage
    /// engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - groups: Groups to return, in decimal or with `0x` in hexadecimal; all unless given.
    ///   - includeTags: Elements to return; all unless given.
    ///   - excludeUnnamed: Whether to leave out elements that the engine has no name for; off unless given.
    public func attributes(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        phiNamespace: String? = nil,
        groups: [String]? = nil,
        includeTags: [Tag]? = nil,
        excludeUnnamed: Bool? = nil
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/attribute",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        request.append("groups", list: groups)
        request.append("include_tags", tags: includeTags)
        request.append("exclude_unnamed", excludeUnnamed)
        return StorageQuery(storage, request)
    }

    /// Returns the PHI values of an image.
    ///
    /// The names of the fields are not documented; read them from the answer's JSON.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/phi` to the storage
    /// engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    public func phi(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/phi",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the elements of an image.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/json` to the storage
    /// engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - excludeUnnamed: Whether to leave out elements that the engine has no name for; off unless given.
    ///   - allDICOMValues: Whether to return all values of an element, joined by a backslash, rather than its first;
    ///     off unless given.
    ///   - groups: Groups to return, in decimal or with `0x` in hexadecimal; all unless given. Not in the vendor's
    ///     documentation.
    ///   - includeTags: Elements to return; all unless given. Not in the vendor's documentation.
    public func json(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        phiNamespace: String? = nil,
        excludeUnnamed: Bool? = nil,
        allDICOMValues: Bool? = nil,
        groups: [String]? = nil,
        includeTags: [Tag]? = nil
    ) -> StorageQuery<ElementListing, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/json",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        request.append("exclude_unnamed", excludeUnnamed)
        request.append("all_dicom_values", allDICOMValues)
        request.append("groups", list: groups)
        request.append("include_tags", tags: includeTags)
        return StorageQuery(storage, request)
    }

    /// Returns the PDF document that an image holds.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/pdf` to the storage
    /// engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND`, `NOT_PDF_FILE` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    public func pdf(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/pdf",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the MPEG-4 video that an image holds.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/video` to the storage
    /// engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND`, `NOT_VIDEO_IN_IMAGE` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - reencodes: Whether the video is encoded anew.
    public func video(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        reencodes: Bool? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/video",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            repeats: .safe,
            hasHead: true
        )
        request.append("reencode_video", reencodes)
        return StorageQuery(storage, request)
    }

    /// Returns the annotations of a structured report by computer-aided detection.
    ///
    /// The list is empty for reports of vendors that the engine does not know.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/cadsr` to the storage
    /// engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    public func cadsr(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<[OpenRecord], Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/cadsr",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }
}
