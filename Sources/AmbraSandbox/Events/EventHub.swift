import Platform

/// Hands events on to those who follow their channels.
final class EventHub: Sendable {
    /// Somebody who follows channels.
    protocol Follower: AnyObject, Sendable {
        /// Takes note of an event. Called where it is announced, so it waits for nothing.
        func take(_ event: StudyEvent)

        /// Ends the follower's connection.
        func disconnect()
    }

    private let faults: Faults
    private let followers = Locked<[String: [ObjectIdentifier: any Follower]]>([:])

    init(faults: Faults) { self.faults = faults }

    /// Tells those who follow the event's channel now, in the order in which events are announced, unless a fault wants
    /// it otherwise.
    func publish(_ event: StudyEvent) {
        var (copies, delay) = (1, 0)
        for fault in faults.faults(of: event) {
            switch fault {
            case .loseEvent: copies = 0
            case .doubleEvent: copies *= 2
            case .delayEvent(let milliseconds): delay += min(max(milliseconds, 0), 3_600_000)
            default: break
            }
        }
        guard copies > 0 else { return }
        guard delay > 0 else { return (0..<min(copies, 8)).forEach { _ in tell(event) } }
        Task { [weak self, copies, delay] in
            try? await Task.sleep(for: .milliseconds(delay))
            for _ in 0..<min(copies, 8) { self?.tell(event) }
        }
    }

    private func tell(_ event: StudyEvent) {
        let told = followers.withLock { $0[event.channel].map { Array($0.values) } ?? [] }
        for follower in told { follower.take(event) }
    }

    func add(_ follower: any Follower, to channel: String) {
        followers.withLock { $0[channel, default: [:]][ObjectIdentifier(follower)] = follower }
    }

    func remove(_ follower: any Follower, from channel: String) {
        followers.withLock { followers in
            followers[channel]?[ObjectIdentifier(follower)] = nil
            if followers[channel]?.isEmpty == true { followers[channel] = nil }
        }
    }

    /// Ends the connections of all followers.
    func disconnectAll() {
        let all = followers.withLock { $0.values.flatMap(\.values) }
        for follower in all { follower.disconnect() }
    }

    /// The number of subscriptions.
    var count: Int { followers.withLock { $0.values.reduce(0) { $0 + $1.count } } }
}

extension ServiceModel {
    /// Tells those who follow the event's namespace. To be called in the same step that makes it true, and once for
    /// each namespace in which it shows.
    func announce(_ event: StudyEvent) {
        // What could not be written did not happen.
        guard FullDisk.current?.hasLostRecords != true else { return }
        events.publish(event)
    }
}
