// Written by `make generate` from Generator/Spec/storage. Do not edit.

extension StorageService {
    /// DICOM files, one by one.
    public var image: StorageImageService<Mode> { StorageImageService(storage: self) }

    /// Large files, sent in parts.
    public var multipart: StorageMultipartService<Mode> { StorageMultipartService(storage: self) }

    /// Studies as a storage engine holds them.
    public var study: StorageStudyService<Mode> { StorageStudyService(storage: self) }
}
