#if Tools
import DICOM

/// A file that the user names and a command reads whole. Regular files only: to open a pipe would wait for its
/// writer, and a device may never end.
struct GivenFile: Sendable {
    let path: String
    /// How messages begin: the option, parameter or path.
    let name: String

    /// - Parameter limit: The most bytes that it may hold.
    func bytes(limit: Int) throws(CommandFailure) -> [UInt8] {
        do throws(DICOMError) {
            let source = try ByteSource(path: path)
            guard source.length <= limit else {
                throw DICOMError(.limitExceeded, "the file is larger than \(Amounts.bytes(Int64(limit)))")
            }
            return try source.bytes(in: 0..<source.length)
        } catch {
            throw CommandFailure(.badInput, "\(name): \(error.detail); check the path")
        }
    }
}
#endif
