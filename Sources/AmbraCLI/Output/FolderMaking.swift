#if Tools
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
        do throws(FolderPath.Failure) {
            return try ResultFolder(makingWritable: path, mode: mode)
        } catch {
            throw CommandFailure(.badInput, "\(option) \(path): the folder \(error)")
        }
    }
}
#endif
