/// The answer of the sandbox.
public struct SandboxResponse: Sendable {
    /// How much of the answer reaches the client.
    public enum Delivery: Sendable, Equatable {
        /// All of it.
        case whole
        /// Nothing: the connection is reset before the first byte of the answer. The request's body may be unread.
        case reset
        /// This many bytes of the body, then the connection is reset.
        case resetAfter(Int)
        /// This many bytes of the body although the header announced all, then the connection is closed in good order.
        case truncatedAfter(Int)
    }

    /// The HTTP status.
    public var status: Int
    /// The header fields without `Content-Length`, which is the length of the body; names in lower case.
    public var headers: [String: String]
    /// The body.
    public var body: SandboxContent
    /// How much of the answer reaches the client; less than all only by a fault that was asked for.
    public var delivery: Delivery = .whole
    /// How fast the body goes out, by a fault that was asked for; `nil`, as by default, for as fast as it can.
    public var bytesPerSecond: Int?

    /// The bytes of the body that go out at once, and how long it takes before they do.
    func portion(atMost size: Int) -> (count: Int, wait: Duration) {
        guard let rate = bytesPerSecond, rate > 0 else { return (size, .zero) }
        let count = min(max(rate / 20, 1), size)
        return (count, .seconds(Double(count) / Double(rate)))
    }
}

/// The body of an answer.
public enum SandboxContent: Sendable {
    /// Bytes in memory.
    case bytes([UInt8])
    /// Bytes that the sandbox keeps, in memory or in a file.
    case blob(Blob)

    /// The number of bytes.
    public var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .blob(let blob): blob.count
        }
    }

    /// All bytes; for tests and small answers.
    ///
    /// - Throws: A ``BlobError`` when a file of the sandbox cannot be read.
    public func collect() throws -> [UInt8] {
        switch self {
        case .bytes(let bytes): return bytes
        case .blob(let blob): return try blob.read(0..<blob.count)
        }
    }
}

extension SandboxResponse {
    /// An answer of JSON text.
    static func json(_ json: JSON, status: Int = 200) -> SandboxResponse {
        let headers = ["content-type": "application/json; charset=utf-8"]
        return SandboxResponse(status: status, headers: headers, body: .bytes(json.bytes))
    }

    /// An answer of text.
    static func text(_ text: String, type: String = "text/plain; charset=utf-8", status: Int = 200) -> SandboxResponse {
        SandboxResponse(status: status, headers: ["content-type": type], body: .bytes(Array(text.utf8)))
    }

    /// The answer to a request for whose body there is no room now.
    static let busy: Self = {
        var response = SandboxResponse.json(Refusal("SERVER_BUSY", status: 503).json, status: 503)
        response.headers["retry-after"] = "1"
        return response
    }()

    /// The answer to a method that the path does not take.
    ///
    /// - Parameter methods: Those that it takes, as `Allow` lists them.
    static func notAllowed(_ methods: String, _ refusal: Refusal = Refusal("METHOD_NOT_ALLOWED", status: 405)) -> Self {
        var response = SandboxResponse.json(refusal.json, status: 405)
        response.headers["allow"] = methods
        return response
    }

    /// An answer without a body.
    static func empty(status: Int) -> SandboxResponse {
        SandboxResponse(status: status, headers: [:], body: .bytes([]))
    }
}
