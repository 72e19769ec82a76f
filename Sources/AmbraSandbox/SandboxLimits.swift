/// What a sandbox bears from its clients. Every value has a default that well-behaved clients do not meet.
///
/// Times and the numbers of connections and header fields matter to a `Sandbox` alone; the other limits hold in process
/// as well.
public struct SandboxLimits: Sendable {
    /// The connections that are served at once, 4,096 by default, and three quarters of the process's file descriptors
    /// at most. Others wait in the system's queue until one ends.
    public var connections = 4096
    /// The bytes of a request's address and header fields, 64 KiB by default; more is refused with 431.
    public var headerBytes = 64 << 10
    /// The number of a request's header fields, 100 by default; more are refused with 431.
    public var headerFields = 100
    /// How long a connection may rest between requests, 60 seconds by default; then it is closed.
    public var idleTime: Duration = .seconds(60)
    /// How long the address and the header fields of a request may take from their first byte on, 10 seconds by
    /// default; then the answer is 408.
    public var headerTime: Duration = .seconds(10)
    /// How long a body may rest while the sandbox waits for more of it, 30 seconds by default; then the answer is 408.
    /// An answer of which a client takes nothing for so long is cut off.
    public var stallTime: Duration = .seconds(30)
    /// The bytes a second in which a body has to come after its first ``stallTime``, 256 by default; a slower one is
    /// refused with 408. Time in which the sandbox itself reads nothing does not count.
    public var bodyRate = 256
    /// The bytes of the forms and other bodies that are held in memory at once, those of images left out, 128 MiB by
    /// default; a request for which there is no room is refused with 503 and `Retry-After`.
    public var bodiesInMemory = 128 << 20
    /// The bytes of a form or bundle that are read before the caller has to be known by its header fields, its query or
    /// what has come of the form, 1 MiB by default; then a call is refused with 401.
    public var unidentifiedForm = 1 << 20
    /// The number of fields of a form, 5,000 by default; more are refused with 413.
    public var formFields = 5000
    /// The number of filters of a list, 100 by default; more are refused with 400.
    public var filters = 100
    /// The subscriptions of one connection of the event channel, 10,000 by default; more are refused.
    public var subscriptions = 10_000
    /// The texts that may wait for one client of the event channel, 1,000 by default; then its connection is ended.
    public var waitingTexts = 1000
    /// How long a client of the event channel may say nothing, 300 seconds by default, as the service has it; then its
    /// connection is ended.
    public var channelSilence: Duration = .seconds(300)

    /// The defaults.
    public init() {}
}
