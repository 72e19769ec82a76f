#if Tools
import DICOM
import Foundation
import Platform

/// A folder for the user alone that goes away with all it holds.
struct TemporaryFolder: Sendable {
    let path: String

    /// - Throws: ``ExitStatus/badInput`` when the system's folder for temporary files takes none.
    init() throws(CommandFailure) {
        let name = "ambra-demo-\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        guard mkdir(FilePath(path).cString, 0o700) == 0 else {
            throw CommandFailure(.badInput, "\(path): cannot be made: \(SystemReason.last)")
        }
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
#endif
