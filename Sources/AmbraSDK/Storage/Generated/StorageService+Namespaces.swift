// Written by `make generate` from Generator/Spec/storage. Do not edit.

extension StorageService {
    /// Files attached to studies, such as reports.
    public var attachment: StorageAttachmentService<Mode> { StorageAttachmentService(storage: self) }

    /// Metadata in the DICOM JSON Model (PS3.18 annex F).
    public var dicomweb: StorageDicomwebService<Mode> { StorageDicomwebService(storage: self) }

    /// Pictures of the frames of images.
    public var frame: StorageFrameService<Mode> { StorageFrameService(storage: self) }

    /// DICOM files, one by one.
    public var image: StorageImageService<Mode> { StorageImageService(storage: self) }

    /// Large files, sent in parts.
    public var multipart: StorageMultipartService<Mode> { StorageMultipartService(storage: self) }

    /// Studies as a storage engine holds them.
    public var study: StorageStudyService<Mode> { StorageStudyService(storage: self) }
}
