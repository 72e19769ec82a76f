import AmbraSDK
import HTTPTypes

/// Answers from memory: what is measured is the SDK alone.
struct PreparedTransport: HTTPTransport {
    /// Gives the answer to the call of a number, from 0.
    let answer: @Sendable (Int) -> [UInt8]
    private let counter = Counter()

    init(_ answer: @escaping @Sendable (Int) -> [UInt8]) { self.answer = answer }

    func send(_ request: HTTPRequest, body: HTTPRequestBody, options: HTTPRequestOptions) async throws -> HTTPReply {
        let pieces = Pieces(answer(await counter.next()))
        return HTTPReply(
            head: HTTPResponse(status: .ok),
            body: HTTPResponseBody { () async throws(TransportError) in await pieces.next() })
    }

    private actor Counter {
        private var count = -1

        func next() -> Int {
            count += 1
            return count
        }
    }

    private actor Pieces {
        private var rest: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) { rest = bytes[...] }

        func next() -> [UInt8]? {
            guard !rest.isEmpty else { return nil }
            let piece = Array(rest.prefix(1 << 16))
            rest = rest.dropFirst(piece.count)
            return piece
        }
    }
}

extension AmbraClient {
    /// A client over prepared answers, without a limit on its rate.
    static func prepared(_ answer: @escaping @Sendable (Int) -> [UInt8]) throws -> AmbraClient {
        var configuration = AmbraConfiguration()
        configuration.rateLimits = nil
        return try AmbraClient(
            url: "https://service.example", credentials: .session(id: "made-up"), configuration: configuration,
            transport: PreparedTransport(answer))
    }
}
