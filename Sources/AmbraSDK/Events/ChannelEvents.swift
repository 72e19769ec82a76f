/// The events of one channel, as a sequence without end.
///
/// Each iterator is a subscription with a connection of its own, from its making until it is let go. It is kept over
/// lost connections and new sessions; what may have been lost meanwhile is told as ``ChannelEvent/gap``. An iterator
/// that is not asked keeps the newest events, as many as ``AmbraClient/events(_:buffering:)`` says.
///
/// Iterating throws ``AmbraError``: ``AmbraError/service(_:)`` with ``ServiceError/Token/notPermitted`` when the user
/// may not follow the channel, ``AmbraError/authentication(_:)`` when there is no session, ``AmbraError/transport(_:)``
/// when the first connections fail, as many as ``AmbraConfiguration/serviceRetries`` allows.
public struct ChannelEvents<Mode: CallMode>: Sendable {
    let core: ClientCore
    let capacity: Int

    /// The channel.
    public let channel: EventChannel

    fileprivate func subscribe() -> EventSubscription { EventSubscription(core, to: channel, capacity: capacity) }
}

extension AmbraClient {
    /// The events of a channel. Nothing is sent before the sequence is iterated.
    ///
    /// ```swift
    /// func follow(_ ambra: AsyncAmbra, namespaceID: String) async throws {
    ///     for try await event in ambra.events(.study(namespaceID)) {
    ///         switch event {
    ///         case .event(.ready), .subscribed, .gap: print("look what is there")
    ///         default: break
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - channel: What to follow.
    ///   - buffering: The most events to keep for a reader that is busy, 1 or more; beyond, the oldest are lost, and a
    ///     ``ChannelEvent/gap`` takes their place. Default 256.
    public func events(_ channel: EventChannel, buffering: Int = 256) -> ChannelEvents<Mode> {
        ChannelEvents(core: core, capacity: buffering, channel: channel)
    }
}

extension ChannelEvents: AsyncSequence where Mode == Async {
    /// An event.
    public typealias Element = ChannelEvent

    /// A subscription. Letting it go ends it.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        fileprivate let subscription: EventSubscription

        /// The next event, as soon as there is one; never `nil`.
        public mutating func next() async throws -> ChannelEvent? { try await subscription.next() }

        /// The next event, as soon as there is one; never `nil`.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> ChannelEvent? {
            try await subscription.next()
        }
    }

    /// Subscribes.
    public func makeAsyncIterator() -> Iterator { Iterator(subscription: subscribe()) }
}

extension ChannelEvents where Mode == Blocking {
    /// Subscribes.
    public func makeIterator() -> BlockingEvents { BlockingEvents(core: core, subscription: subscribe()) }
}

/// A subscription for callers that block. Letting it go ends it.
public struct BlockingEvents: Sendable {
    fileprivate let core: ClientCore
    fileprivate let subscription: EventSubscription

    /// Waits for the next event.
    public mutating func next() throws -> ChannelEvent {
        let subscription = subscription
        return try core.block { () async throws(AmbraError) in try await subscription.next() }
    }

    /// Waits for the next event, but not longer than `limit`; `nil` when there was none.
    public mutating func next(within limit: Duration) throws -> ChannelEvent? {
        let subscription = subscription
        return try core.block { () async throws(AmbraError) in try await subscription.next(within: limit) }
    }
}
