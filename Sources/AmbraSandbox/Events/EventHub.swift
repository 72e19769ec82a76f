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

    private let followers = Locked<[String: [ObjectIdentifier: any Follower]]>([:])

    /// Tells those who follow the event's channel now, in the order in which events are announced.
    func publish(_ event: StudyEvent) {
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
    func announce(_ event: StudyEvent) { events.publish(event) }
}
