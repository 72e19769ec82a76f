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
    /// All sessions end just before the call is looked at.
    case expireSessions
}

/// When a fault happens, and which.
public struct FaultRule: Sendable, Equatable {
    /// The HTTP method; nil for any.
    public var method: String?
    /// The path below the base URL, such as `/study/add` or `/storage/multipart/`; nil for any.
    ///
    /// A path that ends in `*` matches all that begin so; a `*` elsewhere matches one component. Storage paths
    /// begin with `/storage`.
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

    /// Whether a request is one that the rule speaks of.
    func matches(method: String, path: String) -> Bool {
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

extension FaultRule {
    /// Reads a rule as the control route takes it:
    /// `{"path": "/study/add", "method": "POST", "skip": 0, "times": 1, "rate": 1, "kind": "status", "status": 503,
    /// "retry_after": 1, "body": "..."}`.
    ///
    /// Kinds: status, html, latency (`milliseconds`), reset_before_body, reset_after_body, lose_answer, reset_in_answer
    /// (`after`), truncate (`after`), corrupt (`bytes`), expire_sessions. `times` of null means no end.
    init(json: JSON) throws(FaultRuleError) {
        guard json.object != nil else { throw FaultRuleError(field: nil, expected: "a JSON object") }
        fault = try Fault(json: json)
        path = json["path"]?.string
        method = json["method"]?.string?.uppercased()
        skip = try json.whole("skip", default: 0, in: 0...1_000_000_000)
        times = json["times"] == .null ? nil : try json.whole("times", default: 1, in: 0...1_000_000_000)
        rate = json["rate"]?.number ?? 1
        guard (0...1).contains(rate) else { throw FaultRuleError(field: "rate", expected: "a number from 0 to 1") }
    }
}

extension Fault {
    init(json: JSON) throws(FaultRuleError) {
        switch json["kind"]?.string {
        case "status":
            let status = try json.whole("status", default: nil, in: 200...599)
            let retryAfter =
                json["retry_after"] == nil ? nil : try json.whole("retry_after", default: nil, in: 0...86_400)
            self = .status(status, retryAfter: retryAfter, body: json["body"]?.string)
        case "html": self = .htmlPage(status: try json.whole("status", default: 200, in: 200...599))
        case "latency": self = .latency(milliseconds: try json.whole("milliseconds", default: nil, in: 0...3_600_000))
        case "reset_before_body": self = .resetBeforeBody
        case "reset_after_body": self = .resetAfterBody
        case "lose_answer": self = .loseAnswer
        case "reset_in_answer": self = .resetInAnswer(after: try json.whole("after", default: 0, in: 0...Int.max))
        case "truncate": self = .truncateAnswer(after: try json.whole("after", default: 0, in: 0...Int.max))
        case "corrupt": self = .corruptAnswer(bytes: try json.whole("bytes", default: 1, in: 1...1_000_000))
        case "expire_sessions": self = .expireSessions
        default:
            throw FaultRuleError(
                field: "kind",
                expected: "status, html, latency, reset_before_body, reset_after_body, lose_answer, reset_in_answer, "
                    + "truncate, corrupt or expire_sessions"
            )
        }
    }

    /// The word of the kind.
    var kind: String {
        switch self {
        case .status: "status"
        case .htmlPage: "html"
        case .latency: "latency"
        case .resetBeforeBody: "reset_before_body"
        case .resetAfterBody: "reset_after_body"
        case .loseAnswer: "lose_answer"
        case .resetInAnswer: "reset_in_answer"
        case .truncateAnswer: "truncate"
        case .corruptAnswer: "corrupt"
        case .expireSessions: "expire_sessions"
        }
    }
}

/// What is wrong with a rule that came as JSON.
struct FaultRuleError: Error, CustomStringConvertible {
    var field: String?
    var expected: String

    var description: String {
        guard let field else { return "the fault rule has to be \(expected)" }
        return "field '\(field)' of the fault rule has to be \(expected)"
    }
}

extension JSON {
    fileprivate func whole(_ name: String, default fallback: Int?, in range: ClosedRange<Int>) throws(FaultRuleError)
        -> Int
    {
        guard let value = self[name] == nil ? fallback : self[name]?.integer, range.contains(value) else {
            let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
            throw FaultRuleError(field: name, expected: expected)
        }
        return value
    }
}
