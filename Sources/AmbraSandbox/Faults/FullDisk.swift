import Foundation
import Platform

/// A disk that is as good as full for one request: the fault ``Fault/diskFull(after:)``.
///
/// It goes with the task. Bodies fail in the middle, as files do; records fail whole, so that whoever owns the state
/// can leave it as it was.
final class FullDisk: Sendable {
    @TaskLocal static var current: FullDisk?

    private struct State {
        var room: Int
        var lostRecords = 0
    }

    private let state: Locked<State>

    init(room: Int) { state = Locked(State(room: room)) }

    /// How often a record could not be written.
    var lostRecords: Int { state.withLock { $0.lostRecords } }

    /// Whether a record could not be written.
    var hasLostRecords: Bool { lostRecords > 0 }

    /// Takes room for bytes of a body.
    ///
    /// - Throws: What a write to a full disk throws.
    static func take(_ count: Int) throws(BlobError) {
        guard let current else { return }
        let fits = current.state.withLock { state in
            guard count <= state.room else {
                state.room = 0
                return false
            }
            state.room -= count
            return true
        }
        if !fits { throw BlobError(action: "write", code: ENOSPC) }
    }

    /// Notes that a record cannot be written; false on a disk that has room.
    static func losesRecord() -> Bool {
        guard let current else { return false }
        current.state.withLock { $0.lostRecords += 1 }
        return true
    }

    /// The same disk for work that goes on after the answer, which does not hear of it.
    var inBackground: FullDisk { FullDisk(room: state.withLock { $0.room }) }

    /// What a call of the service answers whose records could not be written.
    static let refusal = Refusal(
        "STORE_FAILED", data: .string("the records cannot be written: the disk is full"), status: 500)
}
