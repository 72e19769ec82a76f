#if Tools
    import AmbraTransport
    import DICOM
    import Deidentification
    import Platform

    extension ReviewRecord.File {
        /// The content of a file, which must not change while it is read.
        ///
        /// - Parameters:
        ///   - path: The file.
        ///   - stamp: The state that it must have; its present one when nothing is said.
        init(path: String, in stamp: FileStamp? = nil) throws(DICOMError) {
            let before = stamp ?? FileStamp(path: path)
            let source = try ByteSource(path: path)
            let digest = try ContentDigest.hexadecimal(of: source)
            guard let before, before == FileStamp(path: path) else {
                throw DICOMError(.unreadable, "the file changed while it was read")
            }
            self.init(digest: digest, size: source.length)
        }
    }
#endif
