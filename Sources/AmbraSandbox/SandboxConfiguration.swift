public import Foundation

/// How a sandbox behaves. Every value has a default.
public struct SandboxConfiguration: Sendable {
    /// The address to listen on; the default, `127.0.0.1`, is reached from this machine only.
    public var host = "127.0.0.1"
    /// The port; the default, 0, takes a free one.
    public var port = 0
    /// How the sandbox proves who it is to clients that connect by TLS; `nil`, as by default, for plain HTTP.
    public var tls: SandboxTLS?
    /// The login of the user, an email address by custom.
    public var username = "demo@sandbox.invalid"
    /// The password of the user, which the control routes want too; a random one unless it is set.
    public var password = SandboxConfiguration.randomPassword()
    /// Names besides those of this machine by which requests may call the sandbox in `Host` and `Origin`; none by
    /// default. Others are refused with 421 and 403: a page of the web could send them.
    public var allowedHosts: [String] = []
    /// The name of the account that the user is a member of.
    public var accountName = "Sandbox"
    /// The name of the account in its web address, for logins with `vanity`; none by default.
    public var vanity: String?
    /// The login of the user within the account, for logins with `vanity`; none by default.
    public var accountLogin: String?
    /// The PIN that confirms every login by `/session/pin`; without one, as by default, a password is enough. Basic
    /// credentials and OAuth tokens need no PIN.
    public var pin: String?
    /// The gateways of the account, as (id, serial number); none by default. Calls that take node credentials in place
    /// of a session take these, as parameters or as basic credentials.
    public var nodes: [(id: String, serialNumber: String)] = []
    /// Further users, each with an account of their own, as (login, password); the first user sees nothing of theirs.
    public var otherUsers: [(username: String, password: String)] = []
    /// How long after its last use a session ends; 3 hours by default.
    public var sessionLifetime: Duration = .seconds(3 * 60 * 60)
    /// How long after all announced images are stored and synced the study is ready; at once by default.
    public var readyDelay: Duration = .zero
    /// How long after a `/study/sync` another one of the same study is refused with `BLOCKED`; 60 seconds by default,
    /// zero for never.
    public var syncBlock: Duration = .seconds(60)
    /// How long the target of a webhook may take to answer; 10 seconds by default.
    public var webhookTimeout: Duration = .seconds(10)
    /// How long after a failed try a webhook that retries is tried again, once for each; after a minute, 10 minutes and
    /// an hour by default, as the service has it.
    public var webhookRetryDelays: [Duration] = [.seconds(60), .seconds(600), .seconds(3600)]
    /// How long a chunked upload is kept that nobody goes on with; a day by default.
    public var uploadLifetime: Duration = .seconds(24 * 60 * 60)
    /// The folder that keeps records, images and attachments from one run to the next, made when it is not there; none
    /// by default, and the sandbox forgets everything at its end. What a call was answered is there even after kill -9;
    /// sessions, jobs and chunked uploads that were not completed are not. `Sandbox.start` and
    /// ``SandboxService/open(_:)`` heed it. One sandbox at a time may use a folder.
    public var dataFolder: String?
    /// Whether calls that are not modelled are refused with 501 `NOT_MODELLED`; by default they are checked and
    /// answered with an empty `OK` whose header `X-Sandbox-Modelled` is `no`.
    public var isStrict = false
    /// The faults from the start; none by default.
    public var faults: [FaultRule] = []
    /// The seed of everything that faults draw by lot.
    public var seed: UInt64 = 1
    /// A file of YAML that names what there is from the start, as ``SandboxSeed`` reads it; none by default.
    /// `Sandbox.start` heeds it; a service in process is given it by ``SandboxService/plant(_:)``.
    public var seedFile: String?
    /// The file to which every request and its answer are written, a line of JSON each; none by default. It is this
    /// user's alone (0600) and grows at its end. Secrets and patient data are left out: of values only numbers, flags,
    /// ids and words of the catalogue are written, under names that speak of no person, and of images the length and
    /// the checksum. `Sandbox.start` and ``SandboxService/open(_:)`` heed it.
    public var recordFile: String?
    /// The bytes of images that are kept in memory, 512 MiB by default; what goes beyond is kept in files of the
    /// temporary folder that have no name and vanish with the process.
    public var memoryLimit = 512 << 20
    /// The most bytes of one image or chunk, 4 GiB by default; more is refused with 413 `PAYLOAD_TOO_LARGE`.
    public var imageLimit = 4 << 30
    /// The most bytes of the form of a service call, 16 MiB by default; more is refused with 413.
    public var formLimit = 16 << 20
    /// The number of requests that ``SandboxService/requests`` remembers, 10,000 by default.
    public var requestLogCapacity = 10_000
    /// What the sandbox bears from its clients: connections, times, sizes.
    public var limits = SandboxLimits()
    /// The clock; tests may pass their own.
    public var now: @Sendable () -> Date = { Date() }

    /// The defaults.
    public init() {}

    /// Twenty letters and digits, none of which looks like another.
    static func randomPassword() -> String {
        let signs = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<20).map { _ in signs[Int.random(in: signs.indices)] })
    }
}
