// Written by `make generate` from Generator/Spec/storage/dicomweb.yaml. Do not edit.

public import DICOM
import HTTPTypes

/// Metadata in the DICOM JSON Model (PS3.18 annex F).
public struct StorageDicomwebService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Returns the metadata of a study, one data set an image.
    ///
    /// Values that are long are left out.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /dicomweb/{namespace}/studies/{study_uid}/metadata` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    public func study(
        namespace: String,
        studyUID: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<[DataSet], Mode> {
        var request = StorageRequest(
            .get,
            "/dicomweb/{namespace}/studies/{study_uid}/metadata",
            namespace,
            studyUID,
            repeats: .safe
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the metadata of a series, one data set an image.
    ///
    /// Values that are long are left out.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /dicomweb/{namespace}/studies/{study_uid}/series/{series_uid}/metadata` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - seriesUID: Series Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    public func series(
        namespace: String,
        studyUID: String,
        seriesUID: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<[DataSet], Mode> {
        var request = StorageRequest(
            .get,
            "/dicomweb/{namespace}/studies/{study_uid}/series/{series_uid}/metadata",
            namespace,
            studyUID,
            seriesUID,
            repeats: .safe
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns the metadata of an image.
    ///
    /// The answer is one object, where the DICOM standard has an array of one. Values that are long are left out.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /dicomweb/{namespace}/studies/{study_uid}/series/{series_uid}/instances/{image_uid}/metadata` to
    /// the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - seriesUID: Series Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    public func image(
        namespace: String,
        studyUID: String,
        seriesUID: String,
        imageUID: String,
        phiNamespace: String? = nil
    ) -> StorageQuery<DataSet, Mode> {
        var request = StorageRequest(
            .get,
            "/dicomweb/{namespace}/studies/{study_uid}/series/{series_uid}/instances/{image_uid}/metadata",
            namespace,
            studyUID,
            seriesUID,
            imageUID,
            repeats: .safe
        )
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }
}
