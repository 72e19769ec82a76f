import HTTPTypes
import Platform

@testable import AmbraTransport

/// A transport that ignores the environment of the machine the tests run on.
func makeTransport(_ change: (inout CurlTransport.Configuration) -> Void = { _ in }) throws -> CurlTransport {
    var configuration = CurlTransport.Configuration()
    configuration.proxy = .direct
    configuration.authorityFile = nil
    configuration.authorityDirectory = nil
    change(&configuration)
    return try CurlTransport(configuration: configuration)
}

extension CurlTransport {
    /// Sends a request to a test server.
    func send(
        _ method: HTTPRequest.Method = .get, _ authority: String, _ path: String = "/", scheme: String = "http",
        body: HTTPRequestBody = .none, options: HTTPRequestOptions = HTTPRequestOptions()
    ) async throws -> HTTPReply {
        let request = HTTPRequest(method: method, scheme: scheme, authority: authority, path: path)
        return try await send(request, body: body, options: options)
    }
}

extension HTTPReply {
    /// The whole body.
    func all() async throws -> [UInt8] { try await body.collect(upTo: 1 << 30) }
}

/// The transport's error that an operation fails with; `nil` when it does not.
func transportError(_ operation: () async throws -> Void) async -> TransportError? {
    do {
        try await operation()
        return nil
    } catch {
        return error as? TransportError
    }
}

/// Bytes that repeat at a prime distance, so that a piece in the wrong place shows.
func pattern(_ count: Int, seed: UInt8 = 0) -> [UInt8] {
    let tile = (0..<min(count, 65_521)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) &+ seed }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count { bytes += tile.prefix(count - bytes.count) }
    return bytes
}

extension HTTPBodyStream {
    /// A stream of ready pieces that can be sent again.
    static func pieces(_ pieces: [[UInt8]], length: Int64?) -> HTTPBodyStream {
        HTTPBodyStream(length: length, isReplayable: true) {
            let rest = Locked(pieces[...])
            return { rest.withLock { $0.popFirst() } }
        }
    }
}
