#if Tools
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// A request's body as arrays of bytes.
struct ByteArrays: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    typealias Failure = any Error

    private let body: RequestBody
    private let waiting: (any Channel)?

    /// - Parameters:
    ///   - body: The body.
    ///   - waiting: The connection on which the client waits for `100 Continue` before it sends the body; nil when it
    ///     does not wait. The word is given when the body is first asked for.
    init(_ body: RequestBody, expecting waiting: (any Channel)?) {
        self.body = body
        self.waiting = waiting
    }

    struct Iterator: AsyncIteratorProtocol {
        var iterator: RequestBody.AsyncIterator
        var waiting: (any Channel)?

        mutating func next() async throws -> [UInt8]? {
            try await next(isolation: nil)
        }

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            if let channel = waiting {
                waiting = nil
                try await channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
            }
            guard let buffer = try await iterator.next(isolation: actor) else { return nil }
            return Array(buffer.readableBytesView)
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(iterator: body.makeAsyncIterator(), waiting: waiting) }
}
#endif
