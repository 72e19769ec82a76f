// Written by `make generate` from Generator/Spec/storage. Do not edit.

extension StorageService {
    /// DICOM files, one by one.
    public var image: StorageImageService<Mode> { StorageImageService(storage: self) }
}
