/// The body of an answer, piece by piece, at the reader's pace.
///
/// It can be read once. The transfer pauses while the reader is behind, and ends when the body is dropped or the
/// reading task is cancelled.
public struct HTTPResponseBody: AsyncSequence, Sendable {
    /// A piece of the body; never empty.
    public typealias Element = [UInt8]

    fileprivate let next: @Sendable () async throws(TransportError) -> [UInt8]?

    /// Creates a body from a closure that gives the next piece, and `nil` at the end.
    public init(next: @escaping @Sendable () async throws(TransportError) -> [UInt8]?) {
        self.next = next
    }

    /// Reads the whole body into memory.
    ///
    /// - Parameter limit: The most bytes to accept.
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/bodyTooLarge`` when there are more, or the failure of
    ///   the transfer.
    public func collect(upTo limit: Int) async throws(TransportError) -> [UInt8] {
        var bytes: [UInt8] = []
        while let piece = try await next() {
            guard piece.count <= limit - bytes.count else {
                throw TransportError(.bodyTooLarge, "the answer is larger than \(limit) bytes")
            }
            bytes += piece
        }
        return bytes
    }

    /// Iterates over the pieces.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let body: HTTPResponseBody

        /// The next piece, or `nil` at the end of a complete body.
        public func next() async throws(TransportError) -> [UInt8]? { try await body.next() }

        /// The next piece, or `nil` at the end of a complete body.
        public func next(isolation actor: isolated (any Actor)?) async throws(TransportError) -> [UInt8]? {
            try await body.next()
        }
    }

    /// Starts reading.
    public func makeAsyncIterator() -> Iterator { Iterator(body: self) }
}
