/// A request to the sandbox, whether it came over a socket or from the same process.
public struct SandboxRequest: Sendable {
    /// The HTTP method, in capitals.
    public var method: String
    /// The path and the query, for example `/api/v3/study/list?sid=...`.
    public var target: String
    /// The header fields; names in lower case.
    public var headers: [String: String]
    /// The body.
    public var body: SandboxBody

    /// - Parameters:
    ///   - method: The HTTP method.
    ///   - target: The path and the query, percent-encoded as in a request line.
    ///   - headers: The header fields; the case of names does not matter.
    ///   - body: The body; none by default.
    public init(method: String, target: String, headers: [String: String] = [:], body: SandboxBody = .bytes([])) {
        self.method = method.uppercased()
        self.target = target
        self.headers = [:]
        for (name, value) in headers { self.headers[name.lowercased()] = value }
        self.body = body
    }
}

/// The body of a request to the sandbox.
public enum SandboxBody: Sendable {
    /// Bytes in memory; empty for no body.
    case bytes([UInt8])
    /// Bytes that arrive piece by piece. An error means that the body was cut off, and nothing of it is kept.
    case stream(any AsyncSequence<[UInt8], any Error> & Sendable)
}

extension SandboxBody {
    /// Hands every piece of the body on, in order.
    func forEachPiece(_ handle: ([UInt8]) async throws -> Void) async throws {
        switch self {
        case .bytes(let bytes):
            if !bytes.isEmpty { try await handle(bytes) }
        case .stream(let pieces):
            try await Self.forEach(of: pieces, handle)
        }
    }

    private static func forEach<Pieces: AsyncSequence<[UInt8], any Error>>(
        of pieces: Pieces,
        _ handle: ([UInt8]) async throws -> Void
    ) async throws {
        for try await piece in pieces { try await handle(piece) }
    }
}

/// The path and the query of a request, apart.
struct RequestTarget: Sendable {
    /// The path as it came, without the query.
    var path: String
    /// The fields of the query.
    var query: Parameters

    init(_ target: String) {
        let cut = target.firstIndex(of: "?") ?? target.endIndex
        path = String(target[..<cut])
        query = Parameters()
        query.append(form: target[cut...].dropFirst().utf8)
    }

    /// The components of the path below a prefix, percent-decoded, or nil when the path does not begin with it.
    static func components(of path: Substring) -> [String] {
        path.split(separator: "/").map { PercentCoding.decode(Array($0.utf8), plusIsSpace: false) }
    }
}
