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

    /// Returns a picture of a frame.
    ///
    /// Sent as `GET /study/{namespace}/frame/{frame_number}` to the storage engine. Its headers alone come with
    /// `head()`.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace.
    ///   - frameNumber: Number of the frame.
    ///   - depth: Bits of a sample.
    ///   - quality: Quality.
    ///   - size: Size of the picture.
    public func frame(
        namespace: String,
        frameNumber: Int,
        depth: StorageImageDepth? = nil,
        quality: Double? = nil,
        size: ImageSize? = nil
    ) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(
            .get,
            "/study/{namespace}/frame/{frame_number}",
            namespace,
            String(frameNumber),
            repeats: .safe,
            hasHead: true
        )
        request.append("depth", depth?.rawValue)
        request.append("quality", quality)
        request.append("size", size)
        return StorageQuery(storage, request)
    }

    /// Returns a picture.
    ///
    /// Sent as `GET /study/{namespace}/tiff` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - namespace: Storage namespace.
    ///   - depth: Bits of a sample.
    public func tiff(namespace: String, depth: StorageImageDepth? = nil) -> StorageQuery<StorageContent, Mode> {
        var request = StorageRequest(.get, "/study/{namespace}/tiff", namespace, repeats: .safe)
        request.append("depth", depth?.rawValue)
        return StorageQuery(storage, request)
    }

    /// Wraps a file.
    ///
    /// Sent as `POST /namespace/wrap` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - tags: Tags for the file.
    public func wrap(file: StorageFile, tags: JSONValue? = nil) -> StorageQuery<OpenRecord, Mode> {
        var request = StorageRequest(.post, "/namespace/wrap")
        request.header("X-File-Size", lengthOf: file)
        request.form.append("file", file)
        request.form.append("tags", tags)
        return StorageQuery(storage, request)
    }

    /// Covers regions.
    ///
    /// Sent as `POST /study/cover` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameters:
    ///   - isAi: Whether a program chose them.
    ///   - regions: The regions.
    public func cover(isAi: Bool? = nil, regions: RegionTree<[PixelRegion]>) -> StorageQuery<StorageText, Mode> {
        var request = StorageRequest(.post, "/study/cover")
        request.append("is_ai", word: isAi)
        request.send(json: regions)
        return StorageQuery(storage, request)
    }

    /// Removes images.
    ///
    /// Sent as `DELETE /study/images` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    ///
    /// - Parameter imageUIDs: What is sent, as a comma list.
    public func remove(imageUIDs: [String]) -> StorageQuery<Acknowledgement, Mode> {
        var request = StorageRequest(.delete, "/study/images")
        request.send(list: imageUIDs)
        return StorageQuery(storage, request)
    }

    /// Lists the images.
    ///
    /// Sent as `GET /study/listing` to the storage engine.
    ///
    /// Refused with `ACCESS_DENIED`.
    public func listing() -> StorageQuery<[OpenRecord], Mode> {
        let request = StorageRequest(.get, "/study/listing", repeats: .safe)
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

/// A value of `depth`.
public struct StorageImageDepth: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `8`
    public static let bits8 = Self(rawValue: "8")

    /// `16`
    public static let bits16 = Self(rawValue: "16")
}
