/// Something that goes wrong on purpose.
public enum Fault: Sendable, Equatable {
    /// The call is not carried out; this status is answered, after the request's body was read.
    ///
    /// `retryAfter` is in seconds. A `body` of nil is the error body of the layer that was called.
    case status(Int, retryAfter: Int? = nil, body: String? = nil)
    /// The call is not carried out; an HTML page is answered with this status, as proxies do.
    case htmlPage(status: Int = 200)
    /// The call begins this many milliseconds late, at most an hour.
    case latency(milliseconds: Int)
    /// The connection is reset before the body is read; the call is not carried out.
    case resetBeforeBody
    /// The connection is reset after the body was read; the call is not carried out.
    case resetAfterBody
    /// The call is carried out, and the connection is reset instead of the answer.
    case loseAnswer
    /// The call is carried out, and the connection is reset after this many bytes of the answer's body.
    case resetInAnswer(after: Int)
    /// The call is carried out; the answer announces its whole length, and the connection closes after this many bytes
    /// of its body.
    case truncateAnswer(after: Int)
    /// The call is carried out; in the answer's body this many bytes, chosen by the seed, are changed.
    case corruptAnswer(bytes: Int = 1)
    /// The call is carried out; its answer's body comes this slowly, from 1 byte a second on.
    case slowAnswer(bytesPerSecond: Int)
    /// The disk takes this many bytes of bodies, and then no more of them and no record at all. What the call wanted
    /// to keep is not kept, and the answer says so: 500 `STORE_FAILED`, or of storage `STORE_OPERATION_FAILED`.
    case diskFull(after: Int = 0)
    /// All sessions end just before the call is looked at.
    case expireSessions
    /// An event reaches nobody.
    case loseEvent
    /// An event reaches everybody twice.
    case doubleEvent
    /// An event goes out this many milliseconds late, at most an hour; later ones overtake it.
    case delayEvent(milliseconds: Int)

    /// Whether the fault befalls events, not requests.
    public var isOfEvents: Bool {
        switch self {
        case .loseEvent, .doubleEvent, .delayEvent: true
        default: false
        }
    }
}

/// When a fault happens, and which.
public struct FaultRule: Sendable, Equatable {
    /// The HTTP method, or of faults of events the event's name, such as `READY`; nil for any.
    public var method: String?
    /// The path below the base URL, such as `/study/add` or `/storage/multipart/`; nil for any.
    ///
    /// A path that ends in `*` matches all that begin so; a `*` elsewhere matches one component. Storage paths
    /// begin with `/storage`. Faults of events name the event's channel: `/channel/study.*`.
    public var path: String?
    /// The number of matching requests that pass before the first fault.
    public var skip: Int
    /// The number of faults, after which the rule rests; nil for no end.
    public var times: Int?
    /// The share of matching requests that meet the fault, 0 to 1, drawn from the seed.
    public var rate: Double
    /// What goes wrong.
    public var fault: Fault

    /// - Parameters:
    ///   - fault: What goes wrong.
    ///   - path: The path below the base URL; nil for any, a final `*` for a prefix.
    ///   - method: The HTTP method; nil for any.
    ///   - skip: The number of matching requests that pass first.
    ///   - times: The number of faults; nil for no end.
    ///   - rate: The share of matching requests that meet the fault, 0 to 1.
    public init(
        _ fault: Fault,
        path: String? = nil,
        method: String? = nil,
        skip: Int = 0,
        times: Int? = 1,
        rate: Double = 1
    ) {
        self.fault = fault
        self.path = path
        self.method = method?.uppercased()
        self.skip = skip
        self.times = times
        self.rate = rate
    }

    /// Whether a request or an event is one that the rule speaks of.
    func matches(method: String, path: String, isEvent: Bool = false) -> Bool {
        guard fault.isOfEvents == isEvent else { return false }
        if let expected = self.method, expected != method { return false }
        guard let pattern = self.path else { return true }
        return Self.matches(pattern: pattern, path: path)
    }

    private static func matches(pattern: String, path: String) -> Bool {
        let isPrefix = pattern.hasSuffix("*")
        let expected = (isPrefix ? pattern.dropLast() : pattern[...]).split(
            separator: "/", omittingEmptySubsequences: false)
        let actual = path.split(separator: "/", omittingEmptySubsequences: false)
        guard isPrefix ? actual.count >= expected.count : actual.count == expected.count else { return false }
        for (index, (want, got)) in zip(expected, actual).enumerated() where want != "*" && want != got {
            guard isPrefix, index == expected.count - 1, got.hasPrefix(want) else { return false }
        }
        return true
    }
}
