// Written by `make generate` from Generator/Spec/storage/attachment.yaml. Do not edit.

import HTTPTypes

/// Files attached to studies, such as reports.
public struct StorageAttachmentService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Attaches a file to a study.
    ///
    /// Images are made after the answer unless `synchronousWrap` is set.
    ///
    /// Permission: `study_report_upload`.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/attachment` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ACCESS_DENIED` or `NOT_ACCEPTABLE`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    ///   - wrapImages: Whether JPEG, BMP and PDF files are added to the study as images too, in a series of their own.
    ///   - wrapHTMLAsPDF: Whether an HTML file is attached as PDF.
    ///   - returnHTML: Whether the answer says that it is HTML, for the forms of browsers.
    ///   - synchronousWrap: Whether the answer comes after the images are made; it makes them without `wrapImages` too.
    ///   - staticIDs: Whether the UIDs of the images follow from the content, so that a repeat adds nothing.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    ///   - data: The file.
    public func add(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        wrapImages: Bool? = nil,
        wrapHTMLAsPDF: Bool? = nil,
        returnHTML: Bool? = nil,
        synchronousWrap: Bool? = nil,
        staticIDs: Bool? = nil,
        jobID: String? = nil,
        data: StorageFile
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(.post, "/study/{namespace}/{study_uid}/attachment", namespace, studyUID)
        request.append("phi_namespace", phiNamespace)
        request.append("wrap_images", wrapImages)
        request.append("wrap_html_as_pdf", wrapHTMLAsPDF)
        request.append("return_html", returnHTML)
        request.append("synchronous_wrap", synchronousWrap)
        request.append("static_ids", staticIDs)
        request.header("X-AmbraHealth-Job-Id", jobID)
        request.form.append("data", data)
        return StorageQuery(storage, request)
    }

    /// Returns an attachment.
    ///
    /// Permission: `study_report_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}` to the storage engine.
    /// Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ATTACHMENT_NOT_FOUND_EXCEPTION` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - attachmentID: Id of the attachment by the study's schema.
    ///   - version: Version of the attachment by the study's schema.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func get(
        namespace: String,
        studyUID: String,
        attachmentID: String,
        version: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}",
            namespace,
            studyUID,
            attachmentID,
            version,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns an attachment from an address that ends in a file's name.
    ///
    /// Permission: `study_report_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}/{file_name}` to the
    /// storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ATTACHMENT_NOT_FOUND_EXCEPTION` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - attachmentID: Id of the attachment by the study's schema.
    ///   - version: Version of the attachment by the study's schema.
    ///   - fileName: Name that the file is to have.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func named(
        namespace: String,
        studyUID: String,
        attachmentID: String,
        version: String,
        fileName: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}/{file_name}",
            namespace,
            studyUID,
            attachmentID,
            version,
            fileName,
            repeats: .safe
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the newest attachment of a study.
    ///
    /// Permission: `study_report_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/attachment/latest` to the storage engine. Its headers alone come
    /// with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ATTACHMENT_NOT_FOUND_EXCEPTION` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func latest(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/attachment/latest",
            namespace,
            studyUID,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the newest attachment of a study from an address that ends in a file's name.
    ///
    /// The Python SDK sends this; the vendor describes `latest.` with an extension in its place.
    ///
    /// Permission: `study_report_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/attachment/latest/{file_name}` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ATTACHMENT_NOT_FOUND_EXCEPTION` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - fileName: Name that the file is to have.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func latestNamed(
        namespace: String,
        studyUID: String,
        fileName: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/attachment/latest/{file_name}",
            namespace,
            studyUID,
            fileName,
            repeats: .safe
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Removes an attachment.
    ///
    /// Permission: `study_report_delete`.
    ///
    /// Sent as `DELETE /study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}` to the storage
    /// engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ATTACHMENT_NOT_FOUND_EXCEPTION` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - attachmentID: Id of the attachment by the study's schema.
    ///   - version: Version of the attachment by the study's schema.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    public func delete(
        namespace: String,
        studyUID: String,
        attachmentID: String,
        version: String,
        phiNamespace: String? = nil,
        jobID: String? = nil
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(
            .delete,
            "/study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}",
            namespace,
            studyUID,
            attachmentID,
            version
        )
        request.append("phi_namespace", phiNamespace)
        request.header("X-AmbraHealth-Job-Id", jobID)
        return StorageQuery(storage, request)
    }

    /// Adds an attachment to its study as images.
    ///
    /// Permission: `study_report_upload`.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}/image` to the storage
    /// engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ATTACHMENT_NOT_FOUND_EXCEPTION` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - attachmentID: Id of the attachment by the study's schema.
    ///   - version: Version of the attachment by the study's schema.
    ///   - staticIDs: Whether the UIDs of the images follow from the content, so that a repeat adds nothing.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func addImages(
        namespace: String,
        studyUID: String,
        attachmentID: String,
        version: String,
        staticIDs: Bool? = nil,
        phiNamespace: String? = nil
    ) -> StorageQuery<StorageAttachmentAddImagesResponse, Mode> {
        var request = StorageRequest(
            .post,
            "/study/{namespace}/{study_uid}/attachment/{attachment_id}/version/{version}/image",
            namespace,
            studyUID,
            attachmentID,
            version
        )
        request.append("static_ids", staticIDs)
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }
}
