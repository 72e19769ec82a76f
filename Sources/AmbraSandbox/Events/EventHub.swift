import Platform

/// Hands events on to those who follow their channels.
final class EventHub: Sendable {
    /// Somebody who follows channels. Told on the thread that announces, so it only takes note.
    protocol Follower: AnyObject, Sendable {
        func take(_ event: StudyEvent)
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

    /// The number of subscriptions.
    var count: Int { followers.withLock { $0.values.reduce(0) { $0 + $1.count } } }
}

extension ServiceModel {
    /// Tells those who follow the event's namespace. To be called in the same step that makes it true, and once for
    /// each namespace in which it shows.
    func announce(_ event: StudyEvent) { events.publish(event) }
}
