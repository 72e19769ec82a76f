// Written by `make generate` from Generator/Spec/storage/study.yaml. Do not edit.

public import DICOM
import HTTPTypes

/// Studies as a storage engine holds them.
public struct StorageStudyService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Returns the series, images and attachments that storage holds for a study.
    ///
    /// While the engine rebuilds its index the answer may be `CONFLICT`; ask again a little later.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/schema` to the storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `CONFLICT` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    ///   - extended: Whether to add `phi_version` and `transfer_attributes`.
    ///   - attachmentsOnly: Whether to leave out series and images.
    public func schema(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        extended: Bool? = nil,
        attachmentsOnly: Bool? = nil
    ) -> StorageQuery<StudySchema, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/schema",
            namespace,
            studyUID,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        request.append("extended", extended)
        request.append("attachments_only", attachmentsOnly)
        return StorageQuery(storage, request)
    }

    /// Counts the images and attachments of a study.
    ///
    /// The names of the counts are not documented; read them from the answer's JSON.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/count` to the storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imagesOnly: Whether to count images only; images that a newer version has replaced are left out.
    ///   - attachmentsOnly: Whether to count attachments only.
    ///   - countFiles: Whether to count the files themselves rather than the index, which may lag behind.
    public func count(
        namespace: String,
        studyUID: String,
        imagesOnly: Bool? = nil,
        attachmentsOnly: Bool? = nil,
        countFiles: Bool? = nil
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/count",
            namespace,
            studyUID,
            repeats: .safe,
            hasHead: true
        )
        request.append("images_only", imagesOnly)
        request.append("attachments_only", attachmentsOnly)
        request.append("count_files", countFiles)
        return StorageQuery(storage, request)
    }

    /// Removes a study from storage.
    ///
    /// The answer comes before the work is done. The service keeps its own record of the study until `/study/delete`
    /// removes that too.
    ///
    /// Permission: `study_edit`.
    ///
    /// Sent as `DELETE /study/{namespace}/{study_uid}` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - keepAttachments: Whether reports and other attachments stay and only images are removed.
    public func delete(
        namespace: String,
        studyUID: String,
        keepAttachments: Bool? = nil
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(.delete, "/study/{namespace}/{study_uid}", namespace, studyUID)
        request.append("keep_attachments", keepAttachments)
        return StorageQuery(storage, request)
    }

    /// Returns the tags that the engine keeps of a study.
    ///
    /// The names of the fields are not documented; read them from the answer's JSON.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/tag` to the storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func tag(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/tag",
            namespace,
            studyUID,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the PHI values of a study.
    ///
    /// The names of the fields are not documented; read them from the answer's JSON.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/phi` to the storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func phi(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/phi",
            namespace,
            studyUID,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the elements of a study's images, one listing an image.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/json` to the storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - groups: Groups to return, in decimal or with `0x` in hexadecimal; all unless given.
    ///   - allDICOMValues: Whether to return all values of an element, joined by a backslash, rather than its first;
    ///     off unless given.
    ///   - includeTags: Elements to return; all unless given.
    ///   - excludeUnnamed: Whether to leave out elements that the engine has no name for; off unless given.
    ///   - seriesUID: Series Instance UID of the series to return; all unless given.
    public func json(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        groups: [String]? = nil,
        allDICOMValues: Bool? = nil,
        includeTags: [Tag]? = nil,
        excludeUnnamed: Bool? = nil,
        seriesUID: String? = nil
    ) -> StorageQuery<[ElementListing], Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/json",
            namespace,
            studyUID,
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        request.append("groups", list: groups)
        request.append("all_dicom_values", allDICOMValues)
        request.append("include_tags", tags: includeTags)
        request.append("exclude_unnamed", excludeUnnamed)
        request.append("series_uid", seriesUID)
        return StorageQuery(storage, request)
    }

    /// Removes an image from storage.
    ///
    /// The answer comes when the image is gone, in spite of its status 202.
    ///
    /// Permission: `study_delete_image`.
    ///
    /// Sent as `DELETE /study/{namespace}/{study_uid}/image/{image_uid}` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    public func deleteImage(
        namespace: String,
        studyUID: String,
        imageUID: String,
        jobID: String? = nil
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(
            .delete,
            "/study/{namespace}/{study_uid}/image/{image_uid}",
            namespace,
            studyUID,
            imageUID
        )
        request.header("X-AmbraHealth-Job-Id", jobID)
        return StorageQuery(storage, request)
    }

    /// Removes images from storage.
    ///
    /// The answer comes when the images are gone, in spite of its status 202.
    ///
    /// Permission: `study_delete_image`.
    ///
    /// Sent as `DELETE /study/{namespace}/{study_uid}/images` to the storage engine.
    ///
    /// Refused with `BAD_REQUEST`, `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUIDs: SOP Instance UIDs of the images; at least one.
    public func deleteImages(
        namespace: String,
        studyUID: String,
        imageUIDs: [String]
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(.delete, "/study/{namespace}/{study_uid}/images", namespace, studyUID)
        request.send(list: imageUIDs)
        return StorageQuery(storage, request)
    }

    /// Makes a study of some of a study's series.
    ///
    /// The answer comes before the work is done. The answer is the UID of the study that will be made.
    ///
    /// Permission: `study_split`.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/split` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `UNAUTHORIZED` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - toNamespace: Storage namespace that receives the new study; the study's own unless given.
    ///   - seriesUID: Series Instance UIDs of the series; all unless given.
    ///   - deleteSeriesFromOriginal: Whether the series are removed from the study they come from.
    public func split(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        toNamespace: String? = nil,
        seriesUID: [String]? = nil,
        deleteSeriesFromOriginal: Bool? = nil
    ) -> StorageQuery<StorageText, Mode> {
        var request = StorageRequest(.post, "/study/{namespace}/{study_uid}/split", namespace, studyUID)
        request.append("phi_namespace", phiNamespace)
        request.append("to_namespace", toNamespace)
        request.append("series_uid", list: seriesUID)
        request.append("delete_series_from_original", deleteSeriesFromOriginal)
        return StorageQuery(storage, request)
    }

    /// Adds the images of other studies to a study.
    ///
    /// The answer comes before the work is done. When it is done the channel of the study's namespace says `EDIT`. Only
    /// administrators of the account may do this.
    ///
    /// Permission: `study_merge`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/merge` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `UNAUTHORIZED` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - secondaryStudyUID: Study Instance UIDs of the studies whose images are added.
    ///   - deleteSecondaryStudy: Whether those studies are removed.
    ///   - seriesUIDs: Series Instance UIDs of the series to add; all unless given.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    public func merge(
        namespace: String,
        studyUID: String,
        secondaryStudyUID: [String],
        deleteSecondaryStudy: Bool? = nil,
        seriesUIDs: [String]? = nil,
        jobID: String? = nil
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(.get, "/study/{namespace}/{study_uid}/merge", namespace, studyUID)
        request.append("secondary_study_uid", list: secondaryStudyUID)
        request.append("delete_secondary_study", deleteSecondaryStudy)
        request.append("series_uids", list: seriesUIDs)
        request.header("X-AmbraHealth-Job-Id", jobID)
        return StorageQuery(storage, request)
    }

    /// Copies a study within its namespace under a new Study Instance UID.
    ///
    /// The answer comes before the work is done. The answer is the UID of the study that will be made.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/clone` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - newImageUIDs: Whether images get new SOP Instance UIDs.
    ///   - newSeriesUIDs: Whether series get new Series Instance UIDs.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    public func clone(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        newImageUIDs: Bool? = nil,
        newSeriesUIDs: Bool? = nil,
        jobID: String? = nil
    ) -> StorageQuery<StorageText, Mode> {
        var request = StorageRequest(.post, "/study/{namespace}/{study_uid}/clone", namespace, studyUID)
        request.append("phi_namespace", phiNamespace)
        request.append("new_image_uids", word: newImageUIDs)
        request.append("new_series_uids", word: newSeriesUIDs)
        request.header("X-AmbraHealth-Job-Id", jobID)
        return StorageQuery(storage, request)
    }

    /// Makes a copy of a study with regions of its pixels covered.
    ///
    /// The answer comes before the work is done. The answer is the UID of the study that will be made.
    ///
    /// Permission: `study_view` for the study and `study_upload` for the target.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/anonymize` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `UNAUTHORIZED`, `ANONYMIZE_REGIONS_EXCEPTION` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files. Not in the vendor's
    ///     documentation.
    ///   - toNamespace: Storage namespace that receives the new study; the study's own unless given.
    ///   - newStudyUID: Study Instance UID of the new study; a new one unless given.
    ///   - keepImageUIDs: Whether images keep their SOP Instance UIDs; off unless given.
    ///   - color: Color of the covered regions as `rrggbb`; a checkerboard unless given.
    ///   - isAI: Whether the copy says that a program chose the regions. Not in the vendor's documentation.
    ///   - jobID: UUID made by the caller, to follow the work by `/job/get`.
    ///   - regions: Regions to cover, in all images, by series or by image.
    public func anonymize(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        toNamespace: String? = nil,
        newStudyUID: String? = nil,
        keepImageUIDs: Bool? = nil,
        color: String? = nil,
        isAI: Bool? = nil,
        jobID: String? = nil,
        regions: RegionTree<[PixelRegion]>
    ) -> StorageQuery<StorageText, Mode> {
        var request = StorageRequest(.post, "/study/{namespace}/{study_uid}/anonymize", namespace, studyUID)
        request.append("phi_namespace", phiNamespace)
        request.append("to_namespace", toNamespace)
        request.append("new_study_uid", newStudyUID)
        request.append("keep_image_uids", keepImageUIDs)
        request.append("color", color)
        request.append("is_ai", word: isAI)
        request.header("X-AmbraHealth-Job-Id", jobID)
        request.send(json: regions)
        return StorageQuery(storage, request)
    }

    /// Makes a copy of a study with its images cut to a region.
    ///
    /// The answer comes before the work is done. The answer is the UID of the study that will be made.
    ///
    /// Permission: `study_view` for the study and `study_upload` for the target.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/crop` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `UNAUTHORIZED` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files. Not in the vendor's
    ///     documentation.
    ///   - toNamespace: Storage namespace that receives the new study; needed unless `phiNamespace` is given.
    ///   - newStudyUID: Study Instance UID of the new study; a new one unless given.
    ///   - keepImageUIDs: Whether images keep their SOP Instance UIDs; off unless given.
    ///   - region: What remains, in all images, by series or by image.
    public func crop(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        toNamespace: String? = nil,
        newStudyUID: String? = nil,
        keepImageUIDs: Bool? = nil,
        region: RegionTree<PixelRegion>
    ) -> StorageQuery<StorageText, Mode> {
        var request = StorageRequest(.post, "/study/{namespace}/{study_uid}/crop", namespace, studyUID)
        request.append("phi_namespace", phiNamespace)
        request.append("to_namespace", toNamespace)
        request.append("new_study_uid", newStudyUID)
        request.append("keep_image_uids", keepImageUIDs)
        request.send(json: region)
        return StorageQuery(storage, request)
    }

    /// Discards what the engine has cached of a study.
    ///
    /// The answer comes before the work is done. Any session may do this.
    ///
    /// Sent as `DELETE /study/{namespace}/{study_uid}/cache` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    public func discardCache(namespace: String, studyUID: String) -> StorageQuery<Acknowledgement, Mode> {
        let request = StorageRequest(
            .delete,
            "/study/{namespace}/{study_uid}/cache",
            namespace,
            studyUID,
            repeats: .safe
        )
        return StorageQuery(storage, request)
    }

    /// Makes a structured report of an HL7 message and adds it to a study.
    ///
    /// The answer comes before the work is done.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/hl7/{hl7_uuid}/sr` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - hl7UUID: Id of the HL7 message.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    public func addReport(
        namespace: String,
        studyUID: String,
        hl7UUID: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(
            .post,
            "/study/{namespace}/{study_uid}/hl7/{hl7_uuid}/sr",
            namespace,
            studyUID,
            hl7UUID
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Makes an RT Structure Set and adds it to a study.
    ///
    /// Permission: `study_upload`.
    ///
    /// Sent as `POST /study/{namespace}/{study_uid}/rt` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ACCESS_DENIED` or `NO_IMAGES_IN_STUDY`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace of the shared copy, where that is not the storage namespace.
    ///   - structureSet: The structure set by the vendor's names, such as `structureSetLabel`,
    ///     `structureSetROISequences` and `roiContours`; numbers are strings.
    public func addStructureSet(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil,
        structureSet: JSONValue
    ) -> StorageQuery<StorageStudyAddStructureSetResponse, Mode> {
        var request = StorageRequest(.post, "/study/{namespace}/{study_uid}/rt", namespace, studyUID)
        request.append("phi_namespace", phiNamespace)
        request.send(json: structureSet)
        return StorageQuery(storage, request)
    }

    /// Returns a study as a ZIP archive.
    ///
    /// A file that cannot be bundled does not change the status; it is listed in `ERROR.txt` in the archive. The
    /// permissions `study_download_iso` and `study_download_viewer` are needed for the bundles with a viewer.
    ///
    /// Permission: `study_download`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/download` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `ANONYMIZE_TAGS_FORMAT_ERROR`, `ACCESS_DENIED`, `NOT_ACCEPTABLE` or
    /// `NO_IMAGES_IN_STUDY`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - bundle: What the archive holds, `dicom` files with reports, `image` files, an `iso` image with both viewers,
    ///     or images with the viewer for macOS (`osx`) or Windows (`win`).
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - includeWrappedDICOMs: Whether files that were wrapped as DICOM are included.
    ///   - seriesUID: Series Instance UIDs of the series; all unless given.
    ///   - imageUID: SOP Instance UIDs of the images; all unless given.
    ///   - stopOnFailure: Whether the archive ends at the first file that cannot be bundled.
    ///   - excludeViewer: Whether the viewer is left out.
    ///   - v3: Whether the viewer is that of version 3.
    ///   - rocheDirectory: Whether folders are named for date, modality and series.
    ///   - flatDirectory: Whether all files lie in one folder, as `IMG0001` and so on.
    ///   - transferSyntax: UID of the transfer syntax of the files; as they are stored unless given. Not in the
    ///     vendor's documentation.
    ///   - anonymizeTags: Elements to replace or to delete in the files.
    ///   - videoFormat: Format of cine images; `avi` unless given.
    ///   - videoSeriesUIDs: Series Instance UIDs of the series to turn into videos.
    ///   - batchEncodeCine: How cine images are encoded; the values are not documented.
    public func download(
        namespace: String,
        studyUID: String,
        bundle: StorageStudyDownloadBundle,
        phiNamespace: String? = nil,
        includeWrappedDICOMs: Bool? = nil,
        seriesUID: [String]? = nil,
        imageUID: [String]? = nil,
        stopOnFailure: Bool? = nil,
        excludeViewer: Bool? = nil,
        v3: Bool? = nil,
        rocheDirectory: Bool? = nil,
        flatDirectory: Bool? = nil,
        transferSyntax: String? = nil,
        anonymizeTags: TagReplacements? = nil,
        videoFormat: StorageStudyDownloadVideoFormat? = nil,
        videoSeriesUIDs: [String]? = nil,
        batchEncodeCine: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/download",
            namespace,
            studyUID,
            repeats: .safe
        )
        request.append("bundle", bundle.rawValue)
        request.append("phi_namespace", phiNamespace)
        request.append("include_wrapped_dicoms", includeWrappedDICOMs)
        request.append("series_uid", list: seriesUID)
        request.append("image_uid", list: imageUID)
        request.append("stop_on_failure", stopOnFailure)
        request.append("exclude_viewer", excludeViewer)
        request.append("v3", v3)
        request.append("roche_directory", rocheDirectory)
        request.append("flat_directory", flatDirectory)
        request.append("transfer_syntax", transferSyntax)
        request.append("anonymize_tags", replacing: anonymizeTags)
        request.append("video_format", videoFormat?.rawValue)
        request.append("video_series_uids", list: videoSeriesUIDs)
        request.append("batch_encode_cine", batchEncodeCine)
        return StorageQuery(storage, request)
    }

    /// Returns the viewer that bundles hold.
    ///
    /// The vendor names this path and describes neither its method nor its parameters; GET is an assumption.
    ///
    /// Sent as `GET /download/viewer` to the storage engine.
    ///
    /// Refused with `NOT_FOUND` or `ACCESS_DENIED`.
    public func downloadViewer() -> StorageQuery<StorageContent, Mode> {
        let request = StorageRequest(.get, "/download/viewer", repeats: .safe)
        return StorageQuery(storage, request)
    }
}

// MARK: - Choices

/// A value of `bundle` in `/study/{namespace}/{study_uid}/download`.
public struct StorageStudyDownloadBundle: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `dicom`
    public static let dicom = Self(rawValue: "dicom")

    /// `image`
    public static let image = Self(rawValue: "image")

    /// `iso`
    public static let iso = Self(rawValue: "iso")

    /// `osx`
    public static let macOS = Self(rawValue: "osx")

    /// `win`
    public static let windows = Self(rawValue: "win")
}

/// A value of `video_format` in `/study/{namespace}/{study_uid}/download`.
public struct StorageStudyDownloadVideoFormat: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `avi`
    public static let avi = Self(rawValue: "avi")

    /// `mp4`
    public static let mp4 = Self(rawValue: "mp4")
}
