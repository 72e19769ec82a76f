import Foundation
import Synchronization

/// The room for kept bytes: a budget of memory, and a private folder for what does not fit.
///
/// The folder is made when it is first needed, with mode 0700, under the system's temporary folder. Its files are
/// unlinked as soon as they are open, so that even a killed process leaves no image behind, only an empty folder whose
/// name begins with `ambra-sandbox-`.
final class BlobShelf: Sendable {
    private struct State {
        var used = 0
        var folder: String?
    }

    private let budget: Int
    private let parent: String
    private let state = Mutex(State())

    /// - Parameter budget: The number of bytes that all blobs together may hold in memory.
    init(budget: Int, parent: String = NSTemporaryDirectory()) {
        self.budget = budget
        self.parent = parent
    }

    deinit { close() }

    /// Takes room in memory; false when the budget does not allow it.
    func take(_ count: Int) -> Bool {
        state.withLock { state in
            guard count <= budget - state.used else { return false }
            state.used += count
            return true
        }
    }

    /// Gives room back.
    func giveBack(_ count: Int) {
        state.withLock { $0.used -= count }
    }

    /// The bytes held in memory now.
    var used: Int { state.withLock { $0.used } }

    /// The private folder, when there is one.
    var folder: String? { state.withLock { $0.folder } }

    /// Opens a file without a name that is gone when its descriptor is closed.
    func openFile() throws(BlobError) -> Int32 {
        var path = Array(try privateFolder().utf8CString.dropLast())
        path.append(contentsOf: "/blob-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw BlobError(action: "make", code: errno) }
        unlink(path)
        return descriptor
    }

    /// Removes the folder. Blobs that are still referred to stay readable.
    func close() {
        state.withLock { state in
            if let folder = state.folder { rmdir(folder) }
            state.folder = nil
        }
    }

    private func privateFolder() throws(BlobError) -> String {
        try state.withLock { (state) throws(BlobError) in
            if let folder = state.folder { return folder }
            var path = Array((parent + "/ambra-sandbox-XXXXXX").utf8CString)
            guard mkdtemp(&path) != nil else { throw BlobError(action: "make the folder of", code: errno) }
            let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            state.folder = folder
            return folder
        }
    }
}
