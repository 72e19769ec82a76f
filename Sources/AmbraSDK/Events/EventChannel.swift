/// A channel on which the service tells what happens.
public struct EventChannel: RawRepresentable, Sendable, Hashable {
    /// The channel's name on the wire, such as `study.NAMESPACE_ID`.
    public let rawValue: String

    /// Takes any name, for channels of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Studies of a namespace: ``EventName/ready``, ``EventName/edit``, ``EventName/radReportLocked``,
    /// ``EventName/radReportUnlocked``. Needs the permission to follow the channel of studies.
    ///
    /// - Parameter namespaceID: UUID of the namespace.
    public static func study(_ namespaceID: String) -> EventChannel { EventChannel(rawValue: "study.\(namespaceID)") }

    /// Storage jobs of a namespace: ``EventName/done``.
    ///
    /// - Parameter namespaceID: UUID of the namespace of the call that began the job.
    public static func job(_ namespaceID: String) -> EventChannel { EventChannel(rawValue: "job.\(namespaceID)") }

    /// A meeting.
    ///
    /// - Parameter uuid: UUID of the meeting.
    public static func meeting(_ uuid: String) -> EventChannel { EventChannel(rawValue: "meeting.\(uuid)") }
}

/// What happened, as the service names it. An unknown name is kept as it came.
public struct EventName: RawRepresentable, Sendable, Hashable {
    /// The name on the wire, such as `READY`.
    public let rawValue: String

    /// Takes any name, for events of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A new study is ready.
    public static let ready = EventName(rawValue: "READY")
    /// A study was changed, as by a merge.
    public static let edit = EventName(rawValue: "EDIT")
    /// A job has come to its end. The service does not say which.
    public static let done = EventName(rawValue: "DONE")
    /// The report of a study was locked.
    public static let radReportLocked = EventName(rawValue: "RADREPORT_LOCKED")
    /// The report of a study was unlocked.
    public static let radReportUnlocked = EventName(rawValue: "RADREPORT_UNLOCKED")
}

/// What a subscriber is told. The service does not say which study or job an event is about: ask for it.
@nonexhaustive
public enum ChannelEvent: Sendable, Hashable {
    /// The service has acknowledged the subscription. Ask once for what was there before: from here on nothing is lost
    /// without a ``gap``.
    case subscribed
    /// Something happened.
    case event(EventName)
    /// Events may have been lost, because the connection broke, the session changed or the reader was too slow. The
    /// subscription is back: ask for what may have happened meanwhile.
    case gap
}
