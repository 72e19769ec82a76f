extension FaultRule {
    /// Reads a rule as the control route takes it:
    /// `{"path": "/study/add", "method": "POST", "skip": 0, "times": 1, "rate": 1, "kind": "status", "status": 503,
    /// "retry_after": 1, "body": "..."}`.
    ///
    /// Kinds: status, html, latency (`milliseconds`), reset_before_body, reset_after_body, lose_answer, reset_in_answer
    /// (`after`), truncate (`after`), corrupt (`bytes`), slow (`bytes_per_second`), disk_full (`after`),
    /// expire_sessions; of events lose_event, double_event, delay_event (`milliseconds`). `times` of null means no end.
    ///
    /// - Throws: A ``FaultRuleError``, or what is wrong with the JSON.
    public init(parsing text: String) throws {
        try self.init(json: try JSON(reading: text))
    }

    /// Reads a rule from JSON that was read.
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
        case "slow":
            self = .slowAnswer(bytesPerSecond: try json.whole("bytes_per_second", default: nil, in: 1...1_000_000_000))
        case "disk_full": self = .diskFull(after: try json.whole("after", default: 0, in: 0...Int.max))
        case "lose_event": self = .loseEvent
        case "double_event": self = .doubleEvent
        case "delay_event":
            self = .delayEvent(milliseconds: try json.whole("milliseconds", default: nil, in: 0...3_600_000))
        case "expire_sessions": self = .expireSessions
        default:
            throw FaultRuleError(
                field: "kind",
                expected: "one of \(Self.kinds.joined(separator: ", "))")
        }
    }

    /// The words of all kinds.
    static let kinds = [
        "status", "html", "latency", "reset_before_body", "reset_after_body", "lose_answer", "reset_in_answer",
        "truncate", "corrupt", "slow", "disk_full", "expire_sessions", "lose_event", "double_event", "delay_event",
    ]

    /// The number that a kind takes, by its word, and that of this fault.
    var number: (name: String, value: Int)? {
        switch self {
        case .status(let status, _, _), .htmlPage(let status): ("status", status)
        case .latency(let milliseconds), .delayEvent(let milliseconds): ("milliseconds", milliseconds)
        case .resetInAnswer(let count), .truncateAnswer(let count), .diskFull(let count): ("after", count)
        case .corruptAnswer(let count): ("bytes", count)
        case .slowAnswer(let rate): ("bytes_per_second", rate)
        default: nil
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
        case .slowAnswer: "slow"
        case .diskFull: "disk_full"
        case .expireSessions: "expire_sessions"
        case .loseEvent: "lose_event"
        case .doubleEvent: "double_event"
        case .delayEvent: "delay_event"
        }
    }
}

/// What is wrong with a rule that came as JSON.
public struct FaultRuleError: Error, Equatable, CustomStringConvertible {
    /// The field; nil for the rule as a whole.
    public var field: String?
    /// What it has to be.
    public var expected: String

    /// The error as one line.
    public var description: String {
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
