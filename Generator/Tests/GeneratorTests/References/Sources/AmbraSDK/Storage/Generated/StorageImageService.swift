// Written by `make generate` from Generator/Spec/storage/image.yaml. Do not edit.

public import AmbraTransport
import HTTPTypes

/// DICOM files, one by one.
public struct StorageImageService<Mode: CallMode>: Sendable {
    package let storage: StorageService<Mode>

    package init(storage: StorageService<Mode>) { self.storage = storage }

    /// Stores one DICOM file.
    ///
    /// Sent as `POST /namespace/{namespace}/image` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace.
    ///   - studyUID: Study Instance UID.
    ///   - kind: What the file is.
    ///   - fileSize: Size of the file in bytes.
    ///   - body: The bytes to send, as they are.
    public func upload(
        namespace: String,
        studyUID: String? = nil,
        kind: StorageImageUploadKind? = nil,
        fileSize: Int,
        body: HTTPRequestBody
    ) -> StorageQuery<StorageImageUploadResponse, Mode> {
        var request = StorageRequest(.post, "/namespace/{namespace}/image", namespace)
        request.append("study_uid", studyUID)
        request.append("kind", kind?.rawValue)
        request.header("X-File-Size", fileSize)
        request.body = body
        return StorageQuery(storage, request)
    }

    /// Returns a DICOM file.
    ///
    /// Permission: `study_view`.
    ///
    /// Sent as `GET /study/{namespace}/{study_uid}/image` to the storage engine.
    ///
    /// Refused with `STUDY_NOT_FOUND` or `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace.
    ///   - studyUID: Study Instance UID.
    public func file(namespace: String, studyUID: String) -> StorageQuery<StorageContent, Mode> {
        let request = StorageRequest(.get, "/study/{namespace}/{study_uid}/image", namespace, studyUID, repeats: .safe)
        return StorageQuery(storage, request)
    }
}

// MARK: - Choices

/// A value of `kind` in `/namespace/{namespace}/image`.
public struct StorageImageUploadKind: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `image`
    public static let image = Self(rawValue: "image")

    /// `wrap`
    public static let wrap = Self(rawValue: "wrap")
}
