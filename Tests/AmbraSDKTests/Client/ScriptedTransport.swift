import AmbraTransport
import HTTPTypes
import Platform

@testable import AmbraSDK

/// A transport that answers from a closure and remembers what it was sent, bodies included.
final class ScriptedTransport: HTTPTransport {
    struct Sent: Sendable, Equatable {
        let method: String
        let path: String
        let body: [UInt8]
        let headers: HTTPFields

        var form: String { String(decoding: body, as: UTF8.self) }
    }

    enum Step: Sendable {
        case answer(Int, String, HTTPFields = [:])
        case failure(TransportError)
    }

    private let sent = Locked<[Sent]>([])
    private let script: @Sendable (Sent, Int) -> Step

    /// - Parameter script: What to answer to a request and its number from 0.
    init(_ script: @escaping @Sendable (Sent, Int) -> Step) { self.script = script }

    var requests: [Sent] { sent.withLock { $0 } }

    func requests(to path: String) -> [Sent] { requests.filter { $0.path.hasPrefix("/api/v3" + path) } }

    func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply {
        let record = Sent(
            method: request.method.rawValue, path: request.path ?? "", body: try await body.collect(upTo: .max),
            headers: request.headerFields)
        let number = sent.withLock {
            $0.append(record)
            return $0.count - 1
        }
        switch script(record, number) {
        case .failure(let error): throw error
        case .answer(let status, let text, let headers):
            return HTTPReply(
                head: HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: headers),
                body: HTTPResponseBody(Array(text.utf8)))
        }
    }
}

extension AmbraClient {
    /// A client over a script, without rate limit and without pauses; sleeping is remembered in `pauses`.
    static func scripted(
        _ transport: ScriptedTransport,
        credentials: Credentials = .password(username: "u", password: "p"),
        pauses: Locked<[Duration]> = Locked([]),
        clock: Locked<ContinuousClock.Instant>? = nil,
        configure: (inout AmbraConfiguration) -> Void = { _ in }
    ) throws -> AmbraClient {
        var configuration = AmbraConfiguration()
        configure(&configuration)
        let throttle = Throttle(limits: nil, now: { clock?.withLock { $0 } ?? ContinuousClock.now }, random: { 0.5 }) {
            (duration) async throws(CancellationError) in
            pauses.withLock { $0.append(duration) }
        }
        let core = try ClientCore(
            address: try ServiceAddress("https://service.example", allowsPlainHTTP: false), credentials: credentials,
            configuration: configuration, transport: transport, throttle: throttle)
        return AmbraClient(core: core)
    }
}
