#if Tools
    import DICOM
    import Foundation

    /// Makes folders for results, and says why one cannot be made or written to.
    enum FolderMaking {
        /// Makes a folder and the missing ones above it.
        ///
        /// - Throws: ``ExitStatus/badInput`` with the option, the path once, and the system's reason.
        static func prepare(_ path: String, of option: String) throws(CommandFailure) {
            if let failure = FolderPath.make(path) {
                throw CommandFailure(.badInput, "\(option) \(path): the folder cannot be made: \(failure.reason)")
            }
            guard access(path, W_OK | X_OK) == 0 else {
                throw CommandFailure(
                    .badInput, "\(option) \(path): the folder cannot be written: \(SystemReason.last)")
            }
        }

        /// Makes the folder of a file of a result.
        static func prepareParent(of path: String) throws(DICOMError) {
            guard let slash = path.lastIndex(of: "/"), slash > path.startIndex,
                let failure = FolderPath.make(String(path[..<slash]))
            else { return }
            throw DICOMError(.unwritable, "a folder of the result cannot be made: \(failure.reason)")
        }
    }
#endif
