import DICOM

/// The kind of error that an operation ends with, or `nil`.
func failure(of operation: () throws -> Void) -> DICOMError.Kind? {
    do {
        try operation()
        return nil
    } catch {
        return (error as? DICOMError)?.kind
    }
}
