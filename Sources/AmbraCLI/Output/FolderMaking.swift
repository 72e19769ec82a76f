#if Tools
    import DICOM
    import Foundation
    import Platform

    /// Makes folders for results, and says why one cannot be made or written to.
    enum FolderMaking {
        /// Makes a folder and the missing ones above it, and opens it.
        ///
        /// - Throws: ``ExitStatus/badInput`` with the option, the path once, and the system's reason.
        @discardableResult
        static func prepare(
            _ path: String, of option: String, mode: OutputMode = .userAlone
        ) throws(CommandFailure) -> ResultFolder {
            let made = MadeFolders()
            do throws(CommandFailure) {
                return try prepare(path, of: option, mode, made)
            } catch {
                made.removeEmpty()
                throw error
            }
        }

        private static func prepare(
            _ path: String, of option: String, _ mode: OutputMode, _ made: MadeFolders
        ) throws(CommandFailure) -> ResultFolder {
            if let failure = made.make(path, mode: mode) {
                throw CommandFailure(.badInput, "\(option) \(path): the folder cannot be made: \(failure.reason)")
            }
            guard access(path, W_OK | X_OK) == 0 else {
                throw CommandFailure(
                    .badInput, "\(option) \(path): the folder cannot be written: \(SystemReason.last)")
            }
            do throws(DICOMError) {
                return try ResultFolder(path: path, mode: mode, made: made)
            } catch {
                throw CommandFailure(.badInput, "\(option) \(path): \(error)")
            }
        }
    }
#endif
