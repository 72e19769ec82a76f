#if Tools
import AmbraTransport
import HTTPTypes
import Platform

extension HTTPReply {
    /// The answer of a sandbox, as far as its delivery goes.
    ///
    /// - Parameters:
    ///   - isHead: Whether the client asked for the head alone.
    ///   - place: What errors call the service.
    ///   - endsWithTask: Whether the body ends when the task that reads it is cancelled.
    init(_ response: SandboxResponse, isHead: Bool, place: String, endsWithTask: Bool) {
        let delivered = DeliveredBody(response, isHead: isHead, place: place)
        let body = HTTPResponseBody(piece: { () async throws(TransportError) in
            guard !endsWithTask || !Task.isCancelled else {
                throw TransportError(.cancelled, "the request was cancelled by its caller")
            }
            if delivered.wait > .zero { try? await Task.sleep(for: delivered.wait) }
            return try delivered.next()
        })
        self.init(
            head: HTTPResponse(status: .init(code: response.status), headerFields: HTTPFields(of: response)),
            body: body)
    }
}

extension HTTPFields {
    /// The header fields of an answer, its length included.
    init(of response: SandboxResponse) {
        self.init()
        for (name, value) in response.headers {
            if let field = HTTPField.Name(name) { self[field] = value }
        }
        self[.contentLength] = String(response.body.count)
    }

    /// The values by name in lower case, those of one name joined.
    var byName: [String: String] {
        Dictionary(map { ($0.name.canonicalName, $0.value) }) { first, next in "\(first), \(next)" }
    }
}

/// The body of an answer in pieces, up to where its delivery breaks off. It is read once, by one reader.
private struct DeliveredBody: Sendable {
    /// The bytes that are read from a file and sent at once.
    private static let size = 256 << 10

    /// How long each piece takes to come.
    let wait: Duration

    private let content: SandboxContent
    private let portion: Int
    private let end: Int
    private let breaksOff: Bool
    private let place: String
    private let position = Locked(0)

    init(_ response: SandboxResponse, isHead: Bool, place: String) {
        content = response.body
        (portion, wait) = response.portion(atMost: Self.size)
        self.place = place
        switch response.delivery {
        case .whole, .reset: (end, breaksOff) = (isHead ? 0 : content.count, false)
        case .resetAfter(let count), .truncatedAfter(let count): (end, breaksOff) = (isHead ? 0 : count, !isHead)
        }
    }

    /// The next piece; `nil` at the end of a whole body.
    func next() throws(TransportError) -> [UInt8]? {
        let range = position.withLock { position in
            let range = position..<min(position + portion, end)
            position = range.upperBound
            return range
        }
        guard !range.isEmpty else {
            guard breaksOff else { return nil }
            throw TransportError(.connectionLost, "\(place) ended the connection before its answer was complete")
        }
        switch content {
        case .bytes(let bytes): return Array(bytes[range])
        case .blob(let blob):
            do {
                return try blob.read(range)
            } catch {
                throw TransportError(.connectionLost, "\(place) ended the connection: \(error)")
            }
        }
    }
}
#endif
