/// Events that nobody has taken yet, and the task that waits for one.
package struct WebSocketInbox: Sendable {
    private var events: [WebSocketEvent] = []
    private var last: WebSocketEvent?
    private var waiter: (id: UInt64, continuation: CheckedContinuation<WebSocketEvent?, Never>)?
    /// The bytes of messages that wait.
    private(set) var byteCount = 0

    /// Whether more should be read: a server cannot fill the memory of one that does not listen.
    var hasRoom: Bool { events.count < 256 && byteCount < 1 << 20 }

    package init() {}

    package mutating func add(_ event: WebSocketEvent) {
        guard last == nil else { return }
        switch event {
        case .ended, .failed: last = event
        case .opened, .message:
            events.append(event)
            byteCount += event.byteCount
        }
        serve()
    }

    /// A task waits. A second one is turned away.
    package mutating func wait(_ id: UInt64, _ continuation: CheckedContinuation<WebSocketEvent?, Never>) {
        guard waiter == nil else { return continuation.resume(returning: nil) }
        waiter = (id, continuation)
        serve()
    }

    package mutating func leave(_ id: UInt64) {
        guard let waiting = waiter, waiting.id == id else { return }
        waiter = nil
        waiting.continuation.resume(returning: nil)
    }

    private mutating func serve() {
        guard let waiting = waiter, let event = events.first ?? last else { return }
        waiter = nil
        if !events.isEmpty { byteCount -= events.removeFirst().byteCount }
        waiting.continuation.resume(returning: event)
    }
}

extension WebSocketEvent {
    fileprivate var byteCount: Int {
        switch self {
        case .message(.text(let text)): text.utf8.count
        case .message(.binary(let bytes)): bytes.count
        default: 0
        }
    }
}
