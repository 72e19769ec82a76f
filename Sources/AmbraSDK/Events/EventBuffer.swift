/// Events that nobody has taken yet. When there are too many, the oldest go, and a gap says so.
struct EventBuffer: Sendable {
    private let capacity: Int
    private var events: [ChannelEvent] = []

    /// - Parameter capacity: The most events to keep, 1 at least.
    init(capacity: Int) { self.capacity = max(1, capacity) }

    mutating func add(_ event: ChannelEvent) {
        // A second gap in a row says nothing new.
        if event == .gap, events.last == .gap { return }
        events.append(event)
        guard events.count > capacity else { return }
        events.removeFirst(events.count - capacity)
        events[0] = .gap
    }

    mutating func take() -> ChannelEvent? { events.isEmpty ? nil : events.removeFirst() }
}
