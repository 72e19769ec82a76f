#if Tools
import AmbraTransport
import Platform

/// A request's body on its way to the service, which tells how far it is, and ends when its caller is gone.
struct WatchedBody: AsyncSequence, Sendable {
    typealias Element = [UInt8]
    typealias Failure = any Error

    /// How far a body is.
    struct Progress: Sendable {
        /// When the last piece went.
        var lastMove = ContinuousClock.now
        /// Whether all of it went. A socket takes a small body although nobody reads it.
        var isWhole: Bool
        var isAbandoned = false
        /// Why the source could not give all of it.
        var failure: (any Error)?
    }

    /// The bytes that a socket takes without a reader.
    private static let room = 64 << 10

    private let pieces: HTTPRequestBody.Pieces
    private let state: Locked<Progress>

    init(_ body: HTTPRequestBody) {
        pieces = body.pieces
        state = Locked(Progress(isWhole: body.length.map { $0 <= Self.room } ?? false))
    }

    var progress: Progress { state.withLock { $0 } }

    /// Ends the body: nobody waits for what becomes of it.
    func abandon() { state.withLock { $0.isAbandoned = true } }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate var pieces: HTTPRequestBody.Pieces.Iterator
        fileprivate let state: Locked<Progress>

        mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            guard !state.withLock({ $0.isAbandoned }) else { throw CancellationError() }
            do {
                let piece = try await pieces.next(isolation: actor)
                state.withLock { state in
                    state.lastMove = .now
                    if piece == nil { state.isWhole = true }
                }
                return piece
            } catch {
                state.withLock { $0.failure = error }
                throw error
            }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(pieces: pieces.makeAsyncIterator(), state: state) }
}
#endif
