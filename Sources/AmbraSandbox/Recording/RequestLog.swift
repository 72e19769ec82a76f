import Platform

/// What the sandbox remembers of a request. It holds no parameter, no header and no content.
public struct RequestRecord: Sendable, Equatable {
    /// The number of the request, from 1.
    public var number: Int
    /// The HTTP method.
    public var method: String
    /// The path below the base URL without the query, for example `/study/add` or `/storage/namespace/.../image`.
    public var path: String
    /// The status of the answer; nil when the connection was reset instead.
    public var status: Int?
    /// The number of bytes of the request's body that were read.
    public var bodyBytes: Int
    /// The CRC-32 of those bytes.
    public var bodyChecksum: UInt32
    /// Whether the body arrived whole.
    public var isBodyWhole: Bool
    /// The words of the faults that the request met.
    public var faults: [String]

    /// Whether the request had no body.
    public var isBodyEmpty: Bool { bodyBytes == 0 }
}

/// The requests of a sandbox, oldest first, up to a number; the oldest go first.
final class RequestLog: Sendable {
    private struct State {
        var records: [RequestRecord] = []
        var count = 0
    }

    private let capacity: Int
    private let state = Locked(State())

    init(capacity: Int) { self.capacity = capacity }

    var records: [RequestRecord] { state.withLock { $0.records } }

    func append(_ record: RequestRecord) {
        state.withLock { state in
            state.count += 1
            guard capacity > 0 else { return }
            if state.records.count >= capacity { state.records.removeFirst(max(1, capacity / 8)) }
            var record = record
            record.number = state.count
            state.records.append(record)
        }
    }

    func clear() { state.withLock { $0.records = [] } }
}
