#if Tools
    import Foundation

    /// Makes folders for results, and says why one cannot be made or written to.
    enum FolderMaking {
        /// Makes a folder and the missing ones above it.
        ///
        /// - Throws: ``ExitStatus/badInput`` with the option, the path once, and the system's reason.
        static func prepare(_ path: String, of option: String) throws(CommandFailure) {
            do {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            } catch {
                throw CommandFailure(.badInput, "\(option) \(path): the folder cannot be made: \(reason(of: error))")
            }
            guard access(path, W_OK | X_OK) == 0 else {
                throw CommandFailure(.badInput, "\(option) \(path): the folder cannot be written: \(reason(errno))")
            }
        }

        /// The system's word for an error.
        static func reason(_ code: Int32) -> String {
            code == EROFS ? "the file system is read-only" : String(cString: strerror(code)).lowercased()
        }

        /// Foundation wraps the system's error; its own text names the path again.
        private static func reason(of error: any Error) -> String {
            let error = error as NSError
            let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
            if cause.domain == NSPOSIXErrorDomain { return reason(Int32(truncatingIfNeeded: cause.code)) }
            switch CocoaError.Code(rawValue: error.code) {
            case .fileWriteVolumeReadOnly: return reason(EROFS)
            case .fileWriteNoPermission: return reason(EACCES)
            case .fileWriteOutOfSpace: return reason(ENOSPC)
            case .fileWriteFileExists: return "a file stands there"
            default: return "check the path and your rights"
            }
        }
    }
#endif
