// Written by `make generate` from Generator/Spec/storage/frame.yaml. Do not edit.

import HTTPTypes

/// Pictures of the frames of images.
public struct StorageFrameService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Returns a small JPEG picture of a frame.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET
    /// /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}/thumbnail` to the
    /// storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND`, `NOT_ACCEPTABLE` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - frame: Number of the frame, from 0.
    ///   - depth: Bits of a sample.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    public func thumbnail(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        frame: Int,
        depth: StorageFrameDepth? = nil,
        phiNamespace: String? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}/thumbnail",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            String(frame),
            repeats: .safe,
            hasHead: true
        )
        request.append("depth", depth?.rawValue)
        request.append("phi_namespace", phiNamespace)
        return StorageQuery(storage, request)
    }

    /// Returns a PNG picture of a frame in full depth.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET
    /// /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}/diagnostic` to the
    /// storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND`, `NOT_ACCEPTABLE` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - frame: Number of the frame, from 0.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - depth: Bits of a sample.
    ///   - size: Size of the picture; that of the frame unless given.
    public func diagnostic(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        frame: Int,
        phiNamespace: String? = nil,
        depth: StorageFrameDepth? = nil,
        size: ImageSize? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}/diagnostic",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            String(frame),
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        request.append("depth", depth?.rawValue)
        request.append("size", size)
        return StorageQuery(storage, request)
    }

    /// Returns a JPEG picture of a frame.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}` to
    /// the storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND`, `NOT_ACCEPTABLE` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - frame: Number of the frame, from 0.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - depth: Bits of a sample.
    ///   - quality: Quality of the JPEG, above 0 and up to 1; 0.9 unless given.
    ///   - size: Size of the picture; that of the frame unless given.
    public func jpeg(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        frame: Int,
        phiNamespace: String? = nil,
        depth: StorageFrameDepth? = nil,
        quality: Double? = nil,
        size: ImageSize? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            String(frame),
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        request.append("depth", depth?.rawValue)
        request.append("quality", quality)
        request.append("size", size)
        return StorageQuery(storage, request)
    }

    /// Returns a TIFF picture of a frame.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}/tiff`
    /// to the storage engine. Its headers alone come with `head()`.
    ///
    /// Refused with `STUDY_NOT_FOUND`, `IMAGE_NOT_FOUND`, `NOT_ACCEPTABLE` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace of the study.
    ///   - studyUID: Study Instance UID.
    ///   - imageUID: SOP Instance UID.
    ///   - imageVersion: Version of the image by the study's schema; `*` is the current one.
    ///   - frame: Number of the frame, from 0.
    ///   - phiNamespace: Namespace whose PHI overrides replace the values in the files.
    ///   - depth: Bits of a sample.
    ///   - size: Size of the picture; that of the frame unless given.
    public func tiff(
        namespace: String,
        studyUID: String,
        imageUID: String,
        imageVersion: String,
        frame: Int,
        phiNamespace: String? = nil,
        depth: StorageFrameDepth? = nil,
        size: ImageSize? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/{study_uid}/image/{image_uid}/version/{image_version}/frame/{frame_number}/tiff",
            namespace,
            studyUID,
            imageUID,
            imageVersion,
            String(frame),
            repeats: .safe,
            hasHead: true
        )
        request.append("phi_namespace", phiNamespace)
        request.append("depth", depth?.rawValue)
        request.append("size", size)
        return StorageQuery(storage, request)
    }
}

// MARK: - Choices

/// A value of `depth`.
public struct StorageFrameDepth: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `8`
    public static let bits8 = Self(rawValue: "8")

    /// `16`
    public static let bits16 = Self(rawValue: "16")
}
