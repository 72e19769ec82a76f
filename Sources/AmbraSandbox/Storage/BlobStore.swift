import Foundation
import Platform

/// The room for kept bytes: a budget of memory, and files of the temporary folder for what does not fit.
///
/// A file is readable by its owner only and is unlinked as soon as it is open, while it is still empty, so that even a
/// killed process leaves no image.
final class BlobStore: Sendable {
    private let budget: Int
    private let folder: String
    private let state = Locked(0)

    /// - Parameters:
    ///   - budget: The number of bytes that all blobs together may hold in memory.
    ///   - folder: Where files are made.
    init(budget: Int, folder: String = NSTemporaryDirectory()) {
        self.budget = budget
        self.folder = folder
    }

    /// Takes room in memory; false when the budget does not allow it.
    func take(_ count: Int) -> Bool {
        state.withLock { used in
            guard count <= budget - used else { return false }
            used += count
            return true
        }
    }

    /// Gives room back.
    func giveBack(_ count: Int) {
        state.withLock { $0 -= count }
    }

    /// The bytes held in memory now.
    var used: Int { state.withLock { $0 } }

    /// Opens a file without a name that is gone when its descriptor is closed.
    func openFile() throws(BlobError) -> Int32 {
        do throws(SystemError) {
            return try NamelessFile.open(in: folder, prefix: "ambra-sandbox")
        } catch {
            throw BlobError(action: "make", code: error.code)
        }
    }
}
