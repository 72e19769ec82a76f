import Platform

/// Hands out files to several workers, and lets those with the same destination write in the order in which they
/// were found. Which of two originals with the same SOP Instance UID is written does not depend on threads.
///
/// It remembers only the files that are being worked on.
final class FileQueue: Sendable {
    /// A file that is being worked on.
    struct Ticket: Sendable {
        fileprivate let number: Int
        let found: DirectoryWalk.Found
    }

    private struct Waiting {
        let number: Int
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var walk: DirectoryWalk
        var count = 0
        /// The destinations of files, by their numbers; `nil` while it is not known.
        var destinations: [Int: String?] = [:]
        var waiting: [Waiting] = []

        /// Whether an earlier file may have the same destination.
        func mustWait(_ number: Int) -> Bool {
            guard let own = destinations[number] else { return false }
            return destinations.contains { $0.key < number && ($0.value == nil || $0.value == own) }
        }

        /// Those that need not wait any more.
        mutating func released() -> [Waiting] {
            guard !waiting.isEmpty else { return [] }
            let all = waiting
            waiting = all.filter { mustWait($0.number) }
            return all.filter { !mustWait($0.number) }
        }
    }

    private let state: Locked<State>

    init(_ walk: DirectoryWalk) { state = Locked(State(walk: walk)) }

    /// The symbolic links that were met so far.
    var links: LinkCount { state.withLock { $0.walk.links } }

    /// The next file; it must be ended. `nil` when there is none.
    func next() -> Ticket? {
        state.withLock { state in
            guard let found = state.walk.next() else { return nil }
            state.count += 1
            state.destinations[state.count] = .some(nil)
            return Ticket(number: state.count, found: found)
        }
    }

    /// Waits until no file that was found earlier can have the same destination any more.
    func takeTurn(_ ticket: Ticket, to destination: String) async {
        let released = state.withLock { state in
            state.destinations[ticket.number] = destination
            return state.released()
        }
        for other in released { other.continuation.resume() }
        await withCheckedContinuation { continuation in
            let waits = state.withLock { state in
                guard state.mustWait(ticket.number) else { return false }
                state.waiting.append(Waiting(number: ticket.number, continuation: continuation))
                return true
            }
            if !waits { continuation.resume() }
        }
    }

    /// The file is done with.
    func end(_ ticket: Ticket) {
        let released = state.withLock { state in
            state.destinations[ticket.number] = nil
            return state.released()
        }
        for other in released { other.continuation.resume() }
    }
}
