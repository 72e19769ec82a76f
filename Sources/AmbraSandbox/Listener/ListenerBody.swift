#if Tools
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// Sends the body of an answer, as far as its delivery goes.
enum ListenerBody {
    /// The bytes that are read from a file and sent at once.
    private static let piece = 256 << 10

    private struct Interrupted: Error {}

    static func body(of answer: SandboxResponse, _ channel: any Channel) -> ResponseBody {
        if case .bytes(let bytes) = answer.body, answer.delivery == .whole, answer.bytesPerSecond == nil {
            return bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        }
        let content = answer.body
        let delivery = answer.delivery
        return ResponseBody(contentLength: content.count) { writer in
            switch delivery {
            case .whole, .reset:
                try await send(answer, upTo: content.count, &writer)
                try await writer.finish(nil)
            case .resetAfter(let count):
                try await send(answer, upTo: count, &writer)
                await channel.reset()
                throw Interrupted()
            case .truncatedAfter(let count):
                try await send(answer, upTo: count, &writer)
                try? await channel.close()
                throw Interrupted()
            }
        }
    }

    private static func send(
        _ answer: SandboxResponse,
        upTo end: Int,
        _ writer: inout any ResponseBodyWriter
    ) async throws {
        let (size, wait) = answer.portion(atMost: piece)
        for start in stride(from: 0, to: end, by: size) {
            let range = start..<min(start + size, end)
            if wait > .zero { try await Task.sleep(for: wait) }
            switch answer.body {
            case .bytes(let bytes): try await writer.write(ByteBuffer(bytes: bytes[range]))
            case .blob(let blob): try await writer.write(ByteBuffer(bytes: try blob.read(range)))
            }
        }
    }
}

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
