public import AmbraTransport
public import Logging

/// Everything about a client that has a default.
public struct AmbraConfiguration: Sendable {
    /// The most calls per second, counted over the whole client. `nil` for no limit of the client's own. Default: two a
    /// second, five for paths that end in `get`. Storage calls are not limited.
    public var rateLimits: RateLimits? = RateLimits()

    /// When a service call is tried again. Default: on 429, 503 and 504, and on connections that failed, five tries in
    /// all.
    public var serviceRetries = RetryPolicy.service

    /// When a storage call is tried again. Default: as service calls, and on 502.
    public var storageRetries = RetryPolicy.storage

    /// How long connecting may take. Default 30 s.
    public var connectTimeout: Duration = .seconds(30)

    /// How long the service may take to begin its answer once it has the whole request. Default 120 s, and never
    /// more than 30 s for a login. The time that a body takes to be sent or read does not count. A call that may be
    /// repeated is sent once more. Also how long it may take to acknowledge a subscription to events.
    public var responseTimeout: Duration = .seconds(120)

    /// How long a transfer may go without a byte in either direction while a body is sent or read. Default 60 s. A
    /// whole transfer has no limit.
    public var stallTimeout: Duration = .seconds(60)

    /// How long a connection for events may be silent before the service is asked for a sign of life. Default 30 s.
    /// When it is silent for as long again, the connection counts as broken: another is made, and a gap is told.
    public var eventSilence: Duration = .seconds(30)

    /// The slowest transfer that goes on, in bytes a second, averaged over ``stallTimeout``, both directions together.
    /// Default 50, that is 3,000 bytes a minute: a server that lets a byte drip now and then holds nothing up for long.
    /// 0: a byte within each ``stallTimeout`` is enough. Time that the service takes to begin its answer does not
    /// count.
    public var lowestRate = 50

    /// How long an answer in JSON, or a refusal, may take from its head to its end. Default 15 minutes, and never more
    /// than 30 s for a login. Images and documents have no such limit.
    public var answerTimeout: Duration = .seconds(900)

    /// The largest answer that is read into memory, in bytes. Default 256 MiB. Images are streamed and not limited.
    public var largestAnswer = 256 << 20

    /// Whether a service that is not on this machine may be reached by plain HTTP. Default `false`: sessions and images
    /// would be readable on the way. Plain HTTP to this machine itself needs no permission beyond its `http://`
    /// address.
    public var allowsPlainHTTP = false

    /// Storage engines that may see the session besides those trusted by default: `host`, `host:port`, or `*.domain`
    /// for all hosts below a domain. Default: none.
    ///
    /// The service names the engine of a study, and storage calls carry the session. Trusted by default are the
    /// service's own host, hosts below its domain (the host without its first label, where that is one owner's), and
    /// hosts below the vendor's domains. An address is never trusted by default, unless the service itself is on this
    /// machine and the engine too.
    public var engineHosts: [String] = []

    /// The name this program gives itself in the header `SDK-CLIENT-NAME`. Default `ambra-swift`.
    public var clientName = "ambra-swift"

    /// How a login is confirmed where the service asks for a PIN or a signature. Default: such a login fails.
    public var confirmation = LoginConfirmation()

    /// How long the service keeps a session without calls; a client that was silent for nine tenths of it logs in again
    /// before its next call. Default 3 hours, the service's own. `nil`: wait until the service says so.
    public var sessionIdleLimit: Duration? = .seconds(3 * 3600)

    /// Where the client logs its calls: `debug` for each try, `notice` for retries and new sessions. Nothing secret is
    /// logged at any level. Default: nowhere.
    public var logger = Logger(label: "ambra", factory: { _ in SwiftLogNoOpLogHandler() })

    /// How long the end of a session may take that another replaced or that nobody will use.
    package var logoutPatience: Duration = .seconds(10)

    /// Creates the defaults.
    public init() {}

    /// For tests against a sandbox: the defaults without a rate limit, so that eight lists take no four seconds.
    public static var testing: AmbraConfiguration {
        var configuration = AmbraConfiguration()
        configuration.rateLimits = .unlimited
        return configuration
    }
}
